import type { AnonymousComparator, AnonymousRound, AnonymousRow, AnonymousStatus } from '@klyngekit/schema';
import { bandWidths } from './band-widths.js';
import { mostBands } from './bands.js';
import { clusterComparator, largerComparators } from './comparators.js';
import { coarsen } from './coarsen.js';
import type { CoarseValues, ValueModel } from './coarsen.js';
import type { PracticeFigure } from './practice-figure.js';
import type { NoteList, PreparationReport } from './report.js';
import type { PreparationRequest } from './request.js';

/** What a row shows, without what tells it from another. */
export type RowContent = Omit<AnonymousRow, 'rowId' | 'label'>;

/** What a closed round shows, and what the report says of it. */
export interface ClosedContent {
  readonly body: Pick<AnonymousRound, 'shownStep' | 'bandWidths' | 'comparators' | 'answers'>;
  /** What is shown of each practice that has reported, in their order; empty where there are no rows. */
  readonly rows: readonly RowContent[];
  readonly summary: Pick<PreparationReport, 'coarsenedBy' | 'bands' | 'fewestPlausible'>;
}

/** What the report says of a round without values. */
export const noValues = { coarsenedBy: 1, bands: 0, fewestPlausible: null } as const;

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

function bandCount({ bands }: CoarseValues): number {
  return bands ? new Set(bands).size : 0;
}

function noteCoarsening(
  coarse: CoarseValues,
  shown: readonly PracticeFigure[],
  request: PreparationRequest,
  notes: NoteList,
): void {
  const unknown = shown.filter(({ denominator }) => denominator === undefined).length;
  if (modelOf(request).followsDenominator) notes.count('denominators-unknown', 'practices', unknown);
  if (coarse.coarsenedBy > 1) notes.add('coarsened', { by: coarse.coarsenedBy });
  const bands = bandCount(coarse);
  const most = mostBands(shown.length, request.policy.smallestGroup);
  if (request.withBands && unknown === 0 && bands < most) notes.add('bands-left-out', { bands });
}

/** Whether values are the quotients of counts in the file: of proportions and rates, unless the file states other values. */
function areQuotients({ indicator: { kind }, isStated }: PreparationRequest): boolean {
  return !isStated && (kind === 'proportion' || kind === 'rate');
}

/** How the values follow from the counts in the file. */
function modelOf(request: PreparationRequest): ValueModel {
  const { indicator, multiplier } = request;
  return { kind: indicator.kind, multiplier, followsDenominator: areQuotients(request) };
}

/** The reference figures beside the rows; beside no rows only those of larger frames. */
function comparatorsOf(
  request: PreparationRequest,
  coarse: CoarseValues | undefined,
  shown: readonly PracticeFigure[],
  notes: NoteList,
): readonly AnonymousComparator[] {
  const { benchmark, indicator, period, policy, reported, multiplier, ownStep } = request;
  const frame = { indicator, multiplier, canPool: areQuotients(request), step: coarse?.step ?? ownStep, policy };
  const larger = largerComparators(benchmark, period.id, frame);
  // Hidden counts belong to the median of the cluster; where the file itself withholds one, there is none.
  const basis = indicator.kind === 'count' ? reported : shown;
  if (!coarse || shown.length === 0 || basis.some(({ value }) => value === undefined)) return larger;
  const { comparator, isMedianInstead } = clusterComparator(basis, { coarse, model: modelOf(request) }, frame);
  if (isMedianInstead) notes.add('median-instead');
  return comparator ? [comparator, ...larger] : larger;
}

/**
 * What may be shown of the practices' values while data are closed. Undefined where even ten times coarser values would give
 * somebody away.
 */
export function closeValues(request: PreparationRequest, notes: NoteList): ClosedContent | undefined {
  const { indicator, policy, reported, ownStep, withBands } = request;
  const statuses = reported.map((figure) => statusOf(figure, request));
  const countOf = (status: AnonymousStatus) => statuses.filter((each) => each === status).length;
  const shown = reported.filter((_, index) => statuses[index] === undefined);
  notes.count('too-few-patients', 'practices', countOf('tooFew'));
  notes.count('suppressed', 'practices', countOf('suppressed'));

  // A hidden count says that it is small, and so is shown in a way.
  const alike = indicator.kind === 'count' ? countOf('suppressed') : 0;
  const visible = shown.length + alike;
  if (visible < policy.minimumPractices) {
    notes.add('below-floor', { practices: visible, floor: policy.minimumPractices });
    return { body: bodyOf(ownStep, comparatorsOf(request, undefined, [], notes)), rows: [], summary: noValues };
  }

  const practices = shown.map(({ value, denominator }) => ({ value: value!, denominator }));
  const { smallestGroup } = policy;
  const coarse = coarsen(practices, ownStep, modelOf(request), { smallestGroup, withBands, alike });
  if (!coarse) return undefined;
  noteCoarsening(coarse, shown, request, notes);

  const places = new Map(shown.map((figure, place) => [figure, place]));
  const rows = reported.map((figure, index): RowContent => {
    const place = places.get(figure);
    if (place === undefined) return { value: null, status: statuses[index]! };
    const band = coarse.bands?.[place];
    return { value: coarse.values[place]!, ...(band !== undefined && { band }) };
  });
  const { coarsenedBy, fewestPlausible } = coarse;
  const widths = bandWidths(practices, coarse, modelOf(request));
  const summary = { coarsenedBy, bands: bandCount(coarse), fewestPlausible };
  const body = bodyOf(coarse.step, comparatorsOf(request, coarse, shown, notes));
  return { body: { ...body, ...(widths && { bandWidths: widths }) }, rows, summary };
}

function bodyOf(shownStep: number, comparators: readonly AnonymousComparator[]) {
  return { shownStep, ...(comparators.length > 0 && { comparators }) };
}
