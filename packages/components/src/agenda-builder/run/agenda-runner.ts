import { announce } from '@klyngekit/foundation';
import {
  announcementsBetween,
  beginItem,
  endRun,
  extendRun,
  findItem,
  findTrack,
  nextId,
  nextItem,
  pauseRun,
  resumeRun,
  runState,
  type Announcement,
  type Command,
} from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaRunMessages, IssueMessages } from '@klyngekit/messages';
import type { AgendaPart } from '@klyngekit/schema';
import type { TemplateResult } from 'lit';
import { ClockController, SECOND } from '../../shared/clock-controller.js';
import { titleById, trackTitle } from '../read/read-agenda.js';
import type { AgendaView } from '../agenda-view.js';
import type { AgendaSession } from '../session/agenda-session.js';
import type { WorkHost } from '../work-host.js';
import type { RunnerView } from './run-view.js';
import { runnerTemplate } from './runner.render.js';

/** The words of a meeting that runs. */
export interface RunnerWords {
  readonly run: AgendaRunMessages;
  readonly edit: AgendaEditMessages;
  readonly issues: IssueMessages;
}

/** Runs a meeting against the clock. Its state is computed from the marks in the meeting and the moment, each time. */
export class AgendaRunner {
  readonly #host: WorkHost;
  readonly #session: AgendaSession;
  #words!: RunnerWords;
  #view!: AgendaView;
  #told: number;
  /** The item whose outcome is written; the one that runs where nobody has chosen. */
  #chosen: string | undefined;
  #isShown = false;

  constructor(host: WorkHost, session: AgendaSession) {
    this.#host = host;
    this.#session = session;
    this.#told = host.now();
    new ClockController(host.element, SECOND, () => this.#isShown && host.followsClock());
  }

  /** The meeting as it stands now. */
  template(words: RunnerWords): TemplateResult {
    this.#words = words;
    const { meeting } = this.#session;
    const now = this.#host.now();
    this.#view = this.#host.view(meeting);
    const state = runState(meeting, now);
    this.#isShown = state.status !== 'ended';
    this.#announce(now);
    const { run } = words;
    const outcomeOf = this.#chosen ?? state.current ?? meeting.items[0]?.id;
    const view: RunnerView = {
      ...this.#view,
      ...words,
      session: this.#session,
      state,
      now,
      outcomeOf,
      canUndo: this.#session.canUndo,
      begin: (item) => this.#do(beginItem(meeting, item, this.#host.now())),
      next: (track) => this.#do(nextItem(this.#session.meeting, this.#host.now(), track)),
      extend: (minutes, track) => {
        const command = extendRun(this.#session.meeting, minutes, this.#host.now(), track);
        if (this.#do(command)) this.#say(run.extended(this.#clockTitle(track), minutes));
      },
      pause: () => {
        if (this.#do(pauseRun(this.#session.meeting, this.#host.now()))) this.#say(run.paused);
      },
      resume: () => this.#do(resumeRun(this.#session.meeting, this.#host.now())),
      end: () => this.#do(endRun(this.#session.meeting, this.#host.now())),
      undo: () => this.#session.undo(),
      toEdit: () => this.#host.turnTo('edit'),
      projector: this.#host.projector(),
      choose: (item) => {
        this.#chosen = item === state.current ? undefined : item;
        this.#host.element.requestUpdate();
      },
      addDecision: (part) => this.#addDecision(part),
      addAction: (part) => this.#addAction(part),
      perform: (command) => this.#do(command),
    };
    return runnerTemplate(view);
  }

  #do(command: Command | undefined): boolean {
    // What is pressed in this very moment is told too.
    this.#told = Math.min(this.#told, this.#host.now() - 1);
    return command !== undefined && this.#session.perform(command) === undefined;
  }

  #say(text: string): void {
    announce(this.#host.element, text);
  }

  /** What has become due since the last time, each thing once. */
  #announce(now: number): void {
    const { meeting } = this.#session;
    const due = announcementsBetween(meeting, this.#told, now);
    this.#told = Math.max(this.#told, now);
    if (due.length > 0) this.#say(due.map((each) => this.#wordsOf(each)).join(' '));
  }

  #wordsOf({ kind, item, track, minutes }: Announcement): string {
    const { run } = this.#words;
    return run.announce({
      kind,
      minutes,
      title: this.#title(item),
      track: track === undefined ? undefined : this.#track(track),
    });
  }

  #title(id: string): string {
    return titleById({ meeting: this.#session.meeting, words: this.#view.words }, id);
  }

  #track(id: string): string {
    const found = findTrack(this.#session.meeting, id);
    const place = found?.item.tracks?.findIndex((track) => track.id === id) ?? 0;
    return found ? trackTitle({ ...found.track, room: '' }, place, this.#view) : '';
  }

  #clockTitle(track: string | undefined): string {
    const { clocks, current } = runState(this.#session.meeting, this.#host.now());
    const clock = clocks.find((each) => each.track === track);
    return this.#title(clock?.item ?? current ?? '');
  }

  #addDecision({ id, decisions = [] }: AgendaPart): void {
    const decision = { id: nextId(this.#session.meeting, 'decision'), text: '' };
    this.#do({ type: 'set-item', item: id, field: 'decisions', value: [...decisions, decision] });
    this.#focus(`f-${id}-decisions-${decisions.length}`);
  }

  #addAction({ id }: AgendaPart): void {
    const action = nextId(this.#session.meeting, 'action');
    const to = { list: 'item', id } as const;
    this.#do({ type: 'add-action', action: { id: action, what: '', status: 'planned' }, to });
    if (findItem(this.#session.meeting, id)) this.#focus(`f-${action}-what`);
  }

  #focus(id: string): void {
    const { element } = this.#host;
    void element.updateComplete.then(() => (element.renderRoot as ShadowRoot).getElementById(id)?.focus());
  }
}
