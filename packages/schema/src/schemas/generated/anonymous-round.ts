// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `anonym` files. */
export const anonymousRoundSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/anonym.schema.json',
  title: 'AnonymousRound',
  description:
    'One indicator in one cluster, without identity: the only file that a shared screen loads. It has no text that anybody\nwrote, no denominator, no list size and no confidence limit; titles come from the indicator, which the host gives\nbeside it. Rows stand in random order, and ids, labels and order are new in every round.\n\nIt is pseudonymous, not anonymous in the sense of the GDPR: whoever prepared it knows the practices.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.anonym/1' },
    roundId: {
      description: "Random, and new in every round: twenty-six characters of Crockford's base 32.",
      type: 'string',
      pattern: '^[0-9A-HJKMNP-TV-Z]{26}$',
    },
    indicator: { description: 'Id of the indicator.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    kind: {
      $ref: '#/definitions/IndicatorKind',
      description: "The indicator's kind, from which follows what values there can be.",
    },
    multiplier: {
      description: 'Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.',
      type: 'number',
      exclusiveMinimum: 0,
    },
    period: { $ref: '#/definitions/RoundPeriod', description: 'The days covered.' },
    cutOff: {
      description:
        'The day on which the figures were closed (*opgjort*), as YYYY-MM-DD. Who reported later is in the next round.',
      type: 'string',
      format: 'date',
    },
    nextRelease: {
      description: 'The month or day of the next release: YYYY-MM or YYYY-MM-DD.',
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
    },
    synthetic: { description: 'True when the figures are invented. Every drawing of them says so.', type: 'boolean' },
    shownStep: {
      description:
        "How coarse the values are, in the unit of the values: every value is a whole number of these steps. At least 0.01 for\na proportion or a ratio, at least 1 per 1,000 for a rate, and the policy's `countStep` for a count.",
      type: 'number',
      exclusiveMinimum: 0,
    },
    reporting: {
      $ref: '#/definitions/Reporting',
      description:
        "How many have reported. Fewer than the policy's floor: the sentence is shown, and there are no rows.",
    },
    rows: {
      description: 'One row a practice that has reported, or none at all. Always none for kind `choice`.',
      type: 'array',
      items: { $ref: '#/definitions/AnonymousRow' },
      maxItems: 200,
    },
    bandWidths: {
      description:
        "About how far a value may be from the truth, either way, in each uncertainty band, the least uncertain first: a mean over\nthe band's practices, in the unit of the values and in whole shown steps. Only where rows have bands, and only for the\nkinds `proportion` and `rate`.",
      type: 'array',
      items: { type: 'number', exclusiveMinimum: 0 },
      maxItems: 3,
      minItems: 2,
    },
    answers: {
      $ref: '#/definitions/AnonymousAnswers',
      description: 'The answers. Only for kind `choice`, and only where enough practices have answered.',
    },
    comparators: {
      description: 'Reference figures.',
      type: 'array',
      items: { $ref: '#/definitions/AnonymousComparator' },
      maxItems: 20,
    },
    policy: {
      $ref: '#/definitions/DisclosurePolicy',
      description: 'The thresholds that the file was made with, and that it must keep.',
    },
  },
  required: ['cutOff', 'indicator', 'kind', 'period', 'policy', 'reporting', 'roundId', 'rows', 'schema', 'shownStep'],
  additionalProperties: false,
  definitions: {
    AnonymousAnswer: {
      description: 'How many practices gave one answer to a "how do we do it" question.',
      type: 'object',
      properties: {
        option: {
          description: "Id of the indicator's option.",
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        practices: { description: 'How many practices gave it.', type: 'integer', maximum: 200, minimum: 3 },
      },
      required: ['option', 'practices'],
      additionalProperties: false,
    },
    AnonymousAnswers: {
      description:
        'The answers of a closed round: counts alone, since linked answers are a fingerprint. A practice that gave several\nanswers is counted once in each.',
      type: 'object',
      properties: {
        shown: {
          description: "The answers that enough practices gave, in the order of the indicator's options.",
          type: 'array',
          items: { $ref: '#/definitions/AnonymousAnswer' },
          maxItems: 30,
        },
        otherPractices: {
          description:
            "How many practices gave at least one of the answers that are not shown: none, or at least the policy's smallest group.",
          type: 'integer',
          maximum: 200,
          minimum: 0,
        },
      },
      required: ['otherPractices', 'shown'],
      additionalProperties: false,
    },
    AnonymousComparator: {
      description: 'A reference figure beside the rows of a closed view.',
      type: 'object',
      properties: {
        scope: { $ref: '#/definitions/AnonymousScope', description: 'What it stands for.' },
        definition: { description: 'How it was computed.', type: 'string', enum: ['mean', 'median', 'pooled'] },
        value: { description: 'The value, in whole shown steps like those of the rows.', type: 'number' },
      },
      required: ['definition', 'scope', 'value'],
      additionalProperties: false,
    },
    AnonymousRow: {
      description: 'One practice in a closed view: nothing that tells which.',
      type: 'object',
      properties: {
        rowId: {
          description:
            "Random, and new in every round: sixteen characters of Crockford's base 32. Never made from a ydernummer.",
          type: 'string',
          pattern: '^[0-9A-HJKMNP-TV-Z]{16}$',
        },
        label: {
          description: 'The neutral label: a random number, which is neither a rank nor the same in the next round.',
          type: 'string',
          pattern: '^Praksis \\d{2,3}$',
        },
        value: {
          description:
            "The value in the unit of the indicator's values, in whole shown steps; null where `status` says why.",
          type: ['null', 'number'],
        },
        status: { description: 'Why there is no value.', type: 'string', enum: ['suppressed', 'tooFew'] },
        band: {
          description:
            "How uncertain the value is beside the others': 1 the least, 2, 3 the most. All rows with a value have one, or none.",
          type: 'number',
          enum: [1, 2, 3],
        },
      },
      required: ['label', 'rowId', 'value'],
      additionalProperties: false,
    },
    AnonymousScope: {
      description: 'The frame of a comparator. Its name is words, which come from the catalogue and not from the file.',
      type: 'string',
      enum: ['cluster', 'municipality', 'nation', 'region'],
    },
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
    IndicatorKind: {
      description:
        'What kind of figure an indicator is.\n\n- `proportion`: numerator of denominator; values are fractions from 0 to 1.\n- `rate`: events over an exposure, per `multiplier` (per 1,000 patients); values are per multiplier.\n- `ratio`: observed over expected, or another standardised ratio; never pooled again.\n- `mean`: a mean in the indicator\'s `unit`.\n- `count`: a plain count.\n- `choice`: an answer to "how do we do it", chosen from `options`.',
      type: 'string',
      enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'],
    },
    Reporting: {
      description: 'How many practices there are figures from.',
      type: 'object',
      properties: {
        expected: {
          description: 'How many practices were asked and could have a figure.',
          type: 'integer',
          maximum: 1000,
          minimum: 0,
        },
        reported: { description: 'How many of them have reported.', type: 'integer', maximum: 1000, minimum: 0 },
      },
      required: ['expected', 'reported'],
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
