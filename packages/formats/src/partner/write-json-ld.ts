import type { PartnerMessages } from '@klyngekit/messages';
import { textIn } from '@klyngekit/messages';
import type { ContactLine, Partner, PartnerKind, Weekday } from '@klyngekit/schema';

/** What of a partner goes onto a page that search engines read. */
export interface JsonLdOptions {
  /** Whether lines for professionals alone are told too. Default: no, for citizens would call them. */
  readonly professionalLines?: boolean;
}

const TYPES: { readonly [kind in PartnerKind]?: string } = {
  'hospital-department': 'MedicalOrganization',
  specialist: 'MedicalOrganization',
  'health-centre': 'MedicalOrganization',
  laboratory: 'MedicalOrganization',
  pharmacy: 'Pharmacy',
  municipality: 'GovernmentOrganization',
  'job-centre': 'GovernmentOrganization',
  'quality-unit': 'GovernmentOrganization',
  'patient-association': 'NGO',
};

const DAYS: { readonly [day in Weekday]: string } = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

function contactPoint(line: ContactLine, words: PartnerMessages): object {
  const { audience, purpose, telephone, email, url, hours = [] } = line;
  return {
    '@type': 'ContactPoint',
    contactType: purpose ? textIn(purpose, words.language) : words.audience(audience),
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
    ...(hours.length > 0 && {
      hoursAvailable: hours.map(({ days, from, to }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day]}`),
        opens: from,
        closes: to === '24:00' ? '23:59' : to,
      })),
    }),
  };
}

function codesOf({ sor, cvr, codes = [] }: Partner): readonly object[] {
  const code = (propertyID: string, value: string): object => ({ '@type': 'PropertyValue', propertyID, value });
  return [
    ...(sor === undefined ? [] : [code('urn:oid:1.2.208.176.1.1', sor)]),
    ...(cvr === undefined ? [] : [code('CVR', cvr)]),
    ...codes.map((each) => code(each.system, each.code)),
  ];
}

/**
 * A partner as schema.org JSON-LD, for a page of its own: what the public may use. People, and everything between the
 * cluster and the partner, stay out.
 */
export function partnerJsonLd(partner: Partner, words: PartnerMessages, options: JsonLdOptions = {}): object {
  const { language } = words;
  const { lines = [], partOf = [], place, address, description, topics = [], verified } = partner;
  const told = lines.filter(({ audience }) => options.professionalLines === true || audience !== 'professionals');
  const areas = [...(place?.municipalities ?? []), ...(place?.region ? [place.region] : [])];
  const codes = codesOf(partner);
  const parent = partOf.reduceRight<object | undefined>(
    (above, name) => ({ '@type': 'Organization', name, ...(above && { parentOrganization: above }) }),
    undefined,
  );
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[partner.kind] ?? 'Organization',
    name: partner.name,
    ...(partner.shortName !== undefined && { alternateName: partner.shortName }),
    ...(description && { description: textIn(description, language) }),
    ...(partner.synthetic && { disambiguatingDescription: words.synthetic }),
    ...(topics.length > 0 && { knowsAbout: topics.map((topic) => textIn(topic, language)) }),
    ...(partner.gln !== undefined && { globalLocationNumber: partner.gln }),
    ...(codes.length > 0 && { identifier: codes }),
    ...(parent && { parentOrganization: parent }),
    ...(areas.length > 0 && { areaServed: areas.map(({ name }) => ({ '@type': 'AdministrativeArea', name })) }),
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        ...(address.street !== undefined && { streetAddress: address.street }),
        ...(address.postalCode !== undefined && { postalCode: address.postalCode }),
        ...(address.town !== undefined && { addressLocality: address.town }),
      },
    }),
    ...(told.length > 0 && { contactPoint: told.map((line) => contactPoint(line, words)) }),
    ...(verified && { subjectOf: { '@type': 'WebPage', dateModified: verified.on } }),
  };
}

/** JSON-LD as the text of a `<script type="application/ld+json">`: no text of a file can end the script. */
export function jsonLdScript(document: object): string {
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
