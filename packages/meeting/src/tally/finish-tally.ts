import { containsCprLikeNumber, isCalendarDate, normaliseYdernummer } from '@klyngekit/schema';
import type { Indicator, Tally } from '@klyngekit/schema';
import type { PeopleAnswers } from './people-answers.js';
import { isTallyKind } from './tally-draft.js';
import type { TallyCounts } from './tally-draft.js';

/** Whose counting it is, of what and when: everything but the counts. Texts are as somebody has typed them. */
export interface TallyHead {
  readonly indicator: Indicator;
  readonly from: string;
  readonly to: string;
  readonly ydernummer: string | undefined;
  /** Id of the practice in the list of the one who gathers, where the page knows it. */
  readonly practice: string | undefined;
  /** The day on which the counting is closed, as YYYY-MM-DD. */
  readonly counted: string | undefined;
  readonly synthetic?: boolean;
}

/** What people have answered each for themselves, in the place of the practice's answer as one. */
export interface TallyOfPeople {
  /** Undefined as long as too few have answered, or the answers are not closed. */
  readonly told: PeopleAnswers | undefined;
  /** A few random signs that tell this part of the practice's answers from its others. */
  readonly part: string;
}

/** What keeps a counting from being finished. */
export type TallyFaultCode =
  | 'not-countable'
  | 'ydernummer-missing'
  | 'ydernummer-format'
  | 'ydernummer-cpr'
  | 'period-missing'
  | 'period-order'
  | 'nothing-counted'
  | 'no-exposure'
  | 'no-answer'
  | 'too-few-people';

/** A finished tally, or everything that keeps it from being one. */
export type FinishedTally =
  { readonly ok: true; readonly tally: Tally } | { readonly ok: false; readonly faults: readonly TallyFaultCode[] };

function practiceFault({ ydernummer, practice }: TallyHead): TallyFaultCode | undefined {
  if (ydernummer === undefined || ydernummer.trim() === '') {
    return practice === undefined ? 'ydernummer-missing' : undefined;
  }
  if (containsCprLikeNumber(ydernummer)) return 'ydernummer-cpr';
  return normaliseYdernummer(ydernummer).ok ? undefined : 'ydernummer-format';
}

function periodFault({ from, to }: TallyHead): TallyFaultCode | undefined {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return 'period-missing';
  return from > to ? 'period-order' : undefined;
}

function countsFault(
  { yes, no, exposure, choices, nobody }: TallyCounts,
  { indicator }: TallyHead,
  people: TallyOfPeople | undefined,
): TallyFaultCode | undefined {
  if (nobody) return undefined;
  if (people) return people.told ? undefined : 'too-few-people';
  switch (indicator.kind) {
    case 'proportion':
      return yes + no === 0 ? 'nothing-counted' : undefined;
    case 'rate':
      return exposure === 0 ? 'no-exposure' : undefined;
    case 'choice':
      return choices.length === 0 ? 'no-answer' : undefined;
    default:
      // A plain count of none is a count.
      return undefined;
  }
}

function figuresOf(
  { yes, no, exposure, choices, nobody }: TallyCounts,
  kind: Tally['kind'],
  people: TallyOfPeople | undefined,
): Partial<Tally> {
  if (nobody) return { status: 'notApplicable' };
  if (people?.told) return { ...people.told, part: people.part };
  switch (kind) {
    case 'proportion':
      return { numerator: yes, denominator: yes + no };
    case 'rate':
      return { numerator: yes, denominator: exposure };
    case 'count':
      return { numerator: yes };
    case 'choice':
      return { choices: [...choices] };
  }
}

/**
 * Makes the small file of a practice out of what it has counted. The file still goes through `parseTally`.
 *
 * @param people - where its people have answered each for themselves
 */
export function finishTally(counts: TallyCounts, head: TallyHead, people?: TallyOfPeople): FinishedTally {
  const { indicator, from, to, ydernummer = '', practice, counted, synthetic } = head;
  const { kind } = indicator;
  if (!isTallyKind(kind)) return { ok: false, faults: ['not-countable'] };
  const faults = [practiceFault(head), periodFault(head), countsFault(counts, head, people)].filter(
    (fault) => fault !== undefined,
  );
  if (faults.length > 0) return { ok: false, faults };
  const number = normaliseYdernummer(ydernummer);
  return {
    ok: true,
    tally: {
      schema: 'klynge.tally/1',
      indicator: indicator.id,
      kind,
      period: { from, to },
      ...(number.ok && { ydernummer: number.code }),
      ...(practice !== undefined && { practice }),
      ...figuresOf(counts, kind, people),
      ...(counted !== undefined && { counted }),
      ...(synthetic === true && { synthetic }),
    },
  };
}
