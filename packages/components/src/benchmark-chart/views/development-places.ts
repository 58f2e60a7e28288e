import type { DevelopmentPlace } from '@klyngekit/messages';
import { minimumDenominator, placeOfStop, type DevelopmentFrame, type Stop, type TimePlace } from '@klyngekit/plot';
import { comparisonName } from '@klyngekit/report/chart';
import type { PointedWords } from './chart-view.js';
import { signalWords, type DevelopmentSource } from './development-source.js';

/** What is told of a period of a line. */
export function pointedPlace(stop: Stop, told: DevelopmentSource): PointedWords | undefined {
  const place = placeOfStop(stop, told.development);
  if (!place) return undefined;
  const { words } = told;
  const facts = placeFacts(place, told);
  return {
    spoken: words.spoken(facts),
    heading: words.heading(facts),
    aside: words.period(facts.period),
    text: words.detail(facts),
  };
}

function placeFacts({ point: at, line: row }: TimePlace, told: DevelopmentSource): DevelopmentPlace {
  const { source, development } = told;
  const { points, lines, rules } = development;
  const point = points[at]!;
  const line = lines[row]!;
  const own = line.id === 'own' ? point.own : undefined;
  const leads = row === 0;
  const { numerator, denominator } = own ?? {};
  return {
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    line: line.figure ? { name: comparisonName(line.figure, source) } : line.id === 'own' ? 'own' : 'median',
    period: point.period,
    value: line.values[at],
    absence: line.id === 'own' ? absenceIn(at, told) : undefined,
    counts: numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined,
    median: point.median,
    quartiles: point.quartiles,
    limits: leads ? rules.limits[at] : undefined,
    signals: leads ? signalsAt(at, development).map((signal) => signalWords(signal, points)) : [],
    partial: point.partial,
    excluded: leads && rules.excluded.includes(at),
  };
}

/** Why the own line has no figure in a period. */
export function absenceIn(at: number, { source, development }: DevelopmentSource): string | undefined {
  const status = development.points[at]?.ownAbsence;
  return status && source.words.absence(status, minimumDenominator(source.frame.indicator), source.style);
}

/** The signals that a point is part of; few crossings are about the whole line. */
export function signalsAt(at: number, { rules }: DevelopmentFrame): DevelopmentFrame['rules']['signals'] {
  return rules.signals.filter(({ rule, points }) => rule !== 'few-crossings' && points.includes(at));
}
