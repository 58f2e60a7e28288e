import type { FocusArea } from '../vocabulary/focus-area.js';
import type { TopicResult } from './topic-result.js';

/** A proposal for what the cluster should work with. Nobody's name stands by it. */
export interface Topic {
  /**
   * Identifies the topic within its round.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * The topic.
   *
   * @minLength 1
   * @maxLength 120
   */
  readonly title: string;
  /**
   * Why for us: what in the practices' own day it is about.
   *
   * @maxLength 300
   */
  readonly why?: string;
  /** Which kind of work it would be. */
  readonly focusArea?: FocusArea;
}

/** Topics that turned out to be the same one. Taking the merge away brings them back. */
export interface TopicMerge {
  /**
   * Id of the topic that stays.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly into: string;
  /**
   * Ids of the topics that it stands for from now on.
   *
   * @minItems 1
   * @maxItems 100
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly from: readonly string[];
}

/** One ballot. It knows neither who cast it nor when. */
export interface Ballot {
  /**
   * Ids of topics, the most important first. Fewer than allowed is a partial ballot, none a blank one.
   *
   * @maxItems 10
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly choices: readonly string[];
}

/** Where a round has come to. Ballots and result are in the file only when it is `closed`. */
export type TopicRoundStatus = 'collecting' | 'voting' | 'closed';

/** A round in which a cluster finds its topics: silent writing, one list, a secret ballot, a choice of several. */
export interface TopicRound {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.topic-round/1';
  /**
   * Identifies the round.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * What is asked: "Hvad skal klyngen arbejde med?"
   *
   * @maxLength 200
   */
  readonly question: string;
  /**
   * Id of the cluster.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly cluster?: string;
  /**
   * Id of the meeting in which it is held.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly meeting?: string;
  /** Where it has come to. */
  readonly status: TopicRoundStatus;
  /**
   * How many topics each may propose. Default 3.
   *
   * @minimum 1
   * @maximum 20
   * @TJS-type integer
   */
  readonly proposalsEach?: number;
  /**
   * How many topics stand on a ballot. Default 3.
   *
   * @minimum 1
   * @maximum 10
   * @TJS-type integer
   */
  readonly choicesEach?: number;
  /**
   * How many topics are chosen.
   *
   * @minimum 1
   * @maximum 20
   * @TJS-type integer
   */
  readonly seats: number;
  /**
   * The proposals, in random order.
   *
   * @maxItems 500
   */
  readonly topics: readonly Topic[];
  /**
   * Which of them are the same.
   *
   * @maxItems 200
   */
  readonly merges?: readonly TopicMerge[];
  /**
   * The ballots in random order, when the round is closed. None, or at least five.
   *
   * @maxItems 1000
   */
  readonly ballots?: readonly Ballot[];
  /** What came out, when the round is closed. */
  readonly result?: TopicResult;
  /**
   * Why the cluster chose as it did, in paragraphs.
   *
   * @maxItems 20
   * @items {"type":"string","maxLength":2000}
   */
  readonly rationale?: readonly string[];
}
