import type { TopicRound } from '../topic-round/topic-round.js';
import { topicRoundConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateTopicRound } from '../validators/topic-round.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkTopicRound } from './rules/topic-round.js';

const recipe: ParseRecipe<TopicRound> = {
  concept: topicRoundConcept,
  migrations: [],
  validate: validateTopicRound,
  check: checkTopicRound,
};

/** Reads a round in which topics are found. Ballots in a round that is not closed, or fewer than five of them: refused. Input and result are as in {@link parseBenchmark}. */
export function parseTopicRound(input: unknown, options?: ParseOptions): Result<TopicRound> {
  return parseDocument(input, recipe, options);
}

/**
 * Reads a round that somebody is still writing. A CPR-like number is a warning here, so that nothing that was
 * typed is lost; before the round leaves the machine it goes through {@link parseTopicRound}.
 */
export function parseTopicRoundDraft(input: unknown, options?: ParseOptions): Result<TopicRound> {
  return parseDocument(input, { ...recipe, isDraft: true }, options);
}
