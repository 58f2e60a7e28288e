import { MAX_CSV_SIZE } from '@klyngekit/formats';
import { concepts } from '@klyngekit/schema';
import { validFixtures } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { main } from './main.js';
import type { System } from './system.js';

const indicator = JSON.stringify({
  schema: 'klynge.indicator/1',
  id: 'andel',
  title: { da: 'Andel' },
  description: { da: 'En andel.' },
  kind: 'proportion',
  direction: 'none',
});
const table = 'ydernr;taeller;naevner;aar\n999001;24;50;2025\n999002;<5;40;2025\n';
const importArguments = [
  ...['import', 'tal.csv', '--indicator', 'i.json', '--unit', 'ydernr', '--ydernummer'],
  ...['--numerator', 'taeller', '--denominator', 'naevner', '--period', 'aar', '-o', 'ud.json'],
];
const importFiles = { 'tal.csv': table, 'i.json': indicator };

interface Run extends MemorySystem {
  readonly exitCode: number;
}

async function run(args: readonly string[], options: MemoryOptions = {}): Promise<Run> {
  const system = memorySystem(options);
  return { ...system, exitCode: await main(args, system) };
}

describe('klynge', () => {
  it('shows help, in both languages', async () => {
    const danish = await run(['--help', '--lang', 'da']);
    expect([danish.exitCode, danish.output.stdout.split('\n')[0]]).toEqual([
      0,
      'klynge – data til kvalitetsklynger: CSV ind, kontrolleret fil ud',
    ]);
    const english = await run(['import', '-h'], { environment: { LANG: 'en_GB' } });
    expect(english.output.stdout).toContain('make a benchmark file of a CSV file');
  });

  it('shows help on standard error when there is no command', async () => {
    const { exitCode, output } = await run([]);
    expect([exitCode, output.stdout]).toEqual([2, '']);
    expect(output.stderr).toContain('Usage:');
  });

  it('shows its version', async () => {
    const { exitCode, output } = await run(['--version']);
    expect(exitCode).toBe(0);
    expect(output.stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  it.each([
    [['impoort'], 'klynge: There is no such command.\nSee: klynge --help\n'],
    [['--verbose', 'schema'], 'klynge: There is no option --verbose.\nSee: klynge --help\n'],
    [['schema', '--lang', 'sv'], 'klynge: The value of --lang cannot be used. Possible: da, en.\nSee: klynge --help\n'],
    [['constructor'], 'klynge: There is no such command.\nSee: klynge --help\n'],
  ])('refuses %j', async (args, stderr) => {
    const { exitCode, output } = await run(args);
    expect([exitCode, output]).toEqual([2, { stdout: '', stderr }]);
  });

  it('tells of a program fault without its words, which may hold data', async () => {
    const system: System = {
      ...memorySystem(),
      stdout: () => {
        throw new Error('CANARY 7f3a9');
      },
    };
    const heard: string[] = [];
    expect(await main(['schema'], { ...system, stderr: (text) => void heard.push(text) })).toBe(1);
    expect(heard).toEqual(['klynge: The program stopped and does not say why, since that could betray data.\n']);
  });
});

describe('klynge import', () => {
  it('makes a valid file and says what it holds', async () => {
    const made = await run(importArguments, { files: importFiles });
    expect(made.output).toEqual({
      stdout: 'ud.json: 1 figure for 2 units in 1 period, from 2 rows. Without a figure: 1 suppressed.\n',
      stderr: '',
    });
    expect(made.exitCode).toBe(0);
    expect(JSON.parse(textOf(made, 'ud.json'))).toMatchObject({
      id: 'andel-2026-09-20',
      openness: 'restricted',
      source: { name: { da: 'ikke oplyst', en: 'not stated' }, cutOff: '2026-09-20' },
      units: [{ ydernummer: '999001' }, { ydernummer: '999002' }],
    });
  });

  it('obeys the options about the file', async () => {
    const more = [
      '--public',
      '--id',
      'a.1',
      '--title',
      'Titel',
      '--source',
      'Kilden',
      '--cut-off',
      '2026-01-31',
      '--kind',
      'cluster',
    ];
    const made = await run([...importArguments, ...more], { files: importFiles });
    expect(JSON.parse(textOf(made, 'ud.json'))).toMatchObject({
      id: 'a.1',
      title: { da: 'Titel' },
      openness: 'public',
      source: { name: { da: 'Kilden' }, cutOff: '2026-01-31' },
      units: [{ kind: 'cluster' }, { kind: 'cluster' }],
    });
  });

  it('writes to standard output, and the sentence to standard error', async () => {
    const args = importArguments.map((argument) => (argument === 'ud.json' ? '-' : argument));
    const { output, files } = await run(args, { files: importFiles });
    expect(JSON.parse(output.stdout)).toMatchObject({ schema: 'klynge.benchmark/1' });
    expect(output.stderr).toContain('1 figure for 2 units');
    expect([...files.keys()]).toEqual(['tal.csv', 'i.json']);
  });

  it('reads standard input', async () => {
    const args = importArguments.map((argument) => (argument === 'tal.csv' ? '-' : argument));
    const { exitCode } = await run(args, { files: { 'i.json': indicator }, stdin: table });
    expect(exitCode).toBe(0);
  });

  it('reads words, decimal sign and separator as told', async () => {
    const args = [...importArguments, '--decimal', 'comma', '--separator', 'tab', '--status', 'lukket=notApplicable'];
    const text = 'ydernr\ttaeller\tnaevner\taar\n999001\t24\t1.234\t2025\n999002\tLukket\t\t2025\n';
    const made = await run(args, { files: { ...importFiles, 'tal.csv': text } });
    expect(JSON.parse(textOf(made, 'ud.json'))).toMatchObject({
      observations: [{ denominator: [1234, null], status: [null, 'notApplicable'] }],
    });
  });

  it('does not overwrite a file unless forced', async () => {
    const files = { ...importFiles, 'ud.json': 'mine' };
    const refused = await run(importArguments, { files });
    expect([refused.exitCode, textOf(refused, 'ud.json')]).toEqual([1, 'mine']);
    expect(refused.output.stderr).toContain('--force');
    const forced = await run([...importArguments, '--force'], { files });
    expect([forced.exitCode, textOf(forced, 'ud.json').slice(0, 1)]).toEqual([0, '{']);
  });

  it('tells every fault by line and column, writes nothing and repeats no value', async () => {
    const secret = 'CANARY7f3a9';
    const text = `ydernr;taeller;naevner;aar\n${secret};60;50;2025\n999002;${secret};40;${secret}\n`;
    const { exitCode, output, files } = await run(importArguments, { files: { ...importFiles, 'tal.csv': text } });
    expect(exitCode).toBe(1);
    expect(files.has('ud.json')).toBe(false);
    expect(output.stdout).toBe('');
    expect(output.stderr.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'tal.csv: line 2, column 1',
      'tal.csv: line 3, column 4',
      'No file has been written: 2 faults.',
      '',
    ]);
    expect(output.stderr).not.toContain(secret);
  });

  it('tells of the first thousand faults and counts the rest', async () => {
    const rows = Array.from({ length: 1200 }, () => 'x;1;2;2025').join('\n');
    const files = { ...importFiles, 'tal.csv': `ydernr;taeller;naevner;aar\n${rows}\n` };
    const { output } = await run(importArguments, { files });
    const lines = output.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(1002);
    expect(lines.slice(-2)).toEqual(['... and 200 more.', 'No file has been written: 1,200 faults.']);
  });

  it('notes what is worth a look', async () => {
    const text = table.replaceAll('99900', '9900');
    const { exitCode, output } = await run(importArguments, { files: { ...importFiles, 'tal.csv': text } });
    expect(exitCode).toBe(0);
    expect(output.stderr).toBe(
      'Note: tal.csv: column 1: 2 ydernumre had fewer than six digits and got zeros in front.\n',
    );
  });

  it('leads faults of texts that only the schema knows back to the row', async () => {
    const text = `ydernr;taeller;naevner;aar;navn\n999001;24;50;2025;${'x'.repeat(300)}\n`;
    const { output } = await run([...importArguments, '--name', 'navn'], {
      files: { ...importFiles, 'tal.csv': text },
    });
    expect(output.stderr).toMatch(/^tal\.csv: line 2, column 5: The text is too long/);
  });

  it('tells what is wrong with the indicator, by pointer', async () => {
    const wrong = indicator.replace('"none"', '"sideways"');
    const { exitCode, output } = await run(importArguments, { files: { ...importFiles, 'i.json': wrong } });
    expect(exitCode).toBe(1);
    expect(output.stderr).toMatch(/^i\.json: \/direction: /);
  });

  it.each([
    ['tal.csv', 'tal.csv: There is no such file or directory.\n'],
    ['i.json', 'i.json: There is no such file or directory.\n'],
  ])('tells that %s is not there', async (missing, stderr) => {
    const files = Object.fromEntries(Object.entries(importFiles).filter(([path]) => path !== missing));
    const { exitCode, output } = await run(importArguments, { files });
    expect([exitCode, output.stderr]).toEqual([1, stderr]);
  });

  it('refuses a table above the size limit', async () => {
    const files = { ...importFiles, 'tal.csv': new Uint8Array(MAX_CSV_SIZE + 1) };
    const { exitCode, output } = await run(importArguments, { files });
    expect([exitCode, output.stderr]).toEqual([1, 'tal.csv: The file is larger than 64 MB.\n']);
  });

  it.each<[string, string[], string[]]>([
    [
      'nothing',
      [],
      [
        'DATA.csv is missing.',
        '--indicator is missing.',
        '--unit is missing.',
        '--period is missing.',
        '--output is missing.',
      ],
    ],
    ['half a period', ['--from', '2025-01-01'], ['--from also needs --to.']],
    [
      'two periods',
      ['--period', 'p', '--from', '2025-01-01', '--to', '2025-12-31'],
      ['--period and --from cannot be used together.'],
    ],
    [
      'a day that is none',
      ['--from', '2025-02-30', '--to', '2025-12-31'],
      ['The value of --from cannot be used. Possible: YYYY-MM-DD.'],
    ],
    [
      'days in wrong order',
      ['--from', '2025-12-31', '--to', '2025-01-01'],
      ['The value of --to cannot be used. Possible: >= 2025-12-31.'],
    ],
    ['a value without its group', ['--group-value', 'Nord'], ['--group-value also needs --group.']],
    ['an unknown sign', ['--decimal', 'dot'], ['The value of --decimal cannot be used. Possible: comma, point.']],
    [
      'an unknown status',
      ['--status', 'x=gone'],
      ['The value of --status cannot be used. Possible: WORD=notReported|tooFew|suppressed|notApplicable.'],
    ],
    ['an impossible id', ['--id', 'a b'], ['The value of --id cannot be used. Possible: A-Z a-z 0-9 . _ -.']],
    [
      'a month that is none',
      ['--year-start', '13'],
      ['The value of --year-start cannot be used. Possible: 1-12.', '--year-start also needs --period.'],
    ],
    ['too many files', ['a.csv', 'b.csv'], ['There are too many arguments.']],
  ])('refuses %s', async (_, args, expected) => {
    const { exitCode, output } = await run(['import', ...args]);
    expect(exitCode).toBe(2);
    const lines = output.stderr.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('See: klynge import --help');
    for (const fault of expected) expect(lines).toContain(`klynge: ${fault}`);
  });
});

describe('klynge validate', () => {
  const wrong = indicator.replace('"none"', '"sideways"');

  it('tells which files are valid, of whatever kind, and which are not', async () => {
    const files = { 'a.json': indicator, 'b.json': wrong, 'c.json': '{"schema":"other/1"}', 'd.json': 'no json' };
    const { exitCode, output } = await run(['validate', 'a.json', 'b.json', 'c.json', 'd.json', 'e.json'], { files });
    expect(exitCode).toBe(1);
    const unknown = 'The file is not JSON of a known kind. Its field "schema" must name the kind.';
    const lines = output.stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('a.json: valid indicator');
    expect(lines[1]).toMatch(/^b\.json: \/direction: /);
    expect(lines.slice(2)).toEqual(['b.json: invalid: 1 fault', `c.json: ${unknown}`, `d.json: ${unknown}`]);
    expect(output.stderr).toBe('e.json: There is no such file or directory.\n');
  });

  it.each(validFixtures.map(({ name, concept, document }) => [name, concept, document] as const))(
    'finds valid: %s',
    async (_, concept, document) => {
      const { exitCode, output } = await run(['validate', '-'], { stdin: JSON.stringify(document) });
      expect([exitCode, output.stdout.split('\n').at(-2)]).toEqual([0, expect.stringContaining(`-: valid ${concept}`)]);
    },
  );

  it.each(concepts.map(({ name, schema }) => [name, schema]))('knows the kind %s', async (_, schema) => {
    const { exitCode, output } = await run(['validate', '-'], { stdin: JSON.stringify({ schema }) });
    expect(exitCode).toBe(1);
    expect(output.stdout).toMatch(/-: invalid: \d+ faults?\n$/);
  });

  it('writes findings as data', async () => {
    const { exitCode, output } = await run(['validate', '--json', '-'], { stdin: wrong });
    expect(exitCode).toBe(1);
    expect(JSON.parse(output.stdout)).toMatchObject([
      {
        file: '-',
        concept: 'indicator',
        valid: false,
        issues: [{ code: 'enum', pointer: '/direction' }],
        warnings: [],
      },
    ]);
    const unread = await run(['validate', '--json', 'x.json']);
    expect(JSON.parse(unread.output.stdout)).toEqual([
      { file: 'x.json', concept: null, valid: false, issues: [], warnings: [], fault: 'not-found' },
    ]);
  });

  it('says when there may be more wrong than it tells', async () => {
    const many = JSON.stringify({ ...JSON.parse(indicator), caveats: Array.from({ length: 60 }, () => 1) });
    const { output } = await run(['validate', '-'], { stdin: many });
    expect(output.stdout).toMatch(/-: invalid: at least 50 faults; only the first are shown\n$/);
  });

  it('refuses a file that is not UTF-8', async () => {
    const files = { 'a.json': Uint8Array.from([0x7b, 0xe6, 0x7d]) };
    const { exitCode, output } = await run(['validate', 'a.json'], { files });
    expect([exitCode, output.stderr]).toEqual([1, 'a.json: The file is not text in UTF-8.\n']);
  });

  it('needs a file', async () => {
    const { exitCode, output } = await run(['validate', '--lang', 'da']);
    expect([exitCode, output.stderr]).toEqual([2, 'klynge: FIL mangler.\nSe: klynge validate --help\n']);
  });
});

describe('klynge schema', () => {
  it('lists the kinds and shows each', async () => {
    const list = await run(['schema']);
    const kinds = list.output.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(kinds).toEqual(concepts.map(({ name }) => name));
    for (const kind of kinds) {
      const { output } = await run(['schema', kind]);
      expect(JSON.parse(output.stdout)).toMatchObject({
        $id: expect.stringContaining(`${kind}.schema.json`) as string,
      });
    }
  });

  it('refuses kinds that are not', async () => {
    const { exitCode, output } = await run(['schema', 'toString']);
    expect([exitCode, output.stderr]).toEqual([
      2,
      `klynge: There is no such kind. Possible: ${concepts.map(({ name }) => name).join(', ')}.\nSee: klynge schema --help\n`,
    ]);
    expect((await run(['schema', 'benchmark', 'cluster'])).exitCode).toBe(2);
  });
});

describe('klynge demo', () => {
  it('writes files that the command itself finds valid', async () => {
    const made = await run(['demo', 'ud']);
    expect([made.exitCode, made.output.stdout]).toEqual([0, 'ud: 13 files written. All figures are invented.\n']);
    const paths = [...made.files.keys()].filter((path) => path.endsWith('.json'));
    expect(paths).toHaveLength(11);
    expect(await main(['validate', ...paths], made)).toBe(0);
  });

  it('writes the same for the same seed', async () => {
    const [first, second, third] = await Promise.all([
      run(['demo', 'ud', '--seed', '7']),
      run(['demo', 'ud', '--seed', '7']),
      run(['demo', 'ud', '--seed', '8']),
    ]);
    expect(first.files).toEqual(second.files);
    expect(textOf(first, 'ud/benchmark.json')).not.toBe(textOf(third, 'ud/benchmark.json'));
  });

  it('overwrites nothing unless forced', async () => {
    const files = { 'ud/csv/ventetid.csv': 'mine' };
    const refused = await run(['demo', 'ud'], { files });
    expect([refused.exitCode, refused.files.size, refused.output.stderr.split(':')[0]]).toEqual([
      1,
      1,
      'ud/csv/ventetid.csv',
    ]);
    expect((await run(['demo', 'ud', '--force'], { files })).files.size).toBe(13);
  });

  it.each([['-1'], ['x'], ['4294967296'], ['1.5']])('refuses the seed %s', async (seed) => {
    expect((await run(['demo', 'ud', `--seed=${seed}`])).exitCode).toBe(2);
  });

  it('needs one directory', async () => {
    expect((await run(['demo'])).exitCode).toBe(2);
    expect((await run(['demo', 'a', 'b'])).exitCode).toBe(2);
  });
});
