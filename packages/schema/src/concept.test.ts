import { describe, expect, it } from 'vitest';
import { conceptOf, concepts } from './concept.js';
import { validFixtures } from './fixtures/index.js';
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
} from './schemas/index.js';

describe('conceptOf', () => {
  it.each(validFixtures)('knows $concept: $name', ({ concept, document }) => {
    expect(conceptOf(document)).toBe(concept);
    expect(conceptOf(JSON.stringify(document))).toBe(concept);
  });

  it('goes by what a file claims, also of another version', () => {
    expect(conceptOf('\ufeff{"schema":"klynge.cluster/7"}')).toBe('cluster');
  });

  it.each([
    undefined,
    null,
    7,
    '',
    '{',
    '[]',
    '{}',
    { schema: 'klynge.ukendt/1' },
    { schema: 1 },
    { schema: 'cluster' },
  ])('does not know %j', (input) => expect(conceptOf(input)).toBeUndefined());

  it('runs no getter and survives a proxy that throws', () => {
    const trap = (): never => {
      throw new Error('ran');
    };
    expect(conceptOf(Object.defineProperty({}, 'schema', { get: trap }))).toBeUndefined();
    expect(conceptOf(new Proxy({}, { getOwnPropertyDescriptor: trap }))).toBeUndefined();
  });
});

describe('concepts', () => {
  it('have the identifiers of their schemas', () => {
    const schemas = [
      benchmarkSchema,
      indicatorSchema,
      clusterSchema,
      partnerSchema,
      clusterPackageSchema,
      anonymousRoundSchema,
      nameListSchema,
      sealedNamesSchema,
      ownFigureSchema,
      releaseLogSchema,
      tallySchema,
      policyFileSchema,
      meetingSchema,
      topicRoundSchema,
      themePlanSchema,
      projectSchema,
      actionPlanSchema,
      evaluationSchema,
    ];
    expect(concepts.map(({ schemaId }) => schemaId)).toEqual(schemas.map((schema) => schema['$id']));
    const constants = schemas.map((schema) => (schema['properties'] as { schema: { const: string } }).schema.const);
    expect(concepts.map(({ schema }) => schema)).toEqual(constants);
  });
});
