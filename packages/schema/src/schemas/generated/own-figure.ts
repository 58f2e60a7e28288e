// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `egen` files. */
export const ownFigureSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/egen.schema.json',
  title: 'OwnFigure',
  description:
    "One practice's own figure in full, for that practice alone, and where to find it among the rows of the round. It does\nnot say whose it is.",
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.egen/1' },
    roundId: { description: 'Id of the round.', type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
    rowId: {
      description: "Id of the practice's row. Missing where the round has no row for it.",
      type: 'string',
      pattern: '^[0-9A-HJKMNP-TV-Z]{16}$',
    },
    indicator: { description: 'Id of the indicator.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    kind: { $ref: '#/definitions/IndicatorKind', description: "The indicator's kind." },
    multiplier: {
      description: 'Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.',
      type: 'number',
      exclusiveMinimum: 0,
    },
    period: { $ref: '#/definitions/RoundPeriod', description: 'The days covered.' },
    numerator: { description: 'Events, or the observed count of a ratio.', type: 'number', minimum: 0 },
    denominator: { description: 'Patients, exposure, or the expected count of a ratio.', type: 'number', minimum: 0 },
    value: { description: "The value in the unit of the indicator's values, unrounded.", type: 'number' },
    lower: { description: 'Lower confidence limit.', type: 'number' },
    upper: { description: 'Upper confidence limit.', type: 'number' },
    level: {
      description: 'Confidence level of the limits, as a fraction.',
      type: 'number',
      exclusiveMaximum: 1,
      exclusiveMinimum: 0,
    },
    choices: {
      description: "The practice's answers, as ids of options. Only for kind `choice`.",
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 30,
      minItems: 1,
    },
    status: {
      description: 'Why there is no figure.',
      type: 'string',
      enum: ['notApplicable', 'notReported', 'suppressed', 'tooFew'],
    },
    synthetic: { description: 'True when the figures are invented. Every drawing of them says so.', type: 'boolean' },
  },
  required: ['indicator', 'kind', 'period', 'roundId', 'schema'],
  additionalProperties: false,
  definitions: {
    IndicatorKind: {
      description:
        'What kind of figure an indicator is.\n\n- `proportion`: numerator of denominator; values are fractions from 0 to 1.\n- `rate`: events over an exposure, per `multiplier` (per 1,000 patients); values are per multiplier.\n- `ratio`: observed over expected, or another standardised ratio; never pooled again.\n- `mean`: a mean in the indicator\'s `unit`.\n- `count`: a plain count.\n- `choice`: an answer to "how do we do it", chosen from `options`.',
      type: 'string',
      enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'],
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
