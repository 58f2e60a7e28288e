// What a benchmark chart may have to show: every view with every kind of indicator, in every state. Their names do not change.
import type { KlyngeBenchmarkChart } from '@klyngekit/components';
import type { ChartViewName } from '@klyngekit/messages';
import { parseAnonymousRound, parseIndicator, parseOwnFigure, type Result } from '@klyngekit/schema';
import {
  anonymousChoice,
  anonymousCounts,
  anonymousTooFew,
  everyKindIndicators,
  lungFunctionIndicator,
  overviewBenchmark,
  quartersBenchmark,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
  regionsBenchmark,
} from '@klyngekit/schema/fixtures';
import {
  absences,
  clusters,
  compared,
  crowded,
  few,
  fewReporters,
  many,
  openList,
  parsed,
  reference,
  widened,
  withIndicator,
} from './cluster.js';
import { ofKind, standardisedRate } from './kinds.js';
import { meeting, months, quarters, quartersOf, quartersWith, shifted } from './quarters.js';
import { targets } from './targets.js';

/** What is set on a chart. */
export type CaseProperties = Partial<
  Pick<
    KlyngeBenchmarkChart,
    | 'data'
    | 'indicator'
    | 'own'
    | 'audience'
    | 'compare'
    | 'period'
    | 'startPeriod'
    | 'events'
    | 'baseline'
    | 'rebase'
    | 'exclude'
    | 'reflection'
    | 'goal'
    | 'exports'
    | 'switcher'
    | 'now'
  >
>;

/** One thing to show. */
export interface Case extends CaseProperties {
  /** The words on the buttons that are pressed in turn. */
  readonly opens?: readonly string[];
}

/** The things to show in a view, by name. */
export interface Cases {
  readonly [name: string]: Case;
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

const own = { own: 'p6', audience: 'own' } as const;
const lowest = { own: 'p1', audience: 'own' } as const;
const municipality = { own: 'k5', audience: 'own' } as const;
const inMany = { own: 'u7', audience: 'own' } as const;

const closed = { data: read(parseAnonymousRound(referenceRound)), indicator: referenceBenchmark.indicators[0]! };
const closedOwn = { ...closed, own: read(parseOwnFigure(referenceOwnFigure)), audience: 'own' } as const;
const ideas = read(
  parseIndicator({ ...referenceBenchmark.indicators[0], changeIdeas: lungFunctionIndicator.changeIdeas }),
);

/** What every view of one period meets. */
const onePeriod: Cases = {
  'proportion/shared': { data: reference },
  'proportion/own': { data: reference, ...own },
  'proportion/own-lowest': { data: reference, ...lowest },
  'proportion/own-highest': { data: reference, own: 'p14', audience: 'own' },
  'proportion/own-missing': { data: reference, own: 'p15', audience: 'own' },
  'proportion/own-elsewhere': { data: reference, own: 'anden', audience: 'own' },
  'proportion/public': { data: openList },
  'proportion/few-units': { data: few(5), ...own, own: 'p3' },
  'proportion/crowded': { data: crowded, own: 'p5', audience: 'own' },
  'proportion/45-units': { data: many(45), ...inMany },
  'proportion/42-clusters': { data: clusters },
  'proportion/200-units': { data: many(200), ...inMany },
  'proportion/1700-units': { data: many(1700), ...inMany },
  'proportion/lower-is-better': { data: withIndicator({ direction: 'lower' }), ...own },
  'proportion/no-direction': { data: withIndicator({ direction: 'none' }), ...own },
  'proportion/no-target': { data: withIndicator({ targets: targets.none }), ...own },
  'proportion/three-targets': { data: withIndicator({ targets: targets.three }), ...own },
  'proportion/close-targets': { data: withIndicator({ targets: targets.close }), ...own },
  'proportion/target-band': { data: withIndicator({ targets: targets.band }), ...own },
  'proportion/own-target': { data: withIndicator({ targets: targets.own }), ...own },
  'proportion/high-targets': { data: withIndicator({ targets: targets.high }), ...lowest },
  'proportion/comparators': { data: compared, ...own, compare: 'pooled achievable region nation' },
  'proportion/absences': { data: absences },
  'proportion/stale': { data: reference, ...own, now: Date.parse('2027-05-01') },
  'rate/regions': { data: parsed(regionsBenchmark), now: Date.parse('2025-06-01') },
  'rate/own': { data: ofKind('rate'), ...municipality, compare: 'pooled' },
  'rate/case-mix': { data: standardisedRate(), ...municipality },
  'ratio/own': { data: ofKind('ratio'), ...municipality },
  'mean/own': { data: ofKind('mean'), ...municipality },
  'count/own': { data: ofKind('count'), ...municipality },
};

const closedCases: Cases = {
  'closed/shared': closed,
  'closed/own': closedOwn,
  'closed/comparators': {
    ...closedOwn,
    compare: 'pooled region',
    data: read(
      parseAnonymousRound({
        ...referenceRound,
        comparators: [
          { scope: 'cluster', definition: 'pooled', value: 0.51 },
          { scope: 'region', definition: 'pooled', value: 0.56 },
        ],
      }),
    ),
  },
  'closed/counts': { data: read(parseAnonymousRound(anonymousCounts)), indicator: everyKindIndicators.count },
  'closed/too-few': { data: read(parseAnonymousRound(anonymousTooFew)), indicator: everyKindIndicators.rate },
  'closed/without-indicator': { data: closed.data },
};

/** Words in place of a picture. */
const withoutPicture: Cases = {
  'state/too-few-reporters': { data: fewReporters },
  'state/empty': { data: undefined },
  'state/refused': { data: JSON.stringify({ ...referenceBenchmark, openness: 'hemmelig', units: [] }) },
  'state/unknown-indicator': { data: reference, indicator: 'findes-ikke' },
};

/** What a reader can write beside a chart, opened. */
const panels: Cases = {
  'opened/table': { data: openList, ...own, opens: ['Vis tal'] },
  'opened/about': { data: reference, ...own, opens: ['Om tallet'] },
  'panels/own': {
    data: parsed({ ...referenceBenchmark, indicators: [ideas] }),
    ...own,
    reflection: true,
    goal: true,
    opens: ['Er tallet rigtigt?', 'Jeres eget mål'],
  },
  'panels/shared': {
    data: parsed({ ...referenceBenchmark, indicators: [ideas] }),
    reflection: true,
    opens: ['Er tallet rigtigt?'],
  },
  'panels/closed': {
    ...closedOwn,
    indicator: ideas,
    reflection: true,
    exports: true,
    switcher: true,
    opens: ['Er tallet rigtigt?', 'Gem eller kopiér'],
  },
};

const late = { now: Date.parse('2026-02-01') };

const development: Cases = {
  'proportion/own': { data: quarters, ...own, ...late, events: [meeting] },
  'proportion/shared': { data: quarters, ...late },
  'proportion/own-elsewhere': { data: quarters, own: 'anden', audience: 'own', ...late },
  'proportion/few-points': { data: quarters, ...own, ...late, period: '2024-k2' },
  'proportion/two-points': { data: quarters, ...own, ...late, period: '2023-k2' },
  'proportion/months': { data: months, ...own, ...late },
  'proportion/strong-shift': { data: shifted, ...own, ...late, events: [meeting] },
  'proportion/frozen': { data: quarters, ...own, ...late, baseline: 6 },
  'proportion/rebased': { data: shifted, ...own, ...late, rebase: '2024-k3', exclude: '2023-k2' },
  'proportion/target-series': { data: quartersWith({ targets: targets.series }), ...own, ...late },
  'proportion/target-band': { data: quartersWith({ targets: targets.band }), ...own, ...late },
  'proportion/own-target': { data: quartersWith({ targets: targets.own }), ...own, ...late },
  'proportion/events': {
    data: quarters,
    ...own,
    ...late,
    compare: 'pooled',
    events: [
      meeting,
      { date: '2024-09-20', title: 'Undervisning', detail: 'af klinikpersonalet' },
      { date: '2025-11-01', title: 'Ny sygeplejerske' },
    ],
  },
  'proportion/preliminary': {
    data: parsed({ ...quartersBenchmark, source: { ...quartersBenchmark.source, cutOff: '2025-12-15' } }),
    ...own,
    ...late,
  },
  'rate/own': { data: quartersOf('rate'), ...own, ...late },
  'ratio/own': { data: quartersOf('ratio'), ...own, ...late },
  'mean/own': { data: quartersOf('mean'), ...own, ...late },
  'count/own': { data: quartersOf('count'), ...own, ...late },
  'closed/own': closedOwn,
};

const change = { ...late, startPeriod: '2023-k1' };

const beforeAfter: Cases = {
  'proportion/own': { data: quarters, ...own, ...change },
  'proportion/public': { data: parsed({ ...quartersBenchmark, openness: 'public' }), ...change },
  'proportion/public-own': { data: parsed({ ...quartersBenchmark, openness: 'public' }), ...own, ...change },
  'proportion/shared': { data: quarters, ...change },
  'proportion/own-missing': { data: quarters, ...own, ...late, events: [meeting], startPeriod: '2023-k4' },
  'proportion/comparators': { data: quarters, ...own, ...change, compare: 'pooled' },
  'proportion/one-period': { data: reference, ...own },
  'rate/own': { data: quartersOf('rate'), ...own, ...change },
  'ratio/own': { data: quartersOf('ratio'), ...own, ...change },
  'mean/own': { data: quartersOf('mean'), ...own, ...change },
  'count/own': { data: quartersOf('count'), ...own, ...change },
  'closed/own': closedOwn,
};

const overview: Cases = {
  'every-kind/own': { data: parsed(overviewBenchmark), ...own },
  'every-kind/shared': { data: parsed(overviewBenchmark) },
  'every-kind/public': { data: parsed({ ...overviewBenchmark, openness: 'public' }), ...own },
  'one-indicator/own': { data: reference, ...own },
  'closed/own': closedOwn,
};

const question = { data: parsed(overviewBenchmark), indicator: 'valg' };

const answers: Cases = {
  'choice/own': { ...question, own: 'p2', audience: 'own' },
  'choice/shared': question,
  'choice/public': {
    ...question,
    data: parsed({ ...overviewBenchmark, openness: 'public' }),
    own: 'p2',
    audience: 'own',
  },
  'choice/own-missing': { ...question, own: 'p14', audience: 'own' },
  'choice/closed': { data: read(parseAnonymousRound(anonymousChoice)), indicator: everyKindIndicators.choice },
};

/** The cases of each view. */
export const CASES: { readonly [View in ChartViewName]: Cases } = {
  spread: { ...onePeriod, ...closedCases, ...withoutPicture, ...panels },
  distribution: { ...onePeriod, ...closedCases },
  funnel: { ...onePeriod, 'proportion/overdispersed': { data: widened, ...own }, 'closed/own': closedOwn },
  development,
  'before-after': beforeAfter,
  overview,
  answers,
};
