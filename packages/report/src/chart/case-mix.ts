import { textIn } from '@klyngekit/messages';
import { crudeValue, type SpreadFrame } from '@klyngekit/plot';
import type { WordSource } from './chart-words.js';

/** What was standardised for, and the own figure without it; undefined where nothing was. */
export function caseMixText(
  { indicator, rows }: Pick<SpreadFrame, 'indicator' | 'rows'>,
  { style, language, words }: Pick<WordSource, 'style' | 'language' | 'words'>,
): string | undefined {
  const { standardised } = indicator;
  if (!standardised) return undefined;
  const own = rows.find((row) => row.own);
  const crude = own && crudeValue(indicator, own);
  const told = words.about.standardised(standardised.method, textIn(standardised.variables, language));
  return `${told} ${words.about.caseMix(crude === undefined ? undefined : words.value(crude, style))}`;
}
