import type { DraftNoticeMessages, DraftStatusFacts } from '../draft.js';
import { timeFormatsFor } from '../format-times.js';

const { time } = timeFormatsFor('da');

const BESIDE = {
  corrupt: 'En ældre kladde kunne ikke læses. Den er lagt til side.',
  newer: 'En kladde fra en nyere udgave er lagt til side.',
  conflict: 'Et andet vindue har også gemt. Den kladde er lagt til side.',
} as const;

function where({ place, elsewhere, savedTime }: DraftStatusFacts): string | undefined {
  if (elsewhere)
    return 'Kladden er åben i et andet vindue. Det, I skriver her, gemmes først, når det vindue er lukket.';
  if (place === 'memory') return 'Kladden kan ikke gemmes på denne computer. Den forsvinder, når siden lukkes.';
  const when = savedTime === undefined ? '' : ` kl. ${time(savedTime)}`;
  if (place) return `Kladden er gemt på denne computer${when}.`;
  return savedTime === undefined ? undefined : 'I ser jeres kladde, som er gemt på denne computer.';
}

/** Where a draft lies, and what lies beside it. */
export function draftStatus(facts: DraftStatusFacts): string {
  return [where(facts), facts.aside && BESIDE[facts.aside]].filter(Boolean).join(' ');
}

/** @param what - what the page has, and one begins again with */
export function draftNotice(what: string): DraftNoticeMessages {
  return {
    status: draftStatus,
    clear: 'Ryd kladde',
    keep: 'Behold kladden',
    question: `Skal kladden ryddes? I begynder forfra med ${what}, siden har.`,
  };
}
