import type { AgendaItem, Meeting, MeetingReport } from '@klyngekit/schema';
import { everything, findTrack } from '../agenda/tree.js';
import { isOpen } from '../carry/carry-over.js';
import type { Command } from '../commands/command.js';
import type { ZoneLookup } from '../time/meeting-times.js';
import { wallTimeAt } from '../time/wall-time.js';
import { instantAt, scheduleOf } from '../timing/schedule.js';

/**
 * The meeting of a group that works in a track of a larger one: its times, its items, its own agreements to come. The
 * larger meeting gets to know it through {@link linkGroup}. Undefined when there is no such track on the agenda.
 */
export function groupMeeting(parent: Meeting, trackId: string, id: string, lookup?: ZoneLookup): Meeting | undefined {
  const schedule = scheduleOf(parent, lookup);
  const slot = schedule.tracks.get(trackId);
  const found = findTrack(parent, trackId);
  if (!slot || !found) return undefined;
  const { title, room, items } = found.track;
  const at = (minute: number) => wallTimeAt(instantAt(schedule, minute), schedule.times.zone);
  return {
    schema: 'klynge.meeting/1',
    id,
    title,
    ...(parent.focusArea && { focusArea: parent.focusArea }),
    status: 'draft',
    start: at(slot.start),
    end: at(slot.end + slot.air),
    timeZone: parent.timeZone,
    format: parent.format,
    ...(room !== undefined && { venue: { name: room } }),
    parent: { meeting: parent.id, title: parent.title, date: parent.start.slice(0, 10) },
    items: items.map((item): AgendaItem => ({ ...item })),
  };
}

/** The commands that make a group's meeting known to its parent: as a child, in its track, and where it reports back. */
export function linkGroup(parent: Meeting, group: Meeting, trackId?: string, reportsIn?: string): readonly Command[] {
  const children = parent.children ?? [];
  const commands: Command[] = [];
  if (!children.some(({ meeting }) => meeting === group.id)) {
    const child = { meeting: group.id, title: group.title, date: group.start.slice(0, 10) };
    commands.push({ type: 'set-meeting', field: 'children', value: [...children, child] });
  }
  if (trackId !== undefined) commands.push({ type: 'set-track', track: trackId, field: 'meeting', value: group.id });
  const item = parent.items.find(({ id }) => id === reportsIn);
  if (item && !item.reportsFrom?.includes(group.id)) {
    const value = [...(item.reportsFrom ?? []), group.id];
    commands.push({ type: 'set-item', item: item.id, field: 'reportsFrom', value });
  }
  return commands;
}

/**
 * What a group's meeting brings back: what it wants to tell, what it decided, what it agreed and has not done. It names
 * no practice, and nothing of the group's own minutes.
 */
export function reportOf(group: Meeting): MeetingReport {
  const parts = everything(group).map(({ part }) => part);
  return {
    meeting: group.id,
    title: group.title,
    date: group.start.slice(0, 10),
    points: group.reportBack ?? [],
    decisions: parts.flatMap(({ decisions = [] }) => decisions.map(({ text }) => text)).filter((text) => text !== ''),
    actions: parts
      .flatMap(({ actions = [] }) => actions)
      .filter(isOpen)
      .map(({ id, what, due, indicator, measure, status }) => ({
        id,
        what,
        ...(due !== undefined && { due }),
        ...(indicator !== undefined && { indicator }),
        ...(measure !== undefined && { measure }),
        status,
      })),
  };
}

/** The command with which a meeting takes a group's report. A later report of the same group takes the place of the first. */
export function receiveReport(parent: Meeting, report: MeetingReport): Command {
  const reports = parent.reports ?? [];
  const isKnown = reports.some(({ meeting }) => meeting === report.meeting);
  const value = isKnown
    ? reports.map((each) => (each.meeting === report.meeting ? report : each))
    : [...reports, report];
  return { type: 'set-meeting', field: 'reports', value };
}
