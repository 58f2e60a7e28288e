import type { ChartMessages, ClosedReadingFacts, ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import { bare } from './chart-values.js';
import { openness } from './openness.js';

/** "± 12": in percentage points, or in the unit of the values. */
export const margin = (value: number, style: ValueStyle): string => `±\u00a0${bare(value, style)}`;

/** "procentpoint", where values are per cent. */
export const points = ({ kind }: ValueStyle): string => (kind === 'proportion' ? ' procentpoint' : '');

function coarse({ step, style }: ClosedReadingFacts): string {
  if (style.kind === 'proportion' && step === 0.01) return 'Hele procent.';
  return `Tallene er afrundet til nærmeste ${bare(step, style)}${points(style)}.`;
}

function uncertainty({ margins, own, style }: ClosedReadingFacts): readonly string[] {
  if (margins.length === 0) return [];
  const steps = margins.length === 2 ? 'to trin' : 'tre trin';
  const list = formatsFor('da').list([...new Set(margins.map((each) => margin(each, style)))]);
  const whose = own ? 'de andres usikkerhed' : 'usikkerheden';
  return [`Feltet om prikken viser ${whose} i ${steps}: ${list}${points(style)}.`];
}

/** The words of a chart of a closed round in Danish. */
export const closed: ChartMessages['closed'] = {
  heading: openness.closed,
  text: 'Ingen navne og ingen markering af egen praksis. Tallene bruges kun i klyngen.',
  openHeading: openness.open,
  openText: openness.namesHere,
  close: openness.close,
  reading: (facts) =>
    [
      coarse(facts),
      ...uncertainty(facts),
      ...(facts.interval ? ['Jeres streg er 95\u00a0%-konfidensintervallet.'] : []),
      facts.own
        ? 'Rækkefølgen følger tallet og er ikke en placering.'
        : 'Numrene er tilfældige og nye ved hver opgørelse. Rækkefølgen følger tallet og er ikke en placering.',
    ].join(' '),
};
