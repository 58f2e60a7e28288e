import { normaliseYdernummer } from '../../codes/ydernummer.js';
import type { IssueList } from '../../issue-list.js';
import type { Tally, TallyKind } from '../../tally/tally.js';
import { checkCode } from './codes.js';
import { checkDays } from './days.js';
import { checkUnique } from './identifiers.js';

type Figure = 'numerator' | 'denominator' | 'choices' | 'respondents' | 'answers';

const figures: readonly Figure[] = ['numerator', 'denominator', 'choices', 'respondents', 'answers'];

/** What a tally of each kind consists of. */
const needed: { readonly [kind in TallyKind]: readonly Figure[] } = {
  proportion: ['numerator', 'denominator'],
  rate: ['numerator', 'denominator'],
  count: ['numerator'],
  choice: ['choices'],
};

/** What a tally consists of when people have answered each for themselves. */
const neededOfPeople: readonly Figure[] = ['respondents', 'answers'];

const isOfPeople = ({ respondents, answers }: Tally): boolean => respondents !== undefined || answers !== undefined;

/** Fewer than this, or all but fewer than this, would tell of single people. */
const leastTold = 2;

function checkPeople({ respondents, answers = [] }: Tally, issues: IssueList): void {
  if (respondents === undefined) return;
  answers.forEach(({ option, count }, position) => {
    const pointer = `/answers/${position}`;
    const maximum = respondents - leastTold;
    if (count > maximum) issues.add('value-out-of-range', `${pointer}/count`, { minimum: leastTold, maximum });
    if (answers.findIndex((other) => other.option === option) < position) {
      issues.add('duplicate-id', `${pointer}/option`);
    }
  });
}

function checkFigures(tally: Tally, issues: IssueList): void {
  const ofKind = tally.kind === 'choice' && isOfPeople(tally) ? neededOfPeople : needed[tally.kind];
  for (const field of figures) {
    const isNeeded = ofKind.includes(field);
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
  checkPeople(tally, issues);
  if (tally.part !== undefined && !isOfPeople(tally)) issues.add('unknown-field', '/part');
  if (status !== undefined && figures.some((field) => tally[field] !== undefined)) {
    issues.add('status-with-value', '/status');
  }
  if (denominator === 0) issues.add('denominator-zero', '/denominator');
  else if (kind === 'proportion' && (numerator ?? 0) > (denominator ?? Infinity)) {
    issues.add('numerator-above-denominator', '/numerator');
  }
  checkUnique(choices, '/choices', issues);
}
