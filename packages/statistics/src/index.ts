export type { Count, Interval, LevelOption, NotComputable } from './count.js';
export type { Values } from './values.js';
export { minimumPoints, minimumUnits } from './minimum.js';

export { wilsonInterval } from './intervals/wilson.js';
export { clopperPearsonInterval } from './intervals/clopper-pearson.js';
export { newcombeDifference, type Difference } from './intervals/newcombe.js';
export { poissonInterval, rateInterval, type Estimate, type RateOptions } from './intervals/poisson.js';
export { byarInterval } from './intervals/byar.js';
export { estimateDifference, type BoundedFigure } from './intervals/estimate-difference.js';
export { rateRatio, type RateRatio } from './intervals/rate-ratio.js';
export { intervalColumns, type IntervalColumns, type IntervalColumnsOptions } from './intervals/columns.js';
export { meanInterval, type MeanInterval } from './intervals/mean.js';

export {
  directlyStandardisedRate,
  type DirectlyStandardisedRate,
  type DirectOptions,
  type Stratum,
} from './standardisation/direct.js';
export { indirectlyStandardisedRatio } from './standardisation/indirect.js';

export { binomialLimits, type BinomialLimitMethod, type BinomialLimitOptions } from './funnel/binomial-limits.js';
export { poissonLimits, type PoissonLimitMethod, type PoissonLimitOptions } from './funnel/poisson-limits.js';
export type { Inflation } from './funnel/inflation.js';
export { funnelLimits, type FunnelFrame } from './funnel/frame.js';
export {
  overdispersion,
  type Overdispersion,
  type OverdispersionOptions,
  type OverdispersionScore,
} from './funnel/overdispersion.js';
export { funnelPosition, type FunnelPosition } from './funnel/position.js';
export { exactFalseAlarms, expectedFalseAlarms, type FalseAlarms } from './funnel/false-alarms.js';

export type { ChartSegment, ControlChart, ControlChartKind, LimitBasis, SeriesOptions, Standing } from './spc/chart.js';
export { xmrChart, type XmrOptions } from './spc/xmr.js';
export { cChart, laneyPChart, laneyUChart, pChart, uChart, type LaneyOptions } from './spc/attribute.js';
export { suitedChart } from './spc/suited.js';
export type { MovingRangeOptions } from './spc/moving-range.js';
export {
  runChart,
  runLimits,
  type RunChart,
  type RunChartOptions,
  type RunLimits,
  type RunSegment,
} from './spc/run-chart.js';
export { spcSignals, type SpcSignals } from './spc/signals.js';
export type { Signal, SignalRule } from './spc/signal.js';

export { deciles, median, quantile, quartiles, type Quartiles } from './distribution/quantile.js';
export { percentileRank, rankRange, type PercentileRank } from './distribution/rank.js';
export {
  leaveOneOutRate,
  pooledRate,
  type LeaveOneOutRate,
  type PooledRate,
  type Units,
} from './distribution/pooled.js';
export {
  achievableBenchmark,
  type AchievableBenchmark,
  type BenchmarkOptions,
  type Direction,
} from './distribution/achievable-benchmark.js';

export { cochranArmitageTrend, type Trend, type TrendOptions } from './change/cochran-armitage.js';
export { eventsToTarget, type TargetOptions } from './change/events-to-target.js';

export type { Tail } from './special/tail.js';
export { normalDensity, normalDistribution, normalQuantile } from './special/normal.js';
export { studentDensity, studentDistribution, studentQuantile } from './special/student.js';
export { chiSquareDensity, chiSquareDistribution, chiSquareQuantile } from './special/chi-square.js';
export { betaDensity, betaDistribution, betaQuantile } from './special/beta-distribution.js';
export { binomialDensity, binomialDistribution, binomialQuantile } from './special/binomial.js';
export { poissonDensity, poissonDistribution, poissonQuantile } from './special/poisson.js';
