import type { Ballot, TopicRound } from '@klyngekit/schema';

/** With fewer ballots than this nothing is told: in a small group a total gives votes away. */
export const leastBallots = 5;

/** How many topics stand on a ballot unless a round says otherwise. */
export const defaultChoices = 3;

/** Points for first, second and third choice unless somebody asks otherwise. */
export const defaultPoints: readonly number[] = [3, 2, 1];

/** The ids of the topics that stand on ballots: those that no other stands for. In the order of the list. */
export function topicsOnBallot({ topics, merges = [] }: TopicRound): readonly string[] {
  const merged = new Set(merges.flatMap(({ from }) => from));
  return topics.map(({ id }) => id).filter((id) => !merged.has(id));
}

/** Whether a ballot is one: topics that can be chosen, each once, and no more than allowed. A blank one is. */
export function isValidBallot({ choices }: Ballot, topics: readonly string[], choicesEach: number): boolean {
  return (
    choices.length <= choicesEach &&
    new Set(choices).size === choices.length &&
    choices.every((choice) => topics.includes(choice))
  );
}
