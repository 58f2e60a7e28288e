import type {
  AbsenceStatus,
  AnonymousAnswers,
  AnonymousRound,
  Benchmark,
  ChoiceOption,
  DisclosurePolicy,
  Indicator,
  OwnFigure,
  Period,
  UnitKind,
} from '@klyngekit/schema';
import type { UnitCounts } from '../describe/spread-facts.js';
import { isValidIn, observationsOf, unitsTakenOver, type FrameFailure, type FrameRequest } from './spread-frame.js';
import { chooseUnits, isOneCluster, unitKindOf } from './unit-choice.js';
import { unknownPart } from './unknown-part.js';

/** Merges answers that few gave: `mergeAnswers` of the package privacy, which plot does not know. */
export type MergeAnswers = (
  choices: readonly (readonly string[])[],
  options: readonly string[],
  smallestGroup: number,
) => AnonymousAnswers;

/** What a chart of answers asks for. */
export interface ChoiceRequest extends FrameRequest {
  /** Merges the answers of a restricted file; a public one is shown as it is. */
  readonly merge: MergeAnswers;
  /** How few of a restricted file's units may be counted together, and how few may stand behind one answer. */
  readonly policy: Pick<DisclosurePolicy, 'minimumPractices' | 'smallestGroup'>;
}

/** One answer. */
export interface ChoiceAnswer {
  /** The answer; undefined for the rare ones together. */
  readonly option: ChoiceOption | undefined;
  /** How many units gave it. */
  readonly units: number;
  /** Whether the reader's own unit is one of them. */
  readonly own: boolean;
}

/** The answers of one unit. */
export interface ChoiceUnit {
  readonly name: string;
  readonly own: boolean;
  readonly options: readonly ChoiceOption[];
}

/** What the reader's own unit answers, or why it does not. */
export type OwnAnswer = { readonly options: readonly ChoiceOption[] } | { readonly status: AbsenceStatus };

/** Everything that a chart of "how do we do it" is made from. */
export interface ChoiceFrame {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly unit: UnitKind;
  readonly oneCluster: boolean;
  /** Whether it is a closed round. */
  readonly closed: boolean;
  /** How many have answered (`shown`), and why the others have not. */
  readonly counts: UnitCounts;
  /** The answers in the indicator's order, the rare ones together at the end. */
  readonly answers: readonly ChoiceAnswer[];
  /** Answers that fewer gave are merged; undefined where all are shown. */
  readonly smallestGroup: number | undefined;
  /** Whether some unit gave several answers, so that the counts sum to more than the units. */
  readonly several: boolean;
  readonly own: OwnAnswer | undefined;
  /** Who answered what; only of an open list, whose names may be shown. */
  readonly units: readonly ChoiceUnit[];
}

/** Why there are no answers to show. */
export type ChoiceFailure =
  | { readonly ok: false; readonly failure: FrameFailure | 'no-values' }
  | {
      readonly ok: false;
      readonly failure: 'too-few';
      readonly unit: UnitKind;
      readonly counts: UnitCounts;
      readonly floor: number;
    };

/** A frame, or the reason why there is none. */
export type ChoiceResult = { readonly ok: true; readonly frame: ChoiceFrame } | ChoiceFailure;

/** Counts the answers of one question in one period. */
export function choiceFrame(benchmark: Benchmark, request: ChoiceRequest): ChoiceResult {
  const unknown = unknownPart(benchmark, request);
  if (unknown) return { ok: false, failure: unknown };
  const indicator = benchmark.indicators.find(({ id }) => id === request.indicator)!;
  if (indicator.kind !== 'choice') return { ok: false, failure: 'unsupported-kind' };
  const observed = observationsOf(benchmark, indicator.id, request.period);
  if (!observed) return { ok: false, failure: 'no-observations' };
  const { period, columns } = observed;
  const { options = [] } = indicator;
  const chosen = chooseUnits(benchmark, request);
  const takenOver = unitsTakenOver(benchmark, chosen, period);
  const restricted = benchmark.openness === 'restricted';
  const { smallestGroup, minimumPractices: floor } = request.policy;
  const counts = { shown: 0, total: 0, notReported: 0, tooFew: 0, suppressed: 0, notApplicable: 0 };
  const given: (readonly string[])[] = [];
  const units: ChoiceUnit[] = [];
  let own: OwnAnswer | undefined;
  for (const place of chosen) {
    const unit = benchmark.units[place];
    if (!unit || !isValidIn(unit.validity, period)) continue;
    const choices = columns.choices?.[place] ?? undefined;
    if (!choices && takenOver.has(unit.id)) continue;
    counts.total += 1;
    const mine = unit.id === request.own;
    if (!choices) {
      const status = columns.status?.[place] ?? 'notReported';
      counts[status] += 1;
      if (mine) own = { status };
      continue;
    }
    counts.shown += 1;
    given.push(choices);
    const answered = options.filter(({ id }) => choices.includes(id));
    if (mine) own = { options: answered };
    if (!restricted) units.push({ name: unit.name ?? unit.id, own: mine, options: answered });
  }
  if (restricted && counts.shown < floor)
    return { ok: false, failure: 'too-few', unit: unitKindOf(benchmark, chosen), counts, floor };
  if (counts.shown === 0) return { ok: false, failure: 'no-values' };
  const ids = options.map(({ id }) => id);
  const answers = restricted ? request.merge(given, ids, smallestGroup) : plainCounts(given, ids);
  return {
    ok: true,
    frame: {
      indicator,
      period,
      unit: unitKindOf(benchmark, chosen),
      oneCluster: isOneCluster(benchmark, chosen),
      closed: false,
      counts,
      answers: answersOf(answers, options, own),
      smallestGroup: restricted && answers.shown.length < options.length ? smallestGroup : undefined,
      several: given.some((choices) => choices.length > 1),
      own,
      units,
    },
  };
}

/** Counts the answers of a closed round, which holds nothing but counts. */
export function closedChoiceFrame(
  round: AnonymousRound,
  { indicator, own }: { readonly indicator: Indicator; readonly own?: OwnFigure | undefined },
): ChoiceResult {
  if (indicator.id !== round.indicator || indicator.kind !== round.kind) {
    return { ok: false, failure: 'other-indicator' };
  }
  const { answers, policy, reporting } = round;
  const { options = [] } = indicator;
  const { expected, reported } = reporting;
  const counts = {
    shown: reported,
    total: expected,
    notReported: expected - reported,
    tooFew: 0,
    suppressed: 0,
    notApplicable: 0,
  };
  if (!answers) return { ok: false, failure: 'too-few', unit: 'practice', counts, floor: policy.minimumPractices };
  const mine = own?.roundId === round.roundId && own.kind === 'choice' ? ownAnswer(own, options) : undefined;
  const given = answers.shown.reduce((sum, { practices }) => sum + practices, answers.otherPractices);
  return {
    ok: true,
    frame: {
      indicator,
      period: { id: round.roundId, ...round.period },
      unit: 'practice',
      oneCluster: true,
      closed: true,
      counts,
      answers: answersOf(answers, options, mine),
      smallestGroup: policy.smallestGroup,
      several: given > reported,
      own: mine,
      units: [],
    },
  };
}

function ownAnswer({ choices, status }: OwnFigure, options: readonly ChoiceOption[]): OwnAnswer {
  if (!choices) return { status: status ?? 'notReported' };
  return { options: options.filter(({ id }) => choices.includes(id)) };
}

function plainCounts(given: readonly (readonly string[])[], options: readonly string[]): AnonymousAnswers {
  const shown = options.map((option) => ({
    option,
    practices: given.filter((choices) => choices.includes(option)).length,
  }));
  return { shown, otherPractices: 0 };
}

function answersOf(
  { shown, otherPractices }: AnonymousAnswers,
  options: readonly ChoiceOption[],
  own: OwnAnswer | undefined,
): readonly ChoiceAnswer[] {
  const mine = new Set(own && 'options' in own ? own.options.map(({ id }) => id) : []);
  const told = new Set(shown.map(({ option }) => option));
  const answers: ChoiceAnswer[] = [];
  for (const option of options) {
    const found = shown.find((answer) => answer.option === option.id);
    if (found) answers.push({ option, units: found.practices, own: mine.has(option.id) });
  }
  if (otherPractices > 0) {
    answers.push({ option: undefined, units: otherPractices, own: [...mine].some((id) => !told.has(id)) });
  }
  return answers;
}
