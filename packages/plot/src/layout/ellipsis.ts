/** A number at the end tells names apart. */
const NUMBER = /\s(\p{N}{1,4}\p{L}?)$/u;
/** Fewest characters that stand before the dots where a number stands behind them. */
export const LEAST = 3;

/**
 * Shortens a text to a width; the full text stays in the table and in the detail box. A number at the end stays where there
 * is room: "Lægehuset Eksempelvej 11" and "… 12" would else look alike.
 */
export function ellipsis(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const number = NUMBER.exec(text)?.[1];
  const numbered = number === undefined ? undefined : cut(text.slice(0, -number.length), `… ${number}`, width, measure);
  if (numbered !== undefined && numbered.length >= LEAST) return `${numbered}… ${number}`;
  return `${cut(text, '…', width, measure)}…`;
}

/** The longest beginning of a text that fits in front of an ending. */
export function cut(text: string, ending: string, width: number, measure: (text: string) => number): string {
  const characters = Array.from(text);
  const begin = (length: number): string => characters.slice(0, length).join('').trimEnd();
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(begin(middle) + ending) <= width) low = middle;
    else high = middle - 1;
  }
  return begin(low);
}
