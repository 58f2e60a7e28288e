import { formatsFor } from '../formats.js';
import type { MissingFact, PartnerEditMessages } from '../partner-edit.js';
import { PARTNER_KINDS } from './partner-kinds.js';

const formats = formatsFor('da');

const MISSING: Readonly<Record<MissingFact, string>> = {
  professionalLine: 'et nummer til fagpersoner',
  hours: 'tider',
  required: 'hvad der skal stå i henvisningen',
  waiting: 'ventetid med dato',
  verified: 'hvornår det er bekræftet',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const fields = (count: number): string => `${formats.integer(count)} ${count === 1 ? 'felt' : 'felter'}`;

/** The words of the form in which a partner is written. */
export const edit: PartnerEditMessages = {
  sections: {
    identity: 'Hvem er partneren?',
    lines: 'Hvem ringer hvornår om hvad?',
    referral: 'Sådan henviser I',
    patients: 'Patienter og ventetid',
    people: 'Hvem I møder',
    exchange: 'Hvad får og giver vi?',
    data: 'Data fra partneren',
    clarifications: 'Afklarede misforståelser',
    codes: 'Numre i registre',
    verified: 'Bekræftet',
  },
  fields: {
    name: 'Navn',
    shortName: 'Kort navn',
    kind: 'Slags',
    topics: 'Emner',
    description: 'Beskrivelse',
    partOf: 'Hører under',
    audience: 'Til hvem',
    purpose: 'Om hvad',
    telephone: 'Telefon',
    email: 'E-mail',
    url: 'Webside',
    answeredBy: 'Hvem svarer',
    note: 'Bemærkning',
    standard: 'MedCom-standard',
    method: 'Måden at henvise på',
    referTo: 'Henvis til',
    required: 'Skriv altid',
    guide: 'Vejledning på nettet',
    targetGroup: 'Målgruppe',
    exclusions: 'Ikke til',
    waitingFrom: 'Ventetid fra',
    waitingTo: 'Ventetid til',
    waitingUnit: 'Regnet i',
    waitingAsOf: 'Ventetid pr.',
    personName: 'Navn',
    role: 'Rolle',
    askAbout: 'Ring om',
    commonInterest: 'Fælles interesse',
    practiceGets: 'Klinikken får',
    practiceGives: 'Klinikken giver',
    partnerGets: 'Partneren får',
    partnerGives: 'Partneren giver',
    patientGets: 'Patienten får',
    patientGives: 'Patienten giver',
    dataStatus: 'Data',
    dataAsOf: 'Data pr.',
    dataExpected: 'Ventes',
    believed: 'Vi troede',
    found: 'Det viste sig',
    clarifiedOn: 'Afklaret den',
    gln: 'Lokationsnummer (GLN)',
    sor: 'SOR-kode',
    cvr: 'CVR-nummer',
    verifiedOn: 'Bekræftet den',
    verifiedBy: 'Bekræftet af',
  },
  hints: {
    shortName: 'Som det står midt i en sætning: Sundhedscentret',
    topics: 'Et emne på hver linje. Det vigtigste først',
    partOf: 'En organisation på hver linje. Den nærmeste først',
    url: 'Begynder med https://',
    guide: 'Begynder med https://',
    standard: 'For eksempel XREF15 eller REF01',
    required: 'En oplysning på hver linje',
    exclusions: 'En gruppe på hver linje, og hvad I så gør',
    practiceGets: 'Et punkt på hver linje',
    dataExpected: 'År og måned: 2027-02',
    gln: '13 cifre',
    cvr: '8 cifre',
  },
  kinds: (kind) => capital(PARTNER_KINDS[kind]),
  audiences: { professionals: 'Fagpersoner', citizens: 'Borgere', everyone: 'Alle' },
  units: { days: 'dage', weeks: 'uger', months: 'måneder' },
  dataStatuses: { none: 'Ingen endnu', promised: 'Lovet', delivered: 'Leveret' },
  days: {
    mon: ['man', 'mandag'],
    tue: ['tir', 'tirsdag'],
    wed: ['ons', 'onsdag'],
    thu: ['tor', 'torsdag'],
    fri: ['fre', 'fredag'],
    sat: ['lør', 'lørdag'],
    sun: ['søn', 'søndag'],
  },
  hours: 'Tider',
  from: 'Fra',
  to: 'Til',
  notChosen: 'Ikke valgt',
  addLine: 'Tilføj nummer eller adresse',
  addHours: 'Tilføj tider',
  addPerson: 'Tilføj person',
  addClarification: 'Tilføj misforståelse',
  line: (place) => `Linje ${formats.integer(place)}`,
  person: (place) => `Person ${formats.integer(place)}`,
  clarification: (place) => `Misforståelse ${formats.integer(place)}`,
  remove: 'Fjern',
  undo: 'Fortryd',
  removed: 'Fjernet.',
  save: 'Gem kortet',
  missing: (facts) => `Læseren vil savne: ${formats.list(facts.map((fact) => MISSING[fact]))}.`,
  complete: 'Kortet har alt det, læseren oftest savner.',
  cprLike: 'Det ligner et CPR-nummer. Kortet må ikke rumme oplysninger om patienter.',
  cprQuestion: (count) =>
    `${fields(count)} ligner et CPR-nummer. Kortet kan ikke gemmes med det. Kladden er gemt, som I har skrevet den.`,
  goToField: 'Gå til feltet',
  removeDigits: 'Fjern cifrene',
  toMend: (count) => `${fields(count)} skal rettes, før kortet kan gemmes.`,
  saved: 'Kortet er gemt.',
  draft: ({ place, elsewhere, aside }) => {
    const where = {
      indexeddb: 'Kladden er gemt på denne computer.',
      local: 'Kladden er gemt på denne computer.',
      memory: 'Kladden kan ikke gemmes på denne computer. Den forsvinder, når siden lukkes.',
    };
    const beside = {
      corrupt: 'En ældre kladde kunne ikke læses. Den er lagt til side.',
      newer: 'En kladde fra en nyere udgave er lagt til side.',
      conflict: 'Et andet vindue har også gemt. Den kladde er lagt til side.',
    };
    const parts = [
      elsewhere
        ? 'Kladden er åben i et andet vindue. Det, I skriver her, gemmes først, når det vindue er lukket.'
        : place && where[place],
      aside && beside[aside],
    ];
    return parts.filter(Boolean).join(' ');
  },
  clearDraft: 'Ryd kladde',
  clearDraftQuestion: 'Skal kladden ryddes? Det, der ikke er gemt i et kort, er så væk.',
  keepDraft: 'Behold kladden',
};
