import type { CodeResult } from './code-result.js';
import { withoutSpaces } from './code-result.js';
import { hasVerhoeffCheckDigit } from './verhoeff.js';

/**
 * A SOR code (*Sundhedsvæsenets Organisationsregister*): 11 to 18 digits. Real ones end with a Verhoeff digit, but test
 * values in circulation do not, so a wrong one is only a warning. Identifier: urn:oid:1.2.208.176.1.1.
 */
export function normaliseSor(text: string): CodeResult {
  const code = withoutSpaces(text);
  if (!/^\d{11,18}$/.test(code)) return { ok: false, reason: 'format' };
  return hasVerhoeffCheckDigit(code) ? { ok: true, code } : { ok: true, code, warning: 'check-digit' };
}
