import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPartner } from '../../test/arbitrary-partner.js';
import { carriedByFhir } from '../../test/carried-by-fhir.js';
import { r4Faults } from '../../test/r4-schema.js';
import { readFhir } from './read-fhir.js';
import type { FhirBundle } from './resources.js';
import { writeFhir } from './write-fhir.js';

type Element = { readonly [field: string]: unknown };

/** As it goes over the line. */
const sent = (bundle: FhirBundle): FhirBundle => JSON.parse(JSON.stringify(bundle)) as FhirBundle;

/** All objects in a resource. */
function elementsOf(value: unknown): readonly Element[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(elementsOf);
  return Array.isArray(value) ? inside : [value as Element, ...inside];
}

/** What R4 asks for that its JSON schema cannot say. */
function unsaidFaults({ entry = [] }: FhirBundle): readonly string[] {
  const names = entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
  const faults = new Set(names).size === names.length ? [] : ['two resources with one name'];
  for (const { fullUrl, resource } of entry) {
    if (!fullUrl.endsWith(`/${resource.resourceType}/${resource.id}`))
      faults.push('a full address of another resource');
    const [, ...elements] = elementsOf(resource);
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
    if (new Set(ids).size < ids.length) faults.push('two elements with one id');
    for (const { reference, extension } of elements) {
      if (typeof reference === 'string' && !names.includes(reference)) faults.push('a reference that leads nowhere');
      if (Array.isArray(extension) && extension.length === 0) faults.push('an empty list');
    }
  }
  return faults;
}

describe('partners of every kind as FHIR', () => {
  it('are accepted by HL7’s schema, and keep the rules that it cannot say', () => {
    fc.assert(
      fc.property(arbitraryPartner, (partner) => {
        const bundle = sent(writeFhir(partner).bundle);
        expect(r4Faults(bundle)).toEqual([]);
        expect(unsaidFaults(bundle)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('come back as they were, and are written the same again', () => {
    fc.assert(
      fc.property(arbitraryPartner, (partner) => {
        const bundle = sent(writeFhir(partner).bundle);
        const [result] = readFhir(bundle);
        expect(result?.ok ? result.value : result?.issues).toEqual(carriedByFhir(partner));
        expect(result?.ok && sent(writeFhir(result.value).bundle)).toEqual(bundle);
      }),
      { numRuns: 200 },
    );
  });

  it('go into one bundle together, also where FHIR would give two the same id', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPartner, { maxLength: 4 }), (drawn) => {
        const twins = drawn.slice(0, 1).flatMap((each) => [
          { ...each, id: 'a_b' },
          { ...each, id: 'a-b' },
        ]);
        const partners = [...drawn, ...twins];
        const bundle = sent(writeFhir(partners).bundle);
        expect(r4Faults(bundle)).toEqual([]);
        expect(unsaidFaults(bundle)).toEqual([]);
        expect(readFhir(bundle).map((result) => result.ok && result.value)).toEqual(partners.map(carriedByFhir));
      }),
      { numRuns: 40 },
    );
  });
});
