import type { Partner, PartnerRole } from '@klyngekit/schema';
import { healthCentre, pharmacy, qualityUnit } from '@klyngekit/schema/fixtures';

/** The invented region's medicines unit, which talks about figures of prescriptions. */
const medicinesUnit: Partner = {
  schema: 'klynge.partner/1',
  id: 'laegemiddelenhed-nordeksempel',
  name: 'Lægemiddelenheden, Region Nordeksempel',
  shortName: 'Lægemiddelenheden',
  kind: 'other',
  kindName: { da: 'regionens lægemiddelenhed', en: 'the region’s medicines unit' },
  topics: [{ da: 'Tal for recepter' }, { da: 'Oplæg om medicin' }],
  partOf: ['Region Nordeksempel'],
  lines: [
    {
      id: 'faglig',
      audience: 'professionals',
      purpose: { da: 'spørgsmål om medicin og tal' },
      telephone: '12 34 56 20',
      email: 'medicin@nordeksempel.invalid',
      answeredBy: { da: 'farmaceut' },
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '14:00' }],
    },
  ],
  people: [
    { id: 'ida', name: 'Ida Sund', role: { da: 'Farmaceut' }, askAbout: { da: 'klyngens egne tal' }, line: 'faglig' },
  ],
  exchange: {
    commonInterest: { da: 'medicin, der gør mere gavn end skade' },
    practice: { gets: [{ da: 'egne tal ved siden af klyngens' }], gives: [{ da: 'samtykke til, at tallene hentes' }] },
    partner: { gets: [{ da: 'viden om, hvad der er svært i hverdagen' }], gives: [{ da: 'et oplæg på et kvarter' }] },
  },
  initiative: { by: 'cluster', when: '2026-08' },
  data: { status: 'promised', asOf: '2026-10-01', expected: '2027-02' },
  verified: { on: '2026-10-01', by: 'Ida Sund' },
  synthetic: true,
};

/** An invented substance-use centre of a municipality. */
const substanceUseCentre: Partner = {
  schema: 'klynge.partner/1',
  id: 'rusmiddelcenter-eksempel',
  name: 'Rusmiddelcentret, Eksempel Kommune',
  shortName: 'Rusmiddelcentret',
  kind: 'substance-use-centre',
  topics: [{ da: 'Afhængighed af medicin' }],
  partOf: ['Eksempel Kommune'],
  lines: [
    {
      id: 'laegelinje',
      audience: 'professionals',
      purpose: { da: 'behandling, der går skævt' },
      telephone: '12 34 56 30',
      answeredBy: { da: 'sygeplejerske i modtagelsen' },
      hours: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '08:30', to: '15:00' }],
    },
    { id: 'borgere', audience: 'citizens', telephone: '12 34 56 31', url: 'https://rusmiddelcenter.invalid/' },
  ],
  referral: { method: { da: 'Ring først, og send så en kort henvisning' }, required: [{ da: 'Medicin og dosis' }] },
  exchange: {
    practice: { gets: [{ da: 'et navn og et nummer, når det haster' }] },
    partner: { gets: [{ da: 'kontakt til patienterne, før problemet er stort' }] },
    patient: { gets: [{ da: 'en plan, som begge steder kender' }] },
  },
  data: { status: 'none', asOf: '2026-09-15' },
  verified: { on: '2026-09-15' },
  synthetic: true,
};

/** An invented municipality's nursing homes and home care. */
const nursingHomes: Partner = {
  schema: 'klynge.partner/1',
  id: 'plejen-eksempel',
  name: 'Plejehjem og hjemmepleje, Eksempel Kommune',
  shortName: 'Plejen',
  kind: 'municipality',
  kindName: { da: 'kommunens pleje', en: 'the municipality’s care' },
  topics: [{ da: 'Urinprøver fra plejehjem' }, { da: 'Medicin hos beboere' }],
  partOf: ['Sundhed og Omsorg, Eksempel Kommune'],
  lines: [
    {
      id: 'sygeplejerske',
      audience: 'professionals',
      purpose: { da: 'prøver og medicin' },
      telephone: '12 34 56 60',
      answeredBy: { da: 'sygeplejersken på vagt' },
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '07:30', to: '22:00' }],
      openOnHolidays: true,
    },
  ],
  people: [
    { id: 'ane', name: 'Ane Lyng', role: { da: 'Sygeplejerske' }, askAbout: { da: 'hvornår I sender en prøve' } },
  ],
  exchange: {
    commonInterest: { da: 'færre prøver uden forklaring' },
    practice: { gets: [{ da: 'en fast kontakt' }], gives: [{ da: 'et hurtigt svar' }] },
    partner: { gets: [{ da: 'et hurtigt svar fra lægen' }], gives: [{ da: 'iagttagelser, som kun plejen har' }] },
  },
  initiative: { by: 'partner', when: '2026-06' },
  verified: { on: '2026-09-20', by: 'Ane Lyng' },
  synthetic: true,
};

/** Who could come in each part that a package asks for. A clinic that tells of its own change has no card: it is one of us. */
const cards: { readonly [role: string]: Partner } = {
  'kommunens-sundhedscenter': healthCentre,
  laegemiddelkonsulent: medicinesUnit,
  laegemiddelenheden: medicinesUnit,
  rusmiddelcenter: substanceUseCentre,
  farmaceut: pharmacy,
  plejehjem: nursingHomes,
  kvalitetsenhed: qualityUnit,
};

/** Partners of this page's invented region for the parts that a package asks for, in their order. */
export function partnersFor(roles: readonly PartnerRole[]): readonly Partner[] {
  return roles.flatMap(({ id }) => {
    const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
    return card ? [card] : [];
  });
}
