import type { AgendaRunMessages } from '../agenda-run.js';
import { clockFace } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import { ACTION_STATUSES } from './meeting-terms.js';

const formats = formatsFor('en');
const { time: clock } = timeFormatsFor('en');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const minutesLong = (value: number): string => count(value, 'minute', 'minutes');
const whose = (track: string | undefined): string => (track === undefined ? '' : `${track}: `);

/** The words of a meeting that runs. */
export const agendaRun: AgendaRunMessages = {
  actions: {
    begin: 'Begin the meeting',
    next: 'Next item',
    pause: 'Pause',
    resume: 'Go on',
    end: 'End the meeting',
    undo: 'Undo',
    edit: 'Edit the agenda',
    beginNow: 'Begin now',
    addDecision: 'Add a decision',
    addAction: 'Add an agreement',
    remove: 'Remove',
  },
  extend: (minutes) => `+ ${formats.integer(minutes)} min`,
  nextIn: (track) => `Next in ${track}`,
  removeOf: (name) => `Remove ${name}`,
  place: (place, all) => `${formats.integer(place)} of ${formats.integer(all)}`,
  time: (seconds) => `${seconds < 0 ? '+' : ''}${clockFace(seconds)}`,
  left: (minutes) => `min left of ${formats.integer(minutes)}`,
  over: (minutes) => `over the ${formats.integer(minutes)} min`,
  phase: (phase) => ({ running: '', soon: 'soon over', 'wrap-up': 'wrap up', over: 'time is up' })[phase],
  spoken: (seconds, minutes) =>
    seconds > 0
      ? `${minutesLong(Math.ceil(seconds / 60))} left of ${formats.integer(minutes)}`
      : `${minutesLong(Math.floor(-seconds / 60))} over time`,
  part: (title, seconds) => `Now: ${title} (${minutesLong(Math.ceil(seconds / 60))} left)`,
  gathering: 'All meet again',
  trackDone: 'The track is done.',
  next: 'After that',
  agreedEnd: (time) => `Agreed end ${clock(time)}`,
  expectedEnd: (time) => `Expected end ${clock(time)}`,
  delay: (minutes) => {
    if (minutes === 0) return '';
    return minutes > 0 ? `${formats.integer(minutes)} min over` : `${formats.integer(-minutes)} min early`;
  },
  late: (time, minutes) => `agreed ${clock(time)}, the guest waits ${formats.integer(minutes)} min`,
  notBegun: (start) => `The meeting has not begun. It is planned for ${clock(start)}.`,
  paused: 'Paused. All clocks stand still.',
  ended: (time) => `The meeting ended at ${clock(time)}.`,
  announce: ({ kind, title, track, minutes }) => {
    switch (kind) {
      case 'begin':
        return `${whose(track)}“${title}” begins.`;
      case 'soon':
        return `${whose(track)}${minutesLong(minutes)} left of “${title}”.`;
      case 'time-up':
        return `${whose(track)}Time for “${title}” is up.`;
      case 'over-run':
        return `${whose(track)}“${title}” is ${minutesLong(minutes)} over time.`;
    }
  },
  extended: (title, minutes) => `“${title}” has ${minutesLong(minutes)} more.`,
  outcome: (title) => `Minutes of “${title}”`,
  fields: {
    notes: 'Notes',
    decision: 'Decision',
    what: 'What',
    practice: 'Practice',
    lead: 'Held by',
    due: 'Due',
    status: 'Status',
  },
  statuses: ACTION_STATUSES,
  decisionNumber: (place) => `Decision ${formats.integer(place)}`,
  actionNumber: (place) => `Agreement ${formats.integer(place)}`,
  wholeCluster: 'The whole cluster',
  carried: 'Agreements of earlier meetings',
};
