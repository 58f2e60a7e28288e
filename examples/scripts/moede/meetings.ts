import {
  addDays,
  apply,
  carryOver,
  everyAction,
  meetingFromTemplate,
  moveFirst,
  type Command,
} from '@klyngekit/meeting';
import type { ActionPlan, AgendaItem, ClusterPackage, Meeting, ThemePlan } from '@klyngekit/schema';

/** Weeks from one meeting to the next: four meetings a year. */
const WEEKS_BETWEEN = 13;
/** How long a theme is on the agenda until somebody has said otherwise, minutes. */
const THEME_LENGTH = 20;

/** Today in Denmark, as YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The coming quarter of an hour in Denmark, as YYYY-MM-DDTHH:MM: on this page a meeting is about to begin. */
function soon(): string {
  const quarter = 15 * 60_000;
  const moment = new Date((Math.floor(Date.now() / quarter) + 1) * quarter);
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' }).slice(0, 16).replace(' ', 'T');
}

/** A meeting out of a package. The cluster's other themes wait where nothing has a time yet. */
export function meetingOf(clusterPackage: ClusterPackage, plan: ThemePlan | undefined): Meeting {
  const [template] = clusterPackage.meetings;
  if (!template) throw new Error('a package without a meeting');
  const start = soon();
  const id = `${clusterPackage.id}-${start.slice(0, 10)}`;
  const meeting = meetingFromTemplate(template, { id, start, language: 'da', clusterPackage });
  const others = (plan?.themes ?? []).filter(({ id: theme, topic }) => (topic ?? theme) !== clusterPackage.id);
  const backlog = others.map(({ id: theme, title }, index): AgendaItem => ({
    id: `tema-${index + 1}`,
    title,
    kind: 'other',
    minutes: THEME_LENGTH,
    topics: [theme],
  }));
  return { ...meeting, venue: { name: 'Sundhedshuset, mødelokale 1' }, ...(backlog.length > 0 && { backlog }) };
}

const done = (meeting: Meeting, command: Command): Meeting => {
  const applied = apply(meeting, command);
  return applied.ok ? applied.meeting : meeting;
};

/** The meeting after a meeting: the same time of day, and first what was agreed last time. */
export function nextMeeting(held: Meeting, clusterPackage: ClusterPackage): Meeting {
  const [template] = clusterPackage.meetings;
  if (!template) throw new Error('a package without a meeting');
  const day = addDays(held.start.slice(0, 10), WEEKS_BETWEEN * 7);
  const id = `${clusterPackage.id}-${day}`;
  const start = `${day}${held.start.slice(10)}`;
  const next = meetingFromTemplate(template, { id, start, language: 'da', clusterPackage });
  const followUp = next.items.find(({ kind }) => kind === 'follow-up');
  const first = followUp && moveFirst(next, followUp.id);
  const carried = { type: 'batch', commands: carryOver(held, next) } as const;
  return done(first ? done(next, first) : next, carried);
}

/** What one practice takes home: the agreements that were made, as a plan of its own. */
export function planOf(meeting: Meeting): ActionPlan {
  const agreed = everyAction(meeting).filter(({ action }) => action.what.trim() !== '');
  return {
    schema: 'klynge.action-plan/1',
    id: `plan-${meeting.id}`,
    practice: { id: 'vores', name: 'Vores praksis' },
    meeting: meeting.id,
    actions: agreed.map(({ action: { practice: _practice, ...action } }) => action),
  };
}
