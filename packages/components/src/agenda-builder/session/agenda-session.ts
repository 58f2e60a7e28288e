import { DraftController, type DraftState } from '@klyngekit/foundation';
import {
  apply,
  endTyping,
  historyOf,
  perform,
  redo,
  undo,
  type Command,
  type History,
  type Refusal,
} from '@klyngekit/meeting';
import type { Issue, Meeting, Result } from '@klyngekit/schema';
import type { LitElement } from 'lit';

/** The form of a draft: version 1 is that of meeting files of version 1. */
const DRAFT_VERSION = 1;

/** The element in which a meeting is changed. */
export interface SessionHost {
  readonly element: LitElement;
  /** The meeting that the page has handed over; undefined for none. */
  given(this: void): Meeting | undefined;
  /** What to begin with where the page has none. */
  blank(this: void): Meeting;
  /** The name under which the draft is kept. */
  draftKey(this: void): string;
  /** Present moment, milliseconds since 1970. */
  now(this: void): number;
  changed(this: void, meeting: Meeting): void;
}

/** Why what stands in a field is not in the meeting: the code of a refusal or of an issue. */
export interface FieldProblem {
  readonly code: string;
  readonly params: Issue['params'];
}

/** A field that holds something that the meeting cannot. */
interface Typed {
  readonly text: string;
  readonly problem: FieldProblem | undefined;
}

/**
 * A meeting that is being changed: every change is a command, can be undone, and is kept as a draft. What is typed and
 * cannot be in a meeting stays in its field and in the draft until it is mended.
 */
export class AgendaSession {
  readonly #host: SessionHost;
  readonly #parse: (input: unknown) => Result<Meeting>;
  readonly #kept: DraftController;
  readonly #own = new WeakSet();
  #history: History;
  #given: Meeting | undefined;
  #givenText = '';
  #typed = new Map<string, Typed>();
  #touched = new Set<string>();
  #warnings: { readonly meeting: Meeting; readonly list: readonly Issue[] } | undefined;

  /** @param parse - reads a meeting that somebody is still writing */
  constructor(host: SessionHost, parse: (input: unknown) => Result<Meeting>) {
    this.#host = host;
    this.#parse = parse;
    this.#given = host.given();
    this.#givenText = JSON.stringify(this.#given);
    this.#history = historyOf(this.#given ?? host.blank());
    this.#kept = new DraftController(host.element, {
      key: host.draftKey,
      version: DRAFT_VERSION,
      restore: (draft) => this.#restore(draft),
    });
  }

  get meeting(): Meeting {
    return this.#history.meeting;
  }

  /** Where the draft is. */
  get kept(): DraftState {
    return this.#kept.state;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** How many fields hold something that is not in the meeting. */
  get unfinished(): number {
    return [...this.#typed.values()].filter(({ problem }) => problem).length;
  }

  /** What is worth mending in the words of the meeting. */
  get warnings(): readonly Issue[] {
    const { meeting } = this;
    if (this.#warnings?.meeting !== meeting) {
      const result = this.#parse(meeting);
      this.#warnings = { meeting, list: result.ok ? result.warnings : result.issues };
    }
    return this.#warnings.list;
  }

  /** Whether an object is one that was told of before, and so says nothing new when the page hands it back. */
  isOwn(meeting: unknown): boolean {
    return typeof meeting === 'object' && meeting !== null && this.#own.has(meeting);
  }

  /** Takes over another meeting, when the page has handed one over. Asked before each drawing. */
  follow(): void {
    const given = this.#host.given();
    if (given === this.#given) return;
    this.#given = given;
    const text = JSON.stringify(given);
    const isSame = text === this.#givenText || text === JSON.stringify(this.meeting);
    this.#givenText = text;
    // A page that draws itself again often hands over the same meeting as a new object.
    if (!isSame) this.#begin(given ?? this.#host.blank());
  }

  /** Carries out a command. What is wrong with it comes back, and then nothing has changed. */
  perform(command: Command): Refusal | undefined {
    const performed = perform(endTyping(this.#history), command, this.#host.now());
    if (!performed.ok) return performed.refusal;
    if (performed.history.meeting !== this.meeting) this.#show(endTyping(performed.history));
    return undefined;
  }

  /** What stands in a field; undefined where that is what the meeting says. */
  typedIn(field: string): string | undefined {
    return this.#typed.get(field)?.text;
  }

  /** Why what stands in a field is not in the meeting. */
  problemOf(field: string): FieldProblem | undefined {
    return this.#typed.get(field)?.problem;
  }

  /** Whether somebody has been in a field and left it. */
  isTouched(field: string): boolean {
    return this.#touched.has(field);
  }

  /**
   * Notes what was typed in a field, and takes it into the meeting when it can be there.
   *
   * @param command - what the text means; a problem where it means nothing
   */
  type(field: string, text: string, command: Command | FieldProblem): void {
    if (!('type' in command)) {
      this.#keepTyped(field, text, command);
      return;
    }
    const applied = apply(this.meeting, command);
    if (!applied.ok) {
      this.#keepTyped(field, text, { code: applied.refusal.reason, params: {} });
      return;
    }
    const result = this.#parse(applied.meeting);
    const [issue] = result.ok ? [] : result.issues;
    if (issue) {
      this.#keepTyped(field, text, { code: issue.code, params: issue.params });
      return;
    }
    const performed = perform(this.#history, command, this.#host.now());
    this.#typed.set(field, { text, problem: undefined });
    if (performed.ok) this.#show(performed.history);
  }

  /** Ends the typing in a field: what is typed next is a step of its own. */
  leave(field: string): void {
    this.#touched.add(field);
    this.#history = endTyping(this.#history);
    if (!this.#typed.get(field)?.problem) this.#typed.delete(field);
    // A field is left too when a drawing takes it away.
    queueMicrotask(() => this.#host.element.requestUpdate());
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    return this.#step(undo);
  }

  /** Does the step again that was taken back last; false when there is none. */
  redo(): boolean {
    return this.#step(redo);
  }

  /** Takes the draft away, and begins again with the meeting that the page has. */
  async clear(): Promise<void> {
    this.#begin(this.#host.given() ?? this.#host.blank());
    this.#tell();
    this.#host.element.requestUpdate();
    await this.#kept.clear();
  }

  /** Saves at once what is not saved yet. */
  flush(): Promise<void> {
    return this.#kept.flush();
  }

  #begin(meeting: Meeting): void {
    this.#history = historyOf(meeting);
    this.#typed = new Map();
    this.#touched = new Set();
  }

  #step(step: (history: History) => History): boolean {
    const history = step(endTyping(this.#history));
    if (history.meeting === this.meeting) return false;
    this.#typed = new Map([...this.#typed].filter(([, { problem }]) => problem));
    this.#show(history);
    return true;
  }

  #keepTyped(field: string, text: string, problem: FieldProblem): void {
    this.#typed.set(field, { text, problem });
    this.#save();
    this.#host.element.requestUpdate();
  }

  #show(history: History): void {
    this.#history = history;
    this.#save();
    this.#tell();
    this.#host.element.requestUpdate();
  }

  #tell(): void {
    // A copy: whatever the page does with it, the history stays as it is.
    const meeting = JSON.parse(JSON.stringify(this.meeting)) as Meeting;
    this.#own.add(meeting);
    this.#host.changed(meeting);
  }

  #save(): void {
    const typed = [...this.#typed].flatMap(([field, { text, problem }]) => (problem ? [[field, text]] : []));
    this.#kept.change({ meeting: this.meeting, typed });
  }

  /** Takes over a draft. False for one that is no meeting: it is kept aside. */
  #restore(draft: unknown): boolean {
    const { meeting, typed } = (draft ?? {}) as { readonly meeting?: unknown; readonly typed?: unknown };
    const result = this.#parse(meeting);
    if (!result.ok) return false;
    this.#begin(result.value);
    for (const [field, text] of pairsOf(typed)) {
      this.#typed.set(field, { text, problem: { code: 'unfinished', params: {} } });
    }
    this.#tell();
    this.#host.element.requestUpdate();
    return true;
  }
}

/** Fields with what stood in them, as a draft has kept them. */
function pairsOf(typed: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(typed)) return [];
  return typed.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && pair.length === 2 && pair.every((x) => typeof x === 'string'),
  );
}
