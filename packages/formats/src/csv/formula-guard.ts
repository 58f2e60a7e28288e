/**
 * What makes a spreadsheet read a text as a formula or a command: = + - @ | and their full-width forms, also behind
 * blanks and signs that are not seen; and a leading tab, line end or NUL, which some programs drop.
 */
const formulaStart = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠])/u;

/** The text, with an apostrophe in front when a spreadsheet could take it for a formula. Never for numbers. */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
