import { formatsFor } from '../formats.js';
import type { MissingFact, PartnerEditMessages } from '../partner-edit.js';
import { PARTNER_KINDS } from './partner-kinds.js';

const formats = formatsFor('en');

const MISSING: Readonly<Record<MissingFact, string>> = {
  professionalLine: 'a number for professionals',
  hours: 'hours',
  required: 'what a referral must hold',
  waiting: 'waiting time with its date',
  verified: 'when it was confirmed',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const fields = (count: number): string => `${formats.integer(count)} ${count === 1 ? 'field' : 'fields'}`;

/** The words of the form in which a partner is written. */
export const edit: PartnerEditMessages = {
  sections: {
    identity: 'Who is the partner?',
    lines: 'Who calls when about what?',
    referral: 'How to refer',
    patients: 'Patients and waiting time',
    people: 'Whom you meet',
    exchange: 'What do we get and give?',
    data: 'Data from the partner',
    clarifications: 'Misunderstandings cleared up',
    codes: 'Numbers in registers',
    verified: 'Confirmed',
  },
  fields: {
    name: 'Name',
    shortName: 'Short name',
    kind: 'Kind',
    topics: 'Topics',
    description: 'Description',
    partOf: 'Part of',
    audience: 'For whom',
    purpose: 'About what',
    telephone: 'Telephone',
    email: 'E-mail',
    url: 'Web page',
    answeredBy: 'Who answers',
    note: 'Note',
    standard: 'MedCom standard',
    method: 'Way of referring',
    referTo: 'Refer to',
    required: 'Always write',
    guide: 'Guide on the web',
    targetGroup: 'For',
    exclusions: 'Not for',
    waitingFrom: 'Waiting time from',
    waitingTo: 'Waiting time to',
    waitingUnit: 'Counted in',
    waitingAsOf: 'Waiting time as of',
    personName: 'Name',
    role: 'Role',
    askAbout: 'Call about',
    commonInterest: 'Common interest',
    practiceGets: 'The practice gets',
    practiceGives: 'The practice gives',
    partnerGets: 'The partner gets',
    partnerGives: 'The partner gives',
    patientGets: 'The patient gets',
    patientGives: 'The patient gives',
    dataStatus: 'Data',
    dataAsOf: 'Data as of',
    dataExpected: 'Expected',
    believed: 'We believed',
    found: 'It turned out',
    clarifiedOn: 'Cleared up on',
    gln: 'Location number (GLN)',
    sor: 'SOR code',
    cvr: 'CVR number',
    verifiedOn: 'Confirmed on',
    verifiedBy: 'Confirmed by',
  },
  hints: {
    shortName: 'As in the middle of a sentence: the centre',
    topics: 'One topic a line. The most important first',
    partOf: 'One organisation a line. The nearest first',
    url: 'Begins with https://',
    guide: 'Begins with https://',
    standard: 'For example XREF15 or REF01',
    required: 'One item a line',
    exclusions: 'One group a line, and what to do then',
    practiceGets: 'One item a line',
    dataExpected: 'Year and month: 2027-02',
    gln: '13 digits',
    cvr: '8 digits',
  },
  kinds: (kind) => capital(PARTNER_KINDS[kind]),
  audiences: { professionals: 'Professionals', citizens: 'Citizens', everyone: 'Everybody' },
  units: { days: 'days', weeks: 'weeks', months: 'months' },
  dataStatuses: { none: 'None yet', promised: 'Promised', delivered: 'Delivered' },
  days: {
    mon: ['Mon', 'Monday'],
    tue: ['Tue', 'Tuesday'],
    wed: ['Wed', 'Wednesday'],
    thu: ['Thu', 'Thursday'],
    fri: ['Fri', 'Friday'],
    sat: ['Sat', 'Saturday'],
    sun: ['Sun', 'Sunday'],
  },
  hours: 'Hours',
  from: 'From',
  to: 'To',
  notChosen: 'Not chosen',
  addLine: 'Add a number or an address',
  addHours: 'Add hours',
  addPerson: 'Add a person',
  addClarification: 'Add a misunderstanding',
  line: (place) => `Line ${formats.integer(place)}`,
  person: (place) => `Person ${formats.integer(place)}`,
  clarification: (place) => `Misunderstanding ${formats.integer(place)}`,
  remove: 'Remove',
  undo: 'Undo',
  removed: 'Removed.',
  save: 'Save the card',
  missing: (facts) => `Readers will miss: ${formats.list(facts.map((fact) => MISSING[fact]))}.`,
  complete: 'The card has all that readers miss most often.',
  cprLike: 'This looks like a CPR number. The card must hold nothing about patients.',
  cprQuestion: (count) =>
    `${fields(count)} ${count === 1 ? 'looks' : 'look'} like a CPR number. The card cannot be saved with it. The draft is kept as you wrote it.`,
  goToField: 'Go to the field',
  removeDigits: 'Remove the digits',
  toMend: (count) => `${fields(count)} must be mended before the card can be saved.`,
  saved: 'The card is saved.',
  draft: ({ place, elsewhere, aside }) => {
    const where = {
      indexeddb: 'The draft is kept on this computer.',
      local: 'The draft is kept on this computer.',
      memory: 'The draft cannot be kept on this computer. It goes when the page is closed.',
    };
    const beside = {
      corrupt: 'An older draft could not be read. It has been put aside.',
      newer: 'A draft from a newer version has been put aside.',
      conflict: 'Another window has saved too. That draft has been put aside.',
    };
    const parts = [
      elsewhere
        ? 'The draft is open in another window. What you write here is saved when that window is closed.'
        : place && where[place],
      aside && beside[aside],
    ];
    return parts.filter(Boolean).join(' ');
  },
  clearDraft: 'Clear the draft',
  clearDraftQuestion: 'Clear the draft? What is not saved in a card is then gone.',
  keepDraft: 'Keep the draft',
};
