import type { AnonymousComparator, AnonymousRound, AnonymousRow, AnonymousStatus } from '@klyngekit/schema';
import { clusterComparator, largerComparators } from './comparators.js';
import { coarsen } from './coarsen.js';
import type { CoarseValues } from './coarsen.js';
import type { PracticeFigure } from './practice-figure.js';
import type { NoteList, PreparationReport } from './report.js';
import type { PreparationRequest } from './request.js';

/** What a row shows, without what tells it from another. */
export type RowContent = Omit<AnonymousRow, 'rowId' | 'label'>;

/** What a closed round shows, and what the report says of it. */
export interface ClosedContent {
  readonly body: Pick<AnonymousRound, 'shownStep' | 'comparators' | 'answers'>;
  /** What is shown of each practice that has reported, in their order; empty where there are no rows. */
  readonly rows: readonly RowContent[];
  readonly summary: Pick<PreparationReport, 'coarsenedBy' | 'bands' | 'fewestPlausible'>;
}

/** What the report says of a round without values. */
export const noValues = { coarsenedBy: 1, bands: 0, fewestPlausible: null } as const;

/** Most bands for so many practices, for the note that there are fewer. */
const mostBands = (practices: number) => (practices >= 9 ? 3 : practices >= 6 ? 2 : 0);

function statusOf(
  { value, absence, isShown }: PracticeFigure,
  request: PreparationRequest,
): AnonymousStatus | undefined {
  const { indicator, policy } = request;
  if (absence !== undefined) return absence === 'tooFew' ? 'tooFew' : 'suppressed';
  if (!isShown) return 'tooFew';
  const isHidden = indicator.kind === 'count' && value! > 0 && value! <= policy.largestHiddenCount;
  return isHidden ? 'suppressed' : undefined;
}

function noteCoarsening(
  coarse: CoarseValues,
  shown: readonly PracticeFigure[],
  { withBands }: PreparationRequest,
  notes: NoteList,
): void {
  if (coarse.coarsenedBy > 1) notes.add('coarsened', { by: coarse.coarsenedBy });
  const unknown = shown.filter(({ denominator }) => denominator === undefined).length;
  const bands = coarse.bands ? new Set(coarse.bands).size : 0;
  if (withBands && unknown === 0 && bands < mostBands(shown.length)) notes.add('bands-left-out', { bands });
}

/**
 * What may be shown of the practices' values while data are closed. Undefined where even ten times coarser values would give
 * somebody away.
 */
export function closeValues(request: PreparationRequest, notes: NoteList): ClosedContent | undefined {
  const { benchmark, indicator, period, policy, reported, multiplier, isStated } = request;
  const { kind } = indicator;
  const statuses = reported.map((figure) => statusOf(figure, request));
  const shown = reported.filter((_, index) => statuses[index] === undefined);
  const counted = statuses.filter((status) => status === undefined || (kind === 'count' && status === 'suppressed'));
  const comparatorFrame = {
    indicator,
    multiplier,
    canPool: !isStated && (kind === 'proportion' || kind === 'rate'),
    policy,
  };
  notes.count('too-few-patients', 'practices', statuses.filter((status) => status === 'tooFew').length);
  notes.count('suppressed', 'practices', statuses.filter((status) => status === 'suppressed').length);

  if (counted.length < policy.minimumPractices) {
    notes.add('below-floor', { practices: counted.length, floor: policy.minimumPractices });
    const step = request.ownStep;
    const comparators = largerComparators(benchmark, period.id, { ...comparatorFrame, step });
    return { body: bodyOf(step, comparators), rows: [], summary: noValues };
  }

  const practices = shown.map(({ value, denominator }) => ({ value: value!, denominator }));
  const followsDenominator = !isStated && (kind === 'proportion' || kind === 'rate' || kind === 'mean');
  const coarse = coarsen(
    practices,
    request.ownStep,
    { kind, multiplier, followsDenominator },
    {
      smallestGroup: policy.smallestGroup,
      withBands: request.withBands,
    },
  );
  if (!coarse) return undefined;
  if (followsDenominator) {
    notes.count(
      'denominators-unknown',
      'practices',
      practices.filter(({ denominator }) => denominator === undefined).length,
    );
  }
  noteCoarsening(coarse, shown, request, notes);

  const places = new Map(shown.map((figure, place) => [figure, place]));
  const rows = reported.map((figure, index): RowContent => {
    const place = places.get(figure);
    if (place === undefined) return { value: null, status: statuses[index]! };
    const band = coarse.bands?.[place];
    return { value: coarse.values[place]!, ...(band !== undefined && { band }) };
  });
  const frame = { ...comparatorFrame, step: coarse.step };
  const cluster = clusterComparator(shown, frame);
  if (frame.canPool && cluster?.definition === 'median') notes.add('median-instead');
  const comparators = [...(cluster ? [cluster] : []), ...largerComparators(benchmark, period.id, frame)];
  const { coarsenedBy, fewestPlausible } = coarse;
  const bands = coarse.bands ? new Set(coarse.bands).size : 0;
  return { body: bodyOf(coarse.step, comparators), rows, summary: { coarsenedBy, bands, fewestPlausible } };
}

function bodyOf(shownStep: number, comparators: readonly AnonymousComparator[]) {
  return { shownStep, ...(comparators.length > 0 && { comparators }) };
}
