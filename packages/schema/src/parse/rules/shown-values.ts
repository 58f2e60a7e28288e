import type { AnonymousRound } from '../../anonymous/anonymous-round.js';
import { finestStep, isOnStep, maximumShownSteps } from '../../anonymous/shown-step.js';
import type { IssueList } from '../../issue-list.js';
import { defaultMultiplier } from '../../rows/value-at.js';
import { isOutside, rangeOf } from './value-range.js';

function checkStep(
  { kind, multiplier = defaultMultiplier, shownStep, policy }: AnonymousRound,
  issues: IssueList,
): void {
  const limit = kind === 'count' ? policy.countStep : finestStep(kind, multiplier);
  if (shownStep < limit) issues.add('minimum', '/shownStep', { limit, comparison: '>=' });
}

/** Checks that the values of a round are coarse: whole steps, no finer than the kind allows, and no small counts. */
export function checkShownValues(round: AnonymousRound, issues: IssueList): void {
  checkStep(round, issues);
  const { kind, shownStep, policy } = round;
  const range = rangeOf(kind);
  const check = (value: number, pointer: string) => {
    const isHidden = kind === 'count' && value > 0 && value <= policy.largestHiddenCount;
    const isTooLarge = Math.abs(value) > shownStep * maximumShownSteps;
    if (range && isOutside(value, range)) issues.add('value-out-of-range', pointer, { ...range });
    else if (isHidden || isTooLarge) issues.add('value-out-of-range', pointer);
    else if (!isOnStep(value, shownStep)) issues.add('not-on-step', pointer);
  };
  round.rows.forEach(({ value }, index) => {
    if (value !== null) check(value, `/rows/${index}/value`);
  });
  round.comparators?.forEach(({ value }, index) => check(value, `/comparators/${index}/value`));
}
