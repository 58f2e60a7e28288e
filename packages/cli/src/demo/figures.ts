import type { AbsenceStatus, Indicator, Observations, Period } from '@klyngekit/schema';
import { formerUnit, newNumberFrom, practices, units } from './practices.js';
import type { Practice } from './practices.js';

/** The figure of one practice in one period, or why there is none. */
export type Figure =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly numerator: number }
  | { readonly value: number; readonly lower: number; readonly upper: number; readonly denominator: number }
  | { readonly choices: readonly string[] }
  | { readonly status: AbsenceStatus; readonly denominator?: number };

type ColumnName = 'numerator' | 'denominator' | 'value' | 'lower' | 'upper' | 'choices' | 'status';

const absent: Figure = { status: 'notApplicable' };

/** Figures of the practices, in their order, put where the units stand: a changed ydernummer makes two units of one. */
function alignWithUnits(figures: readonly Figure[], period: Period): readonly Figure[] {
  const renumbered = practices.findIndex(({ role }) => role === 'renumbered');
  const own = figures[renumbered] ?? absent;
  const underFormerNumber = period.to < newNumberFrom;
  return units.map((unit, place) => {
    if (unit === formerUnit) return underFormerNumber ? own : absent;
    if (place === renumbered) return underFormerNumber ? absent : own;
    return figures[place] ?? absent;
  });
}

function column<T>(figures: readonly Figure[], name: ColumnName): (T | null)[] | undefined {
  const values = figures.map((figure): T | null =>
    name in figure ? (figure as unknown as { readonly [name in ColumnName]: T })[name] : null,
  );
  return values.some((value) => value !== null) ? values : undefined;
}

/** One period of an indicator as aligned columns. */
export function observationsOf(indicator: Indicator, period: Period, figures: readonly Figure[]): Observations {
  const aligned = alignWithUnits(figures, period);
  const numbers = (name: ColumnName): { readonly [key: string]: (number | null)[] } => {
    const values = column<number>(aligned, name);
    return values === undefined ? {} : { [name]: values };
  };
  const choices = column<readonly string[]>(aligned, 'choices');
  const status = column<AbsenceStatus>(aligned, 'status');
  return {
    indicator: indicator.id,
    period: period.id,
    ...numbers('numerator'),
    ...numbers('denominator'),
    ...numbers('value'),
    ...numbers('lower'),
    ...numbers('upper'),
    ...(choices !== undefined && { choices }),
    ...(status !== undefined && { status }),
  };
}

/** Whether a practice exists on some day of a period. */
export function exists({ unit }: Practice, period: Period): boolean {
  // The renumbered practice was there before, under its former number.
  return unit.predecessors !== undefined || (unit.validity?.from ?? '') <= period.to;
}
