import type { AgendaEditMessages } from '../agenda-edit.js';
import { formatsFor } from '../formats.js';

const formats = formatsFor('da');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const clock = (time: string): string => time.replace(':', '.');

/** The words of the forms in which an agenda is written. */
export const agendaEdit: AgendaEditMessages = {
  fields: {
    meetingTitle: 'Mødets titel',
    date: 'Dato',
    start: 'Begynder',
    end: 'Aftalt slut',
    format: 'Mødeform',
    venue: 'Sted',
    address: 'Adresse',
    onlineUrl: 'Link til skærmmødet',
    title: 'Titel',
    kind: 'Slags',
    minutes: 'Minutter',
    fixedStart: 'Fast tid',
    description: 'Hvad sker der',
    facilitatorNotes: 'Kun til den, der leder',
    role: 'Rolle',
    holder: 'Navn',
    indicators: 'Tal, det handler om',
    topics: 'Emner, det handler om',
    partner: 'Partner',
    practicesGet: 'Vi får',
    partnerGets: 'De får',
    material: 'Materiale',
    url: 'Webside',
    sendBefore: 'Sendes senest',
    sent: 'Sendt',
    opening: 'Navne ved tallene',
    ownSendBefore: 'Egne tal sendes senest',
    ownSent: 'Egne tal sendt',
    trackTitle: 'Sporets navn',
    room: 'Lokale',
  },
  hints: {
    title: 'Tom: slagsen står i stedet',
    fixedStart: 'Kun når en gæst kommer. Ellers følger tiden punktet før',
    description: 'Et afsnit på hver linje',
    facilitatorNotes: 'Står ikke i deltagernes dagsorden',
    url: 'Begynder med https://',
    onlineUrl: 'Begynder med https://',
  },
  actions: {
    add: 'Nyt punkt',
    check: 'Tjek dagsordenen',
    undo: 'Fortryd',
    redo: 'Gentag',
    begin: 'Start mødet',
    details: 'Ret tid og sted',
    up: 'Flyt op',
    down: 'Flyt ned',
    first: 'Flyt først',
    last: 'Flyt sidst',
    toBacklog: 'Til parkeringspladsen',
    toAgenda: 'Sæt ind',
    duplicate: 'Dupliker',
    remove: 'Fjern',
    addPart: 'Tilføj del',
    addTrack: 'Tilføj spor',
    addToTrack: 'Tilføj i sporet',
    addRole: 'Tilføj ansvarlig',
    addPartner: 'Tilføj partner',
    addMaterial: 'Tilføj materiale',
    close: 'Luk',
    clearDraft: 'Ryd kladde',
    keepDraft: 'Behold kladden',
  },
  handle: (title) => `Flyt »${title}«`,
  menu: (title) => `Flyt »${title}«`,
  into: (holder) => `Ind i »${holder}«`,
  partOf: (holder) => `Som del af »${holder}«`,
  outOf: 'Som eget punkt',
  minutesOf: (title) => `Minutter til »${title}«`,
  lessOf: (title, step) => `${formats.integer(step)} minutter mindre til »${title}«`,
  moreOf: (title, step) => `${formats.integer(step)} minutter mere til »${title}«`,
  roleNumber: (place) => `Ansvarlig ${formats.integer(place)}`,
  partnerNumber: (place) => `Partner ${formats.integer(place)}`,
  materialNumber: (place) => `Materiale ${formats.integer(place)}`,
  notChosen: 'Ikke valgt',
  backlog: 'Parkeringsplads',
  backlogCount: (value) => `${count(value, 'punkt', 'punkter')} uden tid`,
  backlogEmpty: 'Her kan punkter vente til en anden gang.',
  moved: ({ title, place, count: all, start, holder }) => {
    const where = holder === undefined ? '' : ` i »${holder}«`;
    const when = start === undefined ? '' : `, starter kl. ${clock(start)}`;
    return `»${title}« flyttet til plads ${formats.integer(place)} af ${formats.integer(all)}${where}${when}.`;
  },
  dragging: (title) => `Flytter »${title}«. Tryk Esc for at lade det blive.`,
  dragCancelled: 'Punktet blev, hvor det var.',
  taken: (count) => `${count === 1 ? 'Ét nyt punkt' : `${count} nye punkter`} på parkeringspladsen.`,
  added: (title, start) =>
    start === undefined ? `»${title}« tilføjet.` : `»${title}« tilføjet, starter kl. ${clock(start)}.`,
  removed: (title) => `»${title}« fjernet. Fortryd henter det tilbage.`,
  lasts: (title, minutes, end) => `»${title}«: ${count(minutes, 'minut', 'minutter')}. Forventet slut ${clock(end)}.`,
  undone: 'Fortrudt.',
  redone: 'Gentaget.',
  nothingToUndo: 'Der er ikke mere at fortryde.',
  nothingToRedo: 'Der er ikke mere at gentage.',
  refusals: {
    'unknown-item': 'Punktet er der ikke mere.',
    'unknown-track': 'Sporet er der ikke mere.',
    'unknown-action': 'Aftalen er der ikke mere.',
    'unknown-place': 'Pladsen er der ikke mere.',
    'duplicate-id': 'Det er der allerede.',
    'into-itself': 'Et punkt kan ikke stå i sig selv.',
    'has-parts': 'Et punkt med dele eller spor kan ikke stå i et andet.',
    'parts-or-tracks': 'Et punkt kan have dele eller spor, ikke begge.',
    'has-tracks': 'Punktet varer så længe som sine spor.',
    'out-of-range': 'Skriv et helt antal minutter fra 0 til 1.440.',
    'not-a-time': 'Skriv tiden som 19.00.',
    'too-many': 'Der er ikke plads til flere.',
    required: 'Det skal stå der.',
    'nothing-there': 'Der er ikke mere at tage tilbage.',
  },
  notAMoment: 'Skriv en dag og en tid.',
  cprLike: 'Det ligner et CPR-nummer. En dagsorden må ikke rumme oplysninger om patienter.',
  notTakenIn: (fields) => `${count(fields, 'felt', 'felter')} skal rettes, før det, I skrev, er med.`,
  templates: 'Begynd med en skabelon',
  templatesText: 'I kan ændre alt bagefter.',
  overBy: (minutes) => `${formats.integer(minutes)} min over`,
  agreedEnd: (time) => `Aftalt slut ${clock(time)}`,
  draft: ({ place, elsewhere, aside, savedTime }) => {
    const when = savedTime === undefined ? '' : ` kl. ${clock(savedTime)}`;
    const where = {
      indexeddb: `Gemt som kladde på denne computer${when}.`,
      local: `Gemt som kladde på denne computer${when}.`,
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
        : place
          ? where[place]
          : savedTime !== undefined && 'I ser jeres kladde, som er gemt på denne computer.',
      aside && beside[aside],
    ];
    return parts.filter(Boolean).join(' ');
  },
  clearDraftQuestion: 'Skal kladden ryddes? I begynder forfra med den dagsorden, siden har.',
};
