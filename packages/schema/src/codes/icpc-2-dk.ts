import { codeMatching } from './code-result.js';
import type { CodeResult } from './code-result.js';

/** An ICPC-2-DK code: the letter of one of the seventeen chapters and two digits, in capitals (`R95`). */
export function normaliseIcpc2Dk(text: string): CodeResult {
  return codeMatching(/^[ABDFHKLNPR-UW-Z]\d{2}$/, text.trim().toUpperCase());
}
