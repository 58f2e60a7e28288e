import { expect } from '@open-wc/testing';
import { everyKindBenchmark, smallestBenchmark } from '@klyngekit/schema/fixtures';
import {
  benchmarkWith,
  chart,
  find,
  findAll,
  get,
  has,
  manyUnits,
  message,
  NOW,
  parsed,
  publicBenchmark,
  referenceBenchmark,
  settled,
  summary,
  textOf,
  title,
} from '../../test/chart.js';

const DAY = 86_400_000;

const everyKindPublic = { ...everyKindBenchmark, openness: 'public' } as const;

describe('klynge-benchmark-chart: states', () => {
  it('says that there are no figures yet when nothing is given', async () => {
    const element = await chart({ data: undefined });
    expect(message(element)).to.equal('Ingen tal endnu Tallene vises her, når de er hentet.');
    expect(has(element, 'svg')).to.equal(false);
  });

  it('treats null and empty text as nothing given', async () => {
    for (const data of [null, '']) expect(message(await chart({ data }))).to.contain('Ingen tal endnu');
  });

  it('says that a file without units or figures has none', async () => {
    expect(message(await chart({ data: parsed(smallestBenchmark) }))).to.contain(
      'Filen har ingen tal for indikatoren.',
    );
  });

  it('says that an indicator or a period is not in the file', async () => {
    expect(message(await chart({ data: parsed(), indicator: 'findes-ikke' }))).to.equal(
      'Indikatoren er ikke i filen Vælg en af de indikatorer, som filen indeholder.',
    );
    expect(message(await chart({ data: parsed(), period: 'findes-ikke' }))).to.equal(
      'Perioden er ikke i filen Vælg en af de perioder, som filen indeholder.',
    );
  });

  it('does not repeat an unknown id', async () => {
    const element = await chart({ data: parsed(), indicator: 'CANARY-7f3a9' });
    expect(element.shadowRoot!.innerHTML).not.to.contain('CANARY-7f3a9');
  });

  it('counts no answers below the floor of a restricted file', async () => {
    const element = await chart({ data: parsed(everyKindBenchmark), indicator: 'valg' });
    expect(message(element)).to.contain('Billedet kommer, når mindst 5 praksis har et tal, der kan vises.');
    expect(has(element, '.rows')).to.equal(false);
  });

  it('shows the number of reporters and no picture below the floor of a restricted file', async () => {
    const [observations] = referenceBenchmark.observations;
    const few = {
      ...observations!,
      numerator: observations!.numerator.map((_, i) => (i < 4 ? 10 : null)),
      denominator: observations!.denominator.map((_, i) => (i < 4 ? 20 : null)),
      status: observations!.status.map((_, i) => (i < 4 ? null : ('notReported' as const))),
    };
    const element = await chart({ data: parsed(benchmarkWith({ observations: [few] })), own: 'p1', audience: 'own' });
    expect(message(element)).to.equal(
      '4 af 16 praksis har indberettet Billedet kommer, når mindst 5 praksis har et tal, der kan vises.',
    );
    expect(has(element, 'svg')).to.equal(false);
    expect(has(element, 'table')).to.equal(false);
  });

  it('draws from five reporters on', async () => {
    const [observations] = referenceBenchmark.observations;
    const five = {
      ...observations!,
      numerator: observations!.numerator.map((_, i) => (i < 5 ? 10 + i : null)),
      denominator: observations!.denominator.map((_, i) => (i < 5 ? 20 : null)),
      status: observations!.status.map((_, i) => (i < 5 ? null : ('notReported' as const))),
    };
    const element = await chart({ data: parsed(benchmarkWith({ observations: [five] })) });
    expect(findAll(element, '.picture .value')).to.have.length(5);
    expect(title(element)).to.equal('Praksis spænder fra 50 til 70 procent');
  });

  it('has no floor in a public file', async () => {
    const element = await chart({ data: parsed(manyUnits(2)) });
    expect(title(element)).to.equal('Praksis spænder fra 0 til 100 procent');
  });

  it('marks figures as old after 183 days, and not a day before', async () => {
    const cutOff = Date.parse('2026-09-15');
    const element = await chart({ data: parsed(), now: cutOff + 183 * DAY });
    expect(has(element, '.note')).to.equal(false);
    element.now = cutOff + 183 * DAY + 1;
    await settled(element);
    const note = get(element, '.note');
    expect(note.getAttribute('role')).to.equal('note');
    expect(textOf(note)).to.equal(
      'Tallene er over seks måneder gamle. Opgjort 15. september 2026. Næste opgørelse: marts 2027.',
    );
  });

  it('says in every view that the own unit is not among those shown, and shows no more than to several', async () => {
    const said = 'Jeres eget tal er ikke vist. I er ikke blandt dem, som figuren viser.';
    const element = await chart({ data: parsed(), own: 'CANARY-7f3a9', audience: 'own' });
    expect(textOf(find(element, '.note'))).to.equal(said);
    expect(element.shadowRoot!.innerHTML).not.to.contain('CANARY-7f3a9');
    expect(summary(element)).to.equal(summary(await chart({ data: parsed() })));
    element.view = 'overview';
    await settled(element);
    expect(textOf(find(element, '.note'))).to.equal(said);
    const answers = await chart({ data: parsed(everyKindPublic), indicator: 'valg', own: 'nobody', audience: 'own' });
    expect(findAll(answers, '.note').map(textOf)).to.include(said);
    for (const asked of [{ own: 'p16', audience: 'own' }, { own: 'nobody' }] as const)
      expect(has(await chart({ data: parsed(), ...asked }), '.note')).to.equal(false);
  });

  it('judges the age by the clock when nobody says what time it is', async () => {
    const old = parsed(benchmarkWith({ source: { ...referenceBenchmark.source, cutOff: '2001-01-01' } }));
    const today = new Date().toISOString().slice(0, 10);
    const fresh = parsed(benchmarkWith({ source: { ...referenceBenchmark.source, cutOff: today } }));
    const element = await chart({ data: old, now: undefined });
    expect(has(element, '.note')).to.equal(true);
    element.data = fresh;
    await settled(element);
    expect(has(element, '.note')).to.equal(false);
  });

  it('draws equal values without a number that is none', async () => {
    const [observations] = referenceBenchmark.observations;
    for (const share of [0, 25, 50]) {
      const same = {
        ...observations!,
        numerator: observations!.numerator.map(() => share),
        denominator: observations!.denominator.map(() => 50),
        status: observations!.status.map(() => null),
      };
      const data = parsed(
        benchmarkWith({
          openness: 'public',
          observations: [same],
          indicators: [{ ...referenceBenchmark.indicators[0]!, targets: [] }],
        }),
      );
      for (const density of ['standard', 'minimal'] as const) {
        const element = await chart({ data, density });
        expect(element.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity|undefined/);
        expect(title(element)).to.equal(`Alle praksis ligger på ${share * 2} procent`);
        const ticks = new Set(findAll(element, '.picture .tick').map(textOf));
        expect(ticks.size).to.be.greaterThan(1);
      }
    }
  });

  it('draws every kind of indicator that has values', async () => {
    const units = Array.from({ length: 6 }, (_, i) => ({
      id: `k${i}`,
      kind: 'municipality' as const,
      name: `Kommune ${i}`,
    }));
    const indicators = everyKindBenchmark.indicators.filter(({ kind }) => kind !== 'choice');
    const denominator = [100, 120, 140, 160, 180, 200];
    const numerator = [10, 20, 30, 40, 50, 60];
    const observations = indicators.map(({ id, kind }) =>
      kind === 'mean'
        ? { indicator: id, period: 'p1', denominator, value: [-0.4, 0, 0.2, 0.3, 1.2, 1.3] }
        : kind === 'count'
          ? { indicator: id, period: 'p1', numerator }
          : { indicator: id, period: 'p1', numerator, denominator },
    );
    const { groups: _, ...rest } = { ...everyKindBenchmark, groups: undefined };
    const data = parsed({ ...rest, openness: 'public', units, indicators, observations });
    for (const { id } of indicators) {
      const element = await chart({ data, indicator: id, now: NOW });
      expect(findAll(element, '.picture .value'), id).to.have.length(6);
      expect(element.shadowRoot!.innerHTML, id).not.to.match(/NaN|Infinity|undefined/);
    }
  });

  it('tells the five kinds of absence apart in words and in shape', async () => {
    const status = ['notReported', 'tooFew', 'suppressed', 'notApplicable', null, null] as const;
    const units = status.map((_, i) => ({ id: `u${i}`, kind: 'practice' as const, name: `Praksis nr. ${i}` }));
    const data = parsed({
      ...publicBenchmark,
      units,
      observations: [
        {
          indicator: 'lungefunktion',
          period: '2025-26',
          numerator: [null, null, null, null, 0, 20],
          denominator: [null, null, null, null, 31, 40],
          status: [...status],
        },
      ],
    });
    const element = await chart({ data });
    expect(findAll(element, '.picture .absence-label').map(textOf)).to.deep.equal([
      'ikke relevant: ingen patienter i målgruppen',
      'ikke indberettet',
      'skjult af hensyn til diskretion',
      'for få: under 10 patienter',
    ]);
    const shapes = ['not-reported', 'too-few', 'suppressed', 'not-applicable'].map((role) =>
      get(element, `.picture .${role}`).getAttribute('d'),
    );
    expect(new Set(shapes).size).to.equal(4);
    expect(findAll(element, '.picture .value').map(textOf)).to.deep.equal([
      '0\u00a0%',
      '50\u00a0%',
      '–',
      '–',
      '–',
      '–',
    ]);
    expect(textOf(find(element, 'figcaption'))).to.contain(
      '2 af 6 praksis er vist: 1 har ikke indberettet, 1 har for få patienter til at blive vist, 1 er skjult af hensyn til diskretion og 1 har ingen patienter i målgruppen.',
    );
  });
});
