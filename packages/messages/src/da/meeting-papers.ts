import { sentence } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import type { MeetingPaperMessages } from '../meeting-papers.js';
import { ACTION_STATUSES, ITEM_KINDS, MEETING_ROLES, PARTICIPANT_ROLES, when } from './meeting-terms.js';

const formats = formatsFor('da');
const times = timeFormatsFor('da');
const { duration } = times;

/** The words of everything that leaves a meeting, in Danish. */
export const meetingPapers: MeetingPaperMessages = {
  language: 'da',
  untitled: 'Klyngemøde',
  kind: (kind) => ITEM_KINDS[kind],
  role: (role) => MEETING_ROLES[role],
  duration,
  when,
  contact: (name, role, ways) => [role === undefined ? name : `${role} ${name}`, ...ways].join(', '),
  agenda: {
    heading: 'Dagsorden',
    end: 'Slut',
    before: 'Før mødet',
    place: 'Sted',
    online: 'Online',
    contact: 'Spørgsmål',
    gathering: (time) => `Fælles samling kl. ${times.time(time)}`,
    track: (letter) => `Spor ${letter}`,
    partOf: 'En del af',
    within: (title, frame) => `${title} kl. ${frame}`,
    ownData: ({ sendBefore, sent }) => {
      if (sent !== undefined) return `Jeres egne tal er sendt ud ${formats.date(sent)}`;
      return sendBefore === undefined
        ? 'Jeres egne tal bliver sendt ud før mødet'
        : `Jeres egne tal bliver sendt ud senest ${formats.date(sendBefore)}`;
    },
    opening: (opening) =>
      ({
        closed: 'Lukkede data',
        propose: 'Lukkede data, åbning kan foreslås',
        open: 'Klyngen har aftalt åbne data',
      })[opening],
    exchange: (practicesGet, partnerGets) =>
      [practicesGet && `Vi får: ${sentence(practicesGet)}`, partnerGets && `De får: ${sentence(partnerGets)}`]
        .filter((part) => part)
        .join(' '),
    material: ({ sendBefore, sent }) => {
      if (sent !== undefined) return `sendt ud ${formats.date(sent)}`;
      return sendBefore === undefined ? '' : `bliver sendt ud senest ${formats.date(sendBefore)}`;
    },
  },
  script: {
    heading: 'Drejebog',
    onlyFor: 'Kun til jer, der leder mødet',
    roles: 'Roller',
    materials: 'Det skal være klar',
    notes: 'Til dig, der leder',
    earlier: 'Aftaler fra tidligere møder',
    backlog: 'Parkeringsplads',
    fit: (total, slack) => {
      const all = `Punkterne varer ${duration(total)}.`;
      if (slack === 0) return `${all} Der er ingen luft.`;
      return slack > 0
        ? `${all} Der er ${duration(slack)} luft.`
        : `${all} Det er ${duration(-slack)} længere end aftalt.`;
    },
    gap: (minutes) => `${duration(minutes)} ledig tid før`,
    late: (minutes) => `gæsten venter ${duration(minutes)}`,
    air: (minutes) => `${duration(minutes)} luft`,
  },
  minutes: {
    heading: 'Referat',
    draft: 'Udkast',
    present: 'Til stede',
    excused: 'Afbud',
    decisions: 'Beslutninger',
    agreements: 'Det aftalte vi',
    earlier: 'Aftaler fra tidligere møder',
    reports: 'Fra grupperne',
    reportBack: 'Det tager vi med videre',
    nothing: 'Der er ikke skrevet noget til dette møde.',
    headcount: (present, expected) => `${formats.integer(present)} af ${formats.integer(expected)} var med.`,
    others: 'Andre',
    columns: {
      what: 'Hvad',
      practice: 'Praksis',
      lead: 'Tovholder',
      staff: 'Hvem er med',
      due: 'Frist',
      status: 'Status',
    },
    wholeCluster: 'Hele klyngen',
    status: (status) => ACTION_STATUSES[status],
    carried: ({ date, times: count }) =>
      `Overført fra ${formats.date(date)}${count > 1 ? ` (${formats.integer(count)}. gang)` : ''}`,
  },
  takeHome: {
    heading: 'Med hjem til klinikken',
    meetingOn: (date) => `Klyngemøde ${formats.date(date)}`,
    why: (reason) => `Hvorfor? ${reason}`,
    agreed: 'Det aftalte vi i klyngen',
    ours: 'Det gør vi hos os',
    columns: { what: 'Hvad', lead: 'Tovholder', staff: 'Hvem er med', due: 'Frist' },
    follow: 'Sådan følger vi det',
    indicator: 'Indikator',
    findFigure: 'Find tallet',
    guide: 'Følg guiden ‘Sådan finder I tallet’ for jeres lægesystem',
    nextFigure: 'Næste opgørelse',
    ourFigure: 'Vores tal i dag',
    ourTarget: 'Vores eget mål',
    staffMeeting: 'Til næste personalemøde',
    questions: [
      'Hvem gør hvad hos os?',
      'Hvornår på dagen passer det bedst?',
      'Hvem holder øje med, at det bliver gjort?',
    ],
    again: (day) =>
      day === undefined
        ? 'Vi tager det op igen på næste klyngemøde.'
        : `Vi tager det op igen på klyngemødet ${times.dayDate(day)}.`,
    ask: (contact) => `Spørgsmål: ${contact}.`,
  },
  mail: {
    invitation: (title, day) => `Indkaldelse: ${title}, ${formats.date(day)}`,
    changed: (title, day) => `Ændret: ${title}, ${formats.date(day)}`,
    cancelled: (title, day) => `Aflyst: ${title}, ${formats.date(day)}`,
    minutes: (title, day) => `Referat: ${title}, ${formats.date(day)}`,
    greeting: 'Kære alle',
    invitationText: 'I er inviteret til klyngemøde. Her er tid, sted og dagsorden.',
    changedText: 'Mødet er ændret. Her er tid, sted og dagsorden, som de er nu.',
    cancelledText: 'Mødet er aflyst. I hører fra os, når der er en ny dato.',
    minutesText: 'Tak for mødet. Her er det, vi talte om, besluttede og aftalte.',
    bring: 'Tag aftalerne med hjem, og tal om dem på næste personalemøde.',
  },
  attendance: {
    columns: {
      date: 'Dato',
      from: 'Fra',
      to: 'Til',
      meeting: 'Møde',
      name: 'Navn',
      role: 'Rolle',
      practice: 'Praksis',
    },
    role: (role) => PARTICIPANT_ROLES[role],
  },
};
