import { expect } from '@open-wc/testing';
import { overviewBenchmark, referenceOwnFigure, referenceRound } from '@klyngekit/schema/fixtures';
import { parseAnonymousRound, parseIndicator, parseOwnFigure, type Benchmark, type Result } from '@klyngekit/schema';
import { formatsFor } from '@klyngekit/messages';
import { sendKeys } from '@web/test-runner-commands';
import '../../english.js';
import {
  announced,
  benchmarkWith,
  button,
  chart,
  find,
  findAll,
  get,
  has,
  hush,
  parsed,
  pictureTexts,
  press,
  referenceBenchmark,
  settled,
  textOf,
  until,
  type ChartProperties,
  type Surroundings,
} from '../../../test/chart.js';
import {
  indicatorWithOwnGoal,
  ownGoalOf,
  type KlyngeBenchmarkChart,
  type KlyngeChartGoalEvent,
  type OwnGoal,
} from '../index.js';
import { levelText, readGoal } from './goal-entry.js';

const OPEN = 'Jeres eget mål';
const own = { own: 'p6', audience: 'own', goal: true } as const;
const [first] = referenceBenchmark.indicators;

const withGoal = (goal: OwnGoal | null, unit = 'p6', from: Benchmark = referenceBenchmark): Benchmark =>
  parsed({ ...from, indicators: from.indicators.map((each) => indicatorWithOwnGoal(each, unit, goal)) });

async function opened(properties: ChartProperties = {}, around?: Surroundings): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ ...own, ...properties }, around);
  await press(element, properties.lang === 'en' ? 'Your own goal' : OPEN);
  await until(() => has(element, '#goal form'), 'the form');
  return element;
}

const level = (element: Element): HTMLInputElement => get(element, '#goal-level');
const until_ = (element: Element): HTMLInputElement => get(element, '#goal-until');

async function type(element: KlyngeBenchmarkChart, field: HTMLInputElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Presses a button and gives the goals that a page hears of, high above the element. */
async function asked(
  element: KlyngeBenchmarkChart,
  words: string,
  refuse = false,
): Promise<readonly KlyngeChartGoalEvent[]> {
  const heard: KlyngeChartGoalEvent[] = [];
  const hear = (event: Event): void => {
    heard.push(event as KlyngeChartGoalEvent);
    if (refuse) event.preventDefault();
  };
  document.addEventListener('klynge-chart-goal', hear);
  button(element, words).click();
  document.removeEventListener('klynge-chart-goal', hear);
  await element.updateComplete;
  return heard;
}

describe('the own goal of a practice', () => {
  it('is set only where a host lets it, by a unit of the data, in its own view', async () => {
    const offers = async (properties: ChartProperties): Promise<boolean> =>
      findAll(await chart(properties), 'button')
        .map(textOf)
        .includes(OPEN);
    expect(await offers(own)).to.equal(true);
    expect(await offers({ ...own, goal: false })).to.equal(false);
    expect(await offers({ ...own, audience: 'shared' })).to.equal(false);
    expect(await offers({ goal: true, audience: 'own' })).to.equal(false);
    expect(await offers({ ...own, own: 'nobody' })).to.equal(false);
    const checked = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(result.issues[0]!.code));
    const round = checked(parseAnonymousRound(referenceRound));
    const figure = checked(parseOwnFigure(referenceOwnFigure));
    expect(await offers({ ...own, data: round, indicator: checked(parseIndicator(first)), own: figure })).to.equal(
      false,
    );
    expect(await offers({ ...own, data: parsed(overviewBenchmark), indicator: 'valg' })).to.equal(false);
  });

  it('goes to the page as a request: indicator and goal, and not whose it is', async () => {
    const element = await opened();
    await type(element, level(element), '62 %');
    await type(element, until_(element), '2027-12-31');
    const [event] = await asked(element, 'Sæt mål');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true, indicator: 'lungefunktion' });
    expect(Object.keys(event!).filter((key) => key !== 'isTrusted')).to.eql(['indicator', 'goal']);
    expect(event!.goal).to.eql({ value: 0.62, validTo: '2027-12-31' });
    expect(textOf(find(element, '#goal .said'))).to.contain('givet videre');
    expect(level(element).value, 'until it stands in the data').to.equal('62 %');
  });

  it('comes back as a target of its own beside those of others', async () => {
    const element = await opened();
    await type(element, level(element), '72');
    const [event] = await asked(element, 'Sæt mål');
    element.data = withGoal(event!.goal);
    await settled(element);
    // Labels that find no room in the picture stand below it.
    const told = (): string => `${pictureTexts(element).join('. ')} ${textOf(find(element, '.other-targets'))}`;
    for (const label of ['Jeres eget mål 72\u00a0%', 'Regionens mål 60\u00a0%', 'Klyngens eget mål 55\u00a0%'])
      expect(told()).to.contain(label);
    element.data = withGoal({ value: 0.55 });
    await settled(element);
    for (const label of ['Jeres eget mål 55\u00a0%', 'Klyngens eget mål 55\u00a0%']) expect(told()).to.contain(label);
    element.data = withGoal(event!.goal);
    await settled(element);
    expect(level(element).value).to.equal('72');
    expect(has(element, '#goal .panel-actions .button:not(.primary)')).to.equal(true);
  });

  it('is seen by nobody else', async () => {
    const data = withGoal({ value: 0.58 });
    for (const properties of [{}, { own: 'p7', audience: 'own' }, { own: 'p6' }] as const) {
      const element = await chart({ data, ...properties });
      expect(pictureTexts(element).join(' ')).not.to.contain('Jeres eget mål');
      expect(textOf(element.shadowRoot)).not.to.contain('Jeres eget mål');
    }
  });

  it('is taken away on request, and the focus stays in the form', async () => {
    const element = await opened({ data: withGoal({ value: 0.58, validTo: '2027-01-31' }) });
    expect([level(element).value, until_(element).value]).to.eql(['58', '2027-01-31']);
    const [event] = await asked(element, 'Fjern mål');
    expect(event!.goal).to.equal(null);
    element.data = withGoal(null);
    await settled(element);
    expect(level(element).value).to.equal('');
    expect(findAll(element, '#goal button').map(textOf)).to.eql(['Sæt mål']);
    expect(element.shadowRoot!.activeElement).to.equal(level(element));
  });

  it('is kept in its fields when the page says no', async () => {
    const element = await opened();
    await type(element, level(element), '62');
    await asked(element, 'Sæt mål', true);
    expect(textOf(find(element, '#goal .said'))).to.equal('Siden tog ikke imod ændringen.');
    expect(level(element).value).to.equal('62');
  });

  it('is told aloud to be given, refused or wrong, while the focus stays', async () => {
    const element = await opened();
    const set = button(element, 'Sæt mål');
    await type(element, level(element), '62');
    for (const refuse of [false, true]) {
      await hush();
      set.focus();
      await asked(element, 'Sæt mål', refuse);
      const said = textOf(find(element, '#goal .said'));
      expect(said).to.contain(refuse ? 'tog ikke imod' : 'givet videre');
      await until(() => announced() === said, 'the announcement');
      expect(element.shadowRoot!.activeElement === set).to.equal(true);
    }
    await type(element, level(element), 'mange');
    await asked(element, 'Sæt mål');
    await until(() => announced().includes('Det kan ikke læses som et tal.'), 'the announcement');
  });

  it('tells at the field what cannot be read, and asks nothing of the page', async () => {
    const element = await opened();
    for (const [typed, said] of [
      ['', 'Skriv et tal.'],
      ['mange', 'Det kan ikke læses som et tal.'],
      ['0.6', 'Det kan ikke læses som et tal.'],
      ['101', 'Skriv et tal fra 0 til 100.'],
      ['-1', 'Skriv et tal fra 0 til 100.'],
      ['62,5', 'Skriv et helt tal.'],
    ] as const) {
      await type(element, level(element), typed);
      expect(await asked(element, 'Sæt mål'), typed).to.have.length(0);
      await until(() => element.shadowRoot!.activeElement === level(element), 'the focus');
      expect(level(element).getAttribute('aria-invalid')).to.equal('true');
      const described = level(element).getAttribute('aria-describedby')!.split(' ');
      expect(textOf(get(element, `#${described[described.length - 1]!}`)), typed).to.contain(said);
      level(element).blur();
    }
    await type(element, level(element), '62');
    expect(has(element, '#goal .error'), 'the next letter takes it away').to.equal(false);
    await type(element, until_(element), '2020-01-01');
    expect(await asked(element, 'Sæt mål')).to.have.length(0);
    expect(textOf(get(element, '#goal-until-error'))).to.contain('30. juni 2026');
  });

  it('is another indicator’s and another reader’s own', async () => {
    const element = await opened({ data: parsed(overviewBenchmark), indicator: 'opioider' });
    await type(element, level(element), '12');
    element.indicator = overviewBenchmark.indicators.find(({ id, kind }) => id !== 'opioider' && kind !== 'choice')!.id;
    await settled(element);
    expect(level(element).value).to.equal('');
    element.indicator = 'opioider';
    element.own = 'p7';
    await settled(element);
    expect(level(element).value).to.equal('');
    element.own = 'p6';
    await settled(element);
    expect(level(element).value).to.equal('12');
  });

  it('is set with the keyboard alone, also in English', async () => {
    const element = await opened({ lang: 'en' });
    const heard: (OwnGoal | null)[] = [];
    const hear = (event: Event): void => void heard.push((event as KlyngeChartGoalEvent).goal);
    document.addEventListener('klynge-chart-goal', hear);
    level(element).focus();
    await sendKeys({ type: '57' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    document.removeEventListener('klynge-chart-goal', hear);
    expect(heard).to.eql([{ value: 0.57 }]);
    expect(textOf(find(element, '#goal .said'))).to.contain('given to the page');
  });

  for (const style of ['background:#fff;color:#1a1f24', 'background:#14191e;color:#f1f4f6']) {
    it(`has nothing that axe finds, and fits 320 px (${style})`, async () => {
      const element = await opened({ data: withGoal({ value: 0.58 }) }, { style, width: 320 });
      await type(element, level(element), 'x');
      await asked(element, 'Sæt mål');
      await expect(element).to.be.accessible();
      const right = element.getBoundingClientRect().right;
      for (const each of findAll(element, '#goal *'))
        expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right + 0.5);
    });
  }
});

describe('an own goal as it is typed', () => {
  const style = (kind: 'proportion' | 'rate' | 'mean', step: number) =>
    ({ kind, step, multiplier: 1000, counted: undefined, unit: undefined }) as const;

  it('is read by the reader’s decimal sign, in the unit of the values', () => {
    const value = (typed: string, language: string, shape: ReturnType<typeof style>): unknown => {
      const reading = readGoal({ level: typed, until: '' }, shape, language, '2026-06-30');
      return reading.ok ? reading.goal.value : reading.faults.level;
    };
    expect(value('62,5', 'da', style('proportion', 0.005))).to.equal(0.625);
    expect(value('62.5', 'en', style('proportion', 0.005))).to.equal(0.625);
    expect(value('62,5', 'en', style('proportion', 0.005))).to.equal('no-number');
    expect(value('1.234,5', 'da', style('rate', 0.5))).to.equal(1234.5);
    expect(value('1.234', 'da', style('rate', 1))).to.equal(1234);
    expect(value('12 %', 'da', style('rate', 1))).to.equal('no-number');
    expect(value('0', 'da', style('mean', 0.1))).to.equal(0);
    expect(value('4,55', 'da', style('mean', 0.1))).to.equal('too-fine');
  });

  it('comes back as it was written, whatever the step', () => {
    for (const shape of [style('proportion', 0.001), style('rate', 0.1), style('mean', 1)]) {
      for (const language of ['da', 'en']) {
        for (let steps = 0; steps <= 1000; steps++) {
          const value = Number((steps * shape.step).toPrecision(12));
          const text = levelText(value, shape, formatsFor(language).number);
          const reading = readGoal({ level: text, until: '' }, shape, language, '2026-06-30');
          expect(reading.ok && reading.goal.value, `${text} in ${language}`).to.equal(value);
        }
      }
    }
  });

  it('is a target that a file can hold, one for each unit', () => {
    const once = indicatorWithOwnGoal(first!, 'p6', { value: 0.58 });
    const twice = indicatorWithOwnGoal(indicatorWithOwnGoal(once, 'p7', { value: 0.5 }), 'p6', { value: 0.6 });
    expect([ownGoalOf(twice, 'p6')!.value, ownGoalOf(twice, 'p7')!.value]).to.eql([0.6, 0.5]);
    expect(twice.targets!.filter(({ owner }) => owner.kind !== 'practice')).to.eql(first!.targets);
    const { targets, ...bare } = first!;
    expect(targets).not.to.equal(undefined);
    expect(indicatorWithOwnGoal(indicatorWithOwnGoal(bare, 'p6', { value: 0.5 }), 'p6', null)).to.eql(bare);
    const long = 'x'.repeat(64);
    const data = benchmarkWith({
      indicators: [
        indicatorWithOwnGoal(indicatorWithOwnGoal(first!, long, { value: 0.5 }), `${long.slice(1)}y`, { value: 0.5 }),
      ],
      units: referenceBenchmark.units.map((unit, place) =>
        place === 0 ? { ...unit, id: long } : place === 1 ? { ...unit, id: `${long.slice(1)}y` } : unit,
      ),
    });
    expect(parsed(data).indicators[0]!.targets).to.have.length(first!.targets.length + 2);
  });
});
