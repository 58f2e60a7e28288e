import { codeMatching } from './code-result.js';
import type { CodeResult } from './code-result.js';

/**
 * A municipality code (*kommunekode*): four digits, of which the first is a zero (`0851`). Three digits are accepted and
 * padded. Whether the municipality exists is not asked: municipalities merge.
 */
export function normaliseKommunekode(text: string): CodeResult {
  return codeMatching(/^0[1-9]\d{2}$/, text.trim().padStart(4, '0'));
}
