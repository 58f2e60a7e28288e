import type { AbsenceStatus, Benchmark, OwnFigure } from '@klyngekit/schema';
import { referenceBenchmark, referenceOwnFigure, referenceRound } from '@klyngekit/schema/fixtures';
import {
  choiceBar,
  closedFrame,
  distributionFrame,
  distributionScene,
  estimateTextWidth,
  funnelFrame,
  funnelObstacle,
  funnelScene,
  miniStrip,
  miniTrend,
  spreadFrame,
  spreadScene,
  STRIP_INSET,
  stripScales,
  stripScene,
  type Scene,
  type SmallPicture,
  type SpreadFrame,
  type SpreadRequest,
} from '../src/index.js';
import {
  benchmarkOf,
  countsAround,
  frameOf,
  indicatorOf,
  practices,
  regional,
  statusesAfter,
  targetOf,
} from './benchmarks.js';
import { sheetClusters } from './funnel-sheet.js';
import { overTime } from './gallery-over-time.js';
import { danishDistributionWords, danishFunnelWords, danishWords } from './words.js';

/** Draws a spread; 712 px wide, unlabelled, unless said otherwise. */
export function spread(frame: SpreadFrame, options: Partial<SpreadRequest> = {}): Scene {
  return spreadScene({
    frame,
    width: 712,
    words: danishWords(frame),
    measure: estimateTextWidth,
    rowLabels: frame.named,
    absentRows: frame.named ? 'all' : 'own',
    quartileBand: false,
    compared: [],
    ...options,
  });
}

export function strip(frame: SpreadFrame, width = 270): Scene {
  return stripScene({ frame, width, words: danishWords(frame), measure: estimateTextWidth });
}

/** Draws the funnel of the first indicator of a file. */
export function funnel(benchmark: Benchmark, own: string | undefined, width = 616, unit = 'praksis'): Scene {
  const result = spreadFrame(benchmark, { indicator: benchmark.indicators[0]!.id, own });
  if (!result.ok) throw new Error(result.failure);
  const obstacle = funnelObstacle(result.frame);
  if (obstacle) throw new Error(obstacle);
  const words = danishFunnelWords(result.frame, unit);
  return funnelScene({ funnel: funnelFrame(benchmark, result.frame), width, words, measure: estimateTextWidth });
}

export function distribution(frame: SpreadFrame, width = 616): Scene {
  const words = danishDistributionWords(frame);
  return distributionScene({ distribution: distributionFrame(frame), width, words, measure: estimateTextWidth });
}

/** A small picture as a scene without anything to point at. */
const small = (picture: SmallPicture): Scene => ({
  ...picture,
  plot: { left: 0, top: 0, right: picture.width, bottom: picture.height },
  rowHeight: 0,
  rows: [],
  absent: [],
});

function overviewStrip(frame: SpreadFrame, width: number, peers: boolean): Scene {
  const [scale] = stripScales([frame], STRIP_INSET, width - STRIP_INSET);
  const { tick } = danishWords(frame);
  const measure = estimateTextWidth;
  return small(miniStrip({ frame, scale: scale!, width, peers, tick: (value) => tick(value, true), measure }));
}

const course = (...values: readonly (number | undefined)[]): Parameters<typeof miniTrend>[0] =>
  values.map((value) => ({ period: { id: 'p', from: '2025-01-01', to: '2025-12-31' }, value }));

function openCounts(count: number, share: number, size: number): Benchmark {
  const columns = countsAround(count, share, size);
  return benchmarkOf({
    indicator: indicatorOf('proportion'),
    units: practices(count, named),
    columns,
    openness: 'public',
  });
}

const expected = {
  numerator: [31, 44, 52, 40, 61, 70, 55, 98],
  denominator: [40.2, 41.5, 48.8, 50.1, 52.4, 55.5, 49.9, 47.3],
};

function reference(own: string | null = 'p6'): SpreadFrame {
  const result = spreadFrame(referenceBenchmark, { indicator: 'lungefunktion', own: own ?? undefined });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

function closed(own?: OwnFigure): SpreadFrame {
  const result = closedFrame(referenceRound, { indicator: referenceBenchmark.indicators[0]!, own });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

const names = [
  'Lægehuset Torvet',
  'Lægerne Åparken',
  'Vestergades Lægehus v. læge Anne-Grethe Østergaard-Kjærsgaard',
  'Praksis Møllebakken',
  'Lægecentret ved Søen I/S',
];
const named = (index: number): string => `${names[index % names.length]} ${index + 1}`;

const targets = [targetOf('region', 'region', { value: 0.6 }), targetOf('cluster', 'cluster', { value: 0.55 })];

/** Practices with a proportion around a share; the third is the reader's own. */
function proportions(count: number, own = 'p3'): SpreadFrame {
  const columns = countsAround(count, 0.5);
  return frameOf({ indicator: indicatorOf('proportion', { targets }), units: practices(count), columns }, { own });
}

function openly(count: number): SpreadFrame {
  const columns = countsAround(count, 0.5);
  const indicator = indicatorOf('proportion', { targets });
  return frameOf({ indicator, units: practices(count, named), columns, openness: 'public' }, { own: 'p3' });
}

function constant(events: number, patients: number, own: string | null = 'p3'): SpreadFrame {
  const columns = {
    numerator: Array.from({ length: 9 }, () => events),
    denominator: Array.from({ length: 9 }, () => patients),
  };
  return frameOf({ indicator: indicatorOf('proportion'), units: practices(9), columns }, { own: own ?? undefined });
}

function withTargets(...added: Parameters<typeof targetOf>[]): SpreadFrame {
  const indicator = indicatorOf('proportion', {
    // A practice's own target belongs to the practice that looks.
    targets: added.map((parts) =>
      parts[1] === 'practice' ? { ...targetOf(...parts), unit: 'p3' } : targetOf(...parts),
    ),
  });
  return frameOf({ indicator, units: practices(16), columns: countsAround(16, 0.5) }, { own: 'p3' });
}

const absences: readonly AbsenceStatus[] = ['notReported', 'tooFew', 'suppressed', 'notApplicable'];

function absent(own: string, openness: 'public' | 'restricted' = 'public'): SpreadFrame {
  const { numerator, denominator } = countsAround(6, 0.5);
  const none = absences.map(() => null);
  return frameOf(
    {
      indicator: indicatorOf('proportion'),
      units: practices(10, named),
      openness,
      columns: {
        numerator: [0, ...numerator.slice(1), ...none],
        denominator: [...denominator, ...none],
        status: statusesAfter(6, absences),
      },
    },
    { own },
  );
}

const rates = {
  numerator: [9, 14, 3, 22, 18, 11, 30, 7],
  denominator: [1510, 1720, 980, 1650, 2010, 1340, 1490, 1120],
};

function standardised(): SpreadFrame {
  const value = [0.62, 0.81, 0.94, 1.02, 1.07, 1.21, 1.38];
  const columns = { value, lower: value.map((level) => level * 0.72), upper: value.map((level) => level * 1.3) };
  const indicator = indicatorOf('ratio', { targets: [targetOf('land', 'national', { upper: 1 })] });
  return frameOf({ indicator, units: practices(7), columns }, { own: 'p5' });
}

function means(): SpreadFrame {
  const value = [-0.4, 0.2, 0.6, 1.1, 1.9];
  const columns = {
    value,
    lower: value.map((level) => level - 0.7),
    upper: value.map((level) => level + 0.7),
    denominator: value.map(() => 24),
  };
  return frameOf({ indicator: indicatorOf('mean'), units: practices(5), columns }, { own: 'p2' });
}

const counts = frameOf(
  { indicator: indicatorOf('count'), units: practices(6), columns: { numerator: [0, 4, 12, 7, 55, 21] } },
  { own: 'p3' },
);

const fewCounts = frameOf(
  { indicator: indicatorOf('count'), units: practices(6), columns: { numerator: [0, 0, 1, 0, 1, 0] } },
  { own: 'p3' },
);

const largeRate = frameOf(
  {
    indicator: indicatorOf('rate', { multiplier: 10000 }),
    units: practices(8),
    columns: { ...rates, numerator: rates.numerator.map((events) => events * 11) },
  },
  { own: 'p3' },
);

/** A small practice whose interval spans nearly the whole plot. */
const wideOwn = frameOf(
  {
    indicator: indicatorOf('proportion', { targets }),
    units: practices(6),
    columns: { numerator: [4, 30, 22, 40, 18, 35], denominator: [8, 70, 60, 66, 45, 80] },
  },
  { own: 'p1' },
);

/** The pictures that are kept as files: name and scene. */
export const gallery: Readonly<Record<string, () => Scene>> = {
  'reference-712': () => spread(reference()),
  'reference-1200': () => spread(reference(), { width: 1200 }),
  'reference-400': () => spread(reference(), { width: 400 }),
  'reference-360': () => spread(reference(), { width: 360 }),
  'reference-280': () => spread(reference(), { width: 280 }),
  'reference-shared': () => spread(reference(null)),
  'reference-full': () => spread(reference(), { absentRows: 'all', quartileBand: true, compared: [regional(0.47)] }),
  'own-notReported': () => spread(reference('p15')),
  'own-notReported-360': () => spread(absent('p7', 'restricted'), { width: 360 }),
  'own-small-denominator': () => spread(reference('p16')),
  'own-wide-interval-280': () => spread(wideOwn, { width: 280 }),
  'own-wide-interval-712': () => spread(wideOwn),

  'closed-712': () => spread(closed(), { rowLabels: true }),
  'closed-400': () => spread(closed(), { rowLabels: true, width: 400 }),
  'closed-full': () => spread(closed(), { rowLabels: true, absentRows: 'all', quartileBand: true }),
  'closed-own': () => spread(closed(referenceOwnFigure)),
  'closed-own-400': () => spread(closed(referenceOwnFigure), { width: 400 }),

  'kind-rate': () =>
    spread(frameOf({ indicator: indicatorOf('rate'), units: practices(8), columns: rates }, { own: 'p3' })),
  'kind-rate-thousands': () => spread(largeRate, { width: 400 }),
  'kind-ratio': () => spread(standardised()),
  'kind-mean': () => spread(means()),
  'kind-mean-280': () => spread(means(), { width: 280 }),
  'kind-count': () => spread(counts),
  'kind-count-few': () => spread(fewCounts),

  absences: () => spread(absent('p2')),
  'absences-own': () => spread(absent('p9')),
  'absences-400': () => spread(absent('p9'), { width: 400 }),

  'targets-none': () => spread(withTargets()),
  'targets-one': () => spread(withTargets(['r', 'region', { value: 0.8 }])),
  'targets-three': () =>
    spread(
      withTargets(
        ['c', 'cluster', { value: 0.55 }],
        ['r', 'region', { value: 0.6 }],
        ['n', 'national', { value: 0.65 }],
      ),
    ),
  'targets-three-400': () =>
    spread(
      withTargets(
        ['c', 'cluster', { value: 0.55 }],
        ['r', 'region', { value: 0.6 }],
        ['n', 'national', { value: 0.65 }],
      ),
      { width: 400 },
    ),
  'targets-equal': () => spread(withTargets(['c', 'cluster', { value: 0.6 }], ['r', 'region', { value: 0.6 }])),
  'targets-band': () =>
    spread(withTargets(['n', 'national', { lower: 0.4, upper: 0.6 }], ['o', 'other', { value: 0.9 }])),
  'targets-practice': () => spread(withTargets(['p', 'practice', { value: 0.7 }], ['r', 'region', { value: 0.6 }])),
  'targets-edges': () => spread(withTargets(['c', 'cluster', { value: 0.02 }], ['r', 'region', { value: 1 }])),

  'rows-1': () => spread(proportions(1, 'p1')),
  'rows-5': () => spread(proportions(5)),
  'rows-30': () => spread(proportions(30)),
  'rows-31': () => spread(proportions(31)),
  'rows-60': () => spread(proportions(60)),
  'rows-61': () => spread(proportions(61)),
  'rows-80': () => spread(proportions(80)),
  'rows-81': () => spread(proportions(81)),
  'rows-160': () => spread(proportions(160)),
  'rows-161': () => spread(proportions(161)),
  'rows-1700': () => spread(proportions(1700)),
  'rows-7210-full': () => spread(proportions(7210), { quartileBand: true, compared: [regional(0.47)] }),
  'rows-1700-360': () => spread(proportions(1700), { width: 360 }),

  'named-5': () => spread(openly(5)),
  'named-16': () => spread(openly(16)),
  'named-16-400': () => spread(openly(16), { width: 400 }),
  'named-60': () => spread(openly(60)),

  constant: () => spread(constant(12, 40)),
  'constant-zero': () => spread(constant(0, 40)),
  'constant-all': () => spread(constant(40, 40)),
  'own-absent': () => spread(constant(12, 40, null)),
  'tiny-proportions': () => spread(proportionsOf([1, 2, 4, 3, 6], [1200, 1300, 1250, 1100, 1500])),

  'strip-270': () => strip(reference()),
  'strip-360': () => strip(reference(), 360),
  'strip-shared': () => strip(reference(null)),
  'strip-zero': () => strip(constant(0, 40)),
  'strip-all': () => strip(constant(40, 40)),
  'strip-30': () => strip(proportions(30)),
  'strip-160': () => strip(proportions(160)),
  'strip-1700': () => strip(proportions(1700)),
  'strip-7210': () => strip(proportions(7210)),
  'strip-band': () =>
    strip(withTargets(['n', 'national', { lower: 0.4, upper: 0.6 }], ['p', 'practice', { value: 0.7 }])),
  'strip-mean': () => strip(means()),

  'funnel-616': () => funnel(sheetClusters, 'k1', 616, 'klynge'),
  'funnel-400': () => funnel(sheetClusters, 'k1', 400, 'klynge'),
  'funnel-280': () => funnel(sheetClusters, 'k1', 280, 'klynge'),
  'funnel-no-own': () => funnel(sheetClusters, undefined, 712, 'klynge'),
  'funnel-own-signal': () => funnel(sheetClusters, 'k9', 616, 'klynge'),
  'funnel-restricted': () => funnel(referenceBenchmark, 'p6', 712),
  'funnel-adjusted': () => funnel(openCounts(40, 0.5, 120), 'p3', 712),
  'funnel-many-names': () => funnel(openCounts(20, 0.5, 400), 'p3', 712),
  'funnel-500': () => funnel(openCounts(500, 0.4, 90), 'p3', 712),
  'funnel-7210': () => funnel(openCounts(7210, 0.4, 900), 'p3', 712),
  'funnel-rate': () =>
    funnel(
      benchmarkOf({ indicator: indicatorOf('rate'), units: practices(8), columns: rates, openness: 'public' }),
      'p3',
    ),
  'funnel-ratio': () =>
    funnel(benchmarkOf({ indicator: indicatorOf('ratio'), units: practices(8), columns: expected }), 'p3'),

  'overview-strip-320': () => overviewStrip(reference(), 320, true),
  'overview-strip-130': () => overviewStrip(proportions(30), 130, true),
  'overview-strip-shared': () => overviewStrip(reference(null), 200, false),
  'overview-strip-practice': () => overviewStrip(withTargets(['p', 'practice', { value: 0.7 }]), 200, true),
  'overview-trend': () => small(miniTrend(course(92, 88, 90, undefined, 80, 71), true, 96)),
  'overview-trend-median': () => small(miniTrend(course(50, 51, 50), false, 96)),

  'choice-bar': () => small(choiceBar({ units: 7, own: true }, 12, 320)),
  'choice-bar-many': () => small(choiceBar({ units: 640, own: true }, 1700, 320)),
  'choice-bar-none': () => small(choiceBar({ units: 0, own: false }, 12, 320)),
  ...overTime,

  'distribution-616': () => distribution(reference()),
  'distribution-400': () => distribution(reference(), 400),
  'distribution-shared': () => distribution(reference(null)),
  'distribution-7': () => distribution(proportions(7)),
  'distribution-30': () => distribution(proportions(30), 712),
  'distribution-160': () => distribution(proportions(160), 712),
  'distribution-7210': () => distribution(proportions(7210), 712),
  'distribution-zero': () => distribution(constant(0, 40)),
  'distribution-mean': () => distribution(means()),
  'distribution-targets': () =>
    distribution(
      withTargets(
        ['c', 'cluster', { value: 0.47 }],
        ['r', 'region', { value: 0.5 }],
        ['n', 'national', { value: 0.52 }],
        ['p', 'practice', { value: 0.7 }],
      ),
      400,
    ),
};

function proportionsOf(numerator: readonly number[], denominator: readonly number[]): SpreadFrame {
  return frameOf(
    {
      indicator: indicatorOf('proportion', { shownStep: 0.001 }),
      units: practices(numerator.length),
      columns: { numerator, denominator },
    },
    { own: 'p3' },
  );
}
