import type { Ballot, PlannedTheme, ThemePlan, TopicMerge, TopicResult, TopicRound } from '@klyngekit/schema';
import { defaultChoices, leastBallots, topicsOnBallot } from './ballot.js';
import type { ClosedBox } from './ballot-box.js';
import { proportionalRule, selectByPoints, selectProportional } from './select.js';
import { preferredToAll, tallyBorda, withAWish } from './tally.js';

/**
 * The round with topics merged into another one. A topic that stood for others brings them along. Undefined when one of
 * them is unknown or merged already, or when the round is no longer collecting: a merge would change what a ballot means.
 */
export function mergeTopics(round: TopicRound, from: readonly string[], into: string): TopicRound | undefined {
  const known = topicsOnBallot(round);
  const others = [...new Set(from)].filter((id) => id !== into);
  if (round.status !== 'collecting' || others.length === 0) return undefined;
  if (![into, ...others].every((id) => known.includes(id))) return undefined;
  const merges = round.merges ?? [];
  const brought = merges.filter((merge) => others.includes(merge.into)).flatMap((merge) => merge.from);
  const kept = merges.filter((merge) => merge.into !== into && !others.includes(merge.into));
  const before = merges.find((merge) => merge.into === into)?.from ?? [];
  const merge: TopicMerge = { into, from: [...before, ...others, ...brought] };
  return { ...round, merges: [...kept, merge] };
}

/** The round with one topic taken out of the one it was merged into. Undefined when it is in none, or votes are cast. */
export function unmergeTopic(round: TopicRound, topic: string): TopicRound | undefined {
  const { merges = [], ...rest } = round;
  if (round.status !== 'collecting' || !merges.some(({ from }) => from.includes(topic))) return undefined;
  const left = merges
    .map(({ into, from }) => ({ into, from: from.filter((id) => id !== topic) }))
    .filter(({ from }) => from.length > 0);
  return left.length === 0 ? rest : { ...rest, merges: left };
}

/** What comes out of ballots by a rule. Undefined with fewer than five of them. */
export function resultOf(
  round: TopicRound,
  ballots: readonly Ballot[],
  rule = proportionalRule,
): TopicResult | undefined {
  if (ballots.length < leastBallots) return undefined;
  const topics = topicsOnBallot(round);
  const full = ballots.filter(({ choices }) => choices.length >= (round.choicesEach ?? defaultChoices)).length;
  const blank = ballots.filter(({ choices }) => choices.length === 0).length;
  const chosen =
    rule.rule === 'highest-points'
      ? selectByPoints(ballots, topics, round.seats, rule.points)
      : selectProportional(ballots, topics, round.seats, rule).map(({ topic }) => topic);
  const preferred = preferredToAll(ballots, topics);
  return {
    rule,
    ballots: { cast: ballots.length, full, partial: ballots.length - full - blank, blank },
    scores: tallyBorda(ballots, topics, rule.points),
    chosen,
    withAWish: withAWish(ballots, chosen),
    ...(preferred !== undefined && { preferredToAll: preferred }),
  };
}

/** The round with what came out of its box. With too few ballots it is closed and holds neither ballots nor result. */
export function closeRound(round: TopicRound, box: ClosedBox): TopicRound {
  const closed: TopicRound = { ...round, status: 'closed' };
  const result = box.ok ? resultOf(round, box.ballots) : undefined;
  return box.ok && result ? { ...closed, ballots: box.ballots, result } : closed;
}

/** What a plan needs beside the round. */
export interface ThemePlanOptions {
  readonly id: string;
  readonly title: string;
  /** First day, as YYYY-MM-DD. */
  readonly from: string;
  /** Last day, as YYYY-MM-DD. */
  readonly to?: string;
}

/** A plan of the themes that a round has chosen, in the order in which they were chosen. Undefined without a result. */
export function themePlanOf(round: TopicRound, { id, title, from, to }: ThemePlanOptions): ThemePlan | undefined {
  const themes = (round.result?.chosen ?? []).flatMap((chosen) => {
    const topic = round.topics.find((each) => each.id === chosen);
    if (!topic) return [];
    const { why, focusArea } = topic;
    const theme: PlannedTheme = {
      id: topic.id,
      title: topic.title,
      ...(why !== undefined && { why }),
      ...(focusArea && { focusArea }),
      status: 'planned',
      topic: topic.id,
      meetings: [],
    };
    return [theme];
  });
  if (themes.length === 0) return undefined;
  return {
    schema: 'klynge.theme-plan/1',
    id,
    title,
    ...(round.cluster !== undefined && { cluster: round.cluster }),
    from,
    ...(to !== undefined && { to }),
    topicRound: round.id,
    themes,
    ...(round.rationale && { rationale: round.rationale }),
  };
}
