import { defaultChoices, topicsOnBallot, type Proposal, type RandomInteger } from '@klyngekit/meeting';
import type { TopicVoteMessages } from '@klyngekit/messages';
import { containsCprLikeNumber, type Ballot, type TopicRound } from '@klyngekit/schema';
import type { TemplateResult } from 'lit';
import type { EntryMode } from '../secret-entry/entry-mode.js';
import { ballotTemplate } from './ballot-form.js';
import { Entry, type EntryNote } from './entry.js';
import type { VoteSession } from './vote-session.js';
import { writingTemplate } from './writing-form.js';

/** How many each may propose unless the round says otherwise. */
const DEFAULT_PROPOSALS = 3;

/** What the forms need of the element that they stand in. */
export interface EntryHost {
  readonly session: VoteSession;
  readonly random: RandomInteger;
  mode(): EntryMode;
  level(): number;
  words(): TopicVoteMessages;
  /** Sends something from a participant's own device; false where it did not arrive. */
  sendProposals(proposals: readonly Proposal[]): boolean;
  sendBallot(ballot: Ballot): boolean;
  announce(text: string): void;
  /** Draws again, with the focus on something. */
  draw(focus?: string): void;
}

/** The forms in which one person after the other writes and votes. */
export class EntrySteps {
  readonly #host: EntryHost;
  readonly #entry = new Entry();
  #done = '';

  constructor(host: EntryHost) {
    this.#host = host;
  }

  /** Whether somebody is writing or voting here. On a participant's own device a form comes once in a stage. */
  get isOpen(): boolean {
    const mode = this.#host.mode();
    if (mode === 'facilitator') return false;
    return mode === 'shared' ? this.#entry.isOpen : this.#done !== this.#stageKey;
  }

  forget(): void {
    this.#entry.forget();
  }

  /** An empty form for the next one. */
  readonly next = (): void => {
    const { round, stage } = this.#host.session;
    if (!round) return;
    this.#open(round);
    this.#host.draw(stage === 'voting' ? '#panel-title' : '#title-0');
  };

  /** The form of the stage. */
  template(round: TopicRound): TemplateResult {
    if (!this.#entry.isOpen) this.#open(round);
    return this.#host.session.stage === 'voting' ? this.#ballot(round) : this.#writing(round);
  }

  #writing(round: TopicRound): TemplateResult {
    const words = this.#host.words();
    return writingTemplate({
      words,
      mode: this.#host.mode(),
      headingLevel: this.#host.level(),
      question: round.question,
      most: round.proposalsEach ?? DEFAULT_PROPOSALS,
      written: this.#entry.written,
      hasCpr: containsCprLikeNumber,
      note: this.#noteText(),
      write: (...change) => {
        this.#entry.write(...change);
        this.#host.draw();
      },
      handIn: this.#handIn,
      none: () => this.#giveProposals([]),
    });
  }

  #ballot(round: TopicRound): TemplateResult {
    const { order, choices } = this.#entry;
    return ballotTemplate({
      words: this.#host.words(),
      mode: this.#host.mode(),
      headingLevel: this.#host.level(),
      topics: order.flatMap((id) => round.topics.filter((topic) => topic.id === id)),
      choices,
      note: this.#noteText(),
      choose: (place, topic) => {
        this.#entry.choose(place, topic);
        this.#host.draw();
      },
      cast: () => {
        const ballot = this.#entry.ballot();
        if (ballot.choices.length === 0) this.#say('nothing');
        else this.#giveBallot(ballot);
      },
      blank: () => {
        if (this.#entry.clearChoices()) this.#say('cleared');
        else this.#giveBallot({ choices: [] });
      },
    });
  }

  get #stageKey(): string {
    const { round, stage } = this.#host.session;
    return round ? JSON.stringify([stage, round.id, topicsOnBallot(round)]) : '';
  }

  #open(round: TopicRound): void {
    if (this.#host.session.stage === 'voting')
      this.#entry.openBallot(topicsOnBallot(round), round.choicesEach ?? defaultChoices, this.#host.random);
    else this.#entry.openWriting();
  }

  readonly #handIn = (): void => {
    if (this.#entry.hasCpr) {
      this.#host.draw('[aria-invalid=true]');
      return;
    }
    const proposals = this.#entry.proposals();
    if (proposals.length === 0) this.#say('nothing');
    else this.#giveProposals(proposals);
  };

  #giveProposals(proposals: readonly Proposal[]): void {
    const isSent = this.#host.mode() === 'participant';
    const isTaken = isSent ? this.#host.sendProposals(proposals) : this.#host.session.handIn(proposals);
    if (isTaken) this.#finish(this.#host.words().writing.given);
    else this.#say(isSent ? 'refused' : 'full');
  }

  /** Whatever the ballot, what follows is the same. */
  #giveBallot(ballot: Ballot): void {
    const isSent = this.#host.mode() === 'participant';
    if (isSent ? this.#host.sendBallot(ballot) : this.#host.session.cast(ballot))
      this.#finish(this.#host.words().ballot.given);
    else this.#say('refused');
  }

  /** The form goes, and with it what was in it. */
  #finish(said: string): void {
    this.#entry.forget();
    this.#done = this.#stageKey;
    this.#host.announce(said);
    this.#host.draw('#panel-title');
  }

  #say(note: EntryNote): void {
    this.#entry.say(note);
    this.#host.announce(this.#noteText());
    this.#host.draw();
  }

  /** Says nothing of what is in the form. */
  #noteText(): string {
    const { note } = this.#entry;
    const { writing, ballot } = this.#host.words();
    if (note === 'none') return '';
    if (note === 'full') return writing.full;
    if (note === 'cleared') return ballot.cleared;
    return (this.#host.session.stage === 'voting' ? ballot : writing)[note];
  }
}
