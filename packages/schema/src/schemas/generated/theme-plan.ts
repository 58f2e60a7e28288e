// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `theme-plan` files. */
export const themePlanSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/theme-plan.schema.json',
  title: 'ThemePlan',
  description: 'The few themes that a cluster follows over its meetings.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.theme-plan/1',
    },
    id: { description: 'Identifies the plan.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { description: 'What it is called.', type: 'string', maxLength: 200 },
    cluster: { description: 'Id of the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    from: { description: 'Its first day, as YYYY-MM-DD.', type: 'string', format: 'date' },
    to: { description: 'Its last day, as YYYY-MM-DD. Absent: until a new plan.', type: 'string', format: 'date' },
    topicRound: {
      description: 'Id of the round in which the themes were chosen.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    themes: {
      description: 'The themes.',
      type: 'array',
      items: { $ref: '#/definitions/PlannedTheme' },
      maxItems: 30,
      minItems: 1,
    },
    rationale: {
      description: 'Why these, in paragraphs.',
      type: 'array',
      items: { type: 'string', maxLength: 2000 },
      maxItems: 20,
    },
  },
  required: ['from', 'id', 'schema', 'themes', 'title'],
  additionalProperties: false,
  definitions: {
    PlannedTheme: {
      description: 'One theme of a plan.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the theme. Meetings name it.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { description: 'The theme.', type: 'string', maxLength: 200, minLength: 1 },
        why: { description: 'Why for us.', type: 'string', maxLength: 300 },
        focusArea: {
          description: 'Which kind of work it is.',
          type: 'string',
          enum: ['local', 'national', 'self-chosen'],
        },
        status: { $ref: '#/definitions/ThemeStatus', description: 'Where it has come to.' },
        topic: {
          description: 'Id of the topic in the round from which it comes.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        indicators: {
          description: 'Ids of the indicators that tell about it.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        partners: {
          description: 'Ids of the partners.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        projects: {
          description: 'Ids of the projects.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 30,
        },
        meetings: {
          description: 'When it is taken up, first to last.',
          type: 'array',
          items: { $ref: '#/definitions/ThemeMeeting' },
          maxItems: 50,
        },
      },
      required: ['id', 'meetings', 'status', 'title'],
      additionalProperties: false,
    },
    ThemeMeeting: {
      description: 'When a theme is taken up: in a meeting that exists, or in a month that is meant for it.',
      type: 'object',
      properties: {
        meeting: { description: 'Id of the meeting.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        month: {
          description: 'The month, as YYYY-MM, while there is no meeting yet.',
          type: 'string',
          pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
        },
        purpose: {
          description: 'Whether the theme begins, is worked with, or is followed up.',
          type: 'string',
          enum: ['begin', 'follow-up', 'work'],
        },
      },
      required: ['purpose'],
      additionalProperties: false,
    },
    ThemeStatus: {
      description: 'Where a theme has come to.',
      type: 'string',
      enum: ['active', 'closed', 'followed-up', 'planned'],
    },
  },
};
