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
  /** Whether the last median of those periods is of so many fewer or more units than the first that its course may be theirs. */
  readonly medianOf: 'fewer' | 'more' | undefined;
  /** How many periods have a figure on the leading line, and which within it have none. */
  readonly shown: number;
  readonly missing: readonly Period[];
  /** Why there is no own figure in the last period. */
  readonly ownAbsence: AbsenceStatus | undefined;
  /** Whether the last figure is preliminary. */
  readonly partial: boolean;
  /** The signal that is told first: the latest, and of those the one on fewest points. */
  readonly signal: Signal | undefined;
  /** Whether that signal is what the change from first to last tells: on its side, and up to the last figure. */
  readonly isBorneOut: boolean;
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
  const signal = leadingSignal(rules.signals);
  return {
    subject,
    change,
    median: subject === 'own' ? changeOf(medians, frame) : undefined,
    medianOf: led.length === 0 ? undefined : otherUnits(led[0]!, led[led.length - 1]!),
    shown: values.filter((value) => value !== undefined).length,
    missing: points.flatMap(({ period }, index) => (values[index] === undefined ? [period] : [])),
    ownAbsence: last?.ownAbsence,
    partial: last?.partial === true && values[values.length - 1] !== undefined,
    signal,
    isBorneOut: signal !== undefined && bearsOut(signal, values),
    units: { least: Math.min(...counts), most: Math.max(...counts) },
  };
}

/** Of how many of the units a median must still be for its course to be its own. */
const SAME_UNITS = 0.8;

function otherUnits(first: number, last: number): 'fewer' | 'more' | undefined {
  if (Math.min(first, last) >= SAME_UNITS * Math.max(first, last)) return undefined;
  return last < first ? 'fewer' : 'more';
}

function bearsOut({ direction, points }: Signal, values: readonly (number | undefined)[]): boolean {
  const shown = [...values.keys()].filter((at) => values[at] !== undefined);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (first === undefined || last === undefined || !points.includes(last)) return false;
  const isRise = values[last]! > values[first]!;
  return isRise ? direction === 'above' || direction === 'rising' : direction === 'below' || direction === 'falling';
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
