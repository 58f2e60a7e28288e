// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `tally` files. */
export const tallySchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/tally.schema.json',
  title: 'Tally',
  description:
    "What one practice has counted itself for one indicator in one period: the small file that it sends to whoever gathers\nthe cluster's figures. It holds counts or answers and nothing else: no text, and nothing about any patient.\n\nIt says whose figures it holds, by `ydernummer`, by `practice`, or by both, and so belongs to that practice and the one\nwho gathers.",
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.tally/1' },
    indicator: { description: 'Id of the indicator.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    kind: { $ref: '#/definitions/TallyKind', description: "The indicator's kind." },
    period: { $ref: '#/definitions/RoundPeriod', description: 'The days within which was counted.' },
    ydernummer: {
      description: 'Ydernummer of the practice: a string of six digits, leading zeros kept.',
      type: 'string',
      pattern: '^\\d{6}$',
    },
    practice: {
      description: 'Id of the practice in the list of the one who gathers.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    numerator: {
      description: 'How many were what is counted. Not for kind `choice`.',
      type: 'integer',
      maximum: 1000000,
      minimum: 0,
    },
    denominator: {
      description: 'Of how many. Only for kinds `proportion` and `rate`.',
      type: 'integer',
      maximum: 1000000,
      minimum: 0,
    },
    choices: {
      description: "The practice's answers as one, as ids of options. Only for kind `choice`.",
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 30,
      minItems: 1,
    },
    respondents: {
      description:
        'How many people of the practice have answered, each for themselves. Only for kind `choice`, with `answers` and in the place\nof `choices`. Never fewer than five.',
      type: 'integer',
      maximum: 100000,
      minimum: 5,
    },
    answers: {
      description:
        'How many of them gave each answer. A person may give several, and no two answers of one person stand together.',
      type: 'array',
      items: { $ref: '#/definitions/PeopleAnswer' },
      maxItems: 30,
      minItems: 1,
    },
    part: {
      description:
        "A few random signs that tell this part of a practice's answers from its others, where they came in several times. They say\nnothing else. Only with `answers`.",
      type: 'string',
      pattern: '^[a-z0-9]{4,16}$',
    },
    status: {
      description: 'Says that the practice had nobody to count: an answer, unlike silence.',
      type: 'string',
      const: 'notApplicable',
    },
    counted: {
      description: 'The day on which the counting was closed, as YYYY-MM-DD.',
      type: 'string',
      format: 'date',
    },
    synthetic: { description: 'True when the figures are invented. Every drawing of them says so.', type: 'boolean' },
  },
  required: ['indicator', 'kind', 'period', 'schema'],
  additionalProperties: false,
  definitions: {
    PeopleAnswer: {
      description:
        'How many people of a practice gave an answer. Never fewer than two, and never more than all but two: a count of two says\ntwo or fewer, and a count of all but two says that many or more. So it tells of nobody that they were the only one, or that\nthey were among all.',
      type: 'object',
      properties: {
        option: { description: 'Id of the option.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        count: {
          description: 'How many gave it, from two to all but two.',
          type: 'integer',
          maximum: 100000,
          minimum: 2,
        },
      },
      required: ['count', 'option'],
      additionalProperties: false,
    },
    RoundPeriod: {
      description: 'The days that the figures of a round cover, both included.',
      type: 'object',
      properties: {
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: { description: 'Last day, as YYYY-MM-DD; never before `from`.', type: 'string', format: 'date' },
      },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    TallyKind: {
      description:
        'The kinds of indicator that a practice can count for itself. A mean or a ratio is computed, not counted, and comes in a\ntable instead.',
      type: 'string',
      enum: ['choice', 'count', 'proportion', 'rate'],
    },
  },
};
