import { textIn } from '@klyngekit/messages';
import type { Period } from '@klyngekit/schema';
import type { ReadyModel, Release } from './chart-model.js';
import type { WordSource } from './chart-words.js';

/** Where figures come from and of which days, line by line. */
export function releaseLines(
  { cutOff, nextRelease, synthetic = false, name, contact, licence }: Release,
  { from, to }: Pick<Period, 'from' | 'to'>,
  { words, language }: Pick<WordSource, 'words' | 'language'>,
): readonly string[] {
  return words.caption({
    from,
    to,
    cutOff,
    source: name && textIn(name, language),
    synthetic,
    nextRelease,
    contact: contact && {
      name: contact.name,
      role: contact.role && textIn(contact.role, language),
      telephone: contact.telephone,
    },
    licence: licence && textIn(licence, language),
  });
}

/** The lines of a chart's caption below the reading. */
export function captionLines({ release, source: { frame, language, words } }: ReadyModel): readonly string[] {
  return releaseLines(release, frame.period, { words, language });
}
