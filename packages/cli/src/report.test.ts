import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions } from '../test/support/memory-system.js';
import { benchmark, text, written } from '../test/support/prepare.js';
import { main } from './main.js';

const practices = benchmark.units.filter(({ kind }) => kind === 'practice');
const reportName = /^rapport-\d{4}\.html$/;

async function report(args: readonly string[], options: MemoryOptions = {}) {
  const system = memorySystem({ ...options, files: { 'b.json': text(benchmark), ...options.files } });
  return { ...system, exitCode: await main(['report', 'b.json', '--out', 'ud', ...args, '--lang', 'da'], system) };
}

describe('klynge report', () => {
  it('writes a page for every practice that has figures, and the list of whose they are', async () => {
    const run = await report(['--all']);
    expect([run.exitCode, run.output.stderr]).toEqual([0, '']);
    const pages = written(run).filter((name) => reportName.test(name));
    expect(written(run).filter((name) => !reportName.test(name))).toEqual(['fordeling.csv']);
    expect(pages.length).toBeGreaterThan(10);
    const [, ...lines] = textOf(run, 'ud/fordeling.csv').trim().split('\r\n');
    expect(lines).toHaveLength(pages.length);
    for (const line of lines) {
      const [name, ydernummer, file] = line.split(';') as [string, string, string];
      const page = textOf(run, `ud/${file}`);
      expect(practices.find((unit) => unit.ydernummer === ydernummer)?.name).toBe(name);
      expect(page).toContain(`<h1>${name}</h1>`);
      for (const other of practices) if (other.name !== name) expect(page).not.toContain(`${other.name!}<`);
    }
  });

  it('tells no name, ydernummer or id on the terminal or in a file name', async () => {
    const run = await report(['--all']);
    const told = [run.output.stdout, run.output.stderr, ...run.files.keys()].join('\n');
    for (const { id, name, ydernummer } of practices) {
      for (const secret of [id, name!, ydernummer!]) expect(told).not.toMatch(new RegExp(`(?<!\\w)${secret}(?!\\w)`));
    }
  });

  it('draws other file names each time', async () => {
    const [first, second] = [await report(['--all']), await report(['--all'])];
    expect([...written(first)].sort()).not.toEqual([...written(second)].sort());
  });

  it('finds practices by id or ydernummer, each once', async () => {
    const [a, b] = practices;
    const run = await report(['--practice', a!.id, '--practice', b!.ydernummer!, '--practice', a!.ydernummer!]);
    expect(run.exitCode).toBe(0);
    expect(written(run).filter((name) => reportName.test(name))).toHaveLength(2);
  });

  it('writes what is asked for: indicators, period, guide', async () => {
    const run = await report([
      ...['--practice', practices[0]!.id, '--indicator', 'lungefunktion'],
      ...['--guide', 'https://eksempel.dk/{indicator}?fra=rapport'],
    ]);
    const page = textOf(run, `ud/${written(run).find((name) => reportName.test(name))!}`);
    expect(page).toContain('https://eksempel.dk/lungefunktion?fra=rapport');
    expect(page).not.toContain('opioid');
  });

  it.each([
    [['--practice', 'ingen'], 'Mindst én praksis'],
    [['--all', '--indicator', 'ingen'], 'mangler mindst én af de indikatorer'],
    [['--all', '--period', 'ingen'], 'ingen periode'],
    [['--all', '--group', 'ingen'], 'ingen gruppe'],
  ])('writes nothing for %j, and does not repeat it', async (args, reason) => {
    const run = await report(args);
    expect(run.exitCode).toBe(1);
    expect(run.output.stderr).toContain(reason);
    expect(run.output.stderr).toContain('Ingen fil er skrevet.');
    expect(run.output.stderr).not.toContain("'ingen'");
    expect(written(run)).toEqual([]);
  });

  it.each([
    [[], '--practice'],
    [['--all', '--practice', 'a'], '--practice'],
    [['--all', '--guide', 'http://eksempel.dk'], '--guide'],
    [['--all', '--guide', 'javascript:alert(1)'], '--guide'],
  ])('refuses the command line %j', async (args, option) => {
    const run = await report(args);
    expect(run.exitCode).toBe(2);
    expect(run.output.stderr).toContain(option);
  });

  it('replaces its own files with --force alone, and never others', async () => {
    const files = { 'ud/rapport-1234.html': 'gammel' };
    const kept = await report(['--all'], { files });
    expect([kept.exitCode, textOf(kept, 'ud/rapport-1234.html')]).toEqual([1, 'gammel']);
    const replaced = await report(['--all', '--force'], { files });
    expect(replaced.exitCode).toBe(0);
    expect(written(replaced).every((name) => reportName.test(name) || name === 'fordeling.csv')).toBe(true);
    const foreign = await report(['--all', '--force'], { files: { ...files, 'ud/noter.txt': 'x' } });
    expect([foreign.exitCode, textOf(foreign, 'ud/noter.txt')]).toEqual([1, 'x']);
  });

  it('writes nothing without randomness', async () => {
    const run = await report(['--all'], { crypto: null });
    expect([run.exitCode, written(run)]).toEqual([1, []]);
  });
});
