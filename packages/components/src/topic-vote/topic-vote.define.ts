import { KlyngeTopicVote } from './topic-vote.js';

KlyngeTopicVote.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-topic-vote': KlyngeTopicVote;
  }
}
