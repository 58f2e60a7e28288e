import type { DisclosurePolicy, RoundPeriod } from '@klyngekit/schema';

/** What has to be remembered of a release, by its preparer and nobody else: whose figures were in it. */
export interface Release {
  /** Id of the indicator. */
  readonly indicator: string;
  /** The days covered. */
  readonly period: RoundPeriod;
  /** The practices of whom a figure was shown or counted, by ids that stay the same from release to release. */
  readonly contributors: readonly string[];
}

/** Whether a release may go out, or in how many practices it differs from which earlier one. */
export type ReleaseCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'too-few-differ';
      /** Position of the earlier release. */
      readonly previous: number;
      /** How many practices are in one of the two and not in the other. */
      readonly practices: number;
    };

/** How many are in one of two lists and not in the other. */
function differing(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].filter((id) => !other.has(id)).length;
  return only(first, second) + only(second, first);
}

function isSameSubject(a: Release, b: Release): boolean {
  return a.indicator === b.indicator && a.period.from === b.period.from && a.period.to === b.period.to;
}

/**
 * Whether a release can be told from earlier ones without telling on anybody. Two releases of the same indicator and period
 * whose contributors differ by one or two practices give these away: the mean of twelve and the mean of thirteen tell what
 * the thirteenth reported. They must be the same, or differ by at least the policy's smallest group.
 *
 * @param previous - what has gone out before; other indicators and periods are passed over
 */
export function checkRelease(
  previous: Release | readonly Release[],
  next: Release,
  { smallestGroup }: Pick<DisclosurePolicy, 'smallestGroup'>,
): ReleaseCheck {
  const earlier = 'contributors' in previous ? [previous] : previous;
  for (const [position, release] of earlier.entries()) {
    if (!isSameSubject(release, next)) continue;
    const practices = differing(release.contributors, next.contributors);
    if (practices > 0 && practices < smallestGroup) {
      return { ok: false, reason: 'too-few-differ', previous: position, practices };
    }
  }
  return { ok: true };
}
