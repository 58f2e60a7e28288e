// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `project` files. */
export const projectSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/project.schema.json',
  title: 'Project',
  description:
    'A piece of work that several clusters, and often a partner, share. Meetings, partners and figures name it.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.project/1' },
    id: { description: 'Identifies the project.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { description: 'What it is called.', type: 'string', maxLength: 200, minLength: 1 },
    aim: { description: 'What it is to lead to, in a sentence or two.', type: 'string', maxLength: 2000, minLength: 1 },
    status: { $ref: '#/definitions/ProjectStatus', description: 'Where it has come to.' },
    focusArea: { description: 'Which kind of work it is.', type: 'string', enum: ['local', 'national', 'self-chosen'] },
    initiatedBy: {
      description: 'Who began it.',
      type: 'string',
      enum: ['cluster', 'municipality', 'other', 'partner', 'quality-unit', 'region'],
    },
    period: { $ref: '#/definitions/Validity', description: 'When it runs.' },
    clusters: {
      description: 'The clusters that take part.',
      type: 'array',
      items: { $ref: '#/definitions/ProjectCluster' },
      maxItems: 200,
      minItems: 1,
    },
    partners: {
      description: 'Ids of the partners.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 50,
    },
    indicators: {
      description: 'Ids of the indicators by which it is followed.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 50,
    },
    meetings: {
      description: 'Ids of the meetings in which it is taken up.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 200,
    },
    contact: { $ref: '#/definitions/Contact', description: 'Whom to ask.' },
    notes: {
      description: 'What else there is to know, in paragraphs.',
      type: 'array',
      items: { type: 'string', maxLength: 2000 },
      maxItems: 50,
    },
  },
  required: ['aim', 'clusters', 'id', 'schema', 'status', 'title'],
  additionalProperties: false,
  definitions: {
    Contact: {
      description: 'Somebody to ask: always a function or a named professional, never a patient.',
      type: 'object',
      properties: {
        name: { description: 'Name of the person or the desk.', type: 'string', maxLength: 200, minLength: 1 },
        role: {
          $ref: '#/definitions/LocalisedText',
          description: 'What the person is to the reader, for example "datakonsulent".',
        },
        telephone: {
          description: 'Telephone number as it is written for people.',
          type: 'string',
          pattern: '^[+0-9 ()-]{3,20}$',
        },
        email: {
          description: 'One e-mail address.',
          type: 'string',
          pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$',
        },
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
    ProjectCluster: {
      description: 'A cluster that takes part.',
      type: 'object',
      properties: {
        cluster: { description: 'Id of the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        name: { description: 'Its name, so that the project can be read alone.', type: 'string', maxLength: 200 },
      },
      required: ['cluster'],
      additionalProperties: false,
    },
    ProjectStatus: {
      description: 'Where a project has come to.',
      type: 'string',
      enum: ['agreed', 'finished', 'idea', 'paused', 'running', 'stopped'],
    },
    Validity: {
      description: 'The days within which something holds. An open end means "until further notice".',
      type: 'object',
      properties: {
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: { description: 'Last day, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      additionalProperties: false,
    },
  },
};
