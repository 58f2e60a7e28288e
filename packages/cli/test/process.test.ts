import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const klynge = fileURLToPath(new URL('../bin/klynge.js', import.meta.url));
let directory = '';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  args: readonly string[],
  stdin = '',
  environment: NodeJS.ProcessEnv = { LANG: 'en_GB.UTF-8' },
): Promise<Ended> {
  const child = spawn(process.execPath, [klynge, ...args], {
    cwd: directory,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'klynge-process-'));
  // The command runs from the built files, as it does for its users.
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-b', join(root, 'packages/cli')]);
}, 120_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the klynge process', () => {
  it('writes, checks and imports example files', async () => {
    expect(await start(['demo', 'demo'])).toEqual({
      exitCode: 0,
      stdout: 'demo: 13 files written. All figures are invented.\n',
      stderr: '',
    });
    const options = ['--indicator', 'demo/indicators/lungefunktion.json', '--unit', 'ydernummer', '--ydernummer'];
    const columns = [
      '--numerator',
      'numerator',
      '--denominator',
      'denominator',
      '--period',
      'year',
      '--year-start',
      '7',
    ];
    const made = await start(['import', 'demo/csv/lungefunktion.csv', ...options, ...columns, '-o', 'ud.json']);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await start(['validate', 'ud.json', 'demo/benchmark.json'])).toEqual({
      exitCode: 0,
      stdout: 'ud.json: valid benchmark\ndemo/benchmark.json: valid benchmark\n',
      stderr: '',
    });
    const again = await start(['import', 'demo/csv/lungefunktion.csv', ...options, ...columns, '-o', 'ud.json']);
    expect(again).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'ud.json: The file exists and has not been changed. Use --force to overwrite it.\n',
    });
  });

  it('reads standard input and speaks the language of the environment', async () => {
    const { exitCode, stdout } = await start(['validate', '-'], '{"schema":"klynge.cluster/1"}', {
      LANG: 'da_DK.UTF-8',
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^-: .*\n(-: .*\n)*-: ugyldig: \d+ ting skal rettes\n$/);
  });

  it('ends with 2 when it is called wrongly', async () => {
    expect(await start(['import', '--nope'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('leaves no file behind when an import is refused', async () => {
    await writeFile(join(directory, 'bad.csv'), 'unit,num,den,year\nA,9,1,2025\n');
    const args = ['--indicator', 'demo/indicators/lungefunktion.json', '--unit', 'unit', '--numerator', 'num'];
    const ended = await start([
      'import',
      'bad.csv',
      ...args,
      '--denominator',
      'den',
      '--period',
      'year',
      '-o',
      'bad.json',
    ]);
    expect(ended).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'bad.csv: line 2, column 2: The numerator is larger than the denominator.\n' +
        'No file has been written: 1 fault.\n',
    });
    expect((await readdir(directory)).filter((name) => name.includes('bad.json'))).toEqual([]);
  });

  it('writes large output whole, and bears a reader that goes away', async () => {
    const { stdout } = await start(['schema', 'benchmark']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Benchmark' });
    const { stdout: status } = await promisify(execFile)(
      'sh',
      ['-c', `"${process.execPath}" "${klynge}" schema benchmark | head -c 10 > /dev/null; echo done`],
      { cwd: directory },
    );
    expect(status).toBe('done\n');
  });

  it('makes no code from text at run time, so it also runs under a strict content security policy', async () => {
    const strict = ['--disallow-code-generation-from-strings', klynge];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...strict, 'validate', 'demo/benchmark.json', 'ud.json'],
      {
        cwd: directory,
      },
    );
    expect(stdout).toContain('ud.json: valid benchmark');
    const options = ['--indicator', 'demo/indicators/ventetid.json', '--unit', 'Praksis', '--value', 'Ventetid i dage'];
    const period = ['--from', '2026-01-01', '--to', '2026-06-30', '-o', 'strict.json'];
    await promisify(execFile)(process.execPath, [...strict, 'import', 'demo/csv/ventetid.csv', ...options, ...period], {
      cwd: directory,
    });
    expect(await readdir(directory)).toContain('strict.json');
  });

  it('keeps Danish letters of an old spreadsheet', async () => {
    const args = ['--indicator', 'demo/indicators/ventetid.json', '--unit', 'Praksis', '--value', 'Ventetid i dage'];
    const days = ['--lower', 'Nedre grænse', '--upper', 'Øvre grænse', '--from', '2026-01-01', '--to', '2026-06-30'];
    expect(await start(['import', 'demo/csv/ventetid.csv', ...args, ...days, '-o', 'v.json'])).toMatchObject({
      exitCode: 0,
    });
    expect(await readFile(join(directory, 'v.json'), 'utf8')).toContain('"Lægerne Prøvegade"');
  });

  it('prepares a sealed round with the ciphers of the machine, for its holder alone', async () => {
    const args = ['prepare', 'demo/benchmark.json', '--indicator', 'lungefunktion', '--sealed'];
    const ended = await start([...args, '--out', 'round', '--release-log', 'log.json']);
    expect([ended.exitCode, ended.stderr]).toEqual([0, '']);
    const names = await readdir(join(directory, 'round'));
    expect(names).toEqual(expect.arrayContaining(['anonym.json', 'forseglet.json', 'koder.html']));
    expect(names).not.toContain('navne.json');
    const modes = await Promise.all(
      ['round', ...names.map((name) => `round/${name}`), 'log.json'].map(
        async (name) => (await stat(join(directory, name))).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, ...names.map(() => 0o600), 0o600]);
    const { units } = JSON.parse(await readFile(join(directory, 'demo/benchmark.json'), 'utf8')) as {
      units: readonly { readonly name: string }[];
    };
    for (const { name } of units) expect(ended.stdout).not.toContain(name);
    const files = names.filter((name) => name.endsWith('.json')).map((name) => `round/${name}`);
    expect(await start(['validate', ...files, 'log.json'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await start([...args, '--out', 'round'])).toMatchObject({
      exitCode: 1,
      stderr: 'round: The directory is not empty, and nothing has been changed. Choose a new one, or use --force.\n',
    });
  });

  it('leaves nothing behind when it is stopped while it prepares', async () => {
    const before = await readdir(directory);
    const args = [
      'prepare',
      'demo/benchmark.json',
      '--indicator',
      'lungefunktion',
      '--sealed=each',
      '--out',
      'stopped',
    ];
    const child = spawn(process.execPath, [klynge, ...args], { cwd: directory });
    const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
    await new Promise((resolve) => setTimeout(resolve, 600));
    child.kill('SIGINT');
    expect(await closed).toBe('SIGINT');
    expect(await readdir(directory)).toEqual(before);
  });

  it.each([150, 200, 250])('leaves whole sets of files or none when it is stopped after %d ms', async (wait) => {
    const module = new URL('../dist/node-file-set.js', import.meta.url).href;
    const sets = join(directory, `sets-${wait}`);
    const script = `
      import { writeTogether } from ${JSON.stringify(module)};
      const files = Array.from({ length: 40 }, (_, index) => ({ name: index + '.json', content: 'x'.repeat(9999) }));
      for (let set = 0; set < 2000; set++) await writeTogether({ directory: process.argv[1] + '/' + set, files });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, sets]);
    const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
    while (!(await readdir(directory)).includes(`sets-${wait}`)) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGINT');
    expect(await closed).toBe('SIGINT');
    const names = await readdir(sets);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect([name, (await readdir(join(sets, name))).length]).toEqual([expect.stringMatching(/^\d+$/), 40]);
    }
  });
});
