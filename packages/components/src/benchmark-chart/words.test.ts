import { expect } from '@open-wc/testing';
import { changed, everyKindBenchmark, lungFunctionBenchmark, regionsBenchmark } from '@klyngekit/schema/fixtures';
import type { Benchmark } from '@klyngekit/schema';
import { chartMessages, registerCatalog } from '@klyngekit/messages';
import '../english.js';
import {
  benchmarkWith,
  chart,
  findAll,
  find,
  get,
  isWebKit,
  manyUnits,
  markup,
  media,
  parsed,
  pictureTexts,
  press,
  publicBenchmark,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
  until,
  type ChartProperties,
} from '../../test/chart.js';

/** Words that shame, rank or alarm. */
const BANNED = {
  da: /(?<!\p{L})(?:dårlig|værst|bund|taber|fejl|skam|rank|rang|konkurr|alarm|kritisk|afvig|rød|grøn)\p{L}*/giu,
  en: /(?<!\p{L})(?:worst|worse|bad(?!\p{L})|poor|bottom|loser|fail|error|shame|rank|league|outlier)\p{L}*/giu,
} as const;

const words = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[,.’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((part) => part !== '');

/** Readability index: words a sentence, and the share of words longer than six letters. */
function lix(text: string): number {
  const all = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.length / sentences(text).length + (100 * all.filter((word) => word.length > 6).length) / all.length;
}

/** The reference cluster with another direction, owner or figures. */
const variant = (pointer: string, value: unknown, base: unknown = referenceBenchmark): Benchmark =>
  parsed(changed(base, pointer, value) as Benchmark);

const views: readonly (readonly [string, ChartProperties])[] = [
  ['shared', {}],
  ['own', { own: 'p6', audience: 'own' }],
  ['own at the low end', { own: 'p1', audience: 'own' }],
  ['own at the high end', { own: 'p14', audience: 'own' }],
  ['own not reported', { own: 'p15', audience: 'own' }],
  ['own too few', { own: 'p16', audience: 'own' }],
  ['lower is better', { data: variant('/indicators/0/direction', 'lower'), own: 'p14', audience: 'own' }],
  ['no right direction', { data: variant('/indicators/0/direction', 'none'), own: 'p14', audience: 'own' }],
  ['public', { data: parsed(publicBenchmark), compare: 'pooled achievable', density: 'full' }],
  ['regions', { data: parsed(regionsBenchmark) }],
  [
    'lung function',
    { data: parsed(lungFunctionBenchmark), own: 'praksis-03', audience: 'own', compare: 'region pooled' },
  ],
];

describe('klynge-benchmark-chart: words', () => {
  for (const lang of ['da', 'en'] as const) {
    for (const [name, properties] of views) {
      it(`speaks briefly, plainly and kindly (${lang}, ${name})`, async () => {
        const element = await chart({ ...properties, lang });
        await press(element, lang === 'da' ? 'Vis tal' : 'Show figures');
        await press(element, lang === 'da' ? 'Om tallet' : 'About the figure');
        expect(words(title(element)), title(element)).to.be.within(1, 10);
        for (const sentence of sentences(summary(element))) expect(words(sentence), sentence).to.be.at.most(25);
        for (const sentence of sentences(textOf(find(element, 'figcaption p')))) {
          expect(words(sentence), sentence).to.be.at.most(30);
        }
        const prose = `${title(element)}. ${summary(element)}`;
        expect(lix(prose), prose).to.be.at.most(45);
        expect(textOf(element.shadowRoot).match(BANNED[lang]) ?? []).to.deep.equal([]);
        expect(textOf(element.shadowRoot)).not.to.match(/undefined|NaN|\[object/);
      });
    }
  }

  it('names the direction in words, and says nothing of good or bad where there is none', async () => {
    const directions = [
      ['higher', 'Højere er bedre.'],
      ['lower', 'Lavere er bedre.'],
      ['none', 'Ingen rigtig retning.'],
    ] as const;
    for (const [direction, expected] of directions) {
      const data = variant('/indicators/0/direction', direction);
      const element = await chart({ data, own: 'p1', audience: 'own' });
      expect(textOf(find(element, '.direction'))).to.equal(expected);
      const said = `${title(element)} ${summary(element)}`;
      if (direction === 'none') expect(said).not.to.match(/mål|bedre|når/);
      if (direction === 'lower') expect(said).to.contain('når regionens mål');
      if (direction === 'higher') expect(said).to.contain('fra regionens mål');
    }
  });

  it('names what the figure is compared with', async () => {
    expect(summary(await chart())).to.contain('Klyngens median er 50\u00a0%.');
    const regions = changed(regionsBenchmark, '/units/2', { id: 'by', kind: 'region', name: 'Region Byeksempel' });
    expect(summary(await chart({ data: regions as Benchmark }))).to.contain('Median af regioner');
    const element = await chart({ compare: 'pooled' });
    expect(pictureTexts(element).join(' | '))
      .to.contain('Klyngens median 50\u00a0%')
      .and.to.contain('Samlet for klyngen');
  });

  it('names every target with its owner', async () => {
    const element = await chart();
    expect(findAll(element, '.target-label').map(textOf)).to.have.members([
      'Klyngens eget mål 55\u00a0%',
      'Regionens mål 60\u00a0%',
    ]);
  });

  it('says the same numbers in title, summary, picture, table and options', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    await press(element, 'Vis tal');
    expect(title(element)).to.equal('I ligger omkring medianen, 6 patienter fra regionens mål');
    expect(summary(element))
      .to.contain('24 af 50 patienter (48\u00a0%); klyngens median er 50\u00a0%.')
      .and.to.contain('cirka 6 patienter');
    const values = findAll(element, '.picture .value, .picture .value-own').map(textOf);
    const cells = findAll(element, 'tbody tr').map((row) => textOf(row.querySelector('td')));
    expect(cells.slice(0, 14)).to.deep.equal(values.slice().sort());
    expect(textOf(find(element, '.picture .value-own'))).to.equal('48\u00a0%');
    expect(textOf(find(element, 'tr[aria-current] td'))).to.equal('48\u00a0%');
    expect(textOf(find(element, '.median-label'))).to.equal('Klyngens median 50\u00a0%');
    expect(textOf(find(element, 'tfoot td'))).to.equal('50\u00a0%');
    expect(textOf(find(element, '[role=option]'))).to.equal(
      'Jeres praksis: 48 procent, 24 af 50 patienter, 95 procents konfidensinterval fra 35 til 61 procent, omkring klyngens median.',
    );
  });

  it('never lets zero and missing look or sound alike', async () => {
    const element = await chart({ data: variant('/observations/0/numerator/0', 0, publicBenchmark) });
    await press(element, 'Vis tal');
    const [zero, ...others] = findAll(element, 'tbody tr').map((row) => textOf(row));
    expect(zero).to.contain('0\u00a0%');
    const absent = others.filter((row) => row.includes('–'));
    expect(absent).to.have.length(2);
    expect(absent.join())
      .to.contain('ikke indberettet')
      .and.to.contain('for få: under 10 patienter')
      .and.not.to.contain('0\u00a0%');
  });

  it('writes Danish numbers whatever the language of the browser', async () => {
    const element = await chart({ data: parsed(regionsBenchmark) });
    expect(textOf(element.shadowRoot)).to.contain('1.000 patienter');
    const ratio = await chart({ data: parsed({ ...everyKindBenchmark, openness: 'public' }), indicator: 'ratio' });
    expect(pictureTexts(ratio)).to.include('1,11');
  });

  it('follows a switch of language at once, in every part', async () => {
    const element = await chart({ own: 'p6', audience: 'own' }, { lang: 'da' });
    const box = element.parentElement!;
    const danish = markup(element);
    box.lang = 'en';
    await settled(element);
    expect(title(element)).to.equal('Around the median, 6 patients from the region’s target');
    expect(textOf(find(element, '.direction'))).to.equal('Higher is better.');
    expect(pictureTexts(element)).to.include('The cluster’s median 50%').and.to.include('Your practice');
    expect(textOf(element.shadowRoot)).not.to.match(/[æøåÆØÅ]|patienter|Kilde/);
    box.lang = 'da-DK';
    await settled(element);
    expect(markup(element)).to.equal(danish);
  });

  it('takes Danish where the page speaks a language that it does not, and says so to screen readers', async () => {
    const element = await chart({}, { lang: 'de' });
    expect(title(element)).to.equal('Praksis spænder fra 28 til 74 procent');
    expect(get(element, '.title').closest('[lang]')?.getAttribute('lang')).to.equal('da');
    const empty = await chart({ data: undefined }, { lang: 'de' });
    expect(get(empty, '.message').closest('[lang]')?.getAttribute('lang')).to.equal('da');
  });

  it('marks Danish texts of the file within English words', async () => {
    const { en: _, ...danish } = { ...referenceBenchmark.indicators[0]!.description, en: undefined };
    const data = variant('/indicators/0/description', danish);
    const element = await chart({ data }, { lang: 'en' });
    const marked = findAll(element, '.definition [lang="da"]').map(textOf);
    expect(marked).to.deep.equal([
      'Andel patienter i ny inhalationsbehandling, der fik målt lungefunktion inden for 12 måneder.',
    ]);
    await press(element, 'About the figure');
    expect(findAll(element, '.about [lang="da"]').map(textOf)).to.have.length(1);
    expect(findAll(await chart({}, { lang: 'en' }), '.definition [lang="da"]')).to.have.length(0);
  });

  it('draws again when a catalog is registered late', async () => {
    const { da } = await import('@klyngekit/messages');
    const element = await chart({}, { lang: 'fo' });
    expect(title(element)).to.contain('Praksis spænder');
    registerCatalog({ ...da, language: 'fo', chart: { ...chartMessages(da), title: () => 'Heiti' } });
    await settled(element);
    expect(title(element)).to.equal('Heiti');
  });

  it('says how the picture is read, how many are shown, and where the figures come from', async () => {
    const lines = findAll(await chart(), 'figcaption p').flatMap((paragraph) =>
      paragraph.innerHTML
        .replace(/<!--.*?-->/gsu, '')
        .split('<br>')
        .map((line) => line.replace(/&nbsp;|\s/gu, ' ').trim()),
    );
    expect(lines).to.deep.equal([
      'Hver prik er én praksis. Rækkefølgen følger tallet og er ikke en placering. 14 af 16 praksis er vist: 1 har ikke indberettet og 1 har for få patienter til at blive vist.',
      'Periode: 1. juli 2025 – 30. juni 2026. Opgjort 15. september 2026.',
      'Kilde: Kvalitetsenheden, Region Eksempel (syntetiske tal). Næste opgørelse: marts 2027.',
      'Kontakt: datakonsulent Mette Eksempel, 12 34 56 78.',
    ]);
  });

  it('says what the band is where there is one', async () => {
    const texts = async (properties: ChartProperties): Promise<readonly string[]> =>
      pictureTexts(await chart({ data: parsed(), density: 'full', ...properties }));
    expect(await texts({})).to.include('Midterste halvdel 40–57\u00a0%');
    expect(String(await texts({ data: parsed(manyUnits(7)) }))).not.to.contain('Midterste');
    expect(String(await texts({ density: 'standard' }))).not.to.contain('Midterste');
  });

  it('says what the keys do to those who see the picture, too, and not on paper', async () => {
    const element = await chart({ own: 'p4', audience: 'own' });
    await press(element, 'Om tallet');
    expect(textOf(get(element, '.about .keys'))).to.equal(
      'Tastatur Tab går til billedet. Piletaster flytter. Enter fastholder, Esc slipper. O går til jeres egen.',
    );
    expect(textOf(get(element, '.about .keys dd'))).to.contain(textOf(get(element, '#keys')));
    if (isWebKit || !(await media({ media: 'print' }))) return;
    expect(getComputedStyle(get(element, '.about .keys')).display).to.equal('none');
    await media();
  });

  it('has its definition at one press, however little it shows', async () => {
    const definition = textOf(get(await chart(), '.definition [lang], .definition span'));
    expect(definition).to.contain('lungefunktion');
    for (const density of ['minimal', 'standard', 'full'] as const) {
      for (const width of [320, 712]) {
        const element = await chart({ density }, { width });
        const shows = (): boolean => textOf(element.shadowRoot).includes(definition.replace(/\.$/, ''));
        if (!shows()) await press(element, density === 'minimal' ? 'Vis mere' : 'Om tallet');
        await until(shows, `the definition (${density}, ${width} px)`);
      }
    }
  });

  it('says with every figure what it is of', async () => {
    const data = parsed({ ...everyKindBenchmark, openness: 'public' });
    for (const [indicator, unit] of [
      ['andel', /\d\u00a0%/],
      ['rate', /\d pr\.\u00a01\.000 /],
    ] as const) {
      const element = await chart({ data, indicator });
      get(element, '[role=listbox]').focus();
      await element.updateComplete;
      expect(textOf(get(element, '.detail strong'))).to.match(unit);
      expect(textOf(get(element, '[role=option]'))).to.match(indicator === 'rate' ? unit : /\d procent/);
      await press(element, 'Vis tal');
      await until(() => find(element, 'caption') !== null, 'the table');
      const named = indicator === 'rate' ? /[Pp]r\.\u00a01\.000 / : /Procent/;
      for (const part of ['caption', 'thead', '.definition']) expect(textOf(get(element, part)), part).to.match(named);
    }
  });

  it('tells the story in words alone at every density', async () => {
    for (const density of ['minimal', 'standard', 'full'] as const) {
      const element = await chart({ data: parsed(benchmarkWith({})), own: 'p6', audience: 'own', density });
      const text = textOf(element.shadowRoot);
      for (const fact of [
        'I ligger omkring medianen',
        '24 af 50 patienter',
        'Højere er bedre.',
        'Regionens mål',
        'Klyngens median',
      ]) {
        expect(text, density).to.contain(fact);
      }
    }
  });
});
