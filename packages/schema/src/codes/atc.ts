import { codeMatching } from './code-result.js';
import type { CodeResult } from './code-result.js';

/** An ATC code at any of its five levels (`J`, `J01`, `J01C`, `J01CE`, `J01CE02`), in capitals. */
export function normaliseAtc(text: string): CodeResult {
  return codeMatching(/^[A-Z](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?$/, text.trim().toUpperCase());
}
