import { createCodeBox, openSealed } from '@klyngekit/privacy';
import {
  defaultDisclosurePolicy,
  parseAnonymousRound,
  parseNameList,
  parseOwnFigure,
  parseReleaseLog,
  parseSealedNames,
} from '@klyngekit/schema';
import type { Benchmark, Result } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { createDemo } from './demo/create-demo.js';
import { main } from './main.js';

const { benchmark } = createDemo();
const indicator = 'lungefunktion';
const text = (document: unknown): string => JSON.stringify(document);
const policy = (changes: object): string =>
  text({ schema: 'klynge.politik/1', policy: { ...defaultDisclosurePolicy, ...changes } });

interface Run extends MemorySystem {
  readonly exitCode: number;
}

/** Runs the command on a machine that has the benchmark and these files. */
async function prepare(args: readonly string[], options: MemoryOptions = {}): Promise<Run> {
  const system = memorySystem({ ...options, files: { 'b.json': text(benchmark), ...options.files } });
  return { ...system, exitCode: await main(['prepare', 'b.json', '--out', 'ud', ...args, '--lang', 'en'], system) };
}

const usual = (...args: readonly string[]) => prepare(['--indicator', indicator, ...args]);
const written = ({ files }: MemorySystem): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith('ud/')).map((path) => path.slice('ud/'.length));

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join());
  return result.value;
}

const roundOf = (run: MemorySystem) => value(parseAnonymousRound(textOf(run, 'ud/anonym.json')));
const namesOf = (run: MemorySystem) => value(parseNameList(textOf(run, 'ud/navne.json')));

/** The codes of every page, by their word. */
function codesOf(run: MemorySystem): readonly { readonly [word: string]: string }[] {
  const pages = textOf(run, 'ud/koder.html').split('<article').slice(1);
  return pages.map((page) => {
    const boxes = [...page.matchAll(/<span class="word">(\w+)<.*?<dd>(.*?)<\/dd>/gs)];
    return Object.fromEntries(boxes.map(([, word, code]) => [word!, code!.replace(/<[^>]*>/g, '')]));
  });
}

async function opened(run: MemorySystem, codes: readonly (string | undefined)[]) {
  const box = createCodeBox();
  for (const code of codes) expect(box.add(code ?? '')).toBe(true);
  return openSealed(value(parseSealedNames(textOf(run, 'ud/forseglet.json'))), box.take(), roundOf(run), run.crypto);
}

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

describe('klynge prepare', () => {
  it('writes a round, its names, a file a practice, their addresses and a log', async () => {
    const run = await usual();
    expect([run.exitCode, run.output.stderr]).toEqual([0, '']);
    const round = roundOf(run);
    const names = namesOf(run);
    expect(names.names.map(({ rowId }) => rowId)).toEqual(round.rows.map(({ rowId }) => rowId));
    const own = written(run).filter((name) => name.startsWith('egen-'));
    expect(own).toHaveLength(round.reporting.reported);
    expect(
      written(run)
        .filter((name) => !own.includes(name))
        .sort(),
    ).toEqual(['anonym.json', 'fordeling.csv', 'navne.json', 'udgivelse.json']);
    const log = value(parseReleaseLog(textOf(run, 'ud/udgivelse.json')));
    expect(log.releases).toMatchObject([{ roundId: round.roundId, indicator, identifiedBy: 'ydernummer' }]);
  });

  it('addresses every file to the practice whose row it tells', async () => {
    const run = await usual();
    const names = new Map(namesOf(run).names.map(({ rowId, name }) => [rowId, name]));
    const [, ...lines] = textOf(run, 'ud/fordeling.csv').trim().split('\r\n');
    expect(lines).toHaveLength(names.size);
    for (const line of lines) {
      const [practice, ydernummer, file] = line.split(',') as [string, string, string];
      const figure = value(parseOwnFigure(textOf(run, `ud/${file}`)));
      expect([file, names.get(figure.rowId!)]).toEqual([file, practice]);
      expect(benchmark.units.find((unit) => unit.ydernummer === ydernummer)?.name).toBe(practice);
    }
  });

  it.each([[[]], [['--sealed']], [['--sealed=each']]])(
    'shows no name, ydernummer or id where none belongs: %j',
    async (args) => {
      const run = await usual(...args);
      expect(run.exitCode).toBe(0);
      const practices = benchmark.units.filter(({ kind }) => kind === 'practice');
      const open = [
        run.output.stdout,
        run.output.stderr,
        ...run.files.keys(),
        ...written(run)
          .filter((name) => /^(?:anonym|forseglet|egen)/.test(name))
          .map((name) => textOf(run, `ud/${name}`)),
      ];
      for (const { id, name, ydernummer } of practices) {
        for (const place of open) expect(place).not.toMatch(new RegExp(`${name}|${ydernummer}|"${id}"`));
      }
      const log = textOf(run, 'ud/udgivelse.json');
      for (const { name } of practices) expect(log).not.toContain(name);
      for (const { rowId } of roundOf(run).rows) {
        for (const name of ['udgivelse.json', 'fordeling.csv']) expect(textOf(run, `ud/${name}`)).not.toContain(rowId);
      }
    },
  );

  it('is new every time: ids, labels, order, file names', async () => {
    const [one, two] = [await usual(), await usual()];
    const [first, second] = [roundOf(one), roundOf(two)];
    expect(first.roundId).not.toBe(second.roundId);
    expect(first.rows.map(({ label }) => label)).not.toEqual(second.rows.map(({ label }) => label));
    const own = (run: Run) => written(run).filter((name) => name.startsWith('egen-'));
    expect(own(one)).not.toEqual(own(two));
    expect(own(one)).toEqual([...own(one)].sort());
  });

  it('says what was done to the figures, and who gets what', async () => {
    const { output } = await usual();
    expect(output.stdout).toMatch(
      /^ud: 19 files written\.\n15 of 16 practices have reported\. The round has 15 rows\./,
    );
    expect(output.stdout).toContain('1 practice has too few patients for others to see the value.\n');
    expect(output.stdout).toContain('Values are shown 5 steps at a time.');
    expect(output.stdout).toContain('Earlier releases were not looked at. --release-log does that.\n');
    expect(output.stdout).toContain('  navne.json      for whoever leads the meeting;');
    expect(output.stdout).toContain('  egen-*.json     one for each practice, and for it alone\n');
  });

  it('names nobody where too few have reported', async () => {
    const run = await usual('--group', 'underklynge-eksempelby-nord');
    expect(run.exitCode).toBe(0);
    expect(roundOf(run).rows).toEqual([]);
    expect(written(run)).not.toContain('navne.json');
    expect(run.output.stdout).toContain('Too few have reported: 4 practices, and there must be 5.');
    const sealed = await usual('--group', 'underklynge-eksempelby-nord', '--sealed');
    expect([sealed.exitCode, sealed.output.stderr]).toEqual([
      1,
      'There are no names to seal.\nNo file has been written.\n',
    ]);
  });
});

describe('klynge prepare --sealed', () => {
  it('writes an envelope that every YES opens, and no names beside it', async () => {
    const run = await usual('--sealed');
    expect(run.exitCode).toBe(0);
    expect(written(run)).toEqual(expect.arrayContaining(['anonym.json', 'forseglet.json', 'koder.html']));
    expect(written(run)).not.toContain('navne.json');
    const codes = codesOf(run);
    expect(codes).toHaveLength(15);
    const names = await opened(
      run,
      codes.map(({ YES }) => YES),
    );
    expect(names?.names).toHaveLength(15);
    expect(await opened(run, [...codes.slice(1).map(({ YES }) => YES), codes[0]?.['NO']])).toBeNull();
    expect(
      await opened(
        run,
        codes.slice(1).map(({ YES }) => YES),
      ),
    ).toBeNull();
  });

  it('gives every practice a code for its own name alone with each', async () => {
    const run = await usual('--sealed=each');
    const codes = codesOf(run);
    expect(codes.every((page) => Object.keys(page).sort().join() === 'NO,OWN')).toBe(true);
    const names = await opened(
      run,
      codes.slice(0, 4).map(({ OWN }) => OWN),
    );
    expect(names?.names).toHaveLength(4);
  });

  it('leaves out those who stay away, who keep row and figure', async () => {
    const away = benchmark.units.filter(({ ydernummer }) => ['999003', '999004', '999005'].includes(ydernummer ?? ''));
    const run = await usual('--sealed', '--without', `${away[0]!.id},999004`, '--without', '999005');
    expect([run.exitCode, run.output.stderr]).toEqual([0, '']);
    expect(roundOf(run).rows).toHaveLength(15);
    expect(run.output.stdout).toContain('12 names can be opened.');
    const codes = codesOf(run);
    expect(codes).toHaveLength(12);
    const names = await opened(
      run,
      codes.map(({ YES }) => YES),
    );
    expect(names?.names.map(({ name }) => name)).toHaveLength(12);
    for (const { name } of away) expect(names?.names.some((row) => row.name === name)).toBe(false);
    expect(textOf(run, 'ud/fordeling.csv').trim().split('\r\n')).toHaveLength(16);
  });

  it('makes a fresh envelope in place of the first, whose codes open it no longer', async () => {
    const first = await usual('--sealed');
    const codes = codesOf(first);
    const again = await prepare(
      ['--indicator', indicator, '--sealed', '--without', '999003,999004,999005', '--force'],
      { files: Object.fromEntries(first.files) },
    );
    expect(again.exitCode).toBe(0);
    expect(written(again).filter((name) => name.startsWith('egen-'))).toHaveLength(15);
    expect(
      await opened(
        again,
        codes.map(({ YES }) => YES),
      ),
    ).toBeNull();
    expect(
      await opened(
        again,
        codesOf(again).map(({ YES }) => YES),
      ),
    ).not.toBeNull();
  });
});

describe('klynge prepare refuses, and writes nothing', () => {
  const crypto = {
    getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
  } as MemoryOptions['crypto'];
  it.each<readonly [string, readonly string[], string, MemoryOptions?]>([
    ['an unknown indicator', ['--indicator', 'CANARY'], 'The file has no indicator of that id.'],
    ['an unknown period', ['--indicator', indicator, '--period', 'CANARY'], 'The file has no period of that id.'],
    ['an unknown group', ['--indicator', indicator, '--group', 'CANARY'], 'The file has no group of that id.'],
    [
      'an unknown practice',
      ['--indicator', indicator, '--without', 'CANARY'],
      'At least one practice after --without is',
    ],
    [
      'one who stays away',
      ['--indicator', indicator, '--without', '999003'],
      'One or two practices would be without a',
    ],
    [
      'a practice of another group',
      ['--indicator', indicator, '--group', 'underklynge-eksempelby-nord', '--without', '999014'],
      'At least one practice after --without is',
    ],
    [
      'a machine without WebCrypto',
      ['--indicator', indicator],
      'WebCrypto (crypto.subtle) is missing',
      { crypto: null },
    ],
    [
      'a page without subtle',
      ['--indicator', indicator, '--sealed'],
      'WebCrypto (crypto.subtle) is missing',
      { crypto: crypto! },
    ],
  ])('%s', async (_, args, says, options) => {
    const run = await prepare(args, options);
    expect([run.exitCode, run.output.stdout, written(run)]).toEqual([1, '', []]);
    expect(run.output.stderr).toContain(says);
    expect(run.output.stderr).toMatch(/\nNo file has been written\.\n$/);
    expect(run.output.stderr).not.toContain('CANARY');
  });

  it('thresholds below a floor, and other files', async () => {
    const low = await prepare(['--indicator', indicator, '--policy', 'p.json'], {
      files: { 'p.json': policy({ minimumPractices: 3 }) },
    });
    expect([low.exitCode, written(low)]).toEqual([1, []]);
    expect(low.output.stderr).toMatch(/^p\.json: \/policy\/minimumPractices: /);
    const wrong = await prepare(['--indicator', indicator], { files: { 'b.json': '{"schema":"klynge.cluster/1"}' } });
    expect([wrong.exitCode, written(wrong)]).toEqual([1, []]);
  });

  it('a directory that is not empty, or holds what it has not made', async () => {
    const files = { 'ud/navne.json': 'old' };
    const kept = await prepare(['--indicator', indicator], { files });
    expect([kept.exitCode, textOf(kept, 'ud/navne.json')]).toEqual([1, 'old']);
    expect(kept.output.stderr).toMatch(/^ud: The directory is not empty/);
    const sealed = await prepare(['--indicator', indicator, '--sealed', '--force'], { files });
    expect([sealed.exitCode, written(sealed).includes('navne.json')]).toEqual([0, false]);
    const foreign = await prepare(['--indicator', indicator, '--force'], { files: { 'ud/egen-noter.json': 'mine' } });
    expect([foreign.exitCode, written(foreign)]).toEqual([1, ['egen-noter.json']]);
  });

  it('tells what is wrong with the command', async () => {
    const { exitCode, output } = await prepare(['--sealed=most', '--force']);
    expect(exitCode).toBe(2);
    expect(output.stderr).toBe(
      'klynge: --indicator is missing.\n' +
        'klynge: The value of --sealed cannot be used. Possible: all, each.\n' +
        'See: klynge prepare --help\n',
    );
    const system = memorySystem();
    expect(await main(['prepare', '--lang', 'en'], system)).toBe(2);
    expect(system.output.stderr).toContain('BENCHMARK.json is missing.');
  });
});

describe('klynge prepare keeps to what it is told', () => {
  it('takes stricter thresholds', async () => {
    const run = await prepare(['--indicator', indicator, '--policy', 'p.json'], {
      files: { 'p.json': policy({ minimumPractices: 16 }) },
    });
    expect([run.exitCode, roundOf(run).rows, roundOf(run).policy.minimumPractices]).toEqual([0, [], 16]);
  });

  it('takes an older period', async () => {
    const [older] = benchmark.observations.filter((each) => each.indicator === indicator);
    const period = benchmark.periods.find(({ id }) => id === older!.period)!;
    const run = await usual('--period', period.id);
    expect(roundOf(run).period).toEqual({ from: period.from, to: period.to });
  });
});

describe('klynge prepare --release-log', () => {
  const logged = (file: Benchmark, files: MemoryOptions['files'] = {}) =>
    prepare(['--indicator', indicator, '--release-log', 'log.json'], { files: { ...files, 'b.json': text(file) } });
  const logOf = (run: MemorySystem) => ({ 'log.json': textOf(run, 'log.json') });

  it('begins a log, and adds to it what may go out', async () => {
    const first = await logged(benchmark);
    expect(first.output.stdout).toContain('No earlier release has the same figures.\n');
    const second = await logged(without(3), logOf(first));
    expect([second.exitCode, second.output.stderr]).toEqual([0, '']);
    expect(second.output.stdout).toContain('Compared with 1 earlier release of the same figures: may go out.\n');
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
    expect(await check(without(3), benchmark)).toEqual([0, 'new.json: may go out: 1 new release\n', '']);
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
