import type { ChartMessages, ClosedReadingFacts, ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { bare } from './chart-values.js';
import { openness } from './openness.js';

/** "± 12": in percentage points, or in the unit of the values. */
export const margin = (value: number, style: ValueStyle): string => `±\u00a0${bare(value, style)}`;

/** "percentage points", where values are per cent. */
export const points = ({ kind }: ValueStyle): string => (kind === 'proportion' ? ' percentage points' : '');

function coarse({ step, style }: ClosedReadingFacts): string {
  if (style.kind === 'proportion' && step === 0.01) return 'Whole per cent.';
  return `Figures are rounded to the nearest ${bare(step, style)}${points(style)}.`;
}

function uncertainty({ margins, own, style }: ClosedReadingFacts): readonly string[] {
  if (margins.length === 0) return [];
  const steps = margins.length === 2 ? 'two steps' : 'three steps';
  const list = formatsFor('en').list([...new Set(margins.map((each) => margin(each, style)))]);
  const what = own ? 'how uncertain the others are' : 'how uncertain it is';
  return [`The box around a dot shows ${what}, in ${steps}: ${list}${points(style)}.`];
}

/** The words of a chart of a closed round in English. */
export const closed: ChartMessages['closed'] = {
  heading: openness.closed,
  text: 'No names, and no practice is marked as one’s own. The figures are used in the cluster only.',
  openHeading: openness.open,
  openText: openness.namesHere,
  close: openness.close,
  reading: (facts) =>
    [
      coarse(facts),
      ...uncertainty(facts),
      ...(facts.interval ? ['Your line is the 95% confidence interval.'] : []),
      facts.own
        ? 'The order follows the figure and is not a placing.'
        : 'Numbers are random and new in every round. The order follows the figure and is not a placing.',
    ].join(' '),
};
