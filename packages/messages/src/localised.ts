import type { LocalisedText } from '@klyngekit/schema';

/** A text out of a file, as a reader meets it. */
export interface ShownText {
  readonly text: string;
  /** The language of the text, where it is not the reader's: it must be marked for screen readers. */
  readonly lang: string | undefined;
}

/** Picks the text for a reader's language, or the Danish one, which is always there. */
export function localised(text: LocalisedText, language: string): ShownText {
  const primary = language.split('-')[0];
  if (primary === 'da') return { text: text.da, lang: undefined };
  const own = primary === 'en' ? text.en : undefined;
  return own === undefined ? { text: text.da, lang: 'da' } : { text: own, lang: undefined };
}

/** The bare text of `localised`, for places that cannot be marked. */
export function textIn(text: LocalisedText, language: string): string {
  return localised(text, language).text;
}
