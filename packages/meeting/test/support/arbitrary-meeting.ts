import type { Action, AgendaItem, AgendaPart, ItemKind, Meeting, Track } from '@klyngekit/schema';
import fc from 'fast-check';

export const kinds: readonly ItemKind[] = [
  'welcome',
  'follow-up',
  'talk',
  'data',
  'reflection',
  'group-work',
  'plenary',
  'decision',
  'break',
  'meal',
  'evaluation',
  'other',
];

const minutes = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(5, 10, 15, 30, 95));
const time = fc
  .tuple(fc.integer({ min: 16, max: 22 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${hour}:${minute}`);

const draftPart = fc.record(
  { title: fc.constantFrom('', 'Punkt', 'Æøå'), kind: fc.constantFrom(...kinds), minutes, fixedStart: time },
  { requiredKeys: ['title', 'kind', 'minutes'] },
);

type DraftPart = Omit<AgendaPart, 'id'>;

interface DraftItem {
  readonly part: DraftPart;
  readonly inner: 'none' | 'parts' | 'tracks';
  readonly parts: readonly DraftPart[];
  readonly tracks: readonly (readonly DraftPart[])[];
  readonly actions: readonly Omit<Action, 'id'>[];
}

const draftAction = fc.record(
  {
    what: fc.constantFrom('', 'Ring', 'Book tid'),
    status: fc.constantFrom('planned', 'started', 'done', 'dropped'),
    practice: fc.constantFrom('p1', 'p2'),
    lead: fc.record({ name: fc.constantFrom('', 'Karen') }),
  },
  { requiredKeys: ['what', 'status'] },
) as fc.Arbitrary<Omit<Action, 'id'>>;

const draftItem: fc.Arbitrary<DraftItem> = fc.record({
  part: draftPart,
  inner: fc.constantFrom('none', 'none', 'parts', 'tracks'),
  parts: fc.array(draftPart, { minLength: 1, maxLength: 3 }),
  tracks: fc.array(fc.array(draftPart, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  actions: fc.array(draftAction, { maxLength: 2 }),
});

/** Gives every part an id of its own. */
function numbered(drafts: readonly DraftItem[], ids: Map<string, number>): AgendaItem[] {
  const next = (prefix: string) => {
    const number = (ids.get(prefix) ?? 0) + 1;
    ids.set(prefix, number);
    return `${prefix}-${number}`;
  };
  const part = (draft: DraftPart): AgendaPart => ({ id: next('item'), ...draft });
  return drafts.map(({ part: own, inner, parts, tracks, actions }): AgendaItem => ({
    ...part(own),
    ...(inner === 'parts' && { items: parts.map(part) }),
    ...(inner === 'tracks' && {
      tracks: tracks.map((items): Track => ({ id: next('track'), title: '', items: items.map(part) })),
    }),
    ...(actions.length > 0 && { actions: actions.map((action): Action => ({ id: next('action'), ...action })) }),
  }));
}

/** Meetings of every shape: parts, tracks, fixed times, agreements, a backlog, on screens or not. */
export const arbitraryMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    items: fc.array(draftItem, { maxLength: 6 }),
    backlog: fc.array(draftItem, { maxLength: 2 }),
    hours: fc.integer({ min: 1, max: 4 }),
    format: fc.constantFrom('in-person', 'online', 'hybrid'),
    carried: fc.array(draftAction, { maxLength: 2 }),
    within: fc.boolean(),
  })
  .map(({ items, backlog, hours, format, carried, within }): Meeting => {
    const ids = new Map<string, number>();
    const inAgenda = numbered(items, ids);
    const parked = numbered(backlog, ids);
    return {
      schema: 'klynge.meeting/1',
      id: 'm',
      title: 'Møde',
      status: 'draft',
      start: '2026-11-04T17:00',
      end: `2026-11-04T${17 + hours}:00`,
      timeZone: 'Europe/Copenhagen',
      format,
      ...(within && { within: { title: 'Dag', start: '2026-11-04T12:00', end: `2026-11-04T${17 + hours}:00` } }),
      practices: [
        { id: 'p1', name: 'Lægehuset' },
        { id: 'p2', name: 'Klinikken' },
      ],
      participants: [
        { id: 'x', name: 'Karen Dam', role: 'staff', practice: 'p1', attendance: 'invited' },
        { id: 'y', name: 'Jens Holm', role: 'coordinator', practice: 'p2', attendance: 'invited' },
      ],
      items: inAgenda,
      ...(parked.length > 0 && { backlog: parked }),
      ...(carried.length > 0 && {
        carried: carried.map((action, index): Action => ({
          id: `carried-${index}`,
          ...action,
          carriedFrom: { meeting: 'm0', action: `a${index}`, date: '2026-03-04', times: 1 },
        })),
      }),
    };
  });
