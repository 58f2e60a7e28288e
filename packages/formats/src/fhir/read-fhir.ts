import { parsePartner } from '@klyngekit/schema';
import type { Partner, Result } from '@klyngekit/schema';
import { CODES, EXTENSIONS, IDENTIFIERS } from './names.js';
import { readLines } from './read-lines.js';
import {
  codeOf,
  conceptText,
  extensionText,
  extensionTexts,
  extensionValue,
  identifierIn,
  identifiersOf,
  localisedText,
} from './read-parts.js';
import { defined, extensions, field, items, some, text, type Unknown } from './reader.js';

/** How many services of one file are read, and how many organisations one lies within. */
const MOST_SERVICES = 5000;
const MOST_LEVELS = 6;

/** The resources of a bundle, or the one that is given alone, by the names under which others refer to them. */
class Resources {
  readonly all: readonly unknown[];
  readonly #byName = new Map<string, unknown>();

  constructor(input: unknown) {
    const entries = field(input, 'resourceType') === 'Bundle' ? items(field(input, 'entry')) : [{ resource: input }];
    this.all = entries.map((entry) => field(entry, 'resource'));
    for (const entry of entries) {
      const resource = field(entry, 'resource');
      const url = text(field(entry, 'fullUrl'));
      if (url !== undefined) this.#byName.set(url, resource);
      this.#byName.set(nameOf(resource), resource);
    }
  }

  ofType(type: string): readonly unknown[] {
    return this.all.filter((resource) => field(resource, 'resourceType') === type);
  }

  /** The resource that a reference leads to. */
  at(reference: unknown): unknown {
    const name = text(field(reference, 'reference'));
    if (name === undefined) return undefined;
    return this.#byName.get(name) ?? this.#byName.get(name.split('/').slice(-2).join('/'));
  }
}

const nameOf = (resource: unknown): string =>
  `${text(field(resource, 'resourceType')) ?? ''}/${text(field(resource, 'id')) ?? ''}`;

/** Names of the organisations above one, nearest first. */
function partOf(organization: unknown, resources: Resources): readonly string[] | undefined {
  const names: string[] = [];
  let current = organization;
  while (names.length < MOST_LEVELS) {
    const up = field(current, 'partOf');
    const above = resources.at(up);
    const name = text(field(above, 'name')) ?? text(field(up, 'display'));
    if (name === undefined) break;
    names.push(name);
    current = above;
  }
  return some(names);
}

function readPlace(service: unknown): Unknown | undefined {
  const areas = items(field(service, 'coverageArea')).map((area) => ({
    system: text(field(field(area, 'identifier'), 'system')),
    code: text(field(field(area, 'identifier'), 'value')),
    name: text(field(area, 'display')),
  }));
  const of = (system: string) =>
    areas.filter((area) => area.system === system && area.name !== undefined).map(({ code, name }) => ({ code, name }));
  const place = defined({ municipalities: some(of(IDENTIFIERS.municipality)), region: of(IDENTIFIERS.region)[0] });
  return Object.keys(place).length > 0 ? place : undefined;
}

function readAddress(organization: unknown): Unknown | undefined {
  const [address] = items(field(organization, 'address'));
  const street = some(
    items(field(address, 'line'))
      .map(text)
      .filter((line) => line !== undefined),
  )?.join(', ');
  const read = defined({ street, postalCode: text(field(address, 'postalCode')), town: text(field(address, 'city')) });
  return Object.keys(read).length > 0 ? read : undefined;
}

function readReferral(service: unknown): Unknown | undefined {
  const [method] = items(field(service, 'referralMethod'));
  const referral = defined({
    standard: codeOf(method, CODES.standard),
    method: conceptText(method),
    referTo: extensionText(service, EXTENSIONS.referTo),
    required: extensionTexts(service, EXTENSIONS.required),
    url: text(extensionValue(service, EXTENSIONS.guide, 'valueUrl')),
  });
  return Object.keys(referral).length > 0 ? referral : undefined;
}

function readEligibility(service: unknown): { readonly targetGroup?: unknown; readonly exclusions?: unknown } {
  const rules = items(field(service, 'eligibility')).map((rule) => ({
    isExclusion: codeOf(field(rule, 'code'), CODES.eligibility) === 'exclusion',
    words: localisedText(field(rule, 'comment'), field(rule, '_comment')) ?? conceptText(field(rule, 'code')),
  }));
  const words = (isExclusion: boolean): readonly Unknown[] =>
    rules.flatMap((rule) => (rule.isExclusion === isExclusion && rule.words ? [rule.words] : []));
  return { targetGroup: words(false)[0], exclusions: some(words(true)) };
}

function readWaitingTime(service: unknown): Unknown | undefined {
  const [waiting] = extensions(service, EXTENSIONS.waitingTime);
  if (waiting === undefined) return undefined;
  return defined({
    from: extensionValue(waiting, 'from', 'valueInteger'),
    to: extensionValue(waiting, 'to', 'valueInteger'),
    unit: extensionValue(waiting, 'unit', 'valueCode'),
    asOf: extensionValue(waiting, 'asOf', 'valueDate'),
  });
}

function readVerified(service: unknown): Unknown | undefined {
  const [verified] = extensions(service, EXTENSIONS.verified);
  const on = extensionValue(verified, 'on', 'valueDate');
  return on === undefined ? undefined : defined({ on, by: text(extensionValue(verified, 'by', 'valueString')) });
}

function readPeople(service: unknown, resources: Resources): readonly Unknown[] | undefined {
  const mine = resources
    .ofType('PractitionerRole')
    .filter((role) => items(field(role, 'healthcareService')).some((each) => resources.at(each) === service));
  const people = mine.map((role, place) => {
    const practitioner = field(role, 'practitioner');
    const [name] = items(field(resources.at(practitioner), 'name'));
    return defined({
      id: identifierIn(role, IDENTIFIERS.person) ?? `person-${place + 1}`,
      name: text(field(practitioner, 'display')) ?? text(field(name, 'text')),
      role: conceptText(items(field(role, 'code'))[0]),
      askAbout: extensionText(role, EXTENSIONS.askAbout),
      line: text(extensionValue(role, EXTENSIONS.line, 'valueString')),
    });
  });
  return some(people);
}

const KNOWN_SYSTEMS: readonly string[] = [IDENTIFIERS.own, IDENTIFIERS.sor, IDENTIFIERS.gln, IDENTIFIERS.cvr];

function readPartner(service: unknown, resources: Resources): Unknown {
  const organization = resources.at(field(service, 'providedBy'));
  const [type] = items(field(organization, 'type'));
  const known = (system: string): string | undefined =>
    identifierIn(organization, system) ?? identifierIn(service, system);
  const codes = identifiersOf(organization).flatMap(({ system, name, value }) =>
    name === undefined || KNOWN_SYSTEMS.includes(system ?? '') ? [] : [{ system: name, code: value }],
  );
  const security = items(field(field(service, 'meta'), 'security'));
  return defined({
    schema: 'klynge.partner/1',
    id: known(IDENTIFIERS.own) ?? text(field(service, 'id')) ?? 'partner',
    name: text(field(service, 'name')) ?? text(field(organization, 'name')),
    shortName: text(items(field(organization, 'alias'))[0]),
    kind: codeOf(type, CODES.kind) ?? 'other',
    kindName: conceptText(type),
    topics: some(
      items(field(service, 'type'))
        .map(conceptText)
        .filter((topic) => topic !== undefined),
    ),
    description: localisedText(field(service, 'comment'), field(service, '_comment')),
    partOf: partOf(organization, resources),
    place: readPlace(service),
    address: readAddress(organization),
    sor: known(IDENTIFIERS.sor),
    gln: known(IDENTIFIERS.gln) ?? known('http://www.gs1.org/gln'),
    cvr: known(IDENTIFIERS.cvr),
    codes: some(codes),
    timeZone: text(extensionValue(service, EXTENSIONS.timeZone, 'valueCode')),
    lines: readLines(service),
    referral: readReferral(service),
    ...readEligibility(service),
    waitingTime: readWaitingTime(service),
    people: readPeople(service, resources),
    verified: readVerified(service),
    synthetic: security.some((each) => field(each, 'code') === 'HTEST') ? true : undefined,
  });
}

/**
 * The partners in a FHIR R4 bundle, or in one `HealthcareService`: one result for each service, in their order. Each has been
 * through the same checks as a partner file; photos and everything that is not about reaching and referring are left.
 *
 * @param input A plain object, as `JSON.parse` gives it.
 */
export function readFhir(input: unknown): readonly Result<Partner>[] {
  const resources = new Resources(input);
  const services = resources.ofType('HealthcareService').slice(0, MOST_SERVICES);
  return services.map((service) => parsePartner(readPartner(service, resources)));
}
