import type { Benchmark, ContributorKey, DisclosurePolicy, LoggedRelease } from '@klyngekit/schema';
import type { PreparedRound } from '../prepare/prepared-round.js';
import { checkRelease } from './release.js';

/**
 * What to keep of a prepared round, so that later releases can be checked against it. Practices are told apart by their
 * ydernumre where every one has one, since ids need not stay the same from file to file; else by their ids.
 *
 * @param benchmark - the file that the round was prepared from
 */
export function loggedRelease({ round, release }: PreparedRound, { units }: Benchmark): LoggedRelease {
  const contributors = new Set(release.contributors);
  const ydernumre = units.flatMap(({ id, ydernummer }) => (contributors.has(id) ? [ydernummer] : []));
  const known = ydernumre.flatMap((ydernummer) => ydernummer ?? []);
  const isComplete = known.length > 0 && new Set(known).size === contributors.size;
  const identifiedBy: ContributorKey = isComplete ? 'ydernummer' : 'unit';
  return {
    roundId: round.roundId,
    indicator: release.indicator,
    period: release.period,
    cutOff: round.cutOff,
    identifiedBy,
    contributors: [...(isComplete ? known : contributors)].sort(),
  };
}

/** Whether two lists have some in common and not all. */
function overlaps(first: readonly string[], second: readonly string[]): boolean {
  const common = first.filter((contributor) => second.includes(contributor)).length;
  return common > 0 && (common < first.length || common < second.length);
}

/** Whether a release may go out after others; or why not, with the position of the one that stands against it. */
export type LogCheck =
  | {
      readonly ok: true;
      /** How many earlier releases of the same figures there are. */
      readonly compared: number;
      /** How many of them share some of their practices with this one and not all: side by side two tell more than each. */
      readonly overlapping: number;
    }
  | { readonly ok: false; readonly reason: 'too-few-differ'; readonly previous: number; readonly practices: number }
  | { readonly ok: false; readonly reason: 'not-comparable'; readonly previous: number };

/**
 * Checks a release against those before it, as {@link checkRelease} does. Releases whose practices are told apart by different
 * keys would seem to have nobody in common, and so pass; they are refused instead. One in which nothing was shown of anybody
 * can be compared with any.
 */
export function checkAgainstLog(
  earlier: readonly LoggedRelease[],
  next: LoggedRelease,
  policy: Pick<DisclosurePolicy, 'smallestGroup'>,
): LogCheck {
  let compared = 0;
  let overlapping = 0;
  for (const [previous, release] of earlier.entries()) {
    const { indicator, period } = release;
    const isSame = indicator === next.indicator && period.from === next.period.from && period.to === next.period.to;
    if (!isSame || release.roundId === next.roundId) continue;
    const isEmpty = release.contributors.length === 0 || next.contributors.length === 0;
    if (release.identifiedBy !== next.identifiedBy && !isEmpty)
      return { ok: false, reason: 'not-comparable', previous };
    const check = checkRelease(release, next, policy);
    if (!check.ok) return { ok: false, reason: check.reason, previous, practices: check.practices };
    compared += 1;
    if (overlaps(release.contributors, next.contributors)) overlapping += 1;
  }
  return { ok: true, compared, overlapping };
}
