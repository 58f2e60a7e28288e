import type { AnonymousRound, Indicator, OwnFigure } from '@klyngekit/schema';
import { shownStep } from './figures.js';
import { targetsOn } from './reference-lines.js';
import { roundMiddle } from './round-middle.js';
import type { AbsentRow, FrameResult, SpreadRow } from './spread-frame.js';

/** What stands beside a closed round. */
export interface ClosedCompanions {
  /** Titles, direction and targets, which no round has. It must be the round's own indicator. */
  readonly indicator: Indicator;
  /** The reader's own figure in full. Leave out on a shared screen: then nothing can mark it. */
  readonly own?: OwnFigure | undefined;
}

/**
 * Gathers a closed round into the frame that a spread chart is drawn from: shown values only, how uncertain they are in
 * steps, and nothing that tells one practice from another. The own figure, where it belongs to the round, is in full.
 */
export function closedFrame(round: AnonymousRound, { indicator, own }: ClosedCompanions): FrameResult {
  if (indicator.id !== round.indicator || indicator.kind !== round.kind)
    return { ok: false, failure: 'other-indicator' };
  if (round.kind === 'choice') return { ok: false, failure: 'unsupported-kind' };
  const mine = own?.roundId === round.roundId ? own : undefined;
  const rows: SpreadRow[] = [];
  const absent: AbsentRow[] = [];
  round.rows.forEach(({ rowId, label, value, status, band }, place) => {
    const margin = band === undefined ? undefined : round.bandWidths?.[band - 1];
    if (mine?.rowId === rowId) return;
    if (value === null) absent.push({ place, own: false, name: label, status: status ?? 'suppressed' });
    else
      rows.push({
        place,
        own: false,
        name: label,
        value,
        margin,
        interval: undefined,
        numerator: undefined,
        denominator: undefined,
      });
  });
  const missing = round.reporting.expected - round.reporting.reported - (mine?.status === 'notReported' ? 1 : 0);
  const place = round.rows.length;
  for (let count = 0; count < missing; count++)
    absent.push({ place, own: false, name: undefined, status: 'notReported' });
  // Where too few have reported there are no rows, and still those who have.
  const rowless = round.rows.length === 0 ? round.reporting.reported : 0;
  for (let count = 0; count < rowless; count++)
    absent.push({ place, own: false, name: undefined, status: 'suppressed' });
  if (mine) addOwn(mine, round, rows, absent);
  rows.sort((a, b) => a.value - b.value || a.place - b.place);
  const middle = roundMiddle(round);
  return {
    ok: true,
    frame: {
      indicator: { ...indicator, shownStep: writtenStep(indicator, round) },
      period: { id: round.roundId, ...round.period },
      oneCluster: true,
      named: false,
      coarse: mine === undefined,
      closed: { step: round.shownStep, margins: round.bandWidths ?? [] },
      rows,
      absent,
      median: middle?.median,
      quartiles: middle && { lower: middle.lower, upper: middle.upper },
      // Whose goal a practice's own one is, a round does not say.
      targets: targetsOn(indicator, round.period.to).filter(({ owner }) => owner.kind !== 'practice'),
      comparators: (round.comparators ?? []).map((figure, index) => ({
        id: String(index),
        name: undefined,
        ...figure,
      })),
    },
  };
}

/** The own figure in its place among the others, in full; or why there is none. */
function addOwn(own: OwnFigure, round: AnonymousRound, rows: SpreadRow[], absent: AbsentRow[]): void {
  const found = round.rows.findIndex(({ rowId }) => rowId === own.rowId);
  const place = found < 0 ? round.rows.length : found;
  const head = { place, own: true, name: round.rows[place]?.label };
  const { value, lower, upper, numerator, denominator, status } = own;
  if (value === undefined) absent.unshift({ ...head, status: status ?? 'notReported' });
  else {
    const interval = lower === undefined || upper === undefined ? undefined : { lower, upper };
    rows.push({ ...head, value, margin: undefined, interval, numerator, denominator });
  }
}

/** The step in which figures are written, the own one too: the indicator's own, but no more digits than the round shows. */
function writtenStep(indicator: Indicator, round: AnonymousRound): number {
  return Math.max(shownStep(indicator), Math.min(1, 10 ** Math.floor(Math.log10(round.shownStep))));
}
