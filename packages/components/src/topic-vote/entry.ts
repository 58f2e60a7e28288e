import type { Proposal, RandomInteger } from '@klyngekit/meeting';
import { containsCprLikeNumber, type Ballot } from '@klyngekit/schema';
import { asParagraph } from '../shared/typed-text.js';
import { withChoice, type Choices } from './ballot-form.js';
import type { Writing } from './writing-form.js';

/** What is to be said beside a form; the same whatever is in it. */
export type EntryNote = 'none' | 'nothing' | 'cleared' | 'refused' | 'full';

/**
 * What one person is writing or choosing, until it is given in. Nothing outside the form that shows it can read it, and it is
 * forgotten as soon as the form goes.
 */
export class Entry {
  #isOpen = false;
  #written: readonly Writing[] = [];
  #choices: Choices = [];
  #order: readonly string[] = [];
  #note: EntryNote = 'none';

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get written(): readonly Writing[] {
    return this.#written;
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** Ids of the topics in the order of this ballot. */
  get order(): readonly string[] {
    return this.#order;
  }

  get note(): EntryNote {
    return this.#note;
  }

  /** An empty form for the next one. */
  openWriting(): void {
    this.forget();
    this.#isOpen = true;
  }

  /** A blank ballot for the next one, its topics in an order of its own. */
  openBallot(topics: readonly string[], places: number, random: RandomInteger): void {
    this.forget();
    this.#isOpen = true;
    this.#choices = Array.from({ length: places }, () => undefined);
    const order: string[] = [];
    for (const topic of topics) order.splice(random(order.length + 1), 0, topic);
    this.#order = order;
  }

  forget(): void {
    this.#isOpen = false;
    this.#written = [];
    this.#choices = [];
    this.#order = [];
    this.#note = 'none';
  }

  say(note: EntryNote): void {
    this.#note = note;
  }

  write(place: number, field: keyof Writing, text: string): void {
    const written = [...this.#written];
    while (written.length <= place) written.push({ title: '', why: '' });
    written[place] = { ...written[place]!, [field]: text };
    this.#written = written;
    this.#note = 'none';
  }

  choose(place: number, topic: string): void {
    this.#choices = withChoice(this.#choices, place, topic);
    this.#note = 'none';
  }

  /** Takes all choices away. Whether there were any. */
  clearChoices(): boolean {
    const hadSome = this.#choices.some((chosen) => chosen !== undefined);
    this.#choices = this.#choices.map(() => undefined);
    return hadSome;
  }

  /** Whether something that was written looks like a CPR number. */
  get hasCpr(): boolean {
    return this.#written.some(({ title, why }) => containsCprLikeNumber(title) || containsCprLikeNumber(why));
  }

  proposals(): readonly Proposal[] {
    return this.#written
      .map(({ title, why }) => ({ title: asParagraph(title), why: asParagraph(why) }))
      .filter(({ title }) => title !== '')
      .map(({ title, why }) => (why === '' ? { title } : { title, why }));
  }

  ballot(): Ballot {
    return { choices: this.#choices.filter((chosen) => chosen !== undefined) };
  }
}
