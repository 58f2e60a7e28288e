// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `politik` files. */
export const policyFileSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/politik.schema.json',
  title: 'PolicyFile',
  description: "A cluster's own thresholds, where it asks for stricter ones than the defaults.",
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.politik/1' },
    policy: {
      $ref: '#/definitions/DisclosurePolicy',
      description: 'The thresholds, all of them: what is left out could be mistaken for what is agreed.',
    },
  },
  required: ['policy', 'schema'],
  additionalProperties: false,
  definitions: {
    DisclosurePolicy: {
      description:
        'The thresholds that protect practices and patients in what is shared. The defaults are {@link defaultDisclosurePolicy};\na cluster may be stricter, and the bounds of the fields are hard floors that no file can go below.',
      type: 'object',
      properties: {
        minimumPractices: {
          description:
            'Fewest practices whose figures are shown one by one while data are closed. Default 5, never below 4.',
          type: 'integer',
          maximum: 200,
          minimum: 4,
        },
        smallestGroup: {
          description:
            'Fewest practices that anything may be narrowed down to: the practices behind one uncertainty band, one answer or one\nshown value, those who stay without a name, and those in whom two releases differ. Default and floor 3.',
          type: 'integer',
          maximum: 200,
          minimum: 3,
        },
        largestHiddenCount: {
          description:
            'Largest count of patients that is not shown: counts from 1 to this become `*`. Default and floor 7.',
          type: 'integer',
          maximum: 1000,
          minimum: 7,
        },
        countStep: {
          description: 'Other counts of patients are rounded to the nearest multiple of this. Default and floor 5.',
          type: 'integer',
          maximum: 1000,
          minimum: 5,
        },
        primaryThreshold: {
          description:
            'Where exact totals are demanded: counts from 1 to below this are suppressed first. Default and floor 5.',
          type: 'integer',
          maximum: 1000,
          minimum: 5,
        },
        protectionWidth: {
          description:
            'Where exact totals are demanded: nobody, outside or inside, may bound a suppressed count more narrowly than this.\nDefault and floor 4.',
          type: 'integer',
          maximum: 1000,
          minimum: 4,
        },
        largestShare: {
          description:
            'Largest share of a shown total that may come from one practice, as a fraction; else the median alone is shown.\nDefault and ceiling 0.25.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 0.25,
        },
        dominancePercent: {
          description:
            'The p of the p-percent rule: the second largest contributor must not be able to estimate the largest one more closely\nthan this many per cent. Default and floor 10.',
          type: 'number',
          maximum: 100,
          minimum: 10,
        },
      },
      required: [
        'countStep',
        'dominancePercent',
        'largestHiddenCount',
        'largestShare',
        'minimumPractices',
        'primaryThreshold',
        'protectionWidth',
        'smallestGroup',
      ],
      additionalProperties: false,
    },
  },
};
