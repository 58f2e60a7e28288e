import { dateFormats, type DateFormats } from './format-dates.js';
import { numberFormats, type NumberFormats } from './format-numbers.js';

/** Formatting of numbers, dates, lists and order in one language. Made by `formatsFor`. */
export interface Formats extends NumberFormats, DateFormats {
  /** The language of the formats, for example `da`. */
  readonly language: string;
  /** Joins items to running text: "A, B og C". */
  readonly list: (items: readonly string[]) => string;
  /** Orders two texts as the language does: in Danish "aa" sorts as å, and "Praksis 4" comes before "Praksis 37". */
  readonly compare: (first: string, second: string) => number;
  /** The plural form that a number takes. In Danish 1.5 is `one`, in English `other`. */
  readonly plural: (value: number) => 'one' | 'other';
}

/** English is written as in Europe: day before month, 24 hours. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

const cache = new Map<string, Formats>();

/**
 * The formats of a language, made once and kept.
 *
 * @param language A BCP 47 tag, normally the `language` of a catalog. A tag that the platform has no data for gets the
 *   Danish formats.
 */
export function formatsFor(language: string): Formats {
  let formats = cache.get(language);
  if (formats === undefined) {
    formats = makeFormats(language);
    cache.set(language, formats);
  }
  return formats;
}

function makeFormats(language: string): Formats {
  const locale = language === 'da' ? language : (LOCALES[language] ?? supported(language));
  // Each is made when it is first asked for: making the first of them takes browsers longer than drawing a chart.
  let listFormat: Intl.ListFormat | undefined;
  let collator: Intl.Collator | undefined;
  let pluralRules: Intl.PluralRules | undefined;
  return {
    language,
    ...numberFormats(locale),
    ...dateFormats(locale),
    list: (items) => {
      if (items.length < 2) return items.join('');
      listFormat ??= new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
      return listFormat.format(items);
    },
    compare: (first, second) => (collator ??= new Intl.Collator(locale, { numeric: true })).compare(first, second),
    plural: (value) => {
      // Most counts are whole, and of a whole number only one is "one" in the languages of the built-in catalogs.
      if (Number.isInteger(value) && (locale === 'da' || locale === 'en-GB'))
        return Math.abs(value) === 1 ? 'one' : 'other';
      pluralRules ??= new Intl.PluralRules(locale);
      return pluralRules.select(value) === 'one' ? 'one' : 'other';
    },
  };
}

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'da';
  } catch {
    return 'da'; // not a language tag at all
  }
}
