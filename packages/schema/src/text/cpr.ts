/** DDMMYY and four more digits, perhaps with one space or dash between; not part of a longer run of digits. */
const cprLike = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ \p{Pd}]?\d{4}(?!\d)/u;
const shortest = 10;
const beyondAscii = /[^\0-\x7f]/;
const invisible = /[\p{Cf}\u034f]/gu;

/**
 * Whether a text holds something that looks like a CPR number: ten digits of which the first six are a day, a month and
 * a year. The check digit is not looked at, since it no longer holds for all. Full-width digits, unusual dashes and
 * spaces, and invisible characters do not hide one.
 */
export function containsCprLikeNumber(text: string): boolean {
  if (text.length < shortest) return false;
  return cprLike.test(beyondAscii.test(text) ? text.normalize('NFKC').replace(invisible, '') : text);
}
