import type { AnonymousRound } from '../../anonymous/anonymous-round.js';
import { isOnStep, maximumShownSteps } from '../../anonymous/shown-step.js';
import type { IssueList } from '../../issue-list.js';
import { checkUnique } from './identifiers.js';
import { checkGroup } from './practices.js';

/** From so many rows on, labels have three digits. */
const rowsWithTwoDigits = 60;

/** Labels of one round are equally long: a longer one among shorter ones would stand out. */
function checkLabels({ rows }: AnonymousRound, issues: IssueList): void {
  const digits = rows.length > rowsWithTwoDigits ? 3 : 2;
  const pattern = `^Praksis \\d{${digits}}$`;
  const labelPattern = new RegExp(pattern);
  rows.forEach(({ label }, index) => {
    if (!labelPattern.test(label)) issues.add('pattern', `/rows/${index}/label`, { pattern });
  });
}

/** A row has a value or a status. Rows with a value all have a band, or none has; each band hides enough of them. */
function checkBands({ rows, policy }: AnonymousRound, issues: IssueList): void {
  const practices = new Map<number, number>();
  for (const { band } of rows) if (band !== undefined) practices.set(band, (practices.get(band) ?? 0) + 1);
  rows.forEach(({ value, status, band }, index) => {
    const pointer = `/rows/${index}`;
    if (value === null && status === undefined) issues.add('missing-status', `${pointer}/value`);
    else if (value !== null && status !== undefined) issues.add('status-with-value', `${pointer}/status`);
    else if (value === null && band !== undefined) issues.add('unknown-field', `${pointer}/band`);
    else if (value !== null && band === undefined && practices.size > 0) {
      issues.add('required', pointer, { field: 'band' });
    }
    if (band !== undefined) checkGroup(practices.get(band) ?? 0, policy.smallestGroup, `${pointer}/band`, issues);
  });
}

/** Widths stand beside bands alone, one a band, wider from band to band. */
function checkBandWidths({ kind, rows, bandWidths, shownStep }: AnonymousRound, issues: IssueList): void {
  if (!bandWidths) return;
  const bands = Math.max(0, ...rows.map(({ band = 0 }) => band));
  if (bands === 0 || (kind !== 'proportion' && kind !== 'rate')) {
    issues.add('unknown-field', '/bandWidths');
    return;
  }
  if (bandWidths.length !== bands)
    issues.add('misaligned-column', '/bandWidths', { expected: bands, found: bandWidths.length });
  bandWidths.forEach((width, index) => {
    const pointer = `/bandWidths/${index}`;
    if (index > 0 && width < bandWidths[index - 1]!) issues.add('value-out-of-range', pointer);
    else if (width > shownStep * maximumShownSteps) issues.add('value-out-of-range', pointer);
    else if (!isOnStep(width, shownStep)) issues.add('not-on-step', pointer);
  });
}

/** Checks the rows of a round: who they could be, how many, and that nothing but the value tells one from another. */
export function checkAnonymousRows(round: AnonymousRound, issues: IssueList): void {
  const { kind, rows, reporting, policy } = round;
  checkUnique(
    rows.map(({ rowId }) => rowId),
    '/rows',
    issues,
  );
  checkUnique(
    rows.map(({ label }) => label),
    '/rows',
    issues,
  );
  checkLabels(round, issues);
  checkBands(round, issues);
  checkBandWidths(round, issues);
  if (rows.length === 0) return;
  // A hidden count says that it is small, and so counts as shown; elsewhere a row without a value hides nobody.
  const shown = rows.filter(
    ({ value, status }) => value !== null || (kind === 'count' && status === 'suppressed'),
  ).length;
  if (shown < policy.minimumPractices) issues.add('too-few-practices', '/rows', { limit: policy.minimumPractices });
  if (rows.length !== reporting.reported) issues.add('value-out-of-range', '/reporting/reported');
}
