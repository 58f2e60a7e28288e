/** C0 and C1 controls, bidirectional overrides and isolates, and the byte order mark. */
const unsafe = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * Whether a text can be shown and exported as it stands. A line break is a control character too: texts are single
 * paragraphs, and a break could start a new line in a calendar file or a CSV.
 */
export function isSafeText(text: string): boolean {
  return !unsafe.test(text);
}
