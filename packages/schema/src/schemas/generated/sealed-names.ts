// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `forseglet` files. */
export const sealedNamesSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/forseglet.schema.json',
  title: 'SealedNames',
  description:
    'The names of a round as nobody can read them until the practices have given their codes. Holds no name, no code, and\nnothing that tells one practice from another.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.forseglet/1',
    },
    roundId: { description: 'Id of the round.', type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
    digest: {
      description: 'SHA-256 of the round in canonical JSON (RFC 8785), in base64url.',
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
    },
    mode: { $ref: '#/definitions/SealMode', description: 'Whose codes open what.' },
    practices: {
      description: 'How many practices take part, which is how many codes open the envelope of mode `all`.',
      type: 'integer',
      maximum: 200,
      minimum: 3,
    },
    iterations: {
      description: 'Iterations of PBKDF2-HMAC-SHA-256.',
      type: 'integer',
      maximum: 10000000,
      minimum: 600000,
    },
    salt: { description: 'Salt of PBKDF2: 256 bits in base64url.', type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
    envelopes: {
      description: 'One envelope for mode `all`, one a practice for mode `each`, in random order.',
      type: 'array',
      items: { $ref: '#/definitions/SealedEnvelope' },
      maxItems: 200,
      minItems: 1,
    },
    integrity: {
      description:
        'SHA-256 of this file without this field, in canonical JSON (RFC 8785) and base64url. Tells a damaged file from a no\nbefore anybody is asked for a code; what protects the names is the encryption.',
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
    },
  },
  required: ['digest', 'envelopes', 'integrity', 'iterations', 'mode', 'practices', 'roundId', 'salt', 'schema'],
  additionalProperties: false,
  definitions: {
    SealMode: {
      description:
        'Whose codes open what.\n\n- `all`: one envelope with every name; it takes the JA codes of all who take part.\n- `each`: one envelope a practice; its own code opens its own name (*hver for sig*).',
      type: 'string',
      enum: ['all', 'each'],
    },
    SealedEnvelope: {
      description: 'One box that codes open.',
      type: 'object',
      properties: {
        iv: {
          description: 'Initialisation vector of AES-GCM: 96 bits in base64url.',
          type: 'string',
          pattern: '^[A-Za-z0-9_-]{16}$',
        },
        ciphertext: {
          description:
            'The encrypted names with the authentication tag at the end, in base64url, cut into pieces of at most 1,024 bytes.\nEvery name is padded to the same length.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9_-]{2,1366}$' },
          maxItems: 800,
          minItems: 1,
        },
      },
      required: ['ciphertext', 'iv'],
      additionalProperties: false,
    },
  },
};
