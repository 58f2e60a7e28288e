import { aTimeout, expect } from '@open-wc/testing';
import {
  anonymousCounts,
  anonymousTooFew,
  changed,
  everyKindIndicators,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import { parseAnonymousRound, parseIndicator, parseOwnFigure, type OwnFigure, type Result } from '@klyngekit/schema';
import { sendKeys } from '@web/test-runner-commands';
import '../english.js';
import {
  chart,
  consoleOf,
  find,
  findAll,
  get,
  has,
  markup,
  message,
  pictureTexts,
  press,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
  type ChartProperties,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const checked = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
};
const indicator = checked(parseIndicator(referenceBenchmark.indicators[0]));
const data = checked(parseAnonymousRound(referenceRound));
const own = checked(parseOwnFigure(referenceOwnFigure));

const closed = (properties: ChartProperties = {}, width = 712): Promise<KlyngeBenchmarkChart> =>
  chart({ data, indicator, ...properties }, { width });
const ownView = (): Promise<KlyngeBenchmarkChart> => closed({ own, audience: 'own' });

describe('klynge-benchmark-chart: a closed round', () => {
  it('says that data are closed, what the spread is, and how it is read', async () => {
    const element = await closed();
    expect(textOf(find(element, '.openness'))).to.equal(
      'Lukkede data Ingen navne og ingen markering af egen praksis. Tallene bruges kun i klyngen.',
    );
    expect(title(element)).to.equal('Praksis spænder fra 28 til 74 procent');
    expect(summary(element)).to.equal(
      'Klyngens median er 50 %. Halvdelen af de viste praksis ligger mellem 40 og 57 %. En del af forskellen kan være tilfældig.'.replace(
        / %/g,
        '\u00a0%',
      ),
    );
    const caption = textOf(find(element, '.caption')).replaceAll('\u00a0', ' ');
    expect(caption).to.contain(
      'Hele procent. Feltet om prikken viser usikkerheden i tre trin: ± 12, ± 15 og ± 19 procentpoint.',
    );
    expect(caption).to.contain('Numrene er tilfældige og nye ved hver opgørelse.');
    expect(caption).to.contain(
      '14 af 16 praksis er vist: 1 har ikke indberettet og 1 har for få patienter til at blive vist.',
    );
    expect(caption).to.contain('Opgjort 15. september 2026 (syntetiske tal).');
    expect(caption).not.to.contain('Kilde');
  });

  it('tells no median of counts of which small ones are hidden, and says why', async () => {
    const element = await chart({
      data: checked(parseAnonymousRound(anonymousCounts)),
      indicator: checked(parseIndicator(everyKindIndicators.count)),
    });
    expect(title(element)).to.equal('Praksis spænder fra 0 til 50 prøver');
    expect(summary(element)).to.contain('Der er ingen median, fordi små antal er skjult.');
    expect(has(element, '.picture .median')).to.equal(false);
    get(element, '.listbox').focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(textOf(find(element, '[role=option]'))).not.to.contain('median');
    expect(textOf(find(element, '.detail'))).not.to.contain('median');
  });

  it('does not read an own figure on a shared screen, and so is not refused because of it', async () => {
    const element = await closed({ own: '{"schema": "klyngekit/egen@1", "roundId": 7}', audience: 'shared' });
    expect(title(element)).to.equal('Praksis spænder fra 28 til 74 procent');
    element.audience = 'own';
    await settled(element);
    expect(has(element, '.picture')).to.equal(false);
  });

  it('labels rows with their neutral numbers on a shared screen, and marks nobody', async () => {
    const element = await closed({ own });
    const labels = findAll(element, '.picture .row-label').map(textOf);
    expect(labels).to.have.length(14);
    for (const label of labels) expect(label).to.match(/^Praksis \d\d$/);
    expect(has(element, '.picture .own')).to.equal(false);
    expect(markup(element)).to.equal(markup(await closed()));
    await press(element, 'Vis tal');
    expect(has(element, '[aria-current]')).to.equal(false);
  });

  it('shows the own figure in full among the others in the own view, whose labels it needs not', async () => {
    const element = await ownView();
    expect(title(element)).to.equal('I ligger omkring medianen, 6 patienter fra regionens mål');
    expect(summary(element)).to.contain('24 af 50 patienter (48\u00a0%)');
    expect(has(element, '.openness')).to.equal(false);
    expect(findAll(element, '.picture .row-label')).to.have.length(0);
    expect(findAll(element, '.picture .own-interval')).to.have.length(1);
    expect(pictureTexts(element)).to.contain('Jeres praksis');
  });

  it('has the same figures in the table: margins for the others, limits and the label for the own', async () => {
    const element = await ownView();
    await press(element, 'Vis tal');
    const rows = findAll<HTMLTableRowElement>(element, 'tbody tr').map(({ cells }) =>
      [...cells]
        .map((cell) => textOf(cell).replaceAll('\u00a0', ' '))
        .filter((text) => text !== '')
        .join(' '),
    );
    expect(rows).to.have.length(16);
    expect(rows).to.contain('Praksis 79 28 % ± 12');
    expect(rows).to.contain('Jeres praksis (Praksis 62) 48 % 35–61 %');
    expect(rows).to.contain('En praksis – ikke indberettet');
    expect(findAll(element, 'thead th').map(textOf)).to.deep.equal([
      'Praksis',
      'Procent',
      'Usikkerhed i procentpoint',
      'Bemærkning',
    ]);
    for (const row of findAll<HTMLTableRowElement>(element, 'tbody tr, tfoot tr, thead tr'))
      expect(row.cells.length).to.equal(4);
  });

  it('is read by keyboard, margin and all', async () => {
    const element = await closed();
    get(element, '.listbox').focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(textOf(find(element, '[role=option]')).replaceAll('\u00a0', ' ')).to.equal(
      'Praksis 79: 28 procent, usikkerhed cirka ± 12 procentpoint, under klyngens median.',
    );
    expect(textOf(find(element, '.detail')).replaceAll('\u00a0', ' ')).to.contain('usikkerhed cirka ± 12 procentpoint');
  });

  it('names no practice in the event of a pinned row', async () => {
    const element = await closed();
    const units: unknown[] = [];
    element.addEventListener('klynge-chart-select', ({ unit }) => units.push(unit));
    get(element, '.listbox').focus();
    await sendKeys({ press: 'Enter' });
    expect(units).to.deep.equal([null]);
  });

  it('draws the same from parsed documents, plain objects and JSON text', async () => {
    const forms: ChartProperties[] = [
      { data, indicator, own },
      { data: structuredClone(referenceRound), indicator: structuredClone(indicator), own: structuredClone(own) },
      { data: JSON.stringify(referenceRound), indicator: JSON.stringify(indicator), own: JSON.stringify(own) },
    ];
    const drawn = [];
    for (const form of forms) drawn.push(markup(await closed({ ...form, audience: 'own' })));
    expect(new Set(drawn).size).to.equal(1);
  });

  it('asks for its indicator, and refuses another', async () => {
    expect(message(await chart({ data }))).to.contain('Indikatoren mangler');
    expect(message(await chart({ data, indicator: indicator.id }))).to.contain('Indikatoren mangler');
    const other = message(await closed({ indicator: everyKindIndicators.proportion }));
    expect(other).to.contain('Opgørelsen er af en anden indikator');
  });

  it('shows nothing when anything beside it is refused, and repeats nothing of it', async () => {
    const canary = 'CANARY-7f3a9';
    let element: KlyngeBenchmarkChart | undefined;
    const written = await consoleOf(async () => {
      element = await closed({ own: { ...own, name: canary } as unknown as OwnFigure, audience: 'own' });
    });
    expect(message(element!)).to.contain('Tallene kunne ikke læses');
    expect(has(element!, '.picture')).to.equal(false);
    expect(markup(element!) + written.join()).not.to.contain(canary);
    const named = await closed({ data: changed(referenceRound, '/rows/0/name', canary) as never });
    expect(message(named)).to.contain('Tallene kunne ikke læses');
    expect(markup(named)).not.to.contain(canary);
  });

  it('says when the own figure is of another round', async () => {
    const stray = { ...referenceOwnFigure, roundId: '00000000000000000000000000' };
    const element = await closed({ own: stray, audience: 'own' });
    expect(textOf(find(element, '.note'))).to.contain('Jeres eget tal er ikke vist');
    expect(has(element, '.picture .own')).to.equal(false);
    expect(has(await closed({ own: stray }), '.note')).to.equal(false);
  });

  it('tells how many have reported where they are too few', async () => {
    const element = await chart({ data: anonymousTooFew, indicator: everyKindIndicators.rate });
    expect(message(element)).to.contain('4 af 12 praksis har indberettet');
    expect(message(element)).to.contain('mindst 5 praksis');
  });

  it('goes from figures with units to a closed round and back, and leaves nothing behind', async () => {
    const element = await chart({ own: 'p6', audience: 'own' });
    const before = markup(element);
    Object.assign(element, { data, indicator, own });
    await settled(element);
    expect(summary(element)).to.contain('24 af 50');
    expect(has(element, '.picture .margin')).to.equal(true);
    Object.assign(element, { data: referenceBenchmark, indicator: undefined, own: 'p6' });
    await settled(element);
    await aTimeout(0);
    expect(has(element, '.picture .margin')).to.equal(false);
    expect(markup(element)).to.equal(before);
  });

  it('speaks English, and fits narrow places', async () => {
    const element = await chart({ data, indicator, lang: 'en' });
    expect(textOf(find(element, '.openness'))).to.contain('Closed data');
    for (const width of [320, 400]) {
      const narrow = await closed({}, width);
      expect(narrow.scrollWidth, String(width)).to.be.at.most(narrow.clientWidth);
    }
  });

  it('is accessible', async () => {
    const element = await closed();
    await press(element, 'Vis tal');
    await expect(element).to.be.accessible();
    await expect(await ownView()).to.be.accessible();
  });
});
