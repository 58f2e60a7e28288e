import { normaliseCvr } from '../../codes/cvr.js';
import { normaliseGln } from '../../codes/gln.js';
import { normaliseKommunekode } from '../../codes/kommunekode.js';
import { normaliseSor } from '../../codes/sor.js';
import type { IssueList } from '../../issue-list.js';
import type { ContactLine } from '../../partner/contact-line.js';
import type { TimeSpan } from '../../partner/opening-hours.js';
import type { Partner } from '../../partner/partner.js';
import { isTimeZone } from '../../partner/wall-time.js';
import { checkCode } from './codes.js';
import { checkDays } from './days.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';

function checkPartnerCodes({ sor, gln, cvr, place }: Partner, issues: IssueList, warnings: IssueList): void {
  const read = sor === undefined ? undefined : normaliseSor(sor);
  if (read?.ok && read.warning) warnings.add('check-digit', '/sor', { system: 'sor' });
  // A referral to a wrong GLN ends at a stranger's, and the check digits of both systems hold without exception.
  if (gln !== undefined && !normaliseGln(gln).ok) issues.add('code-format', '/gln', { system: 'gln' });
  if (cvr !== undefined && !normaliseCvr(cvr).ok) issues.add('code-format', '/cvr', { system: 'cvr' });
  place?.municipalities?.forEach(({ code }, position) => {
    checkCode(code, normaliseKommunekode, 'kommunekode', `/place/municipalities/${position}/code`, issues);
  });
}

/** Times written HH:MM sort as text. */
function checkSpans(spans: readonly TimeSpan[], pointer: string, issues: IssueList): void {
  spans.forEach(({ from, to }, position) => {
    if (from >= to) issues.add('period-out-of-order', `${pointer}/${position}/to`);
  });
}

function checkLine(line: ContactLine, pointer: string, issues: IssueList): void {
  const { telephone, email, url, hours = [], exceptions = [] } = line;
  if (telephone === undefined && email === undefined && url === undefined) {
    issues.add('required', pointer, { field: 'telephone' });
  }
  if (telephone !== undefined && !/\d\D*\d\D*\d/.test(telephone)) {
    issues.add('pattern', `${pointer}/telephone`, { pattern: '[0-9]{3}' });
  }
  checkSpans(hours, `${pointer}/hours`, issues);
  hours.forEach(({ days }, position) => checkUnique(days, `${pointer}/hours/${position}/days`, issues));
  exceptions.forEach(({ from, to, hours: instead }, position) => {
    checkDays(from, to, `${pointer}/exceptions/${position}/to`, issues);
    checkSpans(instead, `${pointer}/exceptions/${position}/hours`, issues);
  });
}

/** Checks what the parts of a partner say about each other. */
export function checkPartner(partner: Partner, issues: IssueList, warnings: IssueList): void {
  checkPartnerCodes(partner, issues, warnings);
  const { lines = [], people = [], waitingTime, timeZone } = partner;
  if (timeZone !== undefined && !isTimeZone(timeZone)) issues.add('format', '/timeZone', { format: 'IANA' });
  const known = checkUniqueIds(lines, '/lines', issues);
  lines.forEach((line, position) => checkLine(line, `/lines/${position}`, issues));
  checkUniqueIds(people, '/people', issues);
  people.forEach(({ line }, position) => {
    if (line === undefined || known.has(line)) return;
    issues.add('unknown-reference', `/people/${position}/line`, { to: 'line' });
  });
  if (waitingTime?.to !== undefined && waitingTime.to < waitingTime.from) {
    issues.add('interval-out-of-order', '/waitingTime/to');
  }
  checkUniqueIds(partner.clusters ?? [], '/clusters', issues);
  checkUnique(partner.projects ?? [], '/projects', issues);
  checkUnique(partner.data?.indicators ?? [], '/data/indicators', issues);
}
