import { describe, expect, it } from 'vitest';
import { validFixtures } from '../src/fixtures/index.js';
import type { ConceptName } from '../src/index.js';
import {
  actionPlanSchema,
  anonymousRoundSchema,
  benchmarkSchema,
  clusterPackageSchema,
  clusterSchema,
  evaluationSchema,
  indicatorSchema,
  meetingSchema,
  nameListSchema,
  ownFigureSchema,
  policyFileSchema,
  releaseLogSchema,
  partnerSchema,
  projectSchema,
  sealedNamesSchema,
  tallySchema,
  themePlanSchema,
  topicRoundSchema,
} from '../src/schemas/index.js';
import type { JsonSchema } from '../src/schemas/index.js';
import { lintSchema } from '../tools/lint-schema.mjs';
import { committedSchema, conceptNames, plainValidator } from './support/schemas.js';
import { schemaOfSecondGenerator, shapeOf } from './support/second-generator.js';

const modules: { readonly [name in ConceptName]: JsonSchema } = {
  benchmark: benchmarkSchema,
  indicator: indicatorSchema,
  cluster: clusterSchema,
  partner: partnerSchema,
  'cluster-package': clusterPackageSchema,
  anonym: anonymousRoundSchema,
  navne: nameListSchema,
  forseglet: sealedNamesSchema,
  egen: ownFigureSchema,
  udgivelse: releaseLogSchema,
  tally: tallySchema,
  politik: policyFileSchema,
  meeting: meetingSchema,
  'topic-round': topicRoundSchema,
  'theme-plan': themePlanSchema,
  project: projectSchema,
  'action-plan': actionPlanSchema,
  evaluation: evaluationSchema,
};

describe.each(conceptNames)('the schema of %s', (concept) => {
  const schema = committedSchema(concept);
  const fixtures = validFixtures.filter((fixture) => fixture.concept === concept);

  it('is the one that the module exports', () => {
    expect(modules[concept]).toEqual(schema);
  });

  it('accepts every valid fixture', () => {
    const validate = plainValidator(schema);
    expect(fixtures.map(({ document }) => validate(document))).toEqual(fixtures.map(() => true));
  });

  it('has the shape that a second generator finds in the type', () => {
    expect(shapeOf(schema)).toEqual(shapeOf(schemaOfSecondGenerator(concept)));
  });

  it('refuses nothing that the second generator accepts in the fixtures', () => {
    const validate = plainValidator(schemaOfSecondGenerator(concept));
    expect(fixtures.map(({ document }) => validate(document))).toEqual(fixtures.map(() => true));
  });

  it('passes the lint', () => {
    expect(lintSchema(schema)).toEqual([]);
  });
});

describe('the lint of schemas', () => {
  const object = { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: false };

  it.each([
    ['an object that accepts nothing', { type: 'object', additionalProperties: false }],
    ['an object that accepts everything', { type: 'object', properties: { a: { type: 'number' } } }],
    ['a list of anything', { type: 'array', maxItems: 3 }],
    ['a list without an end', { type: 'array', items: { type: 'number' } }],
    ['a text without an end', { type: 'string' }],
  ])('finds %s', (_what, schema) => {
    expect(lintSchema({ ...object, properties: { a: schema } })).toHaveLength(1);
  });

  it.each(['__type', '__type_1', 'Readonly<Unit>', 'Record', 'Unit_1', 'Pick<Unit,"id">'])(
    'finds the name %s',
    (name) => {
      expect(lintSchema({ ...object, definitions: { [name]: object } })).toHaveLength(1);
    },
  );
});
