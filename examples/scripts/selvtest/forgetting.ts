import type { Outcome } from './outcome.js';
import { pause } from './stage.js';

/** How long memory is given to be cleared, ms. */
const PATIENCE = 6000;

/** Lets the browser find that it is time to clear its memory. Where it offers to be asked, asks. */
function press(): void {
  const gc = Reflect.get(globalThis, 'gc') as unknown;
  if (typeof gc === 'function') (gc as () => void)();
  else Array.from({ length: 24 }, () => new Array<object>(20_000).fill({}).map((_, index) => ({ index })));
}

/**
 * Whether what was let go is gone from memory. A page cannot make a browser clear it, so nothing is said unless something
 * that was let go for comparison has gone, too.
 */
export async function forgot(names: WeakRef<object> | undefined): Promise<{ outcome: Outcome; remark: string }> {
  if (!names) return { outcome: 'unseen', remark: 'Browseren siger ikke, hvad den har glemt.' };
  const other = new WeakRef({ kept: Array.from({ length: 9 }, String) });
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && (names.deref() || other.deref())) {
    press();
    await pause(100);
  }
  if (!names.deref()) return { outcome: 'holds', remark: '' };
  if (other.deref()) return { outcome: 'unseen', remark: 'Ikke set endnu: browseren har ikke ryddet op.' };
  return { outcome: 'unseen', remark: 'Ikke set endnu: browseren har ryddet op, men ikke alt.' };
}
