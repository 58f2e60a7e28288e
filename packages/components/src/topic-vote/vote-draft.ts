import type { KeptProposals } from '@klyngekit/meeting';
import type { TopicRound } from '@klyngekit/schema';
import { parse } from '../shared/parse/topic-round-draft.js';
import type { VoteDraft } from './vote-session.js';

/** Reads what lies in a draft; undefined where it is none, or holds what a draft never does. */
export function draftOf(kept: unknown): VoteDraft | undefined {
  const { round: written, box: inBox } = (kept ?? {}) as { readonly round?: unknown; readonly box?: unknown };
  const round = parse(written);
  if (!round.ok || round.value.ballots) return undefined;
  if (inBox === undefined) return { round: round.value };
  const box = boxOf(inBox, round.value);
  return box && { round: round.value, box };
}

/** Proposals are checked as the topics that they become. */
function boxOf(written: unknown, { id, question, seats }: TopicRound): KeptProposals | undefined {
  const { proposals, handedIn } = (written ?? {}) as { readonly proposals?: unknown; readonly handedIn?: unknown };
  if (!Array.isArray(proposals) || !Number.isInteger(handedIn)) return undefined;
  const topics = proposals.map((proposal: object, index) => ({ ...proposal, id: `emne-${index}` }));
  const read = parse({ schema: 'klynge.topic-round/1', id, question, seats, status: 'collecting', topics });
  if (!read.ok) return undefined;
  return { proposals: read.value.topics.map(({ id: _id, ...proposal }) => proposal), handedIn: Number(handedIn) };
}
