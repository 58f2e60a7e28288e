import type { Ballot, TopicScore } from '@klyngekit/schema';
import { defaultPoints } from './ballot.js';

/** How one topic does against each of the others. */
export interface PairwiseScore {
  readonly topic: string;
  /** Against how many more ballots prefer it than prefer the other. */
  readonly wins: number;
  /** Against how many it is even. */
  readonly ties: number;
  /** `wins`, and half of `ties` (Copeland). */
  readonly score: number;
}

/** Sorts by a score, highest first; equals stay in the order of the list. */
function byScore<T>(members: readonly T[], score: (member: T) => number): T[] {
  return [...members].sort((a, b) => score(b) - score(a));
}

/**
 * Points for every topic (Borda): 3 for a first choice, 2 for a second, 1 for a third, or other points. A choice beyond
 * the points gets none. Most points first; equals in the order of `topics`.
 */
export function tallyBorda(
  ballots: readonly Ballot[],
  topics: readonly string[],
  points: readonly number[] = defaultPoints,
): readonly TopicScore[] {
  const scores = topics.map((topic): TopicScore => {
    const places = ballots.map(({ choices }) => choices.indexOf(topic)).filter((place) => place !== -1);
    return {
      topic,
      points: places.reduce((sum, place) => sum + (points[place] ?? 0), 0),
      ballots: places.length,
    };
  });
  return byScore(scores, (score) => score.points);
}

/** How many ballots have each topic among their first `depth` choices (approval). Default: anywhere. */
export function tallyApproval(
  ballots: readonly Ballot[],
  topics: readonly string[],
  depth = Infinity,
): readonly TopicScore[] {
  const approvals = ballots.map(({ choices }) => ({ choices: choices.slice(0, depth) }));
  const scores = tallyBorda(approvals, topics, []).map((score) => ({ ...score, points: score.ballots }));
  return byScore(scores, ({ points }) => points);
}

/** Whether a ballot prefers one topic to another. What stands on it is preferred to what does not. */
function prefers({ choices }: Ballot, topic: string, other: string): boolean {
  const place = choices.indexOf(topic);
  const otherPlace = choices.indexOf(other);
  return place !== -1 && (otherPlace === -1 || place < otherPlace);
}

/** Compares every topic with every other, one against one (Copeland). Highest score first. */
export function tallyCopeland(ballots: readonly Ballot[], topics: readonly string[]): readonly PairwiseScore[] {
  const margin = (topic: string, other: string) =>
    ballots.reduce(
      (sum, ballot) => sum + Number(prefers(ballot, topic, other)) - Number(prefers(ballot, other, topic)),
      0,
    );
  const scores = topics.map((topic): PairwiseScore => {
    const margins = topics.filter((other) => other !== topic).map((other) => margin(topic, other));
    const wins = margins.filter((each) => each > 0).length;
    const ties = margins.filter((each) => each === 0).length;
    return { topic, wins, ties, score: wins + ties / 2 };
  });
  return byScore(scores, ({ score }) => score);
}

/** The topic that most prefer to each of the others (Condorcet), if there is one. Among fewer than two there is none. */
export function preferredToAll(ballots: readonly Ballot[], topics: readonly string[]): string | undefined {
  if (topics.length < 2) return undefined;
  return tallyCopeland(ballots, topics).find(({ wins }) => wins === topics.length - 1)?.topic;
}

/** How many of the ballots that have a choice have at least one of the chosen topics. */
export function withAWish(ballots: readonly Ballot[], chosen: readonly string[]): number {
  return ballots.filter(({ choices }) => choices.some((choice) => chosen.includes(choice))).length;
}

/** How many of the ballots that have a choice have none of the chosen topics. */
export function withoutAWish(ballots: readonly Ballot[], chosen: readonly string[]): number {
  return ballots.filter(({ choices }) => choices.length > 0).length - withAWish(ballots, chosen);
}
