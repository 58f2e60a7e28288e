import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMeeting } from '@klyngekit/schema';
import { exampleMeeting, heldMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import { meetingSchema } from '@klyngekit/schema/schemas';
import { inSchemaOrder } from './in-schema-order.js';

/** The same document with the fields of every object in another order. */
function shuffled(value: unknown, pick: (length: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, pick));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const mixed: [string, unknown][] = [];
  while (fields.length > 0) mixed.push(...fields.splice(pick(fields.length), 1));
  return Object.fromEntries(mixed.map(([name, field]) => [name, shuffled(field, pick)]));
}

describe('inSchemaOrder', () => {
  it.each([exampleMeeting, heldMeeting, jointMeeting, smallestMeeting])(
    'writes the same text of $id, however it was made',
    (meeting) => {
      const text = JSON.stringify(inSchemaOrder(meeting, meetingSchema));
      expect(JSON.parse(text)).toEqual(meeting);
      expect(parseMeeting(text)).toMatchObject({ ok: true });
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
          const pick = (length: number) => (numbers.next().value as number) % length;
          expect(JSON.stringify(inSchemaOrder(shuffled(meeting, pick), meetingSchema))).toBe(text);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('goes by the order of the types', () => {
    const item = { minutes: 5, kind: 'talk', title: 'T', id: 'a' };
    const meeting = { items: [item], title: 'M', id: 'm', zebra: 1, ape: 2, schema: 's', venue: undefined };
    expect(JSON.stringify(inSchemaOrder(meeting, meetingSchema))).toBe(
      '{"schema":"s","id":"m","title":"M","items":[{"id":"a","title":"T","kind":"talk","minutes":5}],"ape":2,"zebra":1}',
    );
  });
});
