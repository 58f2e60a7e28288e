// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `evaluation` files. */
export const evaluationSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/evaluation.schema.json',
  title: 'Evaluation',
  description:
    'What the participants got out of a meeting, or of a year. Answers are counts, never rows: a row links two answers of one\nperson. With fewer than five answers there are no counts, only how many have answered.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.evaluation/1',
    },
    id: { description: 'Identifies the evaluation.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    meeting: { description: 'Id of the meeting.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    cluster: { description: 'Id of the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    date: { description: 'The day of the meeting, as YYYY-MM-DD.', type: 'string', format: 'date' },
    answered: {
      description: 'How many have answered, also those who left some questions open.',
      type: 'integer',
      maximum: 10000,
      minimum: 0,
    },
    benefit: { $ref: '#/definitions/BenefitCounts', description: 'How much benefit they had.' },
    change: { $ref: '#/definitions/ChangeCounts', description: 'What they changed.' },
    comments: {
      description: 'Free answers, in random order.',
      type: 'array',
      items: { $ref: '#/definitions/EvaluationComment' },
      maxItems: 1000,
    },
    attendance: { $ref: '#/definitions/Headcount', description: 'How many came.' },
  },
  required: ['answered', 'date', 'id', 'schema'],
  additionalProperties: false,
  definitions: {
    BenefitCounts: {
      description:
        'How many gave each answer to "how much benefit did you have": the four steps of the national evaluation of 2022 (VIVE).',
      type: 'object',
      properties: {
        high: { description: 'High benefit (*højt udbytte*).', type: 'integer', maximum: 10000, minimum: 0 },
        moderate: { description: 'Moderate benefit.', type: 'integer', maximum: 10000, minimum: 0 },
        low: { description: 'Low benefit.', type: 'integer', maximum: 10000, minimum: 0 },
        veryLow: { description: 'Very low benefit.', type: 'integer', maximum: 10000, minimum: 0 },
      },
      required: ['high', 'low', 'moderate', 'veryLow'],
      additionalProperties: false,
    },
    ChangeCounts: {
      description:
        'How many gave each answer to "did the cluster lead you to change anything": the steps of the same evaluation.',
      type: 'object',
      properties: {
        much: { description: 'To a high degree.', type: 'integer', maximum: 10000, minimum: 0 },
        some: { description: 'To some degree.', type: 'integer', maximum: 10000, minimum: 0 },
        little: { description: 'A little.', type: 'integer', maximum: 10000, minimum: 0 },
        none: { description: 'Nothing.', type: 'integer', maximum: 10000, minimum: 0 },
      },
      required: ['little', 'much', 'none', 'some'],
      additionalProperties: false,
    },
    CommentQuestion: { description: 'What a free answer is about.', type: 'string', enum: ['change', 'keep', 'other'] },
    EvaluationComment: {
      description: 'A free answer. It stands apart from the scales, so that nobody can tell who gave which.',
      type: 'object',
      properties: {
        question: { $ref: '#/definitions/CommentQuestion', description: 'What it is about.' },
        text: { description: 'The answer.', type: 'string', maxLength: 2000 },
      },
      required: ['question', 'text'],
      additionalProperties: false,
    },
    Headcount: {
      description: 'How many came, where nobody keeps a list of names.',
      type: 'object',
      properties: {
        expected: { description: 'How many were expected.', type: 'integer', maximum: 10000, minimum: 0 },
        present: { description: 'How many came.', type: 'integer', maximum: 10000, minimum: 0 },
      },
      required: ['expected'],
      additionalProperties: false,
    },
  },
};
