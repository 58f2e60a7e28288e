import { parseCode } from './code.js';

/** More codes than any cluster gives; what comes after is turned away. */
const capacity = 1000;

/**
 * Where codes lie until the collection is closed. It can be filled and emptied, and tells neither what is in it nor how
 * much: a running count would be a vote in public.
 */
export interface CodeBox {
  /** Puts a code in. False where its length or check sign is wrong, which says nothing about its meaning. */
  add(text: string): boolean;
  /** Takes every code out, once; the box is empty afterwards. */
  take(): readonly string[];
  /** Forgets every code. */
  wipe(): void;
}

/** A new, empty box. */
export function createCodeBox(): CodeBox {
  const codes = new Set<string>();
  return Object.freeze({
    add(text: string) {
      const code = parseCode(text);
      if (code === undefined || codes.size >= capacity) return false;
      codes.add(code);
      return true;
    },
    take() {
      const taken = [...codes].sort();
      codes.clear();
      return taken;
    },
    wipe: () => codes.clear(),
  });
}
