import type { IssueList } from '../../issue-list.js';
import type { TopicResult } from '../../topic-round/topic-result.js';
import type { TopicRound } from '../../topic-round/topic-round.js';
import { checkReferences, checkUnique, checkUniqueIds } from './identifiers.js';

/** With fewer ballots than this nothing is told: in a small group a total gives votes away. */
const leastBallots = 5;

type Known = { has(id: string): boolean };

function checkMerges({ merges = [] }: TopicRound, topics: Known, issues: IssueList): ReadonlySet<string> {
  const merged = new Set<string>();
  merges.forEach(({ from }, index) => {
    checkReferences(from, topics, 'topic', `/merges/${index}/from`, issues);
    from.forEach((id, place) => {
      if (merged.has(id)) issues.add('duplicate-id', `/merges/${index}/from/${place}`);
    });
    for (const id of from) merged.add(id);
  });
  merges.forEach(({ into }, index) => {
    if (!topics.has(into) || merged.has(into))
      issues.add('unknown-reference', `/merges/${index}/into`, { to: 'topic' });
  });
  return merged;
}

function checkBallots({ ballots = [], choicesEach = 3 }: TopicRound, topics: Known, issues: IssueList): void {
  if (ballots.length > 0 && ballots.length < leastBallots) {
    issues.add('too-few-items', '/ballots', { limit: leastBallots });
  }
  ballots.forEach(({ choices }, index) => {
    const pointer = `/ballots/${index}/choices`;
    if (choices.length > choicesEach) issues.add('too-many-items', pointer, { limit: choicesEach });
    checkReferences(choices, topics, 'topic', pointer, issues);
  });
}

function checkResult(result: TopicResult, round: TopicRound, topics: Known, issues: IssueList): void {
  const { cast, full, partial, blank } = result.ballots;
  const counted = full + partial + blank;
  if (cast !== counted || (round.ballots && round.ballots.length !== cast)) {
    issues.add('value-out-of-range', '/result/ballots/cast');
  }
  if (result.withAWish > full + partial) issues.add('value-out-of-range', '/result/withAWish');
  checkReferences(result.chosen, topics, 'topic', '/result/chosen', issues);
  if (result.chosen.length > round.seats) issues.add('too-many-items', '/result/chosen', { limit: round.seats });
  checkReferences(
    result.scores.map(({ topic }) => topic),
    topics,
    'topic',
    '/result/scores',
    issues,
  );
  checkUnique(result.rule.ties, '/result/rule/ties', issues);
  if (result.preferredToAll !== undefined && !topics.has(result.preferredToAll)) {
    issues.add('unknown-reference', '/result/preferredToAll', { to: 'topic' });
  }
}

/** Checks what the parts of a round say about each other, and that no ballot is in the file before it is closed. */
export function checkTopicRound(round: TopicRound, issues: IssueList): void {
  const topics = checkUniqueIds(round.topics, '/topics', issues);
  const merged = checkMerges(round, topics, issues);
  for (const field of ['ballots', 'result'] as const) {
    if (round.status !== 'closed' && round[field] !== undefined) issues.add('unknown-field', `/${field}`);
  }
  const onBallot = { has: (id: string) => topics.has(id) && !merged.has(id) };
  checkBallots(round, onBallot, issues);
  if (round.result) checkResult(round.result, round, onBallot, issues);
}
