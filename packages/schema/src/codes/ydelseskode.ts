import { codeMatching } from './code-result.js';
import type { CodeResult } from './code-result.js';

/**
 * A service code (*ydelseskode*) of general practice: four digits (`0120`). People write the zero as the letter O, so
 * the letter counts as a zero.
 */
export function normaliseYdelseskode(text: string): CodeResult {
  return codeMatching(/^\d{4}$/, text.trim().replace(/o/gi, '0'));
}
