import type { PrepareFault } from '@klyngekit/messages/cli';
import type { Issue } from '@klyngekit/schema';

/** Why nothing is prepared. */
export interface PrepareFailure {
  readonly ok: false;
  readonly fault: PrepareFault;
  /** What a round's own parser says; empty but for `not-valid`. */
  readonly issues: readonly Issue[];
}

/** A failure as a result. */
export function failure(fault: PrepareFault, issues: readonly Issue[] = []): PrepareFailure {
  return { ok: false, fault, issues };
}
