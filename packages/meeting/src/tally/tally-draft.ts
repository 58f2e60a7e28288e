import type { IndicatorKind, TallyKind } from '@klyngekit/schema';

/** The most that can be counted. */
export const mostCounted = 1_000_000;

/** The most steps back that a draft remembers. */
const mostSteps = 100;

/** What has been counted so far. */
export interface TallyCounts {
  /** How many were what is looked for, or how many there were. */
  readonly yes: number;
  /** How many were not; only in a proportion. */
  readonly no: number;
  /** Of how many, where that is not counted one by one; only in a rate. */
  readonly exposure: number;
  /** Ids of the chosen answers. */
  readonly choices: readonly string[];
  /** Whether there was nobody to count. */
  readonly nobody: boolean;
}

/** A counting that is not finished: plain data, which can be kept as it is. */
export interface TallyDraft {
  readonly counts: TallyCounts;
  /** How it was before each of the latest changes, oldest first. */
  readonly steps: readonly TallyCounts[];
}

/** Nothing counted yet. */
export const emptyCounts: TallyCounts = Object.freeze({
  yes: 0,
  no: 0,
  exposure: 0,
  choices: Object.freeze([]),
  nobody: false,
});

/** A counting that begins. */
export const emptyTallyDraft: TallyDraft = Object.freeze({ counts: emptyCounts, steps: Object.freeze([]) });

/** Whether a practice can count an indicator of a kind for itself. */
export function isTallyKind(kind: IndicatorKind): kind is TallyKind {
  return kind === 'proportion' || kind === 'rate' || kind === 'count' || kind === 'choice';
}

/** Whether a number can be a count. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostCounted;
}

/** Whether nothing has been counted, answered or said. */
export function isUntouched({ yes, no, exposure, choices, nobody }: TallyCounts): boolean {
  return yes === 0 && no === 0 && exposure === 0 && choices.length === 0 && !nobody;
}

/** A draft with other counts. Whoever counts takes back that there is nobody to count. */
export function withCounts(draft: TallyDraft, change: Partial<TallyCounts>): TallyDraft {
  const counts: TallyCounts = { ...draft.counts, nobody: false, ...change };
  return { counts, steps: [...draft.steps, draft.counts].slice(-mostSteps) };
}

/** A draft with one more, which is what is looked for (`yes`) or is not (`no`). No more than there can be. */
export function countOne(draft: TallyDraft, what: 'yes' | 'no'): TallyDraft {
  const count = draft.counts[what];
  return count >= mostCounted ? draft : withCounts(draft, { [what]: count + 1 });
}

/** A draft with an answer chosen, or no longer chosen. Answers stand in the order of the indicator's options. */
export function withChoice(
  draft: TallyDraft,
  options: readonly { readonly id: string }[],
  id: string,
  isChosen: boolean,
): TallyDraft {
  const chosen = new Set(draft.counts.choices.filter((each) => each !== id));
  if (isChosen) chosen.add(id);
  return withCounts(draft, { choices: options.flatMap((option) => (chosen.has(option.id) ? [option.id] : [])) });
}

/** A draft as it was before the latest change. */
export function takeBack(draft: TallyDraft): TallyDraft {
  const before = draft.steps[draft.steps.length - 1];
  return before ? { counts: before, steps: draft.steps.slice(0, -1) } : draft;
}

function readCounts(value: unknown): TallyCounts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { yes, no, exposure, choices, nobody } = value as { readonly [Field in keyof TallyCounts]?: unknown };
  if (!isCount(yes) || !isCount(no) || !isCount(exposure) || typeof nobody !== 'boolean') return undefined;
  if (!Array.isArray(choices) || !choices.every((id): id is string => typeof id === 'string')) return undefined;
  return { yes, no, exposure, choices: choices.slice(0, 30), nobody };
}

/** Reads a draft that was kept; undefined where it is none, or was changed by somebody else. */
export function readTallyDraft(value: unknown): TallyDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { counts: kept, steps: before } = value as { readonly counts?: unknown; readonly steps?: unknown };
  const counts = readCounts(kept);
  if (!counts || !Array.isArray(before)) return undefined;
  const steps = before.slice(-mostSteps).map(readCounts);
  return steps.every((step) => step !== undefined) ? { counts, steps } : undefined;
}
