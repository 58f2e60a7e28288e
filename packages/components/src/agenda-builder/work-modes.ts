import type { WantedItem } from '@klyngekit/foundation';
import { agendaMessages } from '@klyngekit/messages';
import type { Meeting, Result } from '@klyngekit/schema';
import type { TemplateResult } from 'lit';
import { Fetched } from '../shared/fetched.js';
import type { AgendaMode } from './agenda-builder.events.js';
import type { AgendaEditor, EditorWords } from './edit/agenda-editor.js';
import type { AgendaRunner, RunnerWords } from './run/agenda-runner.js';
import type { AgendaSession } from './session/agenda-session.js';
import type { WorkHost } from './work-host.js';

/** What both modes stand on. */
interface Work {
  readonly Session: typeof AgendaSession;
  readonly parse: (input: unknown) => Result<Meeting>;
}

/** Writing and running, which are fetched when they are asked for, with their words. Both change one meeting. */
export class WorkModes {
  readonly #host: WorkHost;
  readonly #work: Fetched<Work>;
  readonly #edit: Fetched<{ readonly words: EditorWords; readonly Editor: typeof AgendaEditor }>;
  readonly #run: Fetched<{ readonly words: RunnerWords; readonly Runner: typeof AgendaRunner }>;
  #session: AgendaSession | undefined;
  #editor: AgendaEditor | undefined;
  #runner: AgendaRunner | undefined;

  constructor(host: WorkHost) {
    this.#host = host;
    this.#work = new Fetched(host.element, async () => {
      const [{ AgendaSession: Session }, { parseDraft }] = await Promise.all([
        import('./session/agenda-session.js'),
        import('../shared/parse/meeting.js'),
      ]);
      return { Session, parse: parseDraft };
    });
    this.#edit = new Fetched(host.element, async (catalog) => {
      const [edit, issues, { AgendaEditor: Editor }] = await Promise.all([
        agendaMessages(catalog).edit(),
        catalog.issues(),
        import('./edit/agenda-editor.js'),
      ]);
      return { words: { edit, issues }, Editor };
    });
    this.#run = new Fetched(host.element, async (catalog) => {
      const [run, edit, issues, { AgendaRunner: Runner }] = await Promise.all([
        agendaMessages(catalog).run(),
        agendaMessages(catalog).edit(),
        catalog.issues(),
        import('./run/agenda-runner.js'),
      ]);
      return { words: { run, edit, issues }, Runner };
    });
  }

  /** Whether a meeting is being changed. */
  get isOpen(): boolean {
    return this.#session !== undefined;
  }

  /** The meeting as it has become; undefined before anybody has begun to change it. */
  get meetingInWork(): Meeting | undefined {
    this.#session?.follow();
    return this.#session?.meeting;
  }

  /** Whether a mode could not be fetched. */
  get hasFailed(): boolean {
    return [this.#work, this.#edit, this.#run].some(({ hasFailed }) => hasFailed);
  }

  isOwn(meeting: unknown): boolean {
    return this.#session?.isOwn(meeting) ?? false;
  }

  retry(): void {
    for (const fetched of [this.#work, this.#edit, this.#run]) fetched.retry();
  }

  /** Takes the draft away. */
  async clearDraft(): Promise<void> {
    await this.#session?.clear();
  }

  /** Puts items among what waits for another time. False while nobody writes. */
  take(items: readonly WantedItem[]): boolean {
    return this.#editor?.take(items) ?? false;
  }

  /** A mode as it stands; undefined until it has come, and then the element is drawn again. */
  template(mode: AgendaMode): TemplateResult | undefined {
    const host = this.#host;
    const catalog = host.catalog();
    const work = this.#work.of(catalog);
    const edit = mode === 'edit' ? this.#edit.of(catalog) : undefined;
    const run = mode === 'run' ? this.#run.of(catalog) : undefined;
    if (!work || !(edit ?? run)) return undefined;
    this.#session ??= this.#open(work);
    this.#session.follow();
    if (edit) {
      this.#editor ??= new edit.Editor(host, this.#session);
      return this.#editor.template(edit.words);
    }
    if (!run) return undefined;
    this.#runner ??= new run.Runner(host, this.#session);
    return this.#runner.template(run.words);
  }

  #open({ Session, parse }: Work): AgendaSession {
    const host = this.#host;
    // What keeps the draft looks for it before a drawing.
    void host.element.updateComplete.then(() => host.element.requestUpdate());
    return new Session({ ...host, blank: () => blankMeeting(host.now()) }, parse);
  }

  /** After a drawing. */
  updated(): void {
    if (this.#host.element.isConnected) this.#editor?.updated();
  }
}

/** How far ahead a new meeting is, in days: time to invite people. */
const AHEAD = 28;

/** A meeting of which nobody has written anything yet: an evening four weeks ahead. */
function blankMeeting(now: number): Meeting {
  const day = new Date(now + AHEAD * 86_400_000).toISOString().slice(0, 10);
  return {
    schema: 'klynge.meeting/1',
    id: `moede-${day}`,
    title: '',
    status: 'draft',
    start: `${day}T17:00`,
    end: `${day}T19:30`,
    timeZone: 'Europe/Copenhagen',
    format: 'in-person',
    items: [],
  };
}
