import type { DraftStatusFacts } from '../draft.js';

/** Where a draft lies, and what lies beside it. */
export function draftStatus({ place, elsewhere, aside }: DraftStatusFacts): string {
  const where = {
    indexeddb: 'The draft is kept on this computer.',
    local: 'The draft is kept on this computer.',
    memory: 'The draft cannot be kept on this computer. It goes when the page is closed.',
  };
  const beside = {
    corrupt: 'An older draft could not be read. It has been put aside.',
    newer: 'A draft from a newer version has been put aside.',
    conflict: 'Another window has saved too. That draft has been put aside.',
  };
  const parts = [
    elsewhere
      ? 'The draft is open in another window. What you write here is saved when that window is closed.'
      : place && where[place],
    aside && beside[aside],
  ];
  return parts.filter(Boolean).join(' ');
}
