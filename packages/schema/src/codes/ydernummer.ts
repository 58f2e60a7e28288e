import type { CodeResult } from './code-result.js';

/**
 * A ydernummer (provider number) as the string of six digits that it is. Registers and spreadsheets drop leading zeros,
 * so one to six digits are accepted and padded. It has no check digit. Identifier: urn:oid:1.2.208.176.1.4.
 */
export function normaliseYdernummer(text: string): CodeResult {
  const digits = text.trim();
  if (!/^\d{1,6}$/.test(digits) || Number(digits) === 0) return { ok: false, reason: 'format' };
  return { ok: true, code: digits.padStart(6, '0') };
}
