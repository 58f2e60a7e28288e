import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.js';
import type { MoveItem } from './command.js';
import { moveBy, moveFirst, moveLast, moveToTrack, nest, park, unnest, unpark } from './moves.js';

function moved(command: MoveItem | undefined, meeting: Meeting = exampleMeeting): Meeting {
  const applied = command && apply(meeting, command);
  if (!applied?.ok) throw new Error('not moved');
  return applied.meeting;
}

const order = ({ items }: Meeting) => items.map(({ id }) => id);
const before = order(exampleMeeting);

describe('moves', () => {
  it('go up and down by places, and not beyond the ends', () => {
    expect(order(moved(moveBy(exampleMeeting, 'velkomst', 1)))).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(order(moved(moveBy(exampleMeeting, 'tal', -2)))).toEqual([
      before[2],
      before[0],
      before[1],
      ...before.slice(3),
    ]);
    expect(moveBy(exampleMeeting, 'velkomst', -1)).toBeUndefined();
    expect(moveBy(exampleMeeting, 'evaluering', 1)).toBeUndefined();
    expect(moveBy(exampleMeeting, 'tal', 0)).toBeUndefined();
    expect(moveBy(exampleMeeting, 'x', 1)).toBeUndefined();
    expect(order(moved(moveBy(exampleMeeting, 'aftaler', 5))).at(-1)).toBe('aftaler');
  });

  it('go first and last within their own list', () => {
    expect(order(moved(moveFirst(exampleMeeting, 'tal')))[0]).toBe('tal');
    expect(order(moved(moveLast(exampleMeeting, 'tal'))).at(-1)).toBe('tal');
    expect(moveFirst(exampleMeeting, 'velkomst')).toBeUndefined();
    expect(moved(moveFirst(exampleMeeting, 'tal-tal')).items[2]?.items?.[0]?.id).toBe('tal-tal');
    expect(moved(moveLast(exampleMeeting, 'attester')).backlog?.[1]?.id).toBe('attester');
  });

  it('go to the backlog and back', () => {
    const parked = moved(park('hjem'));
    expect(parked.backlog?.at(-1)?.id).toBe('hjem');
    expect(order(moved(unpark('hjem', 'aftaler'), parked))).toEqual(before);
    expect(order(moved(unpark('hjem'), parked)).at(-1)).toBe('hjem');
  });

  it('go into items and tracks, and out after what held them', () => {
    expect(moved(nest('velkomst', 'tal', 'tal-se')).items[1]?.items?.[0]?.id).toBe('velkomst');
    expect(moved(nest('velkomst', 'tal')).items[1]?.items?.[3]?.id).toBe('velkomst');
    expect(moved(moveToTrack('hjem', 'spor-b', 'hvornaar')).items[4]?.tracks?.[1]?.items[0]?.id).toBe('hjem');
    expect(order(moved(unnest(exampleMeeting, 'tal-forstaa')))[3]).toBe('tal-forstaa');
    expect(order(moved(unnest(exampleMeeting, 'hvem')))[5]).toBe('hvem');
    expect(unnest(exampleMeeting, 'tal')).toBeUndefined();
    expect(unnest(exampleMeeting, 'x')).toBeUndefined();
  });
});
