// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `topic-round` files. */
export const topicRoundSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/topic-round.schema.json',
  title: 'TopicRound',
  description:
    'A round in which a cluster finds its topics: silent writing, one list, a secret ballot, a choice of several.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.topic-round/1',
    },
    id: { description: 'Identifies the round.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    question: { description: 'What is asked: "Hvad skal klyngen arbejde med?"', type: 'string', maxLength: 200 },
    cluster: { description: 'Id of the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    meeting: {
      description: 'Id of the meeting in which it is held.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    status: { $ref: '#/definitions/TopicRoundStatus', description: 'Where it has come to.' },
    proposalsEach: {
      description: 'How many topics each may propose. Default 3.',
      type: 'integer',
      maximum: 20,
      minimum: 1,
    },
    choicesEach: {
      description: 'How many topics stand on a ballot. Default 3.',
      type: 'integer',
      maximum: 10,
      minimum: 1,
    },
    seats: { description: 'How many topics are chosen.', type: 'integer', maximum: 20, minimum: 1 },
    topics: {
      description: 'The proposals, in random order.',
      type: 'array',
      items: { $ref: '#/definitions/Topic' },
      maxItems: 500,
    },
    merges: {
      description: 'Which of them are the same.',
      type: 'array',
      items: { $ref: '#/definitions/TopicMerge' },
      maxItems: 200,
    },
    ballots: {
      description: 'The ballots in random order, when the round is closed. None, or at least five.',
      type: 'array',
      items: { $ref: '#/definitions/Ballot' },
      maxItems: 1000,
    },
    result: { $ref: '#/definitions/TopicResult', description: 'What came out, when the round is closed.' },
    rationale: {
      description: 'Why the cluster chose as it did, in paragraphs.',
      type: 'array',
      items: { type: 'string', maxLength: 2000 },
      maxItems: 20,
    },
  },
  required: ['id', 'question', 'schema', 'seats', 'status', 'topics'],
  additionalProperties: false,
  definitions: {
    Ballot: {
      description: 'One ballot. It knows neither who cast it nor when.',
      type: 'object',
      properties: {
        choices: {
          description:
            'Ids of topics, the most important first. Fewer than allowed is a partial ballot, none a blank one.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 10,
        },
      },
      required: ['choices'],
      additionalProperties: false,
    },
    BallotCounts: {
      description: 'The ballots of a round in numbers.',
      type: 'object',
      properties: {
        cast: { description: 'All ballots, blank ones too.', type: 'integer', maximum: 1000, minimum: 5 },
        full: {
          description: 'Those with as many choices as were allowed.',
          type: 'integer',
          maximum: 1000,
          minimum: 0,
        },
        partial: { description: 'Those with some.', type: 'integer', maximum: 1000, minimum: 0 },
        blank: { description: 'Those with none.', type: 'integer', maximum: 1000, minimum: 0 },
      },
      required: ['blank', 'cast', 'full', 'partial'],
      additionalProperties: false,
    },
    SelectionRule: {
      description:
        'How several topics are chosen: `sequential-proportional-approval` takes one at a time, and counts a ballot for 1/(k + 1)\nwhen k of its topics are chosen already; `highest-points` takes those with most points.',
      type: 'string',
      enum: ['highest-points', 'sequential-proportional-approval'],
    },
    SelectionStatement: {
      description: 'The rule by which topics were chosen, as data, so that it can be told and repeated.',
      type: 'object',
      properties: {
        rule: { $ref: '#/definitions/SelectionRule', description: 'How several are chosen.' },
        points: {
          description: 'Points for first, second, third choice.',
          type: 'array',
          items: { type: 'integer', maximum: 100, minimum: 0 },
          maxItems: 10,
          minItems: 1,
        },
        ties: {
          description: 'What decides between equals, first to last.',
          type: 'array',
          items: { type: 'string', enum: ['points', 'first-choices', 'order-of-list'] },
          maxItems: 3,
        },
      },
      required: ['points', 'rule', 'ties'],
      additionalProperties: false,
    },
    Topic: {
      description: "A proposal for what the cluster should work with. Nobody's name stands by it.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the topic within its round.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { description: 'The topic.', type: 'string', maxLength: 120, minLength: 1 },
        why: { description: "Why for us: what in the practices' own day it is about.", type: 'string', maxLength: 300 },
        focusArea: {
          description: 'Which kind of work it would be.',
          type: 'string',
          enum: ['local', 'national', 'self-chosen'],
        },
      },
      required: ['id', 'title'],
      additionalProperties: false,
    },
    TopicMerge: {
      description: 'Topics that turned out to be the same one. Taking the merge away brings them back.',
      type: 'object',
      properties: {
        into: {
          description: 'Id of the topic that stays.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        from: {
          description: 'Ids of the topics that it stands for from now on.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 100,
          minItems: 1,
        },
      },
      required: ['from', 'into'],
      additionalProperties: false,
    },
    TopicResult: {
      description: 'What came out of a round. Fewer than five ballots have no result.',
      type: 'object',
      properties: {
        rule: { $ref: '#/definitions/SelectionStatement', description: 'The rule.' },
        ballots: { $ref: '#/definitions/BallotCounts', description: 'The ballots in numbers.' },
        scores: {
          description: 'How every topic did, most points first.',
          type: 'array',
          items: { $ref: '#/definitions/TopicScore' },
          maxItems: 500,
        },
        chosen: {
          description: 'Ids of the topics that were chosen, in the order in which the rule took them.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        withAWish: {
          description: 'How many of the ballots that have a choice get at least one of their wishes.',
          type: 'integer',
          maximum: 1000,
          minimum: 0,
        },
        preferredToAll: {
          description: 'Id of the topic that most prefer to each of the others, if there is one.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
      },
      required: ['ballots', 'chosen', 'rule', 'scores', 'withAWish'],
      additionalProperties: false,
    },
    TopicRoundStatus: {
      description: 'Where a round has come to. Ballots and result are in the file only when it is `closed`.',
      type: 'string',
      enum: ['closed', 'collecting', 'voting'],
    },
    TopicScore: {
      description: 'How one topic did.',
      type: 'object',
      properties: {
        topic: { description: 'Id of the topic.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        points: { description: 'Its points.', type: 'integer', maximum: 1000000, minimum: 0 },
        ballots: { description: 'How many ballots have it at any place.', type: 'integer', maximum: 1000, minimum: 0 },
      },
      required: ['ballots', 'points', 'topic'],
      additionalProperties: false,
    },
  },
};
