import type { CodeResult } from './code-result.js';
import { withoutSpaces } from './code-result.js';
import { weightedSum } from './weighted-sum.js';

/** A GLN (*EAN-lokationsnummer*): thirteen digits with the check digit of GS1, modulo 10 with weights 1 and 3. */
export function normaliseGln(text: string): CodeResult {
  const code = withoutSpaces(text);
  if (!/^\d{13}$/.test(code) || Number(code) === 0) return { ok: false, reason: 'format' };
  return weightedSum(code, [1, 3]) % 10 === 0 ? { ok: true, code } : { ok: false, reason: 'check-digit' };
}
