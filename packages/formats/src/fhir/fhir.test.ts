import { describe, expect, it } from 'vitest';
import { examplePartners, healthCentre, smallestPartner, surgicalDepartment } from '@klyngekit/schema/fixtures';
import { carriedByFhir } from '../../test/carried-by-fhir.js';
import { r4Faults } from '../../test/r4-schema.js';
import { readFhir } from './read-fhir.js';
import { writeFhir } from './write-fhir.js';

const read = (input: unknown): unknown => {
  const [result] = readFhir(JSON.parse(JSON.stringify(input)));
  return result?.ok ? result.value : result?.issues;
};

describe('writeFhir', () => {
  it.each([...examplePartners, smallestPartner])('writes $id as FHIR R4 says', (partner) => {
    expect(r4Faults(JSON.parse(JSON.stringify(writeFhir(partner).bundle)))).toEqual([]);
  });

  it('is not let through by a schema that lets everything through', () => {
    const { bundle } = writeFhir(healthCentre);
    expect(r4Faults({ ...bundle, type: 'heap' })).not.toEqual([]);
    expect(
      r4Faults({
        ...bundle,
        entry: [{ resource: { resourceType: 'HealthcareService', telecom: [{ system: 'pigeon' }] } }],
      }),
    ).not.toEqual([]);
  });

  it('has references that lead somewhere, and ids as FHIR writes them', () => {
    const { bundle } = writeFhir({ ...healthCentre, id: 'a_b' });
    const names = bundle.entry!.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { resource } of bundle.entry!) expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
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
    expect(writeFhir([smallestPartner, { ...smallestPartner, nextMeeting: '2026-12-01' }]).leftOut).toEqual([
      '/1/nextMeeting',
    ]);
    expect(writeFhir(smallestPartner).leftOut).toEqual([]);
    expect(JSON.stringify(writeFhir(healthCentre).bundle)).not.toMatch(/\.jpg|Fjordklyngen/);
  });
});

describe('readFhir', () => {
  it.each([...examplePartners, smallestPartner])('gives $id back', (partner) => {
    expect(read(writeFhir(partner).bundle)).toEqual(carriedByFhir(partner));
  });

  it('writes the same again', () => {
    const once = writeFhir(surgicalDepartment).bundle;
    const [result] = readFhir(once);
    expect(result?.ok && writeFhir(result.value).bundle).toEqual(once);
  });

  it('takes ways with one id for one line', () => {
    const id = 'vagt';
    const telecom = [
      { id, system: 'phone', value: '12 34 56 30' },
      { id, system: 'email', value: 'post@fys.invalid' },
    ];
    expect(read({ resourceType: 'HealthcareService', id: 's', name: 'S', telecom })).toMatchObject({
      lines: [{ id, telephone: '12 34 56 30', email: 'post@fys.invalid' }],
    });
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
