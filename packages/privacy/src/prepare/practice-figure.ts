import { valueAt } from '@klyngekit/schema';
import type { AbsenceStatus, Benchmark, Indicator, Observations, Unit } from '@klyngekit/schema';

/** Default of `Indicator.minDenominator`. */
const defaultMinimumDenominator = 10;

/** What the file says of one practice, for one indicator in one period. What there is not is undefined. */
export interface PracticeFigure {
  readonly unit: Unit;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** In the unit of the indicator's values; undefined where `absence` says why. */
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly choices: readonly string[] | undefined;
  /** Why there is no figure in the file. */
  readonly absence: AbsenceStatus | undefined;
  /** Whether others may see the value: it does not rest on too few patients. */
  readonly isShown: boolean;
}

/** The denominator of a ratio is an expected count, and a plain count has none. */
const kindsWithPatients: ReadonlySet<Indicator['kind']> = new Set(['proportion', 'rate', 'mean']);

function restsOnTooFew({ kind, minDenominator }: Indicator, denominator: number | undefined): boolean {
  const minimum = minDenominator ?? defaultMinimumDenominator;
  return kindsWithPatients.has(kind) && denominator !== undefined && denominator < minimum;
}

function figureAt(indicator: Indicator, entry: Observations, unit: Unit, place: number): PracticeFigure {
  const read = (column: 'numerator' | 'denominator' | 'lower' | 'upper') => entry[column]?.[place] ?? undefined;
  const value = valueAt(entry, indicator, place) ?? undefined;
  const choices = entry.choices?.[place] ?? undefined;
  const denominator = read('denominator');
  const hasFigure = value !== undefined || choices !== undefined;
  return {
    unit,
    numerator: read('numerator'),
    denominator,
    value,
    lower: read('lower'),
    upper: read('upper'),
    choices,
    absence: hasFigure ? undefined : (entry.status?.[place] ?? 'notReported'),
    isShown: hasFigure && !restsOnTooFew(indicator, denominator),
  };
}

/**
 * The figures of the practices of a file, or of those among them whose ids are named, in the order of the file. Other
 * units (clusters, regions) are left out: they are no practices.
 */
export function practiceFigures(
  benchmark: Benchmark,
  indicator: Indicator,
  entry: Observations,
  only: ReadonlySet<string> | undefined,
): readonly PracticeFigure[] {
  return benchmark.units.flatMap((unit, place) =>
    unit.kind === 'practice' && (only?.has(unit.id) ?? true) ? [figureAt(indicator, entry, unit, place)] : [],
  );
}
