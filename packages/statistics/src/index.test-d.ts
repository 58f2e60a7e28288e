// What must compile and what must not. Checked by the compiler alone; nothing here runs.
import {
  achievableBenchmark,
  binomialLimits,
  directlyStandardisedRate,
  funnelPosition,
  meanInterval,
  quantile,
  rateRatio,
  runChart,
  spcSignals,
  wilsonInterval,
  xmrChart,
  type Count,
  type FunnelFrame,
  type Interval,
} from './index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(): Claim => true as Claim;

const unit: Count = { events: 1, denominator: 2 };

// Results are read-only and plain.
holds<Same<ReturnType<typeof wilsonInterval>, Interval>>();
// @ts-expect-error a limit cannot be set
wilsonInterval(1, 2).lower = 0;

// What may not be computable has to be asked before it is used.
const mean = meanInterval([1, 2]);
// @ts-expect-error there may be no value
export const maybe: number = mean.value;
if (mean.status === 'ok') holds<Same<typeof mean.value, number>>();
const rate = directlyStandardisedRate([{ ...unit, weight: 1 }]);
if (rate.status !== 'ok') holds<Same<typeof rate.status, 'too-few-events'>>();
const ratio = rateRatio(unit, unit);
if (ratio.status === 'no-reference-events') holds<Same<typeof ratio.lower, number>>();
// @ts-expect-error only with events in the reference is there an upper limit
export const open: number = ratio.upper;
const benchmark = achievableBenchmark([unit, null], { direction: 'lower' });
if (benchmark.status !== 'ok') holds<Same<typeof benchmark.status, 'too-few-units'>>();

// A level is a number, and options are named.
// @ts-expect-error the level is an option
wilsonInterval(1, 2, 0.95);
// @ts-expect-error no such option
wilsonInterval(1, 2, { confidence: 0.95 });
// @ts-expect-error undefined is not a missing option
wilsonInterval(1, 2, { level: undefined });

// Missing is null, not undefined.
quantile([1, null], 0.5);
// @ts-expect-error undefined is no value
quantile([1, undefined], 0.5);

// Methods belong to their scale.
binomialLimits(0.5, 10, { method: 'arcsine', tau2: 0.1 });
// @ts-expect-error a method of ratios
binomialLimits(0.5, 10, { method: 'square-root' });
const frame: FunnelFrame = { target: 0.5, scale: 'proportion', method: 'wilson' };
// @ts-expect-error a method of proportions
export const wrong: FunnelFrame = { target: 1, scale: 'ratio', method: 'wilson' };
const { position } = funnelPosition(unit, frame);
holds<Same<typeof position, 'within' | `outside-${number}`>>();
if (position === 'outside-99.8') holds<Same<typeof position, 'outside-99.8'>>();

// A run chart has no limits, so only the rules of Anhøj read it.
spcSignals(runChart([1, 2]), 'anhoej');
spcSignals(xmrChart([1, 2]), 'anhoej');
spcSignals(xmrChart([1, 2]), 'making-data-count');
// @ts-expect-error needs limits
spcSignals(runChart([1, 2]), 'making-data-count');
// @ts-expect-error a set must be named
spcSignals(xmrChart([1, 2]));
