import type { AbsenceStatus, Period } from '@klyngekit/schema';
import type { Signal } from '@klyngekit/statistics';
import type { DevelopmentFrame } from '../frame/development-frame.js';

/** A figure and its period. */
export interface FigureThen {
  readonly period: Period;
  readonly value: number;
}

/** From where to where a line went. */
export interface LineChange {
  readonly first: FigureThen;
  readonly last: FigureThen;
}

/** Everything that the words of a development may state. */
export interface DevelopmentFacts {
  /** Whose line the words lead with. */
  readonly subject: 'own' | 'median';
  /** Undefined where the leading line has no figure. */
  readonly change: LineChange | undefined;
  /** The median over the same periods, where the own line leads. */
  readonly median: LineChange | undefined;
  /** How many units the first and the last median of those periods is of; undefined without a median. */
  readonly unitsThen: { readonly first: number; readonly last: number } | undefined;
  /** How many periods have a figure on the leading line, and which within it have none. */
  readonly shown: number;
  readonly missing: readonly Period[];
  /** Why there is no own figure in the last period. */
  readonly ownAbsence: AbsenceStatus | undefined;
  /** Whether the last figure is preliminary. */
  readonly partial: boolean;
  /** The signal that is told first: the latest, and of those the one on fewest points. */
  readonly signal: Signal | undefined;
  /** Fewest and most units behind the median. */
  readonly units: { readonly least: number; readonly most: number };
}

/** States the facts of a development. */
export function developmentFacts(frame: DevelopmentFrame): DevelopmentFacts {
  const { lines, points, rules } = frame;
  const [leading] = lines;
  const subject = leading?.id === 'own' ? 'own' : 'median';
  const values = leading?.values ?? [];
  const change = changeOf(values, frame);
  const medians = points.map(({ median }, index) => (values[index] === undefined ? undefined : median));
  const led = points.filter((_, index) => medians[index] !== undefined).map(({ units }) => units);
  const counts = points.flatMap(({ units, median }) => (median === undefined ? [] : [units]));
  const last = points[points.length - 1];
  return {
    subject,
    change,
    median: subject === 'own' ? changeOf(medians, frame) : undefined,
    unitsThen: led.length === 0 ? undefined : { first: led[0]!, last: led[led.length - 1]! },
    shown: values.filter((value) => value !== undefined).length,
    missing: points.flatMap(({ period }, index) => (values[index] === undefined ? [period] : [])),
    ownAbsence: last?.ownAbsence,
    partial: last?.partial === true && values[values.length - 1] !== undefined,
    signal: leadingSignal(rules.signals),
    units: { least: Math.min(...counts), most: Math.max(...counts) },
  };
}

function changeOf(
  values: readonly (number | undefined)[],
  { points }: Pick<DevelopmentFrame, 'points'>,
): LineChange | undefined {
  const figures = values.flatMap((value, index) =>
    value === undefined ? [] : [{ period: points[index]!.period, value }],
  );
  const [first, last] = [figures[0], figures[figures.length - 1]];
  return first && last && { first, last };
}

/** What happened last is what a reader asks about; a single point says it more plainly than a long row. */
export function leadingSignal(signals: readonly Signal[]): Signal | undefined {
  const end = ({ points }: Signal): number => points[points.length - 1] ?? -1;
  // Few crossings are about the whole line, so they are told only where nothing else is.
  const order = (signal: Signal): number => (signal.rule === 'few-crossings' ? -1 : end(signal));
  return [...signals].sort((a, b) => order(b) - order(a) || a.points.length - b.points.length)[0];
}
