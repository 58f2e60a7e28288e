import { toStep } from './value-digits.js';

/** Whether a change, rounded by itself, is another number than its rounded ends differ by. */
export function isRoundedApart(
  { before, after, difference }: { readonly before: number; readonly after: number; readonly difference: number },
  step: number,
): boolean {
  return toStep(toStep(after, step) - toStep(before, step), step) !== toStep(difference, step);
}
