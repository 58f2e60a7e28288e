import type { Ballot, SelectionStatement, TieBreak } from '@klyngekit/schema';
import { defaultPoints } from './ballot.js';
import { tallyBorda } from './tally.js';

/** How the topics of a round are chosen unless somebody asks otherwise, as data that stands with the result. */
export const proportionalRule: SelectionStatement = Object.freeze({
  rule: 'sequential-proportional-approval',
  points: defaultPoints,
  ties: Object.freeze<TieBreak[]>(['points', 'first-choices', 'order-of-list']),
});

/** One topic that was chosen. */
export interface Selected {
  readonly topic: string;
  /** Its weight when it was chosen: the sum over its ballots of 1/(k + 1), for k topics of theirs chosen before it. */
  readonly weight: number;
  /** Topics that weighed exactly the same, and what decided between them. */
  readonly tiedWith: readonly string[];
  readonly decidedBy?: TieBreak;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** A number that 1 to `limit` divide, so that weights are whole numbers and a tie is a tie. */
function commonMultiple(limit: number): number {
  let multiple = 1;
  for (let factor = 2; factor <= limit; factor++) multiple *= factor / greatestCommonDivisor(multiple, factor);
  return multiple;
}

/** The topics with the highest value. */
function highest(topics: readonly string[], valueOf: (topic: string) => number): readonly string[] {
  const best = Math.max(...topics.map(valueOf));
  return topics.filter((topic) => valueOf(topic) === best);
}

/** Decides between topics that weigh the same. */
function decide(
  tied: readonly string[],
  rules: readonly TieBreak[],
  values: { readonly [rule in TieBreak]: (topic: string) => number },
): { readonly topic: string; readonly decidedBy?: TieBreak } {
  let left = tied;
  for (const rule of rules) {
    if (left.length === 1) break;
    left = highest(left, values[rule]);
    if (left.length === 1) return { topic: left[0]!, decidedBy: rule };
  }
  return { topic: left[0]! };
}

/**
 * Chooses several topics so that as many as possible get something (sequential proportional approval voting): one at a
 * time, and a ballot counts for 1/(k + 1) when k of its topics are chosen already. Ties are decided by points, then by
 * first choices, then by the order of `topics`, which a round keeps in random order. A topic that nobody chose is never
 * chosen, so there may be fewer than `seats`. Weights are compared as whole numbers, without rounding.
 */
export function selectProportional(
  ballots: readonly Ballot[],
  topics: readonly string[],
  seats: number,
  { points, ties }: SelectionStatement = proportionalRule,
): readonly Selected[] {
  const pointsOf = new Map(tallyBorda(ballots, topics, points).map((score) => [score.topic, score.points]));
  const firstsOf = new Map(tallyBorda(ballots, topics, [1]).map((score) => [score.topic, score.points]));
  const values = {
    points: (topic: string) => pointsOf.get(topic) ?? 0,
    'first-choices': (topic: string) => firstsOf.get(topic) ?? 0,
    'order-of-list': (topic: string) => -topics.indexOf(topic),
  };
  const unit = commonMultiple(Math.max(1, ...ballots.map(({ choices }) => choices.length)));
  const chosen: Selected[] = [];
  const isChosen = (topic: string) => chosen.some((each) => each.topic === topic);
  while (chosen.length < seats) {
    const weights = new Map<string, number>();
    for (const { choices } of ballots) {
      const weight = unit / (choices.filter(isChosen).length + 1);
      for (const choice of choices) if (!isChosen(choice)) weights.set(choice, (weights.get(choice) ?? 0) + weight);
    }
    const candidates = topics.filter((topic) => weights.has(topic));
    if (candidates.length === 0) break;
    const tied = highest(candidates, (topic) => weights.get(topic) ?? 0);
    const { topic, decidedBy } = decide(tied, ties, values);
    chosen.push({
      topic,
      weight: (weights.get(topic) ?? 0) / unit,
      tiedWith: tied.filter((other) => other !== topic),
      ...(decidedBy && { decidedBy }),
    });
  }
  return chosen;
}

/** Chooses the topics with most points. Ties are decided as in {@link selectProportional}. */
export function selectByPoints(
  ballots: readonly Ballot[],
  topics: readonly string[],
  seats: number,
  points: readonly number[] = defaultPoints,
): readonly string[] {
  const firstsOf = new Map(tallyBorda(ballots, topics, [1]).map((score) => [score.topic, score.points]));
  return tallyBorda(ballots, topics, points)
    .filter((score) => score.ballots > 0)
    .sort((a, b) => b.points - a.points || (firstsOf.get(b.topic) ?? 0) - (firstsOf.get(a.topic) ?? 0))
    .slice(0, seats)
    .map(({ topic }) => topic);
}
