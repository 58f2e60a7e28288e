import type { Comparator, Overdispersion } from '../../benchmark/comparator.js';
import type { IssueList } from '../../issue-list.js';
import { checkFrame, checkUniqueFrames } from './frames.js';
import type { FrameIndex } from './frames.js';
import { checkUniqueIds } from './identifiers.js';
import { checkLevelAndBand } from './level-and-band.js';
import { rangeOf } from './value-range.js';

/** Checks the reference figures of a benchmark. */
export function checkComparators(comparators: readonly Comparator[], index: FrameIndex, issues: IssueList): void {
  checkUniqueIds(comparators, '/comparators', issues);
  comparators.forEach((comparator, position) => {
    const pointer = `/comparators/${position}`;
    const indicator = checkFrame(comparator, index, pointer, issues);
    if (indicator) checkLevelAndBand(comparator, rangeOf(indicator.kind), pointer, issues);
  });
}

/** Checks the overdispersion estimates of a benchmark. Only a proportion is estimated on the arcsine scale. */
export function checkOverdispersion(estimates: readonly Overdispersion[], index: FrameIndex, issues: IssueList): void {
  checkUniqueFrames(estimates, '/overdispersion', issues);
  estimates.forEach((estimate, position) => {
    const pointer = `/overdispersion/${position}`;
    const indicator = checkFrame(estimate, index, pointer, issues);
    const allowed = indicator?.kind === 'proportion' ? 'proportion' : 'ratio';
    if (indicator && estimate.scale !== allowed) issues.add('enum', `${pointer}/scale`, { allowed });
  });
}
