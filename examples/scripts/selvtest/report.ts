import type { Fact } from './facts.js';
import type { Outcome, Result } from './outcome.js';

/** How many tests ended in each way. */
export type Counts = { readonly [outcome in Outcome]: number };

export function countsOf(results: readonly Result[]): Counts {
  const count = (wanted: Outcome): number => results.filter(({ outcome }) => outcome === wanted).length;
  return { holds: count('holds'), leaks: count('leaks'), unseen: count('unseen'), untestable: count('untestable') };
}

/** One sentence about all tests. */
export function summaryOf(results: readonly Result[]): string {
  const { holds, leaks, unseen, untestable } = countsOf(results);
  const rest = [
    unseen > 0 ? ` ${unseen} er ikke set endnu.` : '',
    untestable > 0 ? ` ${untestable} kan ikke prøves af en side.` : '',
  ];
  return `${holds} af ${holds + leaks + unseen} prøver holder.${rest.join('')}`;
}

/** The result as JSON, to be sent on: what was tested, what came of it, and which browser it was. Nothing else. */
export function reportOf(results: readonly Result[], facts: readonly Fact[], userAgent: string): string {
  const report = {
    schema: 'klynge.selvtest/1',
    userAgent,
    counts: countsOf(results),
    results: results.map(({ id, outcome, remark }) => ({ id, outcome, ...(remark === '' ? {} : { remark }) })),
    surroundings: facts.map(({ id, value }) => ({ id, value })),
  };
  return JSON.stringify(report, null, 2);
}
