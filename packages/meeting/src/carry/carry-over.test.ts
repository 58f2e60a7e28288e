import { parseMeeting } from '@klyngekit/schema';
import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMeeting } from '../../test/support/arbitrary-meeting.js';
import { apply } from '../commands/apply.js';
import { actionsToCarry, carryOver, isOpen, openActions } from './carry-over.js';

const spring: Meeting = {
  ...smallestMeeting,
  id: 'moede-2027-03-03',
  start: '2027-03-03T17:00',
  end: '2027-03-03T20:00',
  practices: [{ id: 'aakanden', name: 'Lægerne Åkanden' }],
};

function carried(earlier: Meeting, next: Meeting): Meeting {
  const applied = apply(next, { type: 'batch', commands: carryOver(earlier, next) });
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.meeting;
}

describe('carrying over', () => {
  it('takes what is not done, with where it was first made and how often it was carried', () => {
    expect(openActions(exampleMeeting).map(({ id }) => id)).toEqual(['overfoert-1', 'fast-tid', 'faelles-kode']);
    expect(carried(exampleMeeting, spring).carried).toEqual([
      {
        id: 'action-1',
        what: 'Opioidsamtale ved hver tredje receptfornyelse',
        staff: ['alle læger'],
        due: '2027-01-15',
        measure: 'Patienter med opioidrecept pr. 1.000',
        status: 'started',
        // The practice has left the cluster.
        carriedFrom: { meeting: 'moede-2026-03-04', action: 'opioidsamtale', date: '2026-03-04', times: 3 },
      },
      {
        id: 'action-2',
        what: 'Fast tid til lungefunktion tirsdag og torsdag',
        practice: 'aakanden',
        lead: { name: 'Karen Dam', role: 'sygeplejerske' },
        staff: ['sekretærerne'],
        due: '2026-12-01',
        indicator: 'lungefunktion-ny-inhalation',
        status: 'planned',
        carriedFrom: { meeting: 'moede-2026-11-04', action: 'fast-tid', date: '2026-11-04', times: 1 },
      },
      {
        id: 'action-3',
        what: 'Samme kode i skabelonen hver gang',
        lead: { name: 'Anne Ravn' },
        status: 'planned',
        carriedFrom: { meeting: 'moede-2026-11-04', action: 'faelles-kode', date: '2026-11-04', times: 1 },
      },
    ]);
    expect(parseMeeting(carried(exampleMeeting, spring))).toMatchObject({ ok: true });
  });

  it('leaves what is done or dropped', () => {
    const status = (value: 'planned' | 'started' | 'done' | 'dropped') => isOpen({ id: 'a', what: '', status: value });
    expect((['planned', 'started', 'done', 'dropped'] as const).map(status)).toEqual([true, true, false, false]);
  });

  it('brings nothing twice, also when it has been moved, done or carried through a third meeting', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (earlier) => {
        const once = carried(earlier, spring);
        expect(carryOver(earlier, once)).toEqual([]);
        expect(carried(earlier, once)).toEqual(once);
        expect(once.carried ?? []).toHaveLength(openActions(earlier).length);
        const third: Meeting = { ...spring, id: 'tredje', start: '2027-09-01T17:00' };
        const twice = carried(earlier, carried(once, third));
        expect(twice.carried ?? []).toHaveLength(openActions(earlier).length);
        const [first] = openActions(earlier);
        const times = (first?.carriedFrom?.times ?? 0) + 2;
        if (first) expect(twice.carried?.[0]?.carriedFrom).toMatchObject({ times });
      }),
    );
  });

  it('gives new ids that nothing has', () => {
    const next = carried(exampleMeeting, { ...spring, carried: [{ id: 'action-7', what: '', status: 'planned' }] });
    expect(next.carried?.map(({ id }) => id)).toEqual(['action-7', 'action-8', 'action-9', 'action-10']);
    expect(actionsToCarry(smallestMeeting, spring)).toEqual([]);
  });
});
