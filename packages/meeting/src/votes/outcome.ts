import type { BallotCounts, TieBreak, Topic, TopicRound } from '@klyngekit/schema';
import { defaultChoices, topicsOnBallot } from './ballot.js';
import { selectByPoints, selectProportional } from './select.js';

/** How one topic did, as it is shown. */
export interface OutcomeRow {
  readonly topic: Topic;
  readonly points: number;
  /** How many ballots have it. */
  readonly ballots: number;
  readonly isChosen: boolean;
  /** Whether another topic has as many points. */
  readonly isTied: boolean;
}

/** Topics that weighed the same when one of them was chosen. */
export interface OutcomeTie {
  readonly chosen: Topic;
  readonly others: readonly Topic[];
  /** What decided; undefined where the rule has nothing that does. */
  readonly decidedBy: TieBreak | undefined;
}

/** What another way of counting the same ballots would have chosen. */
export interface OtherCount {
  /** By points, or by the number of ballots that have a topic. */
  readonly by: 'points' | 'ballots';
  /** Topics that would have been chosen and are not, and those that would not. Both are empty where the ways agree. */
  readonly gained: readonly Topic[];
  readonly lost: readonly Topic[];
}

/** The facts of a result, for words and picture. */
export interface Outcome {
  /** Most points first. */
  readonly rows: readonly OutcomeRow[];
  readonly ballots: BallotCounts;
  /** How many choices stand on a full ballot. */
  readonly choicesEach: number;
  /** Points for first, second, third choice. */
  readonly points: readonly number[];
  readonly withAWish: number;
  /** Ballots that have a choice and get none of them. */
  readonly withoutAWish: number;
  /** The topic that most prefer to each of the others. */
  readonly preferred: Topic | undefined;
  /** A topic that was chosen though another one, which was not, has more points. */
  readonly overtaking: { readonly chosen: Topic; readonly other: Topic } | undefined;
  readonly ties: readonly OutcomeTie[];
  /** Empty where the file holds the result without its ballots. */
  readonly otherCounts: readonly OtherCount[];
}

/** What a closed round says; undefined where it has no result. */
export function outcomeOf(round: TopicRound): Outcome | undefined {
  const { result, ballots } = round;
  if (!result) return undefined;
  const topicOf = (id: string): Topic => round.topics.find((topic) => topic.id === id) ?? { id, title: id };
  const chosen = new Set(result.chosen);
  const rows = result.scores.map(({ topic, points, ballots: having }): OutcomeRow => ({
    topic: topicOf(topic),
    points,
    ballots: having,
    isChosen: chosen.has(topic),
    isTied: points > 0 && result.scores.some((other) => other.topic !== topic && other.points === points),
  }));
  const { cast, blank } = result.ballots;
  return {
    rows,
    ballots: result.ballots,
    choicesEach: round.choicesEach ?? defaultChoices,
    points: result.rule.points,
    withAWish: result.withAWish,
    withoutAWish: cast - blank - result.withAWish,
    preferred: result.preferredToAll === undefined ? undefined : topicOf(result.preferredToAll),
    overtaking: overtakingOf(rows),
    ties: ballots && result.rule.rule === 'sequential-proportional-approval' ? tiesOf(round, topicOf) : [],
    otherCounts: ballots ? otherCountsOf(round, chosen, topicOf) : [],
  };
}

/** The chosen topic with fewest points, and the one with most of those that were passed over for it. */
function overtakingOf(rows: readonly OutcomeRow[]): Outcome['overtaking'] {
  const last = [...rows].reverse().find(({ isChosen }) => isChosen);
  const passed = rows.find(({ isChosen }) => !isChosen);
  return last && passed && passed.points > last.points ? { chosen: last.topic, other: passed.topic } : undefined;
}

function tiesOf(round: TopicRound, topicOf: (id: string) => Topic): readonly OutcomeTie[] {
  const chosen = round.result?.chosen ?? [];
  const selected = selectProportional(round.ballots ?? [], topicsOnBallot(round), round.seats, round.result?.rule);
  return selected.flatMap(({ topic, tiedWith, decidedBy }): OutcomeTie[] => {
    // Between topics that were all chosen in the end a tie decides nothing.
    const others = tiedWith.filter((other) => !chosen.includes(other));
    return others.length > 0 ? [{ chosen: topicOf(topic), others: others.map(topicOf), decidedBy }] : [];
  });
}

function otherCountsOf(
  round: TopicRound,
  chosen: ReadonlySet<string>,
  topicOf: (id: string) => Topic,
): readonly OtherCount[] {
  const topics = topicsOnBallot(round);
  const ballots = round.ballots ?? [];
  const ones = Array.from({ length: round.choicesEach ?? defaultChoices }, () => 1);
  return (['points', 'ballots'] as const).map((by) => {
    const ids = selectByPoints(ballots, topics, round.seats, by === 'points' ? round.result?.rule.points : ones);
    return {
      by,
      gained: ids.filter((id) => !chosen.has(id)).map(topicOf),
      lost: [...chosen].filter((id) => !ids.includes(id)).map(topicOf),
    };
  });
}
