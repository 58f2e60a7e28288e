// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `navne` files. */
export const nameListSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/navne.schema.json',
  title: 'NameList',
  description:
    'The names that belong to the rows of one round, and to no other: the digest binds them. Held by the facilitator, read\nonly when the cluster has agreed, and never kept.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.navne/1' },
    roundId: { description: 'Id of the round.', type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
    digest: {
      description: 'SHA-256 of the round in canonical JSON (RFC 8785), in base64url.',
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
    },
    names: {
      description: 'The names, in the order of the rows.',
      type: 'array',
      items: { $ref: '#/definitions/NamedRow' },
      maxItems: 200,
      minItems: 1,
    },
  },
  required: ['digest', 'names', 'roundId', 'schema'],
  additionalProperties: false,
  definitions: {
    NamedRow: {
      description: 'The name behind one row.',
      type: 'object',
      properties: {
        rowId: { description: 'Id of the row.', type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' },
        name: { description: "The practice's name.", type: 'string', maxLength: 200, minLength: 1 },
        choices: {
          description:
            "The practice's own answers, as ids of options. Only for kind `choice`, whose rounds have no rows.",
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 30,
          minItems: 1,
        },
      },
      required: ['name', 'rowId'],
      additionalProperties: false,
    },
  },
};
