import { exampleCluster, lungFunctionBenchmark, urineIndicator, urineTally } from '@klyngekit/schema/fixtures';
import { parseBenchmark } from '@klyngekit/schema';
import type { Cluster, Tally } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { main } from './main.js';

const name = 'Lægerne Hemmeligvej';
const cluster: Cluster = {
  ...exampleCluster,
  members: Array.from({ length: 12 }, (_, place) => ({
    id: `p${place + 1}`,
    name: `${name} ${place + 1}`,
    ydernummer: String(999_001 + place),
  })),
};
const tally = (place: number, change: Partial<Tally> = {}): string => {
  const { practice: _, ...rest } = urineTally;
  return JSON.stringify({ ...rest, ydernummer: String(999_001 + place), ...change });
};
const head = 'ydernummer;indikator;fra;til;ja;nej\n';
const files = {
  'cluster.json': JSON.stringify(cluster),
  'urin.json': JSON.stringify(urineIndicator),
  'a.json': tally(0),
  'b.json': tally(1, { numerator: 0 }),
  'c.csv': `${head}999003;${urineIndicator.id};2026-10-01;2026-11-30;20;30\n`,
  'd.csv': `${head}999004;${urineIndicator.id};01-10-2026;30-11-2026;ikke relevant;\n`,
};
const options = '--indicator urin.json --practices cluster.json';

async function run(
  args: string,
  more: Readonly<Record<string, string>> = {},
  system: MemoryOptions = {},
): Promise<MemorySystem & { exitCode: number }> {
  const machine = memorySystem({ environment: { LANG: 'da_DK' }, files: { ...files, ...more }, ...system });
  return { ...machine, exitCode: await main(args.split(' '), machine) };
}

describe('klynge merge', () => {
  it('makes one benchmark of files of both kinds, and says how many have reported', async () => {
    const done = await run(`merge a.json b.json c.csv d.csv ${options} --out ud.json`);
    expect([done.exitCode, done.output.stderr]).toEqual([0, '']);
    expect(done.output.stdout).toBe('ud.json: skrevet. 4 af 12 har indberettet. 1 af dem har ingen at tælle.\n');
    const parsed = parseBenchmark(textOf(done, 'ud.json'));
    if (!parsed.ok) throw new Error('refused');
    const [entry] = parsed.value.observations;
    expect(entry?.numerator?.slice(0, 5)).toEqual([17, 0, 20, null, null]);
    expect(entry?.status?.slice(0, 5)).toEqual([null, null, null, 'notApplicable', 'notReported']);
    expect(parsed.value.openness).toBe('restricted');
    expect(parsed.value.source.cutOff).toBe('2026-09-20');
  });

  it('says it in English, and on standard error when the file goes to standard output', async () => {
    const done = await run(`--lang en merge a.json ${options} -o -`);
    expect(done.output.stderr).toBe('1 of 12 have reported.\n');
    expect(parseBenchmark(done.output.stdout).ok).toBe(true);
  });

  it('takes indicator and practices out of a benchmark too', async () => {
    const more = { 'bench.json': JSON.stringify(lungFunctionBenchmark) };
    const unit = lungFunctionBenchmark.units[0]!;
    const own = tally(0, { indicator: lungFunctionBenchmark.indicators[0].id, practice: unit.id });
    const { ydernummer: _, ...byId } = JSON.parse(own) as Tally;
    const done = await run(
      `merge own.json --indicator ${lungFunctionBenchmark.indicators[0].id} --practices bench.json -o ud.json`,
      { ...more, 'own.json': JSON.stringify(byId) },
    );
    expect([done.exitCode, done.output.stderr]).toEqual([0, '']);
    expect(done.output.stdout).toMatch(/1 af \d+ har indberettet\.\n$/);
    const unknown = await run('merge a.json --indicator nej --practices bench.json -o ud.json', more);
    expect(unknown.output.stderr).toContain('hverken som fil eller som id');
  });

  describe('of a package with several indicators', () => {
    const period = { from: '2027-02-01', to: '2027-02-05' };
    const of = (place: number, change: Partial<Tally>): string =>
      JSON.stringify({ schema: 'klynge.tally/1', period, ydernummer: String(999_001 + place), ...change });
    const people = (place: number, telephone: number, part: string): string =>
      of(place, {
        indicator: 'vaelter-dagen',
        kind: 'choice',
        respondents: 9,
        answers: [
          { option: 'telefon', count: telephone },
          { option: 'it', count: 2 },
        ],
        part,
      });
    const calls = of(0, { indicator: 'uden-laege', kind: 'proportion', numerator: 12, denominator: 50 });
    const more = {
      'a1.json': people(0, 7, 'aaaa'),
      'a2.json': people(0, 6, 'bbbb'),
      'b.json': people(1, 3, 'cccc'),
      'c.csv':
        'ydernummer;indikator;fra;til;personer;svar;del;opgjort\n' +
        '999003;vaelter-dagen;2027-02-01;2027-02-05;12;telefon=10|it=4;dddd;2027-02-06\n',
      'calls.json': calls,
      'calls.csv': `${head}999002;uden-laege;2027-02-01;2027-02-05;20;30\n`,
    };
    const common = '--package travlhed-organisering --practices cluster.json -o ud.json';

    it('adds up people within a practice, tells them of all practices, and passes over what is of another indicator', async () => {
      const done = await run(
        `merge a1.json a2.json b.json c.csv calls.json calls.csv --indicator vaelter-dagen ${common}`,
        more,
      );
      expect([done.exitCode, done.output.stderr]).toEqual([
        0,
        'Bemærk: a1.json og a2.json er fra samme praksis og er lagt sammen. ' +
          'Retter den ene den anden, så fjern den gamle, og kør igen med --force.\n',
      ]);
      expect(done.output.stdout).toBe(
        'ud.json: skrevet. 3 af 12 har indberettet. 2 filer hører til pakkens andre indikatorer.\n' +
          '39 personer i 3 praksis har svaret hver for sig:\n' +
          '    Telefonen afbryder: omkring 26 af 39\n' +
          '    It, der driller: omkring 10 af 39\n',
      );
      const parsed = parseBenchmark(textOf(done, 'ud.json'));
      if (!parsed.ok) throw new Error('refused');
      expect(parsed.value.observations[0]?.choices?.slice(0, 4)).toEqual([['telefon'], ['telefon'], ['telefon'], null]);
      expect(textOf(done, 'ud.json')).not.toMatch(/respondents|"count"/);
    });

    it('asks about a count that came twice under two parts, and refuses one part twice', async () => {
      const again = { 'a3.json': people(0, 7, 'zzzz'), 'a4.json': people(0, 6, 'aaaa') };
      const twice = await run(`merge a1.json a3.json --indicator vaelter-dagen ${common} --lang en`, {
        ...more,
        ...again,
      });
      expect([twice.exitCode, twice.output.stderr]).toEqual([
        0,
        'Note: a1.json and a3.json are from the same practice and were added up. Some of them have exactly the same ' +
          'numbers: if it is one count, take one away and run again with --force.\n',
      ]);
      const refused = await run(`merge a1.json a4.json --indicator vaelter-dagen ${common}`, { ...more, ...again });
      expect([refused.exitCode, refused.files.has('ud.json')]).toEqual([1, false]);
      expect(refused.output.stderr).toContain('a4.json: Samme praksis har også sendt a1.json. Behold den nyeste.');
    });

    it('takes each of the package’s indicators by its id', async () => {
      const done = await run(`merge calls.json calls.csv b.json --indicator uden-laege ${common} --lang en`, more);
      expect(done.output.stdout).toBe(
        'ud.json: written. 2 of 12 have reported. 1 file belongs to the package’s other indicators.\n',
      );
    });

    it('says which ids there are, and refuses single people', async () => {
      const wrong = await run(`merge b.json --indicator nej ${common}`, more);
      expect(wrong.output.stderr).toContain('Vælg en af dem, der kan tælles: telefon-hvem,');
      expect(wrong.output.stderr).not.toContain('ventetid-almindelig-tid');
      const one = await run(`merge one.json --indicator vaelter-dagen ${common}`, { 'one.json': people(0, 1, 'aaaa') });
      expect([one.exitCode, one.output.stderr]).toEqual([1, expect.stringContaining('/answers/0/count')]);
      const packageFile = await run(
        'merge b.json --indicator x --package no.json --practices cluster.json -o ud.json',
        more,
      );
      expect(packageFile.output.stderr).toContain('no.json');
    });

    it('makes slips and an empty table for it', async () => {
      const form = await run('tally-form vaelter-dagen --package travlhed-organisering -o svar.html');
      expect([form.exitCode, form.output.stderr]).toEqual([0, '']);
      expect(textOf(form, 'svar.html').match(/class="slip"/g)).toHaveLength(6);
      const table = await run('tally-form vaelter-dagen --package travlhed-organisering --format csv -o svar.csv');
      expect(textOf(table, 'svar.csv')).toContain('personer;svar;del;opgjort');
    });
  });

  it.each([
    ['a practice twice', { 'x.json': tally(0) }, 'x.json: Samme praksis har også sendt a.json.'],
    ['a practice outside the cluster', { 'x.json': tally(99) }, 'x.json: Praksis er ikke blandt dem'],
    ['another indicator', { 'x.json': tally(5, { indicator: 'other' }) }, 'x.json: Optællingen hører til en anden'],
    [
      'other days',
      { 'x.json': tally(5, { period: { from: '2026-01-01', to: '2026-02-01' } }) },
      'x.json: Optællingen er fra en anden periode',
    ],
    ['more than were counted', { 'x.json': tally(5, { numerator: 51 }) }, 'x.json: /numerator: Tælleren er større'],
    [
      'a CPR number',
      { 'x.json': `${head}999006;0101901234;2026-10-01;2026-11-30;1;2\n` },
      'x.json: linje 2: Cellen ligner et CPR-nummer',
    ],
    ['no JSON', { 'x.json': '{' }, 'x.json: Filen kan ikke læses som JSON'],
    ['a cluster', { 'x.json': files['cluster.json'] }, 'x.json: /schema: Filen er af en anden slags'],
    ['a wrong column', { 'x.json': 'ydernummer;indikator;fra;til;ja\n1;2;3;4;5\n' }, 'x.json: Kolonnen "nej" mangler'],
    ['no file', {}, 'x.json: Filen eller mappen findes ikke'],
  ])('refuses %s, writes nothing, and names nobody', async (_name, more, words) => {
    const refused = await run(`merge a.json x.json ${options} -o ud.json`, more);
    expect(refused.exitCode).toBe(1);
    expect(refused.output.stderr).toContain(words);
    expect(refused.output.stderr).toContain('Ingen fil er skrevet: 1 ting skal rettes.');
    expect(refused.output.stderr + refused.output.stdout).not.toContain('Hemmelig');
    expect(refused.files.has('ud.json')).toBe(false);
  });

  it('tells everything that is wrong at once', async () => {
    const { output } = await run(`merge a.json x.json y.json ${options} -o ud.json`, {
      'x.json': '{',
      'y.json': tally(0),
    });
    expect(output.stderr).toContain('x.json');
    expect(output.stderr).toContain('y.json');
    expect(output.stderr).toContain('2 ting skal rettes');
  });

  it('does not write over a file without being told to', async () => {
    const refused = await run(`merge a.json ${options} -o ud.json`, { 'ud.json': 'mine' });
    expect([refused.exitCode, textOf(refused, 'ud.json')]).toEqual([1, 'mine']);
    expect(refused.output.stderr).toContain('--force');
    const forced = await run(`merge a.json ${options} -o ud.json --force`, { 'ud.json': 'mine' });
    expect([forced.exitCode, textOf(forced, 'ud.json').slice(0, 1)]).toEqual([0, '{']);
  });

  it.each([
    [`merge ${options} -o ud.json`, 'OPTÆLLING mangler'],
    ['merge a.json -o ud.json', '--indicator mangler'],
    [`merge a.json ${options}`, '--output mangler'],
    [`merge a.json ${options} -o ud.json --from 2026-10-01`, '--from kræver også --to'],
    [`merge a.json ${options} -o ud.json --from 2026-10-02 --to 2026-10-01`, '--to'],
    [`merge a.json ${options} -o ud.json --out x`, 'kan ikke bruges sammen'],
  ])('refuses the command line "%s"', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect(exitCode).toBe(2);
    expect(output.stderr).toContain(words);
  });

  it('says when the list has no practices, or the indicator is not counted', async () => {
    const { members: _, ...empty } = cluster;
    const nobody = await run(`merge a.json ${options} -o ud.json`, { 'cluster.json': JSON.stringify(empty) });
    expect(nobody.output.stderr).toContain('En klynge skal have members.');
    const { numerator: _n, denominator: _d, tally: _t, ...rest } = urineIndicator;
    const mean = await run(`merge a.json ${options} -o ud.json`, {
      'urin.json': JSON.stringify({ ...rest, kind: 'mean' }),
    });
    expect(mean.output.stderr).toContain('klynge import');
  });
});

describe('klynge tally-form', () => {
  it('writes a form to print', async () => {
    const done = await run('tally-form urin.json --from 2026-10-01 --to 2026-11-30 -o skema.html');
    expect([done.exitCode, done.output.stdout]).toEqual([0, 'skema.html: skrevet.\n']);
    const text = textOf(done, 'skema.html');
    expect(text).toContain('Skriv ingen navne, ingen CPR-numre');
    expect(text).toContain('1. oktober 2026');
    expect(text).not.toMatch(/<script|src=|href=/);
  });

  it('writes an empty table, which klynge merge reads once it is filled in', async () => {
    const made = await run('tally-form urin.json --from 2026-10-01 --to 2026-11-30 --format csv -o tom.csv');
    const table = textOf(made, 'tom.csv');
    const filled = table.replace(/^;;/m, '999002;;').replace(/;;;(?=\r\n$)/, ';7;13;');
    expect(filled).not.toBe(table);
    const merged = await run(`merge f.csv ${options} -o ud.json`, { 'f.csv': filled });
    expect(merged.output.stdout).toContain('1 af 12 har indberettet.');
    const unfilled = await run(`merge f.csv ${options} -o ud.json`, { 'f.csv': table });
    expect(unfilled.output.stderr).toContain('Der skal stå et helt tal');
  });

  it('refuses what cannot be counted, and a file that is there', async () => {
    const there = await run('tally-form urin.json -o a.json');
    expect([there.exitCode, textOf(there, 'a.json')]).toEqual([1, files['a.json']]);
    expect((await run('tally-form -o x.html')).output.stderr).toContain('INDIKATOR.json mangler');
  });
});
