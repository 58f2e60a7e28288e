import {
  closeRound,
  createBallotBox,
  createProposalBox,
  defaultChoices,
  mergeTopics,
  topicsOnBallot,
  unmergeTopic,
  type BallotBox,
  type KeptProposals,
  type Proposal,
  type ProposalBox,
  type RandomInteger,
} from '@klyngekit/meeting';
import type { Ballot, TopicRound } from '@klyngekit/schema';
import { VersionHistory } from '../shared/version-history.js';

/** Where a round has come to, as it is shown. */
export type VoteStage = 'writing' | 'list' | 'voting' | 'too-few' | 'outcome';

/** What a vote belongs to: with other topics on the ballots it is another vote. */
const voteKey = (round: TopicRound): string =>
  JSON.stringify([round.id, round.choicesEach ?? defaultChoices, ...topicsOnBallot(round)]);

/** What a draft may hold: the round, never a ballot, and proposals only where nobody can be told by theirs. */
export interface VoteDraft {
  readonly round: TopicRound;
  /** Proposals that are not listed yet. */
  readonly box?: KeptProposals;
}

/** Whom a session tells what. */
export interface VoteSessionHost {
  /** Every round that follows from something done here. */
  changed(this: void, round: TopicRound): void;
  /** What the draft is to hold from now on. */
  keep(this: void, draft: VoteDraft): void;
}

/**
 * A round on its way from proposals to a result. Proposals and ballots lie in boxes that tell only how many they are; no way
 * leads from here to what is in them before the list is shown or the vote is closed.
 */
export class VoteSession {
  readonly #random: RandomInteger;
  readonly #host: VoteSessionHost;
  readonly #history = new VersionHistory<TopicRound>();
  #round: TopicRound | undefined;
  #isWriting = false;
  #proposals: ProposalBox;
  #box: BallotBox | undefined;
  #voteKey = '';

  constructor(random: RandomInteger, host: VoteSessionHost) {
    this.#random = random;
    this.#host = host;
    this.#proposals = this.#boxFor(undefined);
  }

  /** The round as it stands; without ballots until it is closed. */
  get round(): TopicRound | undefined {
    return this.#round;
  }

  get stage(): VoteStage {
    const round = this.#round;
    if (round?.status === 'voting') return 'voting';
    if (round?.status === 'closed') return round.result ? 'outcome' : 'too-few';
    return this.#isWriting ? 'writing' : 'list';
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** How many have handed in or voted in this stage. */
  get count(): number {
    return this.stage === 'voting' ? (this.#box?.count() ?? 0) : this.#proposals.count();
  }

  /** Takes a round from the page. The one that is here already, or a copy of it, changes nothing. */
  take(round: TopicRound | undefined): void {
    const before = this.#round;
    if (round === before) return;
    const isSame = round && before && JSON.stringify(round) === JSON.stringify(before);
    this.#round = round;
    if (isSame) return;
    if (round?.id !== before?.id) this.#proposals = this.#newProposals();
    this.#begin(round);
  }

  /** Takes over what was kept in a draft of the round that is here. The page is told. */
  restore({ round, box }: VoteDraft): void {
    this.#round = round;
    this.#proposals = this.#newProposals(box);
    this.#begin(round);
    if (box) this.#isWriting = true;
    this.#host.changed(round);
  }

  /** Begins again with the round that the page has. */
  reset(round: TopicRound | undefined): void {
    this.#round = round;
    this.#proposals = this.#newProposals();
    this.#voteKey = '';
    this.#begin(round);
    if (round) this.#host.changed(round);
  }

  #begin(round: TopicRound | undefined): void {
    this.#history.clear();
    this.#isWriting = round?.status === 'collecting' && round.topics.length === 0;
    this.#openBox();
  }

  /** Takes what one person hands in. False where it cannot be taken. */
  handIn(proposals: readonly Proposal[]): boolean {
    return this.stage === 'writing' && this.#proposals.add(proposals);
  }

  /** Shows the proposals, mixed among those that are listed already. */
  showList(): void {
    const round = this.#round;
    if (!round || this.stage !== 'writing') return;
    const topics = this.#proposals.empty(round.topics);
    this.#proposals = this.#newProposals();
    this.#isWriting = false;
    this.#history.clear();
    this.#set({ ...round, topics });
  }

  writeMore(): void {
    this.#isWriting = this.#round?.status === 'collecting';
  }

  merge(from: readonly string[], into: string): boolean {
    return this.#step((round) => mergeTopics(round, from, into));
  }

  split(topic: string): boolean {
    return this.#step((round) => unmergeTopic(round, topic));
  }

  setSeats(seats: number): boolean {
    return this.#step((round) => (round.seats === seats ? undefined : { ...round, seats }));
  }

  undo(): void {
    this.#walk('undo');
  }

  redo(): void {
    this.#walk('redo');
  }

  /** Begins a vote on the list, or on the same list once more. */
  beginVote(): void {
    const round = this.#round;
    if (!round || topicsOnBallot(round).length < 2) return;
    const { ballots: _ballots, result: _result, rationale: _rationale, ...rest } = round;
    this.#voteKey = '';
    this.#set({ ...rest, status: 'voting' });
    this.#openBox();
  }

  /** Takes a ballot. False where it is none, or nobody votes. */
  cast(ballot: Ballot): boolean {
    return this.#box?.add(ballot) === true;
  }

  /** Closes the vote for good: the result comes out, or nothing when there were too few. */
  close(): void {
    const round = this.#round;
    if (!round || !this.#box) return;
    const closed = closeRound(round, this.#box.close());
    this.#box = undefined;
    this.#voteKey = '';
    this.#set(closed);
  }

  /** Why the cluster chose as it did, in paragraphs. */
  explain(rationale: readonly string[]): void {
    if (!this.#round) return;
    const { rationale: _before, ...rest } = this.#round;
    this.#set(rationale.length > 0 ? { ...rest, rationale } : rest);
  }

  #walk(direction: 'undo' | 'redo'): void {
    const round = this.#round && this.#history[direction](this.#round);
    if (round) this.#set(round);
  }

  #newProposals(kept?: KeptProposals): ProposalBox {
    this.#proposals.wipe();
    return this.#boxFor(kept);
  }

  #boxFor(kept: KeptProposals | undefined): ProposalBox {
    const keep = (box: KeptProposals): void => this.#keep(box);
    return createProposalBox(this.#random, { kept, keep });
  }

  #openBox(): void {
    const round = this.#round;
    const key = round?.status === 'voting' ? voteKey(round) : '';
    if (key === this.#voteKey) return;
    this.#box?.wipe();
    this.#voteKey = key;
    this.#box = undefined;
    if (!round || key === '') return;
    const { choicesEach } = round;
    this.#box = createBallotBox({
      topics: topicsOnBallot(round),
      ...(choicesEach !== undefined && { choicesEach }),
      random: this.#random,
    });
  }

  #step(make: (round: TopicRound) => TopicRound | undefined): boolean {
    const before = this.#round;
    const next = before?.status === 'collecting' ? make(before) : undefined;
    if (!before || !next) return false;
    this.#history.note(before);
    this.#set(next);
    return true;
  }

  #set(round: TopicRound): void {
    this.#round = round;
    this.#keep();
    this.#host.changed(round);
  }

  #keep(box?: KeptProposals): void {
    if (!this.#round) return;
    const { ballots: _never, ...round } = this.#round;
    this.#host.keep({ round, ...(box && { box }) });
  }
}
