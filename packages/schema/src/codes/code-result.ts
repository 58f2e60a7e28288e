/**
 * What a code normaliser returns: the code in the canonical form of its system, perhaps with a warning; or why the text
 * is no such code. The text itself is never in the reason.
 */
export type CodeResult =
  | { readonly ok: true; readonly code: string; readonly warning?: 'check-digit' }
  | { readonly ok: false; readonly reason: 'format' | 'check-digit' };

/** Accepts a code that matches a pattern; anything else has the wrong format. */
export function codeMatching(pattern: RegExp, code: string): CodeResult {
  return pattern.test(code) ? { ok: true, code } : { ok: false, reason: 'format' };
}

/** The text without white space, which people put between groups of digits. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
