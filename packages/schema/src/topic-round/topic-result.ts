/**
 * How several topics are chosen: `sequential-proportional-approval` takes one at a time, and counts a ballot for 1/(k + 1)
 * when k of its topics are chosen already; `highest-points` takes those with most points.
 */
export type SelectionRule = 'sequential-proportional-approval' | 'highest-points';

/** What decides between topics that are equal, in this order. `order-of-list` is a lot: the list is in random order. */
export type TieBreak = 'points' | 'first-choices' | 'order-of-list';

/** The rule by which topics were chosen, as data, so that it can be told and repeated. */
export interface SelectionStatement {
  /** How several are chosen. */
  readonly rule: SelectionRule;
  /**
   * Points for first, second, third choice.
   *
   * @minItems 1
   * @maxItems 10
   * @items {"type":"integer","minimum":0,"maximum":100}
   */
  readonly points: readonly number[];
  /**
   * What decides between equals, first to last.
   *
   * @maxItems 3
   * @items {"type":"string","enum":["points","first-choices","order-of-list"]}
   */
  readonly ties: readonly TieBreak[];
}

/** How one topic did. */
export interface TopicScore {
  /**
   * Id of the topic.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly topic: string;
  /**
   * Its points.
   *
   * @minimum 0
   * @maximum 1000000
   * @TJS-type integer
   */
  readonly points: number;
  /**
   * How many ballots have it at any place.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly ballots: number;
}

/** The ballots of a round in numbers. */
export interface BallotCounts {
  /**
   * All ballots, blank ones too.
   *
   * @minimum 5
   * @maximum 1000
   * @TJS-type integer
   */
  readonly cast: number;
  /**
   * Those with as many choices as were allowed.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly full: number;
  /**
   * Those with some.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly partial: number;
  /**
   * Those with none.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly blank: number;
}

/** What came out of a round. Fewer than five ballots have no result. */
export interface TopicResult {
  /** The rule. */
  readonly rule: SelectionStatement;
  /** The ballots in numbers. */
  readonly ballots: BallotCounts;
  /**
   * How every topic did, most points first.
   *
   * @maxItems 500
   */
  readonly scores: readonly TopicScore[];
  /**
   * Ids of the topics that were chosen, in the order in which the rule took them.
   *
   * @maxItems 20
   * @items {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}
   */
  readonly chosen: readonly string[];
  /**
   * How many of the ballots that have a choice get at least one of their wishes.
   *
   * @minimum 0
   * @maximum 1000
   * @TJS-type integer
   */
  readonly withAWish: number;
  /**
   * Id of the topic that most prefer to each of the others, if there is one.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly preferredToAll?: string;
}
