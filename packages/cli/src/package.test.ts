import { parseClusterPackage } from '@klyngekit/schema';
import { changed, examplePackage } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { main } from './main.js';
import { shippedNames } from './package/shipped.js';
import { wrap } from './package/wrap.js';

const canary = 'KANARIEFUGL';
const files = {
  'pakke.json': JSON.stringify(examplePackage),
  'for-lang.json': JSON.stringify(changed(examplePackage, '/meetings/1/items/0/minutes', 95)),
  'forkert.json': JSON.stringify(changed(examplePackage, '/meetings/0/items/1/indicators/1', canary)),
  'cpr.json': JSON.stringify(changed(examplePackage, '/materials/1/text/0/da', `${canary} 010190-1234`)),
  'klynge.json': '{"schema":"klynge.cluster/1","id":"k","name":"K","dataPolicy":"open"}',
};

async function run(args: string, options: MemoryOptions = { files }): Promise<MemorySystem & { exitCode: number }> {
  const system = memorySystem({ environment: { LANG: 'da_DK' }, ...options });
  return { ...system, exitCode: await main(args.split(' '), system) };
}

describe('klynge package list', () => {
  it('tells of every package that comes along, in words, in both languages', async () => {
    for (const [language, words] of [
      ['da', 'Urinprøver fra plejehjem'],
      ['en', 'Urine samples from nursing homes'],
    ] as const) {
      const { exitCode, output } = await run(`--lang ${language} package list`);
      expect([exitCode, output.stderr]).toEqual([0, '']);
      expect(shippedNames.filter((name) => !output.stdout.includes(`${name}: `))).toEqual([]);
      expect(output.stdout).toContain(words);
      expect(output.stdout).toMatch(/8 indi[kc]ator(?:er|s) · 1 m\p{L}+ (?:på|of) 120 minut/u);
      expect(output.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
    expect(shippedNames).toHaveLength(6);
  });
});

describe('klynge package validate', () => {
  it('takes a package that comes along by its name', async () => {
    const { exitCode, output } = await run('package validate opioider');
    expect([exitCode, output.stderr]).toEqual([0, '']);
    expect(output.stdout).toContain('opioider: gyldig cluster-package');
  });

  it('tells what a package holds and how its meetings keep the time', async () => {
    const { exitCode, output } = await run('package validate pakke.json');
    expect([exitCode, output.stderr]).toEqual([0, '']);
    expect(output.stdout).toBe(
      'pakke.json: /meetings/0: 80 af 120 minutter er planlagt\n' +
        'pakke.json: /meetings/1: 15 af 15 minutter er planlagt\n' +
        'pakke.json: gyldig cluster-package: 2 indikatorer, 2 møder, 2 materialer og 1 samarbejdspartner\n',
    );
  });

  it('draws attention to a meeting that is too long, which is no reason to refuse the package', async () => {
    const { exitCode, output } = await run('package validate for-lang.json');
    expect([exitCode, output.stderr]).toEqual([0, '']);
    expect(output.stdout).toContain(
      'Bemærk: for-lang.json: /meetings/1: Punkterne varer 95 minutter, og mødet er sat til 15.',
    );
  });

  it('tells what is wrong and repeats nothing of it', async () => {
    const { exitCode, output } = await run('package validate pakke.json forkert.json cpr.json nej.json');
    expect(exitCode).toBe(1);
    const lines = output.stderr.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^forkert\.json: \/meetings\/0\/items\/1\/indicators\/1: /),
      expect.stringMatching(/^cpr\.json: \/materials\/1\/text\/0\/da: .*CPR/),
      'nej.json: Filen eller mappen findes ikke.',
    ]);
    expect(output.stdout + output.stderr).not.toMatch(new RegExp(`${canary}|010190`));
  });

  it('refuses a file of another kind', async () => {
    const { exitCode, output } = await run('package validate klynge.json');
    expect([exitCode, output.stdout]).toEqual([1, '']);
    expect(output.stderr).toMatch(/^klynge\.json: \/schema: .*cluster-package/);
  });
});

describe('klynge package new', () => {
  it('writes a beginning that is valid, with a meeting that keeps the time, dated today', async () => {
    const made = await run('package new vores-emne --out pakker');
    expect([made.exitCode, made.output.stderr]).toEqual([0, '']);
    const content = textOf(made, 'pakker/vores-emne.json');
    const result = parseClusterPackage(content);
    expect(result).toMatchObject({ ok: true, value: { id: 'vores-emne', version: '0.1', date: '2026-09-20' } });
    const checked = await run('package validate ny.json', { files: { 'ny.json': content } });
    expect([checked.exitCode, checked.output.stderr]).toEqual([0, '']);
    expect(checked.output.stdout).toContain('105 af 120 minutter');
  });

  it.each(shippedNames)('begins from %s, under a name of its own', async (name) => {
    const made = await run(`package new vores --from ${name}`);
    expect([made.exitCode, made.output.stderr]).toEqual([0, '']);
    const result = parseClusterPackage(textOf(made, 'vores.json'));
    expect(result).toMatchObject({ ok: true, value: { id: 'vores' } });
  });

  it('writes over nothing without being told to', async () => {
    const kept = { files: { 'mappe/vores.json': 'mit' } };
    const refused = await run('package new vores --out mappe', kept);
    expect([refused.exitCode, textOf(refused, 'mappe/vores.json')]).toEqual([1, 'mit']);
    expect(refused.output.stderr).toContain('--force');
    const forced = await run('package new vores --out mappe --force', kept);
    expect([forced.exitCode, textOf(forced, 'mappe/vores.json').slice(0, 1)]).toEqual([0, '{']);
  });

  it('takes a name of sixty letters', async () => {
    const name = 'a'.repeat(60);
    expect((await run(`package new ${name}`)).exitCode).toBe(0);
    expect((await run(`package new ${name}a`)).exitCode).toBe(2);
  });

  it('tells why a directory or a file could not be made', async () => {
    for (const fault of ['makeDirectory', 'writeFile'] as const) {
      const system = {
        ...memorySystem({ environment: { LANG: 'da' } }),
        [fault]: async () => 'no-permission' as const,
      };
      expect(await main(['package', 'new', 'vores', '--out', 'mappe'], system)).toBe(1);
      expect(system.output.stderr).toMatch(/^mappe(?:\/vores\.json)?: Der er ikke adgang/);
    }
  });
});

describe('klynge package', () => {
  it.each([
    ['package', 'list, validate, new'],
    ['package show', 'list, validate, new'],
    ['package validate', 'FIL mangler'],
    ['package list x', 'for mange argumenter'],
    ['package list --force', '--force'],
    ['package validate pakke.json --out x', '--out'],
    ['package new', 'NAVN mangler'],
    ['package new a b', 'for mange argumenter'],
    ['package new ../ud', 'små bogstaver'],
    ['package new Æble', 'små bogstaver'],
    ['package new a --from kol', 'kol-lungefunktion'],
    ['package new a --seed 1', '--seed'],
  ])('refuses "%s"', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect([exitCode, output.stdout]).toEqual([2, '']);
    expect(output.stderr).toContain(words);
    expect(output.stderr).toContain('klynge package --help');
  });
});

describe('wrap', () => {
  it('keeps to the width, and loses nothing', () => {
    expect(wrap('en to tre fire', 8, '  ')).toBe('  en to\n  tre\n  fire');
    expect(wrap('et-meget-langt-ord og mere', 10)).toBe('et-meget-langt-ord\nog mere');
    expect(wrap('', 10, '  ')).toBe('  ');
  });
});
