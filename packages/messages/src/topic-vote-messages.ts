import type { Catalog } from './catalog.js';
import { topicVote } from './da/topic-vote.js';
import type { TopicVoteMessages } from './topic-vote.js';

/** The words of a topic vote in the language of a catalog, or the Danish ones where it has none. */
export function topicVoteMessages(catalog: Catalog): TopicVoteMessages {
  return catalog.topicVote ?? topicVote;
}
