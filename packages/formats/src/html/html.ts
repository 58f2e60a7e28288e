import { checkPlaces } from './places.js';

/** HTML that is ready to be written. Only {@link html} makes it, so that text from a file is never taken for markup. */
export interface Html {
  toString(): string;
}

/** What can stand in a template: text and numbers are escaped, lists are joined, and nothing is left out. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

class FinishedHtml implements Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HTML has no way to say these, and a reader would drop or replace them as it likes.
  '\0': '\ufffd',
  '\r': '&#13;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"'\0\r]/g, (sign) => entities[sign]!);
}

function write(value: HtmlValue): string {
  if (value instanceof FinishedHtml) return value.toString();
  if (Array.isArray(value)) return (value as readonly HtmlValue[]).map(write).join('');
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (value === false || value === null || value === undefined) return '';
  throw new TypeError('A template holds text, numbers and HTML that a template has made.');
}

/**
 * A template of HTML. Every value is escaped, unless it is HTML that this function made.
 *
 * Values may stand in text and in attributes between double quotes, where escaping makes them safe, and nowhere else: not as
 * the name of a tag or an attribute, not without quotes, not in a comment, `style` or `script`. Addresses and event
 * handlers are not looked at, so write no value into `href`, `src`, `style` or `on…`.
 *
 * @throws TypeError for a value in another place, or of another type.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  checkPlaces(parts);
  return new FinishedHtml(parts.map((part, index) => (index === 0 ? part : write(values[index - 1]) + part)).join(''));
}

/**
 * An element with a style sheet, which is a constant of the program and never made of data.
 *
 * @throws TypeError when the style sheet could end its own element.
 */
export function styleElement(styles: string): Html {
  if (styles.includes('<')) throw new TypeError('A style sheet holds no markup.');
  return new FinishedHtml(`<style>${styles}</style>`);
}
