import { minimumPoints } from '../minimum.js';
import type { ControlChart } from './chart.js';
import { countedPositions, hasEvenSides, outsideLimits } from './outside-limits.js';
import { runLimits, runsOf, type RunChart } from './run-chart.js';
import type { Signal } from './signal.js';

/** The signals of each segment that has enough useful points, by the rules of Anhøj; limits only where there are any. */
export function anhoejSignals(chart: ControlChart | RunChart): (readonly Signal[])[] {
  const excluded = new Set(chart.excluded);
  const read: Signal[][] = [];
  for (const segment of chart.segments) {
    const runs = runsOf(chart.values, chart.centre, excluded, segment.from, segment.to);
    const useful = runs.flatMap((run) => run.points);
    if (useful.length < minimumPoints.rules) continue;
    const signals: Signal[] = [];
    read.push(signals);
    if (chart.kind !== 'run' && 'basis' in segment) {
      // Limits that a short baseline has set are drawn, and not read.
      if (segment.points >= minimumPoints.rules) {
        signals.push(...outsideLimits(chart, countedPositions(chart, segment), segment.basis));
      }
      // Of counts, a centre of no events has one side only.
      const isAtEnd = segment.basis === 'no-variation' && chart.kind !== 'xmr';
      if (isAtEnd || !hasEvenSides(segment.basis)) continue;
    }
    const limits = runLimits(useful.length);
    for (const run of runs) {
      if (run.points.length > limits.longestRun) {
        signals.push({ rule: 'long-run', direction: run.side, points: run.points });
      }
    }
    if (runs.length - 1 < limits.fewestCrossings) {
      signals.push({ rule: 'few-crossings', direction: 'none', points: useful });
    }
  }
  return read;
}
