import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTally } from '@klyngekit/schema';
import { everyKindIndicators, urineIndicator, urineTally } from '@klyngekit/schema/fixtures';
import { finishTally } from './finish-tally.js';
import type { TallyHead } from './finish-tally.js';
import {
  countOne,
  emptyTallyDraft,
  isUntouched,
  mostCounted,
  readTallyDraft,
  takeBack,
  withChoice,
  withCounts,
} from './tally-draft.js';
import type { TallyDraft } from './tally-draft.js';

const head: TallyHead = {
  indicator: urineIndicator,
  from: '2026-10-01',
  to: '2026-11-30',
  ydernummer: '61654',
  practice: 'p1',
  counted: '2026-11-20',
  synthetic: true,
};

const marks = fc.array(fc.constantFrom<'yes' | 'no'>('yes', 'no'), { maxLength: 300 });
const counted = (presses: readonly ('yes' | 'no')[]): TallyDraft => presses.reduce(countOne, emptyTallyDraft);

describe('a counting', () => {
  it('counts every press, and takes back the latest hundred one by one', () => {
    fc.assert(
      fc.property(marks, (presses) => {
        const draft = counted(presses);
        const yes = presses.filter((press) => press === 'yes').length;
        expect([draft.counts.yes, draft.counts.no]).toEqual([yes, presses.length - yes]);
        let back = draft;
        for (let step = 0; step < presses.length; step++) back = takeBack(back);
        const left = presses.slice(0, Math.max(0, presses.length - 100));
        expect(back.counts).toEqual(counted(left).counts);
        expect(takeBack(back)).toBe(back);
      }),
    );
  });

  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(marks, (presses) => {
        const draft = counted(presses);
        expect(readTallyDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it.each([
    null,
    7,
    'x',
    {},
    { counts: {}, steps: [] },
    { counts: { ...emptyTallyDraft.counts, yes: -1 }, steps: [] },
    { counts: { ...emptyTallyDraft.counts, yes: 1.5 }, steps: [] },
    { counts: { ...emptyTallyDraft.counts, choices: [1] }, steps: [] },
    { counts: emptyTallyDraft.counts, steps: [{ yes: 1 }] },
    { counts: emptyTallyDraft.counts },
  ])('is not read from %j', (kept) => expect(readTallyDraft(kept)).toBeUndefined());

  it('never counts further than a file can hold', () => {
    const full = withCounts(emptyTallyDraft, { yes: mostCounted });
    expect(countOne(full, 'yes')).toBe(full);
  });

  it('keeps answers in the order of the indicator, and takes back that there is nobody to count', () => {
    const { options } = everyKindIndicators.choice;
    const nobody = withCounts(emptyTallyDraft, { nobody: true });
    const both = withChoice(withChoice(nobody, options, options[1].id, true), options, options[0].id, true);
    expect(both.counts.choices).toEqual([options[0].id, options[1].id]);
    expect(both.counts.nobody).toBe(false);
    expect(withChoice(both, options, options[0].id, false).counts.choices).toEqual([options[1].id]);
    expect(withChoice(both, options, 'no such answer', true).counts.choices).toEqual(both.counts.choices);
  });

  it('knows when nothing has been said', () => {
    expect(isUntouched(emptyTallyDraft.counts)).toBe(true);
    expect(isUntouched(withCounts(emptyTallyDraft, { nobody: true }).counts)).toBe(false);
    expect(isUntouched(countOne(emptyTallyDraft, 'no').counts)).toBe(false);
  });
});

describe('finishTally', () => {
  it('makes the file of the practice', () => {
    const draft = withCounts(emptyTallyDraft, { yes: 17, no: 33 });
    expect(finishTally(draft.counts, head)).toEqual({ ok: true, tally: urineTally });
  });

  it('makes nothing that the schema refuses', () => {
    const kind = fc.constantFrom(...Object.values(everyKindIndicators));
    const count = fc.nat({ max: 3 });
    const counts = fc.record({
      yes: count,
      no: count,
      exposure: count,
      choices: fc.constantFrom([], ['laege'], ['laege', 'sygeplejerske']),
      nobody: fc.boolean(),
    });
    const text = fc.constantFrom('', '1', '061654', '0000', '0101901234', 'Nord', undefined);
    const day = fc.constantFrom('', '2026-02-30', '2026-01-01', '2026-12-31');
    let made = 0;
    fc.assert(
      fc.property(kind, counts, text, day, day, (indicator, given, ydernummer, from, to) => {
        const finished = finishTally(given, { ...head, indicator, ydernummer, practice: undefined, from, to });
        if (!finished.ok) {
          expect(finished.faults.length).toBeGreaterThan(0);
          return;
        }
        made += 1;
        expect(parseTally(finished.tally)).toMatchObject({ ok: true, value: finished.tally });
      }),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(50);
  });

  it('says everything that is missing at once', () => {
    const nothing = { ...head, ydernummer: ' ', practice: undefined, from: '' };
    expect(finishTally(emptyTallyDraft.counts, nothing)).toEqual({
      ok: false,
      faults: ['ydernummer-missing', 'period-missing', 'nothing-counted'],
    });
    const wrong = { ...head, ydernummer: '010190-1234', from: '2026-12-01' };
    expect(finishTally(withCounts(emptyTallyDraft, { no: 1 }).counts, wrong)).toEqual({
      ok: false,
      faults: ['ydernummer-cpr', 'period-order'],
    });
    const mean = { ...head, indicator: everyKindIndicators.mean };
    expect(finishTally(emptyTallyDraft.counts, mean)).toEqual({ ok: false, faults: ['not-countable'] });
  });
});
