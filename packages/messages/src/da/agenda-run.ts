import type { AgendaRunMessages } from '../agenda-run.js';
import { clockFace } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { ACTION_STATUSES } from './meeting-terms.js';

const formats = formatsFor('da');
const { time: clock } = timeFormatsFor('da');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const minutesLong = (value: number): string => count(value, 'minut', 'minutter');
const whose = (track: string | undefined): string => (track === undefined ? '' : `${track}: `);

/** The words of a meeting that runs. */
export const agendaRun: AgendaRunMessages = {
  actions: {
    begin: 'Begynd mødet',
    next: 'Næste punkt',
    pause: 'Pause',
    resume: 'Fortsæt',
    end: 'Afslut mødet',
    undo: 'Fortryd',
    edit: 'Redigér dagsordenen',
    beginNow: 'Begynd nu',
    addDecision: 'Tilføj beslutning',
    addAction: 'Tilføj aftale',
    remove: 'Fjern',
  },
  extend: (minutes) => `+ ${formats.integer(minutes)} min`,
  nextIn: (track) => `Næste i ${track}`,
  removeOf: (name) => `Fjern ${name}`,
  place: (place, all) => `${formats.integer(place)} af ${formats.integer(all)}`,
  time: (seconds) => `${seconds < 0 ? '+' : ''}${clockFace(seconds)}`,
  left: (minutes) => `min. tilbage af ${formats.integer(minutes)}`,
  over: (minutes) => `over de ${formats.integer(minutes)} min.`,
  phase: (phase) => ({ running: '', soon: 'snart slut', 'wrap-up': 'afslut', over: 'tiden er gået' })[phase],
  spoken: (seconds, minutes) =>
    seconds > 0
      ? `${minutesLong(Math.ceil(seconds / 60))} tilbage af ${formats.integer(minutes)}`
      : `${minutesLong(Math.floor(-seconds / 60))} over tiden`,
  part: (title, seconds) => `Nu: ${title} (${minutesLong(Math.ceil(seconds / 60))} tilbage)`,
  gathering: 'Fælles samling',
  trackDone: 'Sporet er færdigt.',
  next: 'Derefter',
  agreedEnd: (time) => `Aftalt slut ${clock(time)}`,
  expectedEnd: (time) => `Forventet slut ${clock(time)}`,
  delay: (minutes) => {
    if (minutes === 0) return '';
    return minutes > 0 ? `${formats.integer(minutes)} min over` : `${formats.integer(-minutes)} min før`;
  },
  late: (time, minutes) => `aftalt ${clock(time)}, gæsten venter ${formats.integer(minutes)} min`,
  notBegun: (start) => `Mødet er ikke begyndt. Det begynder efter planen kl. ${clock(start)}.`,
  paused: 'Pause. Alle ure står stille.',
  ended: (time) => `Mødet sluttede kl. ${clock(time)}.`,
  announce: ({ kind, title, track, minutes }) => {
    switch (kind) {
      case 'begin':
        return `${whose(track)}»${title}« begynder.`;
      case 'soon':
        return `${whose(track)}${minutesLong(minutes)} tilbage af »${title}«.`;
      case 'time-up':
        return `${whose(track)}Tiden til »${title}« er gået.`;
      case 'over-run':
        return `${whose(track)}»${title}« er ${minutesLong(minutes)} over tiden.`;
    }
  },
  extended: (title, minutes) => `»${title}« har fået ${minutesLong(minutes)} mere.`,
  outcome: (title) => `Referat af »${title}«`,
  fields: {
    notes: 'Noter',
    decision: 'Beslutning',
    what: 'Hvad',
    practice: 'Praksis',
    lead: 'Tovholder',
    due: 'Frist',
    status: 'Status',
  },
  statuses: ACTION_STATUSES,
  decisionNumber: (place) => `Beslutning ${formats.integer(place)}`,
  actionNumber: (place) => `Aftale ${formats.integer(place)}`,
  wholeCluster: 'Hele klyngen',
  carried: 'Aftaler fra tidligere møder',
};
