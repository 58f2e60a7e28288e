import type { DismissedAdvice, Meeting } from '@klyngekit/schema';
import { withField } from '../agenda/tree.js';
import type { Change } from './change.js';
import type { AddMark, DismissAdvice, MeetingField, RestoreAdvice, SetMeeting } from './command.js';
import { refuse } from './refusal.js';

/** As many as a file may hold. */
const mostMarks = 2000;
const mostDismissed = 500;

const required: readonly MeetingField[] = ['title', 'status', 'start', 'end', 'timeZone', 'format'];

export function setMeeting(meeting: Meeting, { field, value }: SetMeeting): Change {
  if (value === undefined && required.includes(field)) refuse({ reason: 'required', field });
  return {
    meeting: withField(meeting, field, value),
    inverse: { type: 'set-meeting', field, value: meeting[field] } as SetMeeting,
  };
}

export function addMark(meeting: Meeting, { mark }: AddMark): Change {
  const run = meeting.run ?? [];
  if (run.length >= mostMarks) refuse({ reason: 'too-many', limit: mostMarks });
  return { meeting: { ...meeting, run: [...run, mark] }, inverse: { type: 'remove-mark' } };
}

export function removeMark(meeting: Meeting): Change {
  const run = meeting.run ?? [];
  const mark = run[run.length - 1] ?? refuse({ reason: 'nothing-there' });
  return { meeting: withField(meeting, 'run', run.slice(0, -1)), inverse: { type: 'add-mark', mark } };
}

const isSame = (a: DismissedAdvice, b: DismissedAdvice) => a.code === b.code && a.about === b.about;

export function dismissAdvice(meeting: Meeting, { advice }: DismissAdvice): Change {
  const dismissed = meeting.dismissed ?? [];
  if (dismissed.some((each) => isSame(each, advice))) refuse({ reason: 'duplicate-id', id: advice.code });
  if (dismissed.length >= mostDismissed) refuse({ reason: 'too-many', limit: mostDismissed });
  return { meeting: { ...meeting, dismissed: [...dismissed, advice] }, inverse: { type: 'restore-advice', advice } };
}

export function restoreAdvice(meeting: Meeting, { advice }: RestoreAdvice): Change {
  const dismissed = meeting.dismissed ?? [];
  const index = dismissed.findIndex((each) => isSame(each, advice));
  if (index === -1) refuse({ reason: 'nothing-there' });
  const rest = dismissed.filter((_, place) => place !== index);
  // Put aside again it stands last; its order means nothing.
  return { meeting: withField(meeting, 'dismissed', rest), inverse: { type: 'dismiss-advice', advice } };
}
