import { sentence } from '../agenda-times.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';
import type { MeetingPaperMessages } from '../meeting-papers.js';
import { ACTION_STATUSES, ITEM_KINDS, MEETING_ROLES, PARTICIPANT_ROLES, when } from './meeting-terms.js';

const formats = formatsFor('en');
const times = timeFormatsFor('en');
const { duration } = times;

/** "2nd", "3rd", "11th". */
function ordinal(count: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' } as const;
  const form = new Intl.PluralRules('en', { type: 'ordinal' }).select(count);
  return `${formats.integer(count)}${ending[form as keyof typeof ending] ?? 'th'}`;
}

/** The words of everything that leaves a meeting, in English. */
export const meetingPapers: MeetingPaperMessages = {
  language: 'en',
  untitled: 'Cluster meeting',
  kind: (kind) => ITEM_KINDS[kind],
  role: (role) => MEETING_ROLES[role],
  duration,
  when,
  contact: (name, role, ways) => [role === undefined ? name : `${role} ${name}`, ...ways].join(', '),
  agenda: {
    heading: 'Agenda',
    end: 'End',
    before: 'Before the meeting',
    place: 'Place',
    online: 'Online',
    contact: 'Questions',
    gathering: (time) => `All meet again at ${times.time(time)}`,
    track: (letter) => `Track ${letter}`,
    partOf: 'Part of',
    within: (title, frame) => `${title}, ${frame}`,
    ownData: ({ sendBefore, sent }) => {
      if (sent !== undefined) return `Your own figures were sent on ${formats.date(sent)}`;
      return sendBefore === undefined
        ? 'Your own figures will be sent before the meeting'
        : `Your own figures will be sent by ${formats.date(sendBefore)}`;
    },
    opening: (opening) =>
      ({
        closed: 'Closed data',
        propose: 'Closed data, opening may be proposed',
        open: 'The cluster has agreed on open data',
      })[opening],
    exchange: (practicesGet, partnerGets) =>
      [practicesGet && `We get: ${sentence(practicesGet)}`, partnerGets && `They get: ${sentence(partnerGets)}`]
        .filter((part) => part)
        .join(' '),
    material: ({ sendBefore, sent }) => {
      if (sent !== undefined) return `sent on ${formats.date(sent)}`;
      return sendBefore === undefined ? '' : `will be sent by ${formats.date(sendBefore)}`;
    },
  },
  script: {
    heading: 'Script',
    onlyFor: 'Only for those who run the meeting',
    roles: 'Roles',
    materials: 'To have ready',
    notes: 'For you who lead',
    earlier: 'Agreements from earlier meetings',
    backlog: 'Parking lot',
    fit: (total, slack) => {
      const all = `The items take ${duration(total)}.`;
      if (slack === 0) return `${all} There is no time to spare.`;
      return slack > 0
        ? `${all} ${duration(slack)} to spare.`
        : `${all} That is ${duration(-slack)} longer than agreed.`;
    },
    gap: (minutes) => `${duration(minutes)} free before`,
    late: (minutes) => `the guest waits ${duration(minutes)}`,
    air: (minutes) => `${duration(minutes)} to spare`,
  },
  minutes: {
    heading: 'Minutes',
    draft: 'Draft',
    present: 'Present',
    excused: 'Apologies',
    decisions: 'Decisions',
    agreements: 'What we agreed',
    earlier: 'Agreements from earlier meetings',
    reports: 'From the groups',
    reportBack: 'What we take further',
    nothing: 'Nothing has been written for this meeting.',
    headcount: (present, expected) => `${formats.integer(present)} of ${formats.integer(expected)} took part.`,
    others: 'Others',
    columns: {
      what: 'What',
      practice: 'Practice',
      lead: 'Lead',
      staff: 'Who takes part',
      due: 'Due',
      status: 'Status',
    },
    wholeCluster: 'The whole cluster',
    status: (status) => ACTION_STATUSES[status],
    carried: ({ date, times: count }) =>
      `Carried over from ${formats.date(date)}${count > 1 ? ` (${ordinal(count)} time)` : ''}`,
  },
  takeHome: {
    heading: 'Home to the clinic',
    meetingOn: (date) => `Cluster meeting ${formats.date(date)}`,
    why: (reason) => `Why? ${reason}`,
    agreed: 'What we agreed in the cluster',
    ours: 'What we do ourselves',
    columns: { what: 'What', lead: 'Lead', staff: 'Who takes part', due: 'Due' },
    follow: 'How we follow it',
    indicator: 'Indicator',
    findFigure: 'Find the figure',
    guide: 'Follow the guide ‘How to find the figure’ for your practice system',
    nextFigure: 'Next figure',
    ourFigure: 'Our figure today',
    ourTarget: 'Our own goal',
    staffMeeting: 'For the next staff meeting',
    questions: [
      'Who does what here?',
      'What time of the day suits us best?',
      'Who keeps an eye on whether it gets done?',
    ],
    again: (day) =>
      day === undefined
        ? 'We take it up again at the next cluster meeting.'
        : `We take it up again at the cluster meeting on ${times.dayDate(day)}.`,
    ask: (contact) => `Questions: ${contact}.`,
  },
  mail: {
    invitation: (title, day) => `Invitation: ${title}, ${formats.date(day)}`,
    changed: (title, day) => `Changed: ${title}, ${formats.date(day)}`,
    cancelled: (title, day) => `Cancelled: ${title}, ${formats.date(day)}`,
    minutes: (title, day) => `Minutes: ${title}, ${formats.date(day)}`,
    greeting: 'Dear all',
    invitationText: 'You are invited to a cluster meeting. Here are time, place and agenda.',
    changedText: 'The meeting has changed. Here are time, place and agenda as they are now.',
    cancelledText: 'The meeting is cancelled. You will hear from us when there is a new date.',
    minutesText: 'Thank you for the meeting. Here is what we talked about, decided and agreed.',
    bring: 'Take the agreements home, and talk about them at your next staff meeting.',
  },
  attendance: {
    columns: {
      date: 'Date',
      from: 'From',
      to: 'To',
      meeting: 'Meeting',
      name: 'Name',
      role: 'Role',
      practice: 'Practice',
    },
    role: (role) => PARTICIPANT_ROLES[role],
  },
};
