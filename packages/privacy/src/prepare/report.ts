import type { Issue } from '@klyngekit/schema';

/**
 * What was done to figures before they could be shown, and how much of it.
 *
 * - `below-floor`: too few practices have reported (`practices`) for rows (`floor`); the round tells only how many.
 * - `coarsened`: a shown step is `by` of the indicator's own.
 * - `bands-left-out`: uncertainty is not shown, or in fewer bands, since it would have made a practice recognisable.
 * - `denominators-unknown`: practices (`practices`) whose denominator is not in the file, so that nothing was tested for them.
 * - `too-few-patients`: practices (`practices`) whose value rests on too few patients to be shown to others.
 * - `suppressed`: practices (`practices`) with a small count or a value that the file itself withholds.
 * - `answers-merged`: answers (`answers`) of too few practices to be shown by themselves.
 * - `median-instead`: one practice weighs too much for a pooled figure of the cluster, or the figure would tell who is behind a
 *   row, so the median stands there.
 * - `names-missing`: practices (`practices`) without a name in the file, so that there is no name list.
 */
export type PreparationNoteCode =
  | 'below-floor'
  | 'coarsened'
  | 'bands-left-out'
  | 'denominators-unknown'
  | 'too-few-patients'
  | 'suppressed'
  | 'answers-merged'
  | 'median-instead'
  | 'names-missing';

/** One thing that was done. Holds counts, and nothing that tells which practice. */
export interface PreparationNote {
  readonly code: PreparationNoteCode;
  readonly params: Readonly<Record<string, number>>;
}

/** What the preparer should know about a round, as data. */
export interface PreparationReport {
  /** Practices that were asked and could have a figure. */
  readonly expected: number;
  /** Those of them that have reported. */
  readonly reported: number;
  /** Rows in the round. */
  readonly rows: number;
  /** How many of the indicator's own steps one shown step is; 1, 2, 5 or 10. */
  readonly coarsenedBy: number;
  /** Bands of uncertainty: 0, 2 or 3. */
  readonly bands: number;
  /**
   * The fewest practices that a row can be narrowed down to by somebody who knows every denominator, and the fewest rows that
   * a practice can be. Null where there are no values.
   */
  readonly fewestPlausible: number | null;
  readonly notes: readonly PreparationNote[];
}

/**
 * Why no round can be made.
 *
 * - `unknown-indicator`, `unknown-period`: the file has none of that id.
 * - `no-figures`: the file has no figures for them, or none of practices.
 * - `too-many-practices`: more than 200.
 * - `identifiable`: even ten times coarser, a value would fit fewer practices than the policy's smallest group.
 * - `no-cryptography`: no `crypto.subtle`, and so no digest to bind names with.
 * - `not-valid`: what came out is refused by its own parser, with these issues; a policy below the hard floors, for one.
 */
export type PreparationRefusal =
  | 'unknown-indicator'
  | 'unknown-period'
  | 'no-figures'
  | 'too-many-practices'
  | 'identifiable'
  | 'no-cryptography'
  | 'not-valid';

/** A refusal as a result. */
export interface RefusedPreparation {
  readonly ok: false;
  readonly refusal: PreparationRefusal;
  /** Empty but for `not-valid`. */
  readonly issues: readonly Issue[];
}

/** Notes as they are gathered; what did not happen is left out. */
export class NoteList {
  readonly #notes: PreparationNote[] = [];

  /** Adds a note about so many practices or answers, unless there are none. */
  count(code: PreparationNoteCode, name: 'practices' | 'answers', count: number): void {
    if (count > 0) this.add(code, { [name]: count });
  }

  add(code: PreparationNoteCode, params: Record<string, number> = {}): void {
    this.#notes.push(Object.freeze({ code, params: Object.freeze(params) }));
  }

  toArray(): readonly PreparationNote[] {
    return Object.freeze([...this.#notes]);
  }
}
