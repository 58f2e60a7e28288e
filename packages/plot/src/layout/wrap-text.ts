import type { MeasureText } from './text-width.js';

/** The type that a text is set in. */
export interface TextSize {
  /** Size, px. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/**
 * Breaks a text into lines at blanks. A word that is wider than the room keeps a line of its own.
 *
 * @param width - room for a line, px
 */
export function wrapText(
  text: string,
  width: number,
  { size, weight }: TextSize,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Not at U+00A0, which keeps a number and its unit together.
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
