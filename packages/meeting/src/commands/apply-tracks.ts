import type { Meeting } from '@klyngekit/schema';
import { agendaIds } from '../agenda/identifiers.js';
import { findTrack, replaceItem, replaceTrack, withField } from '../agenda/tree.js';
import { itemOf } from './apply-items.js';
import { beforeField, inserted } from './change.js';
import type { Change } from './change.js';
import type { AddTrack, MoveTrack, RemoveTrack, SetTrack } from './command.js';
import { refuse } from './refusal.js';

/** As many as a file may hold in one item. */
const mostTracks = 30;

function trackOf(meeting: Meeting, id: string) {
  return findTrack(meeting, id) ?? refuse({ reason: 'unknown-track', id });
}

/** Id of the track after the one with an id. */
function nextTrack(tracks: readonly { readonly id: string }[] = [], id: string): string | undefined {
  return tracks[tracks.findIndex((track) => track.id === id) + 1]?.id;
}

export function addTrack(meeting: Meeting, { item, track, before }: AddTrack): Change {
  const { part, container } = itemOf(meeting, item);
  if (container.list === 'item' || container.list === 'track') refuse({ reason: 'has-parts', id: item });
  if (part.items && part.items.length > 0) refuse({ reason: 'parts-or-tracks', id: item });
  const known = agendaIds(meeting);
  const ids = [track.id, ...track.items.map(({ id }) => id)];
  const duplicate = ids.find((id, index) => known.has(id) || ids.indexOf(id) < index);
  if (duplicate !== undefined) refuse({ reason: 'duplicate-id', id: duplicate });
  const tracks = part.tracks ?? [];
  if (tracks.length >= mostTracks) refuse({ reason: 'too-many', limit: mostTracks });
  const changed = inserted(tracks, track, before) ?? refuse({ reason: 'unknown-place', id: before ?? '' });
  return {
    meeting: replaceItem(meeting, item, (old) => withField(withField(old, 'items', undefined), 'tracks', changed)),
    inverse: { type: 'remove-track', track: track.id },
  };
}

export function removeTrack(meeting: Meeting, { track: id }: RemoveTrack): Change {
  const { item, track } = trackOf(meeting, id);
  const rest = item.tracks?.filter((each) => each.id !== id);
  return {
    meeting: replaceItem(meeting, item.id, (old) => withField(old, 'tracks', rest)),
    inverse: { type: 'add-track', item: item.id, track, ...beforeField(nextTrack(item.tracks, id)) },
  };
}

export function moveTrack(meeting: Meeting, { track: id, before }: MoveTrack): Change {
  const { item, track } = trackOf(meeting, id);
  const inverse: MoveTrack = { type: 'move-track', track: id, ...beforeField(nextTrack(item.tracks, id)) };
  if (before === id) return { meeting, inverse };
  const rest = item.tracks?.filter((each) => each.id !== id) ?? [];
  const changed = inserted(rest, track, before) ?? refuse({ reason: 'unknown-place', id: before ?? '' });
  return { meeting: replaceItem(meeting, item.id, (old) => ({ ...old, tracks: changed })), inverse };
}

export function setTrack(meeting: Meeting, { track: id, field, value }: SetTrack): Change {
  const { track } = trackOf(meeting, id);
  if (value === undefined && field === 'title') refuse({ reason: 'required', field });
  return {
    meeting: replaceTrack(meeting, id, (old) => withField(old, field, value)),
    inverse: { type: 'set-track', track: id, field, value: track[field] },
  };
}
