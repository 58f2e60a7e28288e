import type { Partner } from '@klyngekit/schema';
import { BASE, CODES, EXTENSIONS, IDENTIFIERS } from './names.js';
import type {
  CodeableConcept,
  FhirBundle,
  HealthcareService,
  Identifier,
  Meta,
  Organization,
  PractitionerRole,
  Reference,
  Resource,
} from './resources.js';
import { availableTimes, contactPoints, notAvailable, serviceExtensions } from './write-lines.js';
import { concept, fhirId, listed, textExtension, translation, withPlainSpaces } from './write-parts.js';

/** A partner as FHIR, and what FHIR has no place for. */
export interface WrittenFhir {
  readonly bundle: FhirBundle;
  /** JSON pointers to what was left out: what is between the cluster and the partner, photos, and exceptional hours. */
  readonly leftOut: readonly string[];
}

const reference = (type: Resource['resourceType'], id: string): Reference => ({ reference: `${type}/${id}` });

function metaOf({ synthetic }: Partner): { readonly meta?: Meta } {
  return synthetic ? { meta: { security: [{ system: CODES.reason, code: 'HTEST' }] } } : {};
}

const own = ({ id }: Partner): Identifier => ({ system: IDENTIFIERS.own, value: id });

function identifiers(partner: Partner): readonly Identifier[] {
  const { sor, gln, cvr, codes = [] } = partner;
  return [
    own(partner),
    ...(sor === undefined ? [] : [{ system: IDENTIFIERS.sor, value: sor }]),
    ...(gln === undefined ? [] : [{ system: IDENTIFIERS.gln, value: gln }]),
    ...(cvr === undefined ? [] : [{ system: IDENTIFIERS.cvr, value: cvr }]),
    ...codes.map(({ system, code }) => ({ type: { text: system }, value: code })),
  ];
}

/** The partner's organisation and those above it, the partner's first. */
function organizations(partner: Partner, id: string): readonly Organization[] {
  const { kind, kindName, shortName, address, partOf = [] } = partner;
  const above = partOf.map((_, place) => fhirId(id, `-o${place + 1}`));
  const upTo = (place: number): { readonly partOf?: Reference } => {
    const next = above[place];
    return next === undefined ? {} : { partOf: reference('Organization', next) };
  };
  const { street, postalCode, town } = address ?? {};
  const first: Organization = {
    resourceType: 'Organization',
    id: fhirId(id, '-o'),
    ...metaOf(partner),
    identifier: identifiers(partner),
    type: [{ coding: [{ system: CODES.kind, code: kind }], ...(kindName && concept(kindName)) }],
    name: partner.name,
    ...(shortName !== undefined && { alias: [shortName] }),
    ...(address && {
      address: [
        {
          type: 'physical',
          ...(street !== undefined && { line: [street] }),
          ...(town !== undefined && { city: town }),
          ...(postalCode !== undefined && { postalCode }),
        },
      ],
    }),
    ...upTo(0),
  };
  const others = partOf.map((name, place): Organization => ({
    resourceType: 'Organization',
    id: above[place]!,
    name,
    ...upTo(place + 1),
  }));
  return [first, ...others];
}

function coverage({ place }: Partner): readonly Reference[] {
  const areas = (place?.municipalities ?? []).map(({ code, name }) => ({
    system: IDENTIFIERS.municipality,
    code,
    name,
  }));
  const region = place?.region ? [{ system: IDENTIFIERS.region, ...place.region }] : [];
  return [...areas, ...region].map(({ system, code, name }) => ({
    identifier: { system, value: code },
    display: name,
  }));
}

function eligibility({ targetGroup, exclusions = [] }: Partner): NonNullable<HealthcareService['eligibility']> {
  const rule = (code: string, text: NonNullable<Partner['targetGroup']>) => {
    const translated = translation(text);
    return {
      code: { coding: [{ system: CODES.eligibility, code }] },
      comment: text.da,
      ...(translated && { _comment: translated }),
    };
  };
  return [
    ...(targetGroup ? [rule('target-group', targetGroup)] : []),
    ...exclusions.map((text) => rule('exclusion', text)),
  ];
}

function referralMethods({ referral }: Partner): readonly CodeableConcept[] {
  if (!referral || (referral.standard === undefined && !referral.method)) return [];
  const coding = referral.standard === undefined ? [] : [{ system: CODES.standard, code: referral.standard }];
  return [{ ...listed('coding', coding), ...(referral.method && concept(referral.method)) }];
}

function service(partner: Partner, id: string, organization: Organization): HealthcareService {
  const { topics = [], description, lines = [] } = partner;
  const translated = description && translation(description);
  return {
    resourceType: 'HealthcareService',
    id,
    ...metaOf(partner),
    ...listed('extension', serviceExtensions(partner)),
    identifier: [own(partner)],
    providedBy: reference('Organization', organization.id),
    ...listed('type', topics.map(concept)),
    name: partner.name,
    ...(description && { comment: description.da }),
    ...(translated && { _comment: translated }),
    ...listed('telecom', contactPoints(lines)),
    ...listed('coverageArea', coverage(partner)),
    ...listed('eligibility', eligibility(partner)),
    ...listed('referralMethod', referralMethods(partner)),
    ...listed('availableTime', availableTimes(lines)),
    ...listed('notAvailable', notAvailable(lines)),
  };
}

function roles(partner: Partner, id: string, organization: Organization): readonly PractitionerRole[] {
  return (partner.people ?? []).map(({ id: person, name, role, askAbout, line }, place) => ({
    resourceType: 'PractitionerRole',
    id: fhirId(id, `-p${place + 1}`),
    ...metaOf(partner),
    ...listed('extension', [
      ...textExtension(EXTENSIONS.askAbout, askAbout),
      ...(line === undefined ? [] : [{ url: EXTENSIONS.line, valueString: line }]),
    ]),
    identifier: [{ system: IDENTIFIERS.person, value: person }],
    practitioner: { display: name },
    organization: reference('Organization', organization.id),
    healthcareService: [reference('HealthcareService', id)],
    ...(role && { code: [concept(role)] }),
  }));
}

const BETWEEN_CLUSTER_AND_PARTNER = [
  'exchange',
  'initiative',
  'data',
  'clusters',
  'projects',
  'nextMeeting',
  'clarifications',
] as const satisfies readonly (keyof Partner)[];

function leftOut(partner: Partner): readonly string[] {
  const photos = (partner.people ?? []).flatMap(({ photo }, place) =>
    photo === undefined ? [] : [`/people/${place}/photo`],
  );
  const hours = (partner.lines ?? []).flatMap(({ exceptions = [] }, line) =>
    exceptions.flatMap((each, place) => (each.hours.length > 0 ? [`/lines/${line}/exceptions/${place}`] : [])),
  );
  return [
    ...hours,
    ...photos,
    ...BETWEEN_CLUSTER_AND_PARTNER.flatMap((field) => (partner[field] === undefined ? [] : [`/${field}`])),
  ];
}

/** An id that no other partner of the bundle has: FHIR tells fewer signs apart than we do. */
function newId(wanted: string, taken: Set<string>): string {
  let id = fhirId(wanted);
  for (let number = 2; taken.has(id); number++) id = fhirId(wanted, `-${number}`);
  taken.add(id);
  return id;
}

function resourcesOf(partner: Partner, id: string): readonly Resource[] {
  const [organization, ...above] = organizations(partner, id) as readonly [Organization, ...Organization[]];
  return [service(partner, id, organization), organization, ...above, ...roles(partner, id, organization)];
}

/**
 * A partner, or several, as FHIR R4: a bundle of `Organization`, `HealthcareService` and `PractitionerRole`. What is between
 * the cluster and the partner stays behind, and so do photos. Hard blanks and other white space become plain blanks.
 */
export function writeFhir(given: Partner | readonly Partner[]): WrittenFhir {
  const isList = Array.isArray(given);
  const partners: readonly Partner[] = withPlainSpaces(isList ? given : [given as Partner]);
  const taken = new Set<string>();
  const resources = partners.flatMap((partner) => resourcesOf(partner, newId(partner.id, taken)));
  return {
    bundle: {
      resourceType: 'Bundle',
      type: 'collection',
      ...listed(
        'entry',
        resources.map((resource) => ({ fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`, resource })),
      ),
    },
    leftOut: partners.flatMap((partner, place) =>
      leftOut(partner).map((pointer) => (isList ? `/${place}${pointer}` : pointer)),
    ),
  };
}
