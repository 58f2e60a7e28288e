import { instantAt, wallTimeAt, type Schedule } from '@klyngekit/meeting';
import type { AgendaMessages } from '@klyngekit/messages';
import type { AgendaPart, Meeting } from '@klyngekit/schema';

/** Titles by id, of things that an agenda points to and that lie outside it. */
export type TitlesById = Readonly<Record<string, string>>;

/** What an item can point to. */
export type LinkKind = 'indicator' | 'partner' | 'topic';

/** Everything that an agenda is drawn from. */
export interface AgendaView {
  readonly meeting: Meeting;
  readonly schedule: Schedule;
  readonly words: AgendaMessages;
  readonly headingLevel: number;
  readonly titles: Readonly<Record<LinkKind, TitlesById>>;
  /** Asks to show what an item points to; undefined where nobody would. */
  readonly open: (kind: LinkKind, id: string) => (() => void) | undefined;
}

/** What an item is called: its title, or the name of its kind. */
export function titleOf({ title, kind }: Pick<AgendaPart, 'title' | 'kind'>, words: AgendaMessages): string {
  return title.trim() === '' ? words.kind(kind) : title;
}

/** What something outside the agenda is called; its id where the page has not said. */
export function linkTitle(
  { titles, meeting }: Pick<AgendaView, 'titles' | 'meeting'>,
  kind: LinkKind,
  id: string,
): string {
  const known = titles[kind];
  if (Object.hasOwn(known, id)) return known[id]!;
  return kind === 'partner' ? (partnerName(meeting, id) ?? id) : id;
}

/** The name of a partner, as an item of the agenda has it. */
function partnerName(meeting: Meeting, id: string): string | undefined {
  const links = [...meeting.items, ...(meeting.backlog ?? [])].flatMap((item) => [
    ...(item.partners ?? []),
    ...(item.items ?? []).flatMap(({ partners = [] }) => partners),
    ...(item.tracks ?? []).flatMap(({ items }) => items.flatMap(({ partners = [] }) => partners)),
  ]);
  return links.find(({ partner, name }) => partner === id && name !== undefined)?.name;
}

/** The wall time HH:MM of an instant, in the meeting's own zone, wherever the reader is. */
export function timeOf(schedule: Schedule, instant: number): string {
  return wallTimeAt(instant, schedule.times.zone).slice(11);
}

/** The wall time HH:MM so many minutes after the start. */
export function timeAfter(schedule: Schedule, minute: number): string {
  return timeOf(schedule, instantAt(schedule, minute));
}

/** The first item that will not be over by the agreed end; the line stands above it. */
export function firstNotReached({ items }: Meeting, { slots, agreed }: Schedule): string | undefined {
  return items.find(({ id }) => (slots.get(id)?.end ?? 0) > agreed)?.id;
}
