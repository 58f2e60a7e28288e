import type { FollowUp, FollowUpFigure } from '@klyngekit/schema';
import { newcombeDifference } from '@klyngekit/statistics';

/** The limits beyond which a change is called more than chance. */
const level = 0.998;

/** A figure with its value. */
export interface ValuedFigure extends FollowUpFigure {
  /** In the unit of the indicator; a proportion as a fraction from 0 to 1. */
  readonly value: number;
}

/** What has happened to a figure of the practice: the first one that has a value, and the last. */
export interface FollowUpChange {
  readonly before: ValuedFigure;
  /** Undefined while there is one figure only. */
  readonly after: ValuedFigure | undefined;
  /** Whether the change is more than chance (Newcombe, 99.8 %); undefined where the data do not tell. */
  readonly isMoreThanChance: boolean | undefined;
}

/** The value of a figure: its own, or that of its numerator and denominator. */
function valueOf(figure: FollowUpFigure, { kind, multiplier = 1000 }: FollowUp): number | undefined {
  const { value, numerator, denominator } = figure;
  if (value !== undefined) return value;
  if (numerator === undefined) return undefined;
  if (kind === 'count') return numerator;
  if (denominator === undefined || denominator === 0) return undefined;
  return (numerator / denominator) * (kind === 'rate' ? multiplier : 1);
}

/** What has happened to a figure; undefined where there is none yet. */
export function followUpChange(followUp: FollowUp): FollowUpChange | undefined {
  const figures = followUp.figures.flatMap((figure): ValuedFigure[] => {
    const value = valueOf(figure, followUp);
    return value === undefined ? [] : [{ ...figure, value }];
  });
  const [before] = figures;
  if (!before) return undefined;
  const after = figures.length > 1 ? figures[figures.length - 1] : undefined;
  return { before, after, isMoreThanChance: after && moreThanChance(followUp, before, after) };
}

function moreThanChance({ kind }: FollowUp, before: FollowUpFigure, after: FollowUpFigure): boolean | undefined {
  if (kind !== 'proportion') return undefined;
  const [a, b] = [after, before].map(({ numerator, denominator }) =>
    numerator !== undefined && denominator !== undefined && denominator > 0 && numerator <= denominator
      ? { events: numerator, denominator }
      : undefined,
  );
  if (!a || !b) return undefined;
  const { lower, upper } = newcombeDifference(a, b, { level });
  return lower > 0 || upper < 0;
}
