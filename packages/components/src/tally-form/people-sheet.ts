import {
  createAnswerBox,
  tellPeople,
  type AnswerBox,
  type PeopleAnswers,
  type TallyOfPeople,
} from '@klyngekit/meeting';
import type { AnswerWay } from '@klyngekit/messages';
import { readCount, type CountFault } from './read-count.js';

type Options = readonly { readonly id: string }[];

/** What is wrong with what stands in a field of slips. */
export type SlipFault = CountFault | 'too-many';

/** The answers of people as they are kept: what may be told once they are closed, and what was counted on slips. */
interface KeptPeople {
  readonly way: AnswerWay;
  readonly told: PeopleAnswers | undefined;
  readonly slips: { readonly [field: string]: string };
}

/** The field of the number of slips, among those of the answers. */
export const SLIPS = '#';

const WAYS: readonly AnswerWay[] = ['screen', 'slips', 'as-one'];
const isWay = (value: unknown): value is AnswerWay => WAYS.includes(value as AnswerWay);

/**
 * What people answer each for themselves. Answers given on the screen lie in a box: nothing of one of them is kept, told to the
 * page or shown again, and nothing of all of them before the box is closed.
 */
export class PeopleSheet {
  #options: Options = [];
  #way: AnswerWay = 'screen';
  #box: AnswerBox = createAnswerBox([]);
  #told: PeopleAnswers | undefined;
  /** What one person is about to hand in; undefined while the screen is passed on. */
  #own: ReadonlySet<string> | undefined;
  #slips = new Map<string, string>();

  get way(): AnswerWay {
    return this.#way;
  }

  set way(way: AnswerWay) {
    this.#way = way;
    this.#own = undefined;
  }

  /** How many have answered on the screen. */
  get count(): number {
    return this.#box.count();
  }

  /** Whether somebody is about to answer. */
  get isAnswering(): boolean {
    return this.#own !== undefined;
  }

  /** Whether the answers on the screen are closed. */
  get isClosed(): boolean {
    return this.#told !== undefined;
  }

  get isUntouched(): boolean {
    return this.#box.count() === 0 && !this.#told && this.#slips.size === 0;
  }

  /** What may be told, in the way that was chosen. */
  get told(): PeopleAnswers | undefined {
    return this.#way === 'slips' ? this.#slipsTold : this.#told;
  }

  begin(): void {
    if (!this.#told) this.#own = new Set();
  }

  isChosen(id: string): boolean {
    return this.#own?.has(id) === true;
  }

  choose(id: string, isChosen: boolean): void {
    if (!this.#own) return;
    const others = [...this.#own].filter((each) => each !== id);
    this.#own = new Set(isChosen ? [...others, id] : others);
  }

  /** Takes what one person has chosen; false where it is nothing. */
  handIn(): boolean {
    if (!this.#own || !this.#box.add([...this.#own])) return false;
    this.#own = undefined;
    return true;
  }

  /** Drops what somebody was about to hand in. */
  leave(): void {
    this.#own = undefined;
  }

  /** Closes the box; false where too few have answered. */
  close(): boolean {
    this.#told ??= this.#box.close();
    return this.#told !== undefined;
  }

  slip(field: string): string {
    return this.#slips.get(field) ?? '';
  }

  typeSlip(field: string, text: string): void {
    this.#slips.set(field, text);
  }

  slipFault(field: string): SlipFault | undefined {
    const count = readCount(this.slip(field));
    if (typeof count === 'string') return count;
    const slips = readCount(this.slip(SLIPS));
    return field !== SLIPS && typeof slips === 'number' && count > slips ? 'too-many' : undefined;
  }

  /** This part of the answers for the small file; undefined where the practice answers as one. */
  part(mark: string): TallyOfPeople | undefined {
    return this.#way === 'as-one' ? undefined : { told: this.told, part: mark };
  }

  /** Begins again. */
  clear(): void {
    this.#box = createAnswerBox(this.#options);
    this.#told = undefined;
    this.#own = undefined;
    this.#slips = new Map();
  }

  /** Begins with another question. */
  reset(options: Options): void {
    this.#options = options;
    this.#way = 'screen';
    this.clear();
  }

  toKept(): KeptPeople {
    const typed = [...this.#slips].filter(([field]) => this.slipFault(field) !== 'cpr-like');
    return { way: this.#way, told: this.#told, slips: Object.fromEntries(typed) };
  }

  restore(kept: unknown): void {
    if (typeof kept !== 'object' || kept === null) return;
    const { way, told, slips } = kept as { readonly [Field in keyof KeptPeople]?: unknown };
    this.#way = isWay(way) ? way : 'screen';
    this.#told = this.#readTold(told);
    for (const field of [SLIPS, ...this.#options.map(({ id }) => id)]) {
      const text =
        typeof slips === 'object' && slips !== null && Object.hasOwn(slips, field)
          ? (slips as { readonly [field: string]: unknown })[field]
          : undefined;
      if (typeof text === 'string') this.#slips.set(field, text.slice(0, 20));
    }
  }

  /** What was told, where it is whole: each count of each option, and none that may not be told. */
  #readTold(kept: unknown): PeopleAnswers | undefined {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { respondents, answers } = kept as { readonly respondents?: unknown; readonly answers?: unknown };
    if (typeof respondents !== 'number' || !Number.isInteger(respondents) || !Array.isArray(answers)) return undefined;
    const counts = new Map<string, number>();
    for (const each of answers as readonly unknown[]) {
      const { option, count } = (each ?? {}) as { readonly option?: unknown; readonly count?: unknown };
      if (typeof option !== 'string' || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
      counts.set(option, count);
    }
    return tellPeople(counts, respondents, this.#options);
  }

  get #slipsTold(): PeopleAnswers | undefined {
    const respondents = readCount(this.slip(SLIPS));
    const counts = new Map<string, number>();
    for (const { id } of this.#options) {
      const count = readCount(this.slip(id));
      if (typeof count === 'number') counts.set(id, count);
    }
    if (typeof respondents !== 'number' || counts.size < this.#options.length) return undefined;
    return tellPeople(counts, respondents, this.#options);
  }
}
