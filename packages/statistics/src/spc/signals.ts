import { refuse, type NotComputable } from '../count.js';
import { minimumPoints } from '../minimum.js';
import { anhoejSignals } from './anhoej.js';
import type { ControlChart } from './chart.js';
import { makingDataCountSignals } from './making-data-count.js';
import type { RunChart } from './run-chart.js';
import type { Signal } from './signal.js';

/** The signals of a chart, or the reason why no rule is read. */
export type SpcSignals =
  { readonly status: 'ok'; readonly signals: readonly Signal[] } | NotComputable<'too-few-points'>;

/**
 * The signals of a chart by one named set of rules; each says which rule and which points.
 *
 * - `'making-data-count'` (control charts): a point beyond 3σ; 7 or more in a row on one side of the centre, where a point
 *   on the centre ends the row; 7 or more strictly rising or falling, where a tie ends the row; 2 of 3 in a row between
 *   2σ and 3σ with all three on the same side, of which the near-limit points are marked.
 * - `'anhoej'` (control and run charts): a point beyond 3σ, if there are limits; a run longer than round(log₂ n) + 3; fewer
 *   crossings than the 5 % quantile of Bin(n − 1, ½), n being the useful points.
 *
 * Which of them are read also hangs on what the limits are worth (`LimitBasis`): where few events are expected, rows on
 * one side, crossings and nearness to a limit are not, and a baseline without variation gives no limits to be beyond.
 * Missing and excluded points are passed over. Segments are read one by one, and only those with at least 10 points
 * (Anhøj: useful points); if none has, `{ status: 'too-few-points' }`. The sets are never mixed: each added rule adds
 * false alarms.
 *
 * Source: NHS England. Making Data Count; Anhøj & Olesen 2014.
 */
export function spcSignals(chart: ControlChart, rules: 'making-data-count' | 'anhoej'): SpcSignals;
export function spcSignals(chart: ControlChart | RunChart, rules: 'anhoej'): SpcSignals;
export function spcSignals(chart: ControlChart | RunChart, rules: 'making-data-count' | 'anhoej'): SpcSignals {
  if (rules === 'anhoej') return statusOf(anhoejSignals(chart));
  if (rules !== 'making-data-count') refuse('rules', 'making-data-count or anhoej');
  if (chart.kind === 'run') refuse('rules', 'anhoej for a run chart');
  const read = chart.segments.filter((segment) => segment.points >= minimumPoints.rules);
  return statusOf(read.map((segment) => makingDataCountSignals(chart, segment)));
}

function statusOf(signalsBySegment: readonly (readonly Signal[])[]): SpcSignals {
  return signalsBySegment.length === 0
    ? { status: 'too-few-points' }
    : { status: 'ok', signals: signalsBySegment.flat() };
}
