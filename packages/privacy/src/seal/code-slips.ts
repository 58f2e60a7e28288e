import { randomSigns } from '../random/identifiers.js';
import type { RandomSource } from '../web-crypto/web-crypto.js';
import { checkSign, codeLength, parseCode } from './code.js';

/**
 * The codes of one practice, for that practice alone. They look alike: nobody who sees one can tell which it is.
 *
 * They are secret: whoever has every `yes` can open the names. They belong on paper or in the practice's own mail, in no
 * file beside the round.
 */
export interface CodeSlip {
  /** Id of the practice's row. */
  readonly rowId: string;
  /** JA: open all names, if all others say so too. */
  readonly yes: string;
  /** NEJ: no names, also when given after the yes. */
  readonly no: string;
  /** *Hver for sig*: open this practice's name alone. */
  readonly own: string;
}

/** A new code: twelve random signs, nearly 60 bits, and the check sign. */
export function randomCode(random: RandomSource): string {
  for (;;) {
    const signs = randomSigns(codeLength, random);
    const code = parseCode(`${signs}${checkSign(signs) ?? ''}`);
    if (code !== undefined) return code;
  }
}

/** New codes for the practices that take part: three each, all different. Which is which, the slip alone tells. */
export function createCodeSlips(rowIds: readonly string[], random: RandomSource): readonly CodeSlip[] {
  const codes = new Set<string>();
  while (codes.size < 3 * rowIds.length) codes.add(randomCode(random));
  const drawn = [...codes];
  return rowIds.map((rowId, index) => {
    const [yes, no, own] = drawn.slice(3 * index, 3 * index + 3) as [string, string, string];
    return { rowId, yes, no, own };
  });
}
