import type { AnonymousRow, NamedRow } from '@klyngekit/schema';
import { randomLabels, randomRowIds } from '../random/identifiers.js';
import { shuffled } from '../random/shuffle.js';
import type { RandomSource } from '../web-crypto/web-crypto.js';
import type { ClosedContent } from './closed-values.js';
import type { PracticeFigure } from './practice-figure.js';
import type { NoteList } from './report.js';

/** A practice in the place that chance has given it. */
export interface Placed {
  readonly figure: PracticeFigure;
  readonly rowId: string;
  /** Its row; undefined in a round of answers, which has none. */
  readonly row: AnonymousRow | undefined;
}

/**
 * Puts the practices in random order under random ids and labels. Nobody gets a place where nothing is shown of anybody.
 */
export function placePractices(
  reported: readonly PracticeFigure[],
  { body, rows }: ClosedContent,
  random: RandomSource,
): readonly Placed[] {
  if (rows.length === 0 && !body.answers) return [];
  const rowIds = randomRowIds(reported.length, random);
  const labels = randomLabels(rows.length, random);
  return shuffled([...reported.entries()], random).map(([position, figure], place) => {
    const rowId = rowIds[place]!;
    const content = rows[position];
    return { figure, rowId, row: content && { rowId, label: labels[place]!, ...content } };
  });
}

/** The names behind the places; null where one is missing, or nobody has a place. */
export function namesOf(placed: readonly Placed[], notes: NoteList): readonly NamedRow[] | null {
  const names = placed.flatMap(({ figure: { unit, choices }, rowId }) =>
    unit.name === undefined ? [] : [{ rowId, name: unit.name, ...(choices && { choices }) }],
  );
  notes.count('names-missing', 'practices', placed.length - names.length);
  return names.length > 0 && names.length === placed.length ? names : null;
}
