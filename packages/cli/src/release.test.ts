import { parseReleaseLog } from '@klyngekit/schema';
import type { Benchmark } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { benchmark, indicator, policy, prepare, text, value, written } from '../test/support/prepare.js';
import { main } from './main.js';

/** The file without some of its practices. */
function without(count: number): Benchmark {
  const reporting = benchmark.observations.find((each) => each.indicator === indicator && each.period === '2025-26');
  const entry = reporting ?? benchmark.observations.filter((each) => each.indicator === indicator).at(-1)!;
  const gone = new Set<number>();
  entry.numerator?.forEach((each, place) => {
    if (each !== null && gone.size < count) gone.add(place);
  });
  const kept = <T>(column: readonly T[]) => column.filter((_, place) => !gone.has(place));
  const removed = new Set(benchmark.units.filter((_, place) => gone.has(place)).map(({ id }) => id));
  return {
    ...benchmark,
    units: kept(benchmark.units).map(({ predecessors, ...unit }) => ({
      ...unit,
      ...(predecessors && { predecessors: predecessors.filter((id) => !removed.has(id)) }),
    })),
    observations: benchmark.observations.map(
      (each) =>
        Object.fromEntries(
          Object.entries(each).map(([name, column]) => [name, Array.isArray(column) ? kept(column) : column]),
        ) as unknown as typeof each,
    ),
  };
}

const overlap =
  'Some of the practices are also in an earlier release of the same figures. Side by side two tell more than each by itself: show only one of them.';

describe('klynge prepare --release-log', () => {
  const logged = (file: Benchmark, files: MemoryOptions['files'] = {}) =>
    prepare(['--indicator', indicator, '--release-log', 'log.json'], { files: { ...files, 'b.json': text(file) } });
  const logOf = (run: MemorySystem) => ({ 'log.json': textOf(run, 'log.json') });

  it('begins a log, and adds to it what may go out', async () => {
    const first = await logged(benchmark);
    expect(first.output.stdout).toContain('No earlier release has the same figures.\n');
    const second = await logged(without(3), logOf(first));
    expect([second.exitCode, second.output.stderr]).toEqual([0, '']);
    expect(second.output.stdout).toContain(
      `Compared with 1 earlier release of the same figures: may go out. ${overlap}\n`,
    );
    expect(value(parseReleaseLog(textOf(second, 'log.json'))).releases).toHaveLength(2);
  });

  it.each([1, 2])('refuses a release that lacks %d of an earlier one, and leaves the log as it was', async (count) => {
    const first = await logged(benchmark);
    const second = await logged(without(count), logOf(first));
    expect([second.exitCode, second.output.stdout, written(second)]).toEqual([1, '', []]);
    expect(second.output.stderr).toMatch(
      /^An earlier release differs in [12] practices?, whose figures could be worked out/,
    );
    expect(textOf(second, 'log.json')).toBe(textOf(first, 'log.json'));
  });

  it('refuses a log that is none', async () => {
    const run = await logged(benchmark, { 'log.json': '{"schema":"klynge.udgivelse/1","releases":[{"CANARY":1}]}' });
    expect([run.exitCode, written(run)]).toEqual([1, []]);
    expect(run.output.stderr).toMatch(/^log\.json: /);
    expect(run.output.stderr).not.toContain('CANARY');
  });
});

describe('klynge check-release', () => {
  async function check(oldFile: Benchmark, newFile: Benchmark, ...args: readonly string[]) {
    const [older, newer] = [
      await prepare(['--indicator', indicator], { files: { 'b.json': text(oldFile) } }),
      await prepare(['--indicator', indicator], { files: { 'b.json': text(newFile) } }),
    ];
    const files = {
      'old.json': textOf(older, 'ud/udgivelse.json'),
      'new.json': textOf(newer, 'ud/udgivelse.json'),
      'strict.json': policy({ smallestGroup: 4 }),
    };
    const system = memorySystem({ files });
    const exitCode = await main(['check-release', 'old.json', 'new.json', ...args, '--lang', 'en'], system);
    return [exitCode, system.output.stdout, system.output.stderr];
  }

  it('lets out the same practices, and three more or fewer', async () => {
    expect(await check(benchmark, benchmark)).toEqual([0, 'new.json: may go out: 1 new release\n', '']);
    expect(await check(without(3), benchmark)).toEqual([0, `new.json: may go out: 1 new release. ${overlap}\n`, '']);
  });

  it('refuses one or two more or fewer, or as many as the thresholds say', async () => {
    const refused = (practices: string, group: number) => [
      1,
      `new.json: An earlier release differs in ${practices}, whose figures could be worked out. ` +
        `They must differ in none or at least ${group}.\n`,
      '',
    ];
    expect(await check(benchmark, without(1))).toEqual(refused('1 practice', 3));
    expect(await check(without(2), benchmark)).toEqual(refused('2 practices', 3));
    expect(await check(benchmark, without(3), '--policy', 'strict.json')).toEqual(refused('3 practices', 4));
  });

  it('does not compare ydernumre with ids', async () => {
    const nameless = { ...benchmark, units: benchmark.units.map(({ ydernummer: _, ...unit }) => unit) };
    const [exitCode, stdout] = await check(benchmark, nameless);
    expect([exitCode, stdout]).toEqual([
      1,
      'new.json: One release knows practices by ydernummer and the other by id. They cannot be compared.\n',
    ]);
  });

  it('needs two files, and no more', async () => {
    for (const files of [[], ['a'], ['a', 'b', 'c']]) {
      expect(await main(['check-release', ...files], memorySystem())).toBe(2);
    }
    expect(await main(['check-release', 'a', 'b'], memorySystem())).toBe(1);
  });
});
