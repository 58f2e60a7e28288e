import type { Indicator } from '../../indicator/indicator.js';
import type { IssueList } from '../../issue-list.js';
import { checkReferences } from './identifiers.js';

/** Checks that every answer is one of the indicator's options. */
export function checkChoices(
  choices: readonly (readonly string[] | null)[],
  indicator: Indicator,
  pointer: string,
  issues: IssueList,
): void {
  const options = new Set(indicator.options?.map(({ id }) => id));
  for (let unit = 0; unit < choices.length && !issues.isFull; unit++) {
    checkReferences(choices[unit] ?? [], options, 'option', `${pointer}/${unit}`, issues);
  }
}
