import type { ControlChart, LimitBasis } from './chart.js';
import type { Signal } from './signal.js';

/** The points of a control chart, among `positions`, that lie beyond the limits; none where the limits are worth nothing. */
export function outsideLimits(chart: ControlChart, positions: readonly number[], basis: LimitBasis): Signal[] {
  const signals: Signal[] = [];
  if (basis !== 'ok' && basis !== 'exact') return signals;
  for (const position of positions) {
    const value = chart.values[position]!;
    const lower = chart.lower[position]!;
    const upper = chart.upper[position]!;
    if (value === null || lower === null || upper === null) continue;
    if (value > upper) signals.push({ rule: 'outside-limits', direction: 'above', points: [position] });
    if (value < lower) signals.push({ rule: 'outside-limits', direction: 'below', points: [position] });
  }
  return signals;
}

/** The positions from `from` to before `to` that hold a figure and are not excluded. */
export function countedPositions(
  chart: Pick<ControlChart, 'values' | 'excluded'>,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const positions: number[] = [];
  for (let position = from; position < to; position += 1) {
    if (chart.values[position] !== null && !chart.excluded.includes(position)) positions.push(position);
  }
  return positions;
}

/** Whether a value may be taken to lie as often on either side of the centre: few events lie below their mean more often. */
export function hasEvenSides(basis: LimitBasis): boolean {
  return basis !== 'exact' && basis !== 'few-events';
}
