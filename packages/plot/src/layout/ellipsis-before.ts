import { cut, ellipsis, LEAST } from './ellipsis.js';

/** Shortens a name before its value, which stays whole: "Samlet for kl… 51 %"; the value alone where nothing else has room. */
export function ellipsisBefore(value: string, text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width || !text.endsWith(` ${value}`)) return ellipsis(text, width, measure);
  const name = cut(text.slice(0, -value.length - 1), `… ${value}`, width, measure);
  return name.length >= LEAST ? `${name}… ${value}` : value;
}
