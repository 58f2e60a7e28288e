export type { EntryMode } from '../secret-entry/entry-mode.js';
export { KlyngeTopicVote } from './topic-vote.js';
export {
  KlyngeThemePlanEvent,
  KlyngeTopicBallotEvent,
  KlyngeTopicErrorEvent,
  KlyngeTopicProposalsEvent,
  KlyngeTopicRoundEvent,
} from './topic-vote.events.js';
