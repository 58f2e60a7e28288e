import { createCodeBox, openSealed } from '@klyngekit/privacy';
import type { WebCrypto } from '@klyngekit/privacy';
import {
  parseAnonymousRound,
  parseNameList,
  parseOwnFigure,
  parseReleaseLog,
  parseSealedNames,
} from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemorySystem } from '../test/support/memory-system.js';
import { benchmark, indicator, policy, prepare, usual, value, written } from '../test/support/prepare.js';
import type { Run } from '../test/support/prepare.js';
import { main } from './main.js';

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
  it.each([
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
  ])('%s', async (_, args, says) => {
    const run = await prepare(args);
    expect([run.exitCode, run.output.stdout, written(run)]).toEqual([1, '', []]);
    expect(run.output.stderr).toContain(says);
    expect(run.output.stderr).toMatch(/\nNo file has been written\.\n$/);
    expect(run.output.stderr).not.toContain('CANARY');
  });

  it.each([
    ['a machine without WebCrypto', null],
    ['a page without subtle', { getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto) }],
  ])('anything on %s', async (_, crypto) => {
    const run = await prepare(['--indicator', indicator, '--sealed'], { crypto: crypto as WebCrypto | null });
    expect([run.exitCode, written(run)]).toEqual([1, []]);
    expect(run.output.stderr).toMatch(/^WebCrypto \(crypto\.subtle\) is missing, and nothing weaker takes its place/);
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
