import {
  countOne,
  emptyTallyDraft,
  finishTally,
  isUntouched,
  readTallyDraft,
  takeBack,
  withChoice,
  withCounts,
  type FinishedTally,
  type TallyCounts,
  type TallyDraft,
  type TallyFaultCode,
} from '@klyngekit/meeting';
import { containsCprLikeNumber, type Indicator } from '@klyngekit/schema';
import { PeopleSheet } from './people-sheet.js';
import { readCount, type CountFault } from './read-count.js';

/** A field that takes a count. */
export type CountField = 'yes' | 'no' | 'exposure';

/** A field of whose counting it is, and when. */
export type HeadField = 'ydernummer' | 'from' | 'to';

/** What the page has said already, so that nobody needs to type it. */
export interface GivenHead {
  readonly ydernummer: string | undefined;
  readonly practice: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The sheet as it is kept: nothing of it points to a patient. */
interface KeptSheet {
  readonly draft: TallyDraft;
  readonly head: { readonly [Field in HeadField]: string };
  readonly mark: string;
  readonly people: ReturnType<PeopleSheet['toKept']>;
}

const EMPTY_HEAD = { ydernummer: '', from: '', to: '' };

/** A few signs by which the files of two practices are told apart in one folder. They tell nothing. */
const newMark = (): string => Math.random().toString(36).slice(2, 6).padEnd(4, '0');

/** What one practice writes on a sheet: counts with steps back, the fields as they were typed, and whose it is. */
export class TallySheet {
  #draft: TallyDraft = emptyTallyDraft;
  #head: { readonly [Field in HeadField]: string } = EMPTY_HEAD;
  #typed = new Map<CountField, string>();
  #mark = newMark();
  /** What people answer each for themselves, where the question asks them so. */
  readonly people = new PeopleSheet();

  get counts(): TallyCounts {
    return this.#draft.counts;
  }

  get draft(): TallyDraft {
    return this.#draft;
  }

  /** A few random signs that belong to the sheet, for the name of its file. */
  get mark(): string {
    return this.#mark;
  }

  get canUndo(): boolean {
    return this.#draft.steps.length > 0;
  }

  /** Whether there is nothing that could be lost. */
  get isUntouched(): boolean {
    return isUntouched(this.counts) && this.#typed.size === 0 && this.people.isUntouched;
  }

  countOne(what: 'yes' | 'no'): void {
    this.#set(countOne(this.#draft, what));
  }

  choose(options: NonNullable<Indicator['options']>, id: string, isChosen: boolean): void {
    this.#set(withChoice(this.#draft, options, id, isChosen));
  }

  /** Says that there is nobody to count, or takes it back. The counts stay, in case of a slip. */
  setNobody(nobody: boolean): void {
    this.#set(withCounts(this.#draft, { nobody }));
  }

  undo(): void {
    this.#set(takeBack(this.#draft));
  }

  /** What stands in a field of counts, letter by letter. */
  typedCount(field: CountField): string {
    return this.#typed.get(field) ?? (this.counts[field] === 0 ? '' : String(this.counts[field]));
  }

  /** Takes what is typed; what is no count stays in its field and changes nothing. */
  typeCount(field: CountField, text: string): void {
    const count = readCount(text);
    if (typeof count === 'number' && count !== this.counts[field]) {
      this.#draft = withCounts(this.#draft, { [field]: count });
    }
    this.#typed.set(field, text);
  }

  /** What is wrong with what stands in a field of counts. */
  countFault(field: CountField): CountFault | undefined {
    const text = this.#typed.get(field);
    const count = text === undefined ? 0 : readCount(text);
    return typeof count === 'string' ? count : undefined;
  }

  head(field: HeadField): string {
    return this.#head[field];
  }

  setHead(field: HeadField, text: string): void {
    this.#head = { ...this.#head, [field]: text };
  }

  /** The finished tally, or what keeps it from being one. */
  finish(indicator: Indicator, given: GivenHead, today: string): FinishedTally {
    const isKnown = given.ydernummer !== undefined || given.practice !== undefined;
    const head = {
      indicator,
      from: given.from ?? this.#head.from,
      to: given.to ?? this.#head.to,
      ydernummer: isKnown ? given.ydernummer : this.#head.ydernummer,
      practice: given.practice,
      counted: today,
    };
    return finishTally(this.counts, head, indicator.tally?.people && this.people.part(this.#mark));
  }

  /** Begins again; whose sheet it is stays. */
  clear(): void {
    this.#set(emptyTallyDraft);
    this.#mark = newMark();
    this.people.clear();
  }

  /** Begins with another indicator. */
  reset(indicator?: Indicator): void {
    this.clear();
    this.people.reset(indicator?.options ?? []);
    this.#head = EMPTY_HEAD;
  }

  /** The sheet as plain data. A CPR-like number in the place of a ydernummer is not kept. */
  toKept(): KeptSheet {
    const { ydernummer } = this.#head;
    const head = { ...this.#head, ydernummer: containsCprLikeNumber(ydernummer) ? '' : ydernummer };
    return { draft: this.#draft, head, mark: this.#mark, people: this.people.toKept() };
  }

  /** Takes over a sheet that was kept; false where it is none. */
  restore(kept: unknown): boolean {
    if (typeof kept !== 'object' || kept === null) return false;
    const { draft, head, mark, people } = kept as Partial<Record<keyof KeptSheet, unknown>>;
    const read = readTallyDraft(draft);
    if (!read) return false;
    this.#set(read);
    const texts = (typeof head === 'object' && head !== null ? head : {}) as Partial<Record<HeadField, unknown>>;
    for (const field of ['ydernummer', 'from', 'to'] as const) {
      const text = texts[field];
      if (typeof text === 'string') this.setHead(field, text.slice(0, 20));
    }
    this.people.restore(people);
    if (typeof mark === 'string' && /^[a-z0-9]{4}$/u.test(mark)) this.#mark = mark;
    return true;
  }

  #set(draft: TallyDraft): void {
    this.#draft = draft;
    this.#typed = new Map();
  }
}

/** Which field a fault is told beside. */
export const fieldOfFault: { readonly [Fault in TallyFaultCode]: HeadField | 'counts' | 'exposure' } = {
  'not-countable': 'counts',
  'ydernummer-missing': 'ydernummer',
  'ydernummer-format': 'ydernummer',
  'ydernummer-cpr': 'ydernummer',
  'period-missing': 'from',
  'period-order': 'to',
  'nothing-counted': 'counts',
  'no-exposure': 'exposure',
  'no-answer': 'counts',
  'too-few-people': 'counts',
};
