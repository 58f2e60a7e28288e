// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `cluster` files. */
export const clusterSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/cluster.schema.json',
  title: 'Cluster',
  description: 'A quality cluster (*kvalitetsklynge*) of practices.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.cluster/1' },
    id: { description: 'Identifies the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
    place: { $ref: '#/definitions/Place', description: 'Where it lies.' },
    practices: { description: 'How many practices.', type: 'integer', minimum: 0 },
    members: {
      description:
        'The practices themselves, for whoever gathers their figures. A register that is published leaves them out.',
      type: 'array',
      items: { $ref: '#/definitions/ClusterMember' },
      maxItems: 500,
    },
    doctors: { description: 'How many doctors.', type: 'integer', minimum: 0 },
    parent: {
      description: 'The cluster that it is a part of.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    subclusters: {
      description: 'Its sub-clusters (*underklynger*, *babyklynger*).',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 100,
    },
    coordinator: { $ref: '#/definitions/Contact', description: 'The coordinator.' },
    meetingsPerYear: { description: 'How many meetings a year it plans.', type: 'integer', maximum: 52, minimum: 0 },
    dataPolicy: { $ref: '#/definitions/DataPolicy', description: 'Its standing agreement on names.' },
    themes: {
      description: 'The themes that it follows, over the meetings.',
      type: 'array',
      items: { $ref: '#/definitions/Theme' },
      maxItems: 30,
    },
  },
  required: ['dataPolicy', 'id', 'name', 'schema'],
  additionalProperties: false,
  definitions: {
    Area: {
      description: 'A place, as data: regions and municipalities merge, so they are never an enumeration.',
      type: 'object',
      properties: {
        code: {
          description: "The area's code: four digits for a municipality, ISO 3166-2 for a region.",
          type: 'string',
          pattern: '^[A-Z0-9-]{1,16}$',
        },
        name: { description: "The area's name.", type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    ClusterMember: {
      description: 'A practice of a cluster. That it belongs to the cluster is no secret; its figures are elsewhere.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the practice within the cluster. Never a ydernummer: that has a field of its own.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
        ydernummer: {
          description: 'Its ydernummer: a string of six digits, leading zeros kept.',
          type: 'string',
          pattern: '^\\d{6}$',
        },
        validity: { $ref: '#/definitions/Validity', description: 'The days on which it belongs to the cluster.' },
      },
      required: ['id'],
      additionalProperties: false,
    },
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
    DataPolicy: {
      description:
        "The cluster's standing agreement on names: `closed` (*lukkede data*) until the practices open them, or `open`\n(*åbne data*).",
      type: 'string',
      enum: ['closed', 'open'],
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
    Place: {
      description: 'Where a cluster lies.',
      type: 'object',
      properties: {
        municipalities: {
          description: 'The municipalities it covers.',
          type: 'array',
          items: { $ref: '#/definitions/Area' },
          maxItems: 100,
        },
        region: { $ref: '#/definitions/Area', description: 'The region.' },
      },
      additionalProperties: false,
    },
    Theme: {
      description: 'One of the themes that a cluster has chosen to follow.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the theme within the cluster.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { $ref: '#/definitions/LocalisedText', description: 'The theme.' },
        reason: { $ref: '#/definitions/LocalisedText', description: 'Why it matters to this cluster.' },
        focusArea: {
          description: 'Why the cluster works with it.',
          type: 'string',
          enum: ['local', 'national', 'self-chosen'],
        },
        indicators: {
          description: 'Ids of indicators that tell about it.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
      },
      required: ['id', 'title'],
      additionalProperties: false,
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
