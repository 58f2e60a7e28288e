import { observationsFromRows, parseBenchmark } from '@klyngekit/schema';
import type {
  Benchmark,
  Group,
  Indicator,
  LocalisedText,
  Source,
  Tally,
  Unit,
  UnitFigures,
  Validity,
} from '@klyngekit/schema';
import { areAlike, joinPeople, peopleIn, practiceAnswers } from './people-answers.js';
import type { PeopleAnswers } from './people-answers.js';
import { isTallyKind } from './tally-draft.js';

/** Where a tally came from. */
export interface TallyPlace {
  /** The place of its file in the list of files, from 0. */
  readonly file: number;
  /** Its line, in a file with several; null in a file with one. */
  readonly line: number | null;
}

/** A tally, and where it came from. */
export interface ReceivedTally extends TallyPlace {
  readonly tally: Tally;
}

/** Whose tallies are gathered, and what is to come of them. */
export interface MergeRequest {
  readonly indicator: Indicator;
  /** The practices that were asked. Those that did not exist in the period, and units that are no practices, do not count. */
  readonly practices: readonly Unit[];
  /** The groups that practices name. */
  readonly groups?: readonly Group[];
  /** The days that were agreed. Default: those of the first tally. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Id of the benchmark. */
  readonly id: string;
  /** Its title. Default: the indicator's. */
  readonly title?: LocalisedText;
  readonly source: Source;
}

/** What can be wrong with tallies that are to be gathered. Words for each code live in `@klyngekit/messages`. */
export type MergeIssueCode =
  /** The indicator is of a kind that no practice counts for itself. */
  | 'not-countable'
  /** There is no tally at all. */
  | 'no-tallies'
  /** The tally is of another indicator. */
  | 'other-indicator'
  /** The tally counts in another way than the indicator. */
  | 'other-kind'
  /** The tally is of other days. */
  | 'other-period'
  /** The practice is not among those that were asked. */
  | 'unknown-practice'
  /** Two practices of the list have the ydernummer in the period. */
  | 'ambiguous-practice'
  /** The practice has sent another tally; the issue says where the first one is. */
  | 'duplicate-practice'
  /** An answer is none of the indicator's. */
  | 'unknown-choice'
  /** The whole is refused by the schema of benchmarks: the indicator or the list of practices is wrong. */
  | 'refused-by-schema';

/** One thing that is wrong, as data. Never a value out of a file. */
export interface MergeIssue {
  readonly code: MergeIssueCode;
  /** The place of the file in the list of files; null for all of them. */
  readonly file: number | null;
  readonly line: number | null;
  /** Where the first tally of the same practice is. */
  readonly first?: TallyPlace;
}

/**
 * Parts in which the people of one practice answered, added up. Parts that differ may be two rooms of a clinic, or an old
 * count beside the one that corrects it; only somebody who was there can tell.
 */
export interface JoinedParts {
  /** Where the parts are, in their order. */
  readonly places: readonly TallyPlace[];
  /** Whether two of them say exactly the same, and so are most likely one count that came twice. */
  readonly isAlike: boolean;
}

/** The benchmark with how many have reported, or everything that is wrong. Never both. */
export type MergeResult =
  | {
      readonly ok: true;
      readonly benchmark: Benchmark;
      /** How many practices were asked. */
      readonly expected: number;
      /** How many have sent a tally, those with nobody to count among them. */
      readonly reported: number;
      /** How many had nobody to count. */
      readonly notApplicable: number;
      /** The practices whose people answered in several parts, which somebody should look at. */
      readonly joined: readonly JoinedParts[];
      /** What people of all practices answered each for themselves; only where at least three practices' people did. */
      readonly people?: PeopleAnswers & { readonly practices: number };
    }
  | { readonly ok: false; readonly issues: readonly MergeIssue[] };

type Days = NonNullable<MergeRequest['period']>;

const periodId = 'optaelling';

const isThere = ({ from, to }: Validity, period: Days): boolean =>
  (from === undefined || from <= period.to) && (to === undefined || to >= period.from);

/** The units of the new file. What they took over from is another period's matter. */
function unitsIn({ practices, groups = [] }: MergeRequest, period: Days): readonly Unit[] {
  const known = new Set(groups.map(({ id }) => id));
  return practices
    .filter(({ kind, validity = {} }) => kind === 'practice' && isThere(validity, period))
    .map(({ predecessors: _, groups: ofUnit, ...unit }) => {
      const kept = ofUnit?.filter((id) => known.has(id)) ?? [];
      return { ...unit, ...(kept.length > 0 && { groups: kept }) };
    });
}

/** The practice that a tally is from, or why it cannot be told. Both keys must lead to the same practice. */
function practiceOf({ ydernummer, practice }: Tally, units: readonly Unit[]): Unit | MergeIssueCode {
  const found = units.filter(
    (unit) =>
      (ydernummer === undefined || unit.ydernummer === ydernummer) && (practice === undefined || unit.id === practice),
  );
  if (found.length > 1) return 'ambiguous-practice';
  return found[0] ?? 'unknown-practice';
}

function contentFault({ tally }: ReceivedTally, indicator: Indicator, period: Days): MergeIssueCode | undefined {
  if (tally.indicator !== indicator.id) return 'other-indicator';
  if (tally.kind !== indicator.kind) return 'other-kind';
  if (tally.period.from !== period.from || tally.period.to !== period.to) return 'other-period';
  const options = new Set(indicator.options?.map(({ id }) => id));
  const chosen = [...(tally.choices ?? []), ...(tally.answers ?? []).map(({ option }) => option)];
  return chosen.every((id) => options.has(id)) ? undefined : 'unknown-choice';
}

const refused = (...issues: readonly MergeIssue[]): MergeResult => ({ ok: false, issues });

/** One part of a practice's answers, and where it came from. */
interface Part {
  readonly place: TallyPlace;
  readonly answers: PeopleAnswers;
}

const answersOf = (parts: readonly Part[]): readonly PeopleAnswers[] => parts.map(({ answers }) => answers);

/** The practices with several parts. */
function joinedOf(people: ReadonlyMap<string, readonly Part[]>): readonly JoinedParts[] {
  return [...people.values()]
    .filter((parts) => parts.length > 1)
    .map((parts) => ({
      places: parts.map(({ place }) => place),
      isAlike: answersOf(parts).some((one, at, all) => all.slice(0, at).some((other) => areAlike(one, other))),
    }));
}

/** The answers of a practice's people, in the order in which they are shown, or that nothing of them stands out. */
function peopleRow(unit: Unit, parts: readonly Part[], { options = [] }: Indicator): UnitFigures {
  const given = practiceAnswers(joinPeople(answersOf(parts)), parts.length);
  const choices = options.flatMap(({ id }) => (given.includes(id) ? [id] : []));
  return choices.length > 0 ? { unit: unit.id, choices } : { unit: unit.id, choices: null, status: 'tooFew' };
}

/** Fewer practices than this are not told of together. */
const leastPractices = 3;

/** What the people of all practices answered. */
function peopleOf(parts: ReadonlyMap<string, readonly Part[]>, { options = [] }: Indicator) {
  if (parts.size < leastPractices) return undefined;
  const { respondents, answers } = joinPeople(answersOf([...parts.values()].flat()));
  const inOrder = options.flatMap(({ id }) => answers.filter(({ option }) => option === id));
  return { respondents, answers: inOrder, practices: parts.size };
}

const rowOf = (unit: Unit, { numerator, denominator, choices, status }: Tally): UnitFigures => ({
  unit: unit.id,
  ...(numerator !== undefined && { numerator }),
  ...(denominator !== undefined && { denominator }),
  ...(choices !== undefined && { choices }),
  ...(status !== undefined && { status }),
});

/** A column must be there even where nobody has a figure. */
function emptyRow(indicator: Indicator): Partial<UnitFigures> {
  switch (indicator.kind) {
    case 'choice':
      return { choices: null };
    case 'count':
      return { numerator: null };
    default:
      return { numerator: null, denominator: null };
  }
}

/**
 * Gathers what practices have counted themselves into one benchmark with a place for each practice that was asked; whoever
 * has sent nothing is `notReported`. All tallies are checked and everything that is wrong is told; nothing half-made is
 * returned.
 */
export function mergeTallies(received: readonly ReceivedTally[], request: MergeRequest): MergeResult {
  const { indicator, id, title, source, groups = [] } = request;
  if (!isTallyKind(indicator.kind)) return refused({ code: 'not-countable', file: null, line: null });
  const [first] = received;
  if (!first) return refused({ code: 'no-tallies', file: null, line: null });
  const period = request.period ?? first.tally.period;
  const units = unitsIn(request, period);
  const issues: MergeIssue[] = [];
  const senders = new Map<string, ReceivedTally>();
  const rows: UnitFigures[] = [];
  const people = new Map<string, Part[]>();
  const marks = new Set<string>();
  for (const each of received) {
    const { tally, file, line } = each;
    const place = { file, line };
    const fault = contentFault(each, indicator, period);
    if (fault) issues.push({ code: fault, ...place });
    const unit = practiceOf(tally, units);
    if (typeof unit === 'string') {
      issues.push({ code: unit, ...place });
      continue;
    }
    const answers = peopleIn(tally);
    const earlier = senders.get(unit.id);
    const parts = people.get(unit.id);
    // A practice's people may answer in several parts, each of which counts once.
    const mark = `${unit.id} ${tally.part ?? ''}`;
    if (answers && parts && !marks.has(mark)) {
      parts.push({ place, answers });
      marks.add(mark);
      continue;
    }
    if (earlier) {
      const { file: firstFile, line: firstLine } = earlier;
      issues.push({ code: 'duplicate-practice', ...place, first: { file: firstFile, line: firstLine } });
      continue;
    }
    senders.set(unit.id, each);
    if (answers) {
      people.set(unit.id, [{ place, answers }]);
      marks.add(mark);
    } else rows.push({ ...emptyRow(indicator), ...rowOf(unit, tally) });
  }
  for (const unit of units) {
    const parts = people.get(unit.id);
    if (parts) rows.push(peopleRow(unit, parts, indicator));
  }
  if (issues.length > 0) return refused(...issues);

  const observations = observationsFromRows(units, { indicator: indicator.id, period: periodId }, rows);
  const used = new Set(units.flatMap((unit) => unit.groups ?? []));
  const usedGroups = groups.filter((group) => used.has(group.id));
  const synthetic = received.some(({ tally }) => tally.synthetic === true);
  const parsed = observations.ok
    ? parseBenchmark({
        schema: 'klynge.benchmark/1',
        id,
        title: title ?? indicator.title,
        openness: 'restricted',
        source: { ...source, ...(synthetic && { synthetic }) },
        indicators: [indicator],
        periods: [{ id: periodId, from: period.from, to: period.to }],
        units,
        ...(usedGroups.length > 0 && { groups: usedGroups }),
        observations: [observations.value],
      })
    : observations;
  if (!parsed.ok) return refused({ code: 'refused-by-schema', file: null, line: null });
  const told = peopleOf(people, indicator);
  const notApplicable = rows.filter(({ status }) => status === 'notApplicable').length;
  return {
    ok: true,
    benchmark: parsed.value,
    expected: units.length,
    reported: rows.length,
    notApplicable,
    joined: joinedOf(people),
    ...(told && { people: told }),
  };
}
