import type { Target } from '@klyngekit/schema';
import type { PathMark, PathRole } from '../scene.js';
import { horizontal, vertical } from './path.js';

/** Half the height of the tick that is a practice's own target, px. */
const HALF_TICK = 6;

/** How a target is drawn, in the picture and in its key: by whose it is. */
export function targetRole({
  owner: { kind },
}: Pick<Target, 'owner'>): Extract<PathRole, 'target' | 'target-cluster' | 'own-target'> {
  return kind === 'practice' ? 'own-target' : kind === 'cluster' ? 'target-cluster' : 'target';
}

/**
 * A target of others than the practice itself: a line from `top` to `bottom`, dashed by owner. The two edges of a band are
 * joined at the top, which tells them from two targets.
 */
export function targetMark(target: Target, xs: readonly number[], top: number, bottom: number): PathMark {
  const joined = xs.length > 1 ? horizontal(Math.min(...xs), Math.max(...xs), top) : '';
  const d = xs.map((x) => vertical(x, top, bottom)).join('') + joined;
  return { shape: 'path', role: targetRole(target), d };
}

/** A practice's own target: a short tick beside its own mark, since it binds nobody else. */
export function ownTargetMark(xs: readonly number[], y: number): PathMark {
  return { shape: 'path', role: 'own-target', d: xs.map((x) => vertical(x, y - HALF_TICK, y + HALF_TICK)).join('') };
}
