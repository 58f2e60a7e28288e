import { everyAction, wallTimeAt, type Advice, type Command, type Remedy } from '@klyngekit/meeting';
import type { AdviceMessages } from '@klyngekit/messages';
import { Fetched } from '../../shared/fetched.js';
import { linkTitle, type AgendaView } from '../agenda-view.js';
import type { WorkHost } from '../work-host.js';
import type { checkAgenda } from './advice-check.js';
import { adviceNames, type AdviceView } from './advice-panel.js';

/** What the desk needs of the editor. */
export interface DeskHost {
  view(this: void): AgendaView;
  title(this: void, id: string): string;
  perform(this: void, command: Command, done?: () => string): boolean;
  /** Draws again, and puts the focus somewhere. */
  focus(this: void, selector: string): void;
}

interface Tools {
  readonly words: AdviceMessages;
  readonly check: typeof checkAgenda;
}

/** Gives advice about the agenda: when it is asked for, and when the agenda is too long. Its rules are fetched then. */
export class AdviceDesk {
  readonly #work: WorkHost;
  readonly #host: DeskHost;
  readonly #tools: Fetched<Tools>;
  #isOpen = false;

  constructor(work: WorkHost, host: DeskHost) {
    this.#work = work;
    this.#host = host;
    this.#tools = new Fetched(work.element, async () => {
      const [words, { checkAgenda: check }] = await Promise.all([
        host.view().words.advice(),
        import('./advice-check.js'),
      ]);
      return { words, check };
    });
  }

  /** Whether all advice is shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows all advice, or puts it away. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#tools.retry();
    this.#goOn();
  }

  /** The advice as it stands; undefined where there is none to give, or it has not come yet. */
  view(): AdviceView | undefined {
    const { meeting, schedule, words, headingLevel } = this.#host.view();
    if (!this.#isOpen && schedule.slack >= 0) return undefined;
    const tools = this.#tools.of(this.#work.catalog());
    if (!tools) return undefined;
    const previous = this.#work.previous();
    const today = wallTimeAt(this.#work.now(), schedule.times.zone).slice(0, 10);
    const names = adviceNames(
      this.#host.title,
      {
        actions: everyAction(meeting).map(({ action }) => action),
        partner: (id) => linkTitle(this.#host.view(), 'partner', id),
        participants: meeting.participants ?? [],
      },
      words,
    );
    return {
      words: tools.words,
      names,
      headingLevel,
      findings: tools.check(meeting, { today, ...(previous && { previous }) }),
      follow: (remedy, label) => this.#follow(remedy, tools.words.done(label)),
      dismiss: (advice) => this.#dismiss(advice),
      restore: () => this.#restore(),
      close: () => this.toggle(),
    };
  }

  #goOn(): void {
    this.#host.focus(this.#isOpen ? '#advice-title' : '#check');
  }

  #follow(remedy: Remedy, done: string): void {
    this.#host.perform({ type: 'batch', commands: remedy.commands }, () => done);
    this.#goOn();
  }

  #dismiss({ code, about }: Advice): void {
    this.#host.perform({ type: 'dismiss-advice', advice: { code, ...(about !== undefined && { about }) } });
    this.#goOn();
  }

  #restore(): void {
    const dismissed = this.#host.view().meeting.dismissed ?? [];
    const commands = dismissed.map((advice): Command => ({ type: 'restore-advice', advice }));
    this.#host.perform({ type: 'batch', commands });
    this.#goOn();
  }
}
