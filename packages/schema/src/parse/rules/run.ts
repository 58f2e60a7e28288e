import type { IssueList } from '../../issue-list.js';
import type { RunMark, RunMarkKind } from '../../meeting/run-mark.js';
import { checkWallTime } from './wall-times.js';

/** What each kind of mark has beside its moment. An item may have left the agenda since, and so need not be known. */
const fields: { readonly [kind in RunMarkKind]: readonly ('item' | 'track' | 'minutes')[] } = {
  begin: ['item'],
  extend: ['item', 'minutes'],
  pause: [],
  resume: [],
  end: ['track'],
};

/** Checks the marks of a running meeting: each has what it needs and no more, and the oldest comes first. */
export function checkRun(run: readonly RunMark[], issues: IssueList): void {
  run.forEach((mark, index) => {
    const pointer = `/run/${index}`;
    checkWallTime(mark.at, `${pointer}/at`, issues);
    for (const field of ['item', 'track', 'minutes'] as const) {
      const isUsed = fields[mark.kind].includes(field);
      if (!isUsed && mark[field] !== undefined) issues.add('unknown-field', `${pointer}/${field}`);
      if (isUsed && field !== 'track' && mark[field] === undefined) issues.add('required', pointer, { field });
    }
    const previous = run[index - 1];
    if (previous && Date.parse(mark.at) < Date.parse(previous.at)) issues.add('period-out-of-order', `${pointer}/at`);
  });
}
