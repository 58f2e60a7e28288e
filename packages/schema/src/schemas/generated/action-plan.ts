// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `action-plan` files. */
export const actionPlanSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/action-plan.schema.json',
  title: 'ActionPlan',
  description: 'What one practice changes at home. Its figures are its own: the file is for the practice alone.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.action-plan/1',
    },
    id: { description: 'Identifies the plan.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    practice: { $ref: '#/definitions/MeetingPractice', description: 'The practice.' },
    meeting: {
      description: 'Id of the meeting in which it began.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    updated: { description: 'The day on which it was last changed, as YYYY-MM-DD.', type: 'string', format: 'date' },
    actions: {
      description: 'What is to be done.',
      type: 'array',
      items: { $ref: '#/definitions/Action' },
      maxItems: 100,
    },
    followUps: {
      description: 'What it is followed by.',
      type: 'array',
      items: { $ref: '#/definitions/FollowUp' },
      maxItems: 50,
    },
    staffQuestions: {
      description: "Questions for the practice's own staff meeting.",
      type: 'array',
      items: { type: 'string', maxLength: 500 },
      maxItems: 20,
    },
    notes: {
      description: 'What else there is to know, in paragraphs.',
      type: 'array',
      items: { type: 'string', maxLength: 2000 },
      maxItems: 50,
    },
  },
  required: ['actions', 'id', 'practice', 'schema'],
  additionalProperties: false,
  definitions: {
    Action: {
      description:
        "An agreement: what, who, when, and how it is followed. It may name a practice, and holds no figure of one: figures\nare in the practice's own action plan.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the agreement within its file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        what: {
          description: 'What is to be done. May be empty while it is being written.',
          type: 'string',
          maxLength: 2000,
        },
        practice: {
          description: 'Id of the practice that does it. Absent: the cluster as a whole.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        lead: { $ref: '#/definitions/Holder', description: 'Who holds it (*tovholder*).' },
        staff: {
          description: 'Who takes part in the clinic, in a word each: "sekretærerne".',
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          maxItems: 30,
        },
        due: { description: 'The day by which it is done, as YYYY-MM-DD.', type: 'string', format: 'date' },
        indicator: {
          description: 'Id of the indicator by which it is followed.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        measure: { description: 'How else it is followed, in words.', type: 'string', maxLength: 500 },
        status: { $ref: '#/definitions/ActionStatus', description: 'How far it has come.' },
        carriedFrom: {
          $ref: '#/definitions/CarriedFrom',
          description: 'Present when it comes from an earlier meeting.',
        },
      },
      required: ['id', 'status', 'what'],
      additionalProperties: false,
    },
    ActionStatus: {
      description: 'How far an agreement has come.',
      type: 'string',
      enum: ['done', 'dropped', 'planned', 'started'],
    },
    CarriedFrom: {
      description: 'Where an agreement was made, when it comes from an earlier meeting.',
      type: 'object',
      properties: {
        meeting: {
          description: 'Id of the meeting in which it was made: the first one, however often it was carried on.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        action: {
          description: 'Its id in that meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        date: { description: 'The day of that meeting, as YYYY-MM-DD.', type: 'string', format: 'date' },
        times: {
          description: 'How many times it has been carried on, this time included.',
          type: 'integer',
          maximum: 1000,
          minimum: 1,
        },
      },
      required: ['action', 'date', 'meeting', 'times'],
      additionalProperties: false,
    },
    FollowUp: {
      description: 'How one indicator is followed in the practice.',
      type: 'object',
      properties: {
        indicator: {
          description: 'Id of the indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { $ref: '#/definitions/LocalisedText', description: 'Its name, so that the plan can be read alone.' },
        kind: { $ref: '#/definitions/FollowUpKind', description: 'What kind of figure it is.' },
        multiplier: {
          description: 'Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.',
          type: 'number',
          exclusiveMinimum: 0,
        },
        target: { $ref: '#/definitions/OwnTarget', description: "The practice's own goal." },
        figures: {
          description: 'The figures, oldest first.',
          type: 'array',
          items: { $ref: '#/definitions/FollowUpFigure' },
          maxItems: 100,
        },
        next: {
          description: 'The month or day of the next figure: YYYY-MM or YYYY-MM-DD.',
          type: 'string',
          pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
        },
      },
      required: ['figures', 'indicator', 'kind', 'title'],
      additionalProperties: false,
    },
    FollowUpFigure: {
      description: 'A figure of the practice, before or after a change.',
      type: 'object',
      properties: {
        period: { $ref: '#/definitions/Period', description: 'The period that it covers.' },
        numerator: { description: 'The numerator.', type: 'number', minimum: 0 },
        denominator: { description: 'The denominator.', type: 'number', minimum: 0 },
        value: {
          description: 'The value, in the unit of the indicator (a proportion as a fraction from 0 to 1).',
          type: 'number',
        },
        cluster: {
          description: "The cluster's pooled value in the same period, beside which a change is read.",
          type: 'number',
        },
      },
      required: ['period'],
      additionalProperties: false,
    },
    FollowUpKind: {
      description: 'What kind of figure is followed: the kinds of an indicator that are numbers.',
      type: 'string',
      enum: ['count', 'mean', 'proportion', 'rate', 'ratio'],
    },
    Holder: {
      description: 'Somebody who holds something: a name, and what the person is.',
      type: 'object',
      properties: {
        name: { description: 'The name, as people say it: "Karen Dam".', type: 'string', maxLength: 200 },
        role: { description: 'What the person is: "sygeplejerske".', type: 'string', maxLength: 200 },
      },
      required: ['name'],
      additionalProperties: false,
    },
    LocalisedText: {
      description:
        'A text for people, in Danish and, where it exists, in English. Plain text: no markup, no control characters.\nA reader whose language is missing gets the Danish text.',
      type: 'object',
      properties: {
        da: { description: 'The Danish text.', type: 'string', maxLength: 2000, minLength: 1 },
        en: { description: 'The English text.', type: 'string', maxLength: 2000, minLength: 1 },
      },
      required: ['da'],
      additionalProperties: false,
    },
    MeetingPractice: {
      description: 'A practice that belongs to the meeting. Its name is no secret here; its figures are nowhere near.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the practice within the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    OwnTarget: {
      description: 'The goal that a practice has set itself.',
      type: 'object',
      properties: {
        value: { description: 'The level, in the unit of the indicator.', type: 'number' },
        by: { description: 'The day by which it is to be reached, as YYYY-MM-DD.', type: 'string', format: 'date' },
        set: { description: 'The day on which it was set, as YYYY-MM-DD.', type: 'string', format: 'date' },
        reason: { description: 'Why this level.', type: 'string', maxLength: 500 },
      },
      required: ['set', 'value'],
      additionalProperties: false,
    },
    Period: {
      description: 'The stretch of time that a set of observations covers. Both days are included.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the period within its file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: { description: 'Last day, as YYYY-MM-DD; never before `from`.', type: 'string', format: 'date' },
      },
      required: ['from', 'id', 'to'],
      additionalProperties: false,
    },
  },
};
