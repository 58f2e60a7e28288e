import type { IssueList } from '../../issue-list.js';
import type { AgendaItem } from '../../meeting/agenda-item.js';
import type { AgendaPart } from '../../meeting/agenda-part.js';
import type { Meeting } from '../../meeting/meeting.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';

/** A stretch of an agenda or of its backlog, with where it stands. */
export interface PlacedPart {
  readonly part: AgendaPart;
  readonly pointer: string;
}

function partsWithin(item: AgendaItem, pointer: string): PlacedPart[] {
  const place = (parts: readonly AgendaPart[], list: string) =>
    parts.map((part, index): PlacedPart => ({ part, pointer: `${list}/${index}` }));
  return [
    ...place(item.items ?? [], `${pointer}/items`),
    ...(item.tracks ?? []).flatMap(({ items }, index) => place(items, `${pointer}/tracks/${index}/items`)),
  ];
}

/** The items of an agenda and of its backlog, with where they stand. */
function itemsOf({ items, backlog = [] }: Meeting): { readonly item: AgendaItem; readonly pointer: string }[] {
  return [
    ...items.map((item, index) => ({ item, pointer: `/items/${index}` })),
    ...backlog.map((item, index) => ({ item, pointer: `/backlog/${index}` })),
  ];
}

/** Every item, part of an item and item of a track, with where it stands. */
export function partsOf(meeting: Meeting): PlacedPart[] {
  return itemsOf(meeting).flatMap(({ item, pointer }) => [{ part: item, pointer }, ...partsWithin(item, pointer)]);
}

/** Checks that items, parts and tracks have an id each, and that none is both one after the other and side by side. */
export function checkAgenda(meeting: Meeting, issues: IssueList): void {
  const seen = new Set<string>();
  const see = (id: string, pointer: string) => {
    if (seen.has(id)) issues.add('duplicate-id', `${pointer}/id`);
    seen.add(id);
  };
  for (const { part, pointer } of partsOf(meeting)) {
    see(part.id, pointer);
    checkUniqueIds(part.materials ?? [], `${pointer}/materials`, issues);
    checkUniqueIds(part.decisions ?? [], `${pointer}/decisions`, issues);
    for (const field of ['indicators', 'topics'] as const) {
      checkUnique(part[field] ?? [], `${pointer}/${field}`, issues);
    }
  }
  for (const { item, pointer } of itemsOf(meeting)) {
    item.tracks?.forEach(({ id }, index) => see(id, `${pointer}/tracks/${index}`));
    if (item.items && item.tracks) issues.add('unknown-field', `${pointer}/tracks`);
  }
}
