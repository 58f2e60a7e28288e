import type { DraftStatusFacts } from '../draft.js';

/** Where a draft lies, and what lies beside it. */
export function draftStatus({ place, elsewhere, aside }: DraftStatusFacts): string {
  const where = {
    indexeddb: 'Kladden er gemt på denne computer.',
    local: 'Kladden er gemt på denne computer.',
    memory: 'Kladden kan ikke gemmes på denne computer. Den forsvinder, når siden lukkes.',
  };
  const beside = {
    corrupt: 'En ældre kladde kunne ikke læses. Den er lagt til side.',
    newer: 'En kladde fra en nyere udgave er lagt til side.',
    conflict: 'Et andet vindue har også gemt. Den kladde er lagt til side.',
  };
  const parts = [
    elsewhere
      ? 'Kladden er åben i et andet vindue. Det, I skriver her, gemmes først, når det vindue er lukket.'
      : place && where[place],
    aside && beside[aside],
  ];
  return parts.filter(Boolean).join(' ');
}
