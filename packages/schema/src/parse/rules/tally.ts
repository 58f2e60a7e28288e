import { normaliseYdernummer } from '../../codes/ydernummer.js';
import type { IssueList } from '../../issue-list.js';
import type { Tally, TallyKind } from '../../tally/tally.js';
import { checkCode } from './codes.js';
import { checkDays } from './days.js';
import { checkUnique } from './identifiers.js';

type Figure = 'numerator' | 'denominator' | 'choices';

const figures: readonly Figure[] = ['numerator', 'denominator', 'choices'];

/** What a tally of each kind consists of. */
const needed: { readonly [kind in TallyKind]: readonly Figure[] } = {
  proportion: ['numerator', 'denominator'],
  rate: ['numerator', 'denominator'],
  count: ['numerator'],
  choice: ['choices'],
};

function checkFigures(tally: Tally, issues: IssueList): void {
  for (const field of figures) {
    const isNeeded = needed[tally.kind].includes(field);
    if (tally[field] !== undefined && !isNeeded) issues.add('unknown-field', `/${field}`);
    if (tally[field] === undefined && isNeeded && tally.status === undefined) issues.add('required', '', { field });
  }
}

/** Checks what the parts of a tally say about each other. */
export function checkTally(tally: Tally, issues: IssueList): void {
  const { kind, period, ydernummer, practice, numerator, denominator, choices = [], status } = tally;
  if (ydernummer === undefined && practice === undefined) issues.add('required', '', { field: 'ydernummer' });
  if (ydernummer !== undefined) checkCode(ydernummer, normaliseYdernummer, 'ydernummer', '/ydernummer', issues);
  checkDays(period.from, period.to, '/period/to', issues);
  checkFigures(tally, issues);
  if (status !== undefined && figures.some((field) => tally[field] !== undefined)) {
    issues.add('status-with-value', '/status');
  }
  if (denominator === 0) issues.add('denominator-zero', '/denominator');
  else if (kind === 'proportion' && (numerator ?? 0) > (denominator ?? Infinity)) {
    issues.add('numerator-above-denominator', '/numerator');
  }
  checkUnique(choices, '/choices', issues);
}
