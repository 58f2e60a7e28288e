import type { TargetOwnerKind } from '@klyngekit/schema';
import type { TargetGap } from './spread-facts.js';

/** Whose target is spoken of first. */
const OWNER_ORDER: readonly TargetOwnerKind[] = ['national', 'region', 'cluster', 'practice', 'other'];

/** One target leads the words, that of the widest owner; all of them stand in the picture. */
export function leadingGap(gaps: readonly TargetGap[]): TargetGap | undefined {
  return gaps
    .slice()
    .sort((a, b) => OWNER_ORDER.indexOf(a.target.owner.kind) - OWNER_ORDER.indexOf(b.target.owner.kind))[0];
}
