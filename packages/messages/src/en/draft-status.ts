import type { DraftNoticeMessages, DraftStatusFacts } from '../draft.js';
import { timeFormatsFor } from '../format-times.js';

const { time } = timeFormatsFor('en');

const BESIDE = {
  corrupt: 'An older draft could not be read. It has been put aside.',
  newer: 'A draft from a newer version has been put aside.',
  conflict: 'Another window has saved too. That draft has been put aside.',
} as const;

function where({ place, elsewhere, savedTime }: DraftStatusFacts): string | undefined {
  if (elsewhere) return 'The draft is open in another window. What you write here is saved when that window is closed.';
  if (place === 'memory') return 'The draft cannot be kept on this computer. It goes when the page is closed.';
  const when = savedTime === undefined ? '' : ` at ${time(savedTime)}`;
  if (place) return `The draft is kept on this computer${when}.`;
  return savedTime === undefined ? undefined : 'This is your draft, kept on this computer.';
}

/** Where a draft lies, and what lies beside it. */
export function draftStatus(facts: DraftStatusFacts): string {
  return [where(facts), facts.aside && BESIDE[facts.aside]].filter(Boolean).join(' ');
}

/** @param what - what the page has, and one begins again with */
export function draftNotice(what: string): DraftNoticeMessages {
  return {
    status: draftStatus,
    clear: 'Clear draft',
    keep: 'Keep the draft',
    question: `Clear the draft? You begin again with ${what} that the page has.`,
  };
}
