// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `udgivelse` files. */
export const releaseLogSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/udgivelse.schema.json',
  title: 'ReleaseLog',
  description:
    'What has gone out before, so that the next release can be told not to give one practice away by the difference. Kept by\nthe preparer alone: it tells who has reported. It holds no figure and no name.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.udgivelse/1',
    },
    releases: {
      description: 'The releases, oldest first.',
      type: 'array',
      items: { $ref: '#/definitions/LoggedRelease' },
      maxItems: 5000,
      minItems: 1,
    },
  },
  required: ['releases', 'schema'],
  additionalProperties: false,
  definitions: {
    ContributorKey: {
      description:
        'By what the practices of a release are told apart.\n\n- `ydernummer`: by their ydernumre, which stay the same from file to file.\n- `unit`: by the ids of the units in the file that the round was prepared from; whoever makes these files must then keep\n  the ids.',
      type: 'string',
      enum: ['unit', 'ydernummer'],
    },
    LoggedRelease: {
      description: 'One release: whose figures were in it, and nothing of the figures.',
      type: 'object',
      properties: {
        roundId: { description: 'Id of the round.', type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
        indicator: {
          description: 'Id of the indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        period: { $ref: '#/definitions/RoundPeriod', description: 'The days covered.' },
        cutOff: {
          description: 'The day on which the figures were closed (*opgjort*), as YYYY-MM-DD.',
          type: 'string',
          format: 'date',
        },
        identifiedBy: {
          $ref: '#/definitions/ContributorKey',
          description: 'What `contributors` holds. Releases with different keys cannot be compared.',
        },
        contributors: {
          description:
            'The practices of whom a figure was shown or counted, sorted: not those of whom it only says that there is none to show. Empty\nwhere nothing was shown of anybody.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 200,
        },
      },
      required: ['contributors', 'cutOff', 'identifiedBy', 'indicator', 'period', 'roundId'],
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
  },
};
