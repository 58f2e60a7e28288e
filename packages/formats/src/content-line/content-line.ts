/** The longest line, in octets of UTF-8 and without its end (RFC 5545 and RFC 6350, section 3.2). */
const MOST_OCTETS = 75;

/**
 * A text as the only value of a vCard property (RFC 6350, section 3.4). A semicolon means nothing there, and readers show a
 * backslash in front of it; in a part of a compound property, and in calendars, use {@link escapeText}.
 */
export function escapeSingle(text: string): string {
  return escapeWith(text, /[\\,]/g);
}

/**
 * A text as a part of a compound vCard property, or as any text of a calendar. Every kind of line break becomes the two
 * signs `\n`, so that nothing can start a line of its own; other control characters go.
 */
export function escapeText(text: string): string {
  return escapeWith(text, /[\\;,]/g);
}

function escapeWith(text: string, signs: RegExp): string {
  return text
    .replace(signs, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
}

/**
 * A text as the value of a parameter (RFC 6868): quoted, with line breaks, carets and quotation marks written as `^n`,
 * `^^` and `^'`.
 */
export function escapeParameter(text: string): string {
  const written = text
    .replace(/\^/g, '^^')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '^n')
    .replace(/"/g, "^'")
    .replace(/[\0-\x1f\x7f]/g, '');
  return `"${written}"`;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line folded at 75 octets, never inside a character; each part after the first begins with a space. Ends with CRLF. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += more;
  }
  return `${folded}\r\n`;
}
