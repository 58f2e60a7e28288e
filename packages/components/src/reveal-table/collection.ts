import type { RevealController } from '@klyngekit/foundation/reveal';
import type { NameList } from '@klyngekit/schema';
import type { CollectNote } from './collect.js';
import { namesFromFile, namesFromHost, type FetchedNames, type NamesSource } from './fetch-names.js';

/** What a collection needs of the table that it is held in. */
export interface CollectionHost {
  readonly reveal: () => RevealController;
  readonly requestNames: () => NamesSource | null | undefined;
  readonly find: <E extends Element>(selector: string) => E | null | undefined;
  /** The reader has done something that leads to another stage. */
  readonly acted: () => void;
  /** There is something else to say; undefined for nothing. */
  readonly said: (note: CollectNote) => void;
}

/** Codes and name lists on their way to the reveal. Keeps neither: a field is empty as soon as it has been read. */
export class Collection {
  readonly #host: CollectionHost;
  #note: CollectNote;

  constructor(host: CollectionHost) {
    this.#host = host;
  }

  /** What was last said about a code or a file. */
  get note(): CollectNote {
    return this.#note;
  }

  /** Empties the field and the note. */
  forget(): void {
    this.#wipe();
    this.#note = undefined;
  }

  readonly give = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.#field;
    const reveal = this.#host.reveal();
    if (!field || reveal.state.isDeciding) return;
    const code = field.value;
    this.#wipe();
    if (code.trim() !== '') this.#say(reveal.give(code) ? 'given' : 'mistyped');
    field.focus();
  };

  readonly open = (): void => {
    const reveal = this.#host.reveal();
    if (reveal.state.isDeciding) return;
    this.#host.acted();
    this.forget();
    // Said instead of what is still to be said of the last code: from here on every vote sounds alike.
    this.#say('opening');
    void reveal.open();
  };

  readonly fetch = (): void => {
    if (this.#note === 'reading' || this.#host.reveal().state.isDeciding) return;
    const source = this.#host.requestNames();
    if (typeof source === 'function') void this.#openWith(namesFromHost(source));
    else this.#host.find<HTMLInputElement>('#file')?.click();
  };

  readonly choose = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) void this.#openWith(namesFromFile(file));
    field.value = ''; // the same file can be chosen again, and nothing remembers it
  };

  get #field(): HTMLInputElement | null | undefined {
    return this.#host.find<HTMLInputElement>('#code');
  }

  #wipe(): void {
    const field = this.#field;
    if (field) field.value = '';
  }

  #say(note: CollectNote): void {
    this.#note = note;
    this.#host.said(note);
  }

  /** Opens with a name list that belongs to the round; says why where it does not, and waits for another. */
  async #openWith(fetched: Promise<FetchedNames>): Promise<void> {
    const reveal = this.#host.reveal();
    const before = reveal.state;
    this.#say('reading');
    const result = await fetched;
    // Anything else may have happened while it was read.
    if (reveal.state !== before || before.status !== 'collecting') return;
    if (result?.ok) await this.#openIfBound(reveal, result.names);
    else this.#say(result?.problem);
  }

  async #openIfBound(reveal: RevealController, names: NameList): Promise<void> {
    const before = reveal.state;
    const refusal = await reveal.check(names).catch(() => 'not-read' as const);
    if (reveal.state !== before) return;
    this.#say(refusal);
    if (refusal !== undefined) return;
    this.#host.acted();
    void reveal.open(names);
  }
}
