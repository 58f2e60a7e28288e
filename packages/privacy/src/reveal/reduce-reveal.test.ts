import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canPropose, mayHoldNames, reduceReveal, transitionBetween } from './reduce-reveal.js';
import { initialReveal } from './reveal-state.js';
import type { RevealEvent, RevealState } from './reveal-state.js';

const plain: RevealEvent = { type: 'load', roundId: 'A', envelope: null };
const sealed: RevealEvent = { type: 'load', roundId: 'A', envelope: 'first' };
const types = [
  'propose',
  'cancel',
  'collect',
  'code-given',
  'decide',
  'opened',
  'not-opened',
  'close',
  'idle',
  'disconnect',
  'pagehide',
  'bad-data',
] as const;
type Type = (typeof types)[number];

const after = (first: RevealEvent, ...rest: readonly Type[]): RevealState =>
  [first, ...rest.map((type) => ({ type }))].reduce(reduceReveal, initialReveal);

const event: fc.Arbitrary<RevealEvent> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...types).map((type) => ({ type })) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('load' as const),
      roundId: fc.constantFrom('A', 'B'),
      envelope: fc.constantFrom(null, 'first', 'second'),
    }),
  },
);
const events = fc.array(event, { maxLength: 40 });

/** Walks that get somewhere more often than chance would. */
const likely = fc
  .array(
    fc.oneof(
      event.map((each) => [each]),
      fc.constant<RevealEvent[]>(
        ['propose', 'collect', 'code-given', 'decide', 'opened'].map((type) => ({ type }) as RevealEvent),
      ),
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.flat());

/** Every state of a walk with the event that led to it. */
function walk(
  all: readonly RevealEvent[],
): { readonly before: RevealState; readonly event: RevealEvent; readonly state: RevealState }[] {
  let before = initialReveal;
  return all.map((each) => {
    const state = reduceReveal(before, each);
    const step = { before, event: each, state };
    before = state;
    return step;
  });
}

const everyStep = (check: (step: ReturnType<typeof walk>[number]) => void) => {
  let opened = 0;
  fc.assert(
    fc.property(fc.oneof(events, likely), (all) => {
      for (const step of walk(all)) {
        if (step.state.status === 'open') opened++;
        check(step);
      }
    }),
    { numRuns: 1000 },
  );
  expect(opened).toBeGreaterThan(100);
};

describe('a reveal', () => {
  it('opens after proposal, collection and decision', () => {
    for (const load of [plain, sealed]) {
      const statuses = [
        [],
        ['propose'],
        ['propose', 'collect'],
        ['propose', 'collect', 'code-given', 'decide', 'opened'],
      ].map((path) => after(load, ...(path as Type[])).status);
      expect(statuses).toEqual(['closed', 'proposed', 'collecting', 'open']);
    }
  });

  it('goes back when it is cancelled before anything is collected, with nothing spent', () => {
    const state = after(sealed, 'propose', 'cancel');
    expect(state).toEqual(after(sealed));
    expect(canPropose(state)).toBe(true);
  });

  it('shows nothing and spends its envelope when the names do not open', () => {
    const state = after(sealed, 'propose', 'collect', 'decide', 'not-opened');
    expect(state).toMatchObject({ status: 'closed', wasNotShown: true, spent: ['first'] });
    expect(canPropose(state)).toBe(false);
    expect(reduceReveal(state, { type: 'propose' })).toBe(state);
  });

  it('can be opened again where names are given by hand', () => {
    expect(after(plain, 'propose', 'collect', 'decide', 'opened', 'close', 'propose').status).toBe('proposed');
    expect(after(plain, 'propose', 'collect', 'decide', 'not-opened', 'propose').wasNotShown).toBe(false);
  });

  it('is open again only with a new envelope', () => {
    const spent = after(sealed, 'propose', 'collect', 'decide', 'opened', 'close');
    expect(canPropose(reduceReveal(spent, sealed))).toBe(false);
    expect(canPropose(reduceReveal(spent, { type: 'load', roundId: 'A', envelope: 'second' }))).toBe(true);
  });

  it('leaves the refused state only with new data', () => {
    for (const type of types) expect(after(plain, 'bad-data', type).status).toBe('refused');
    expect(reduceReveal(after(plain, 'bad-data'), plain).status).toBe('closed');
  });

  it('cannot be proposed without a round', () => {
    expect(canPropose(initialReveal)).toBe(false);
  });
});

describe('in every walk', () => {
  it('names are allowed in the open state alone, and that follows only a decision', () => {
    everyStep(({ before, event: { type }, state }) => {
      expect(mayHoldNames(state)).toBe(state.status === 'open');
      if (state.status === 'open' && before.status !== 'open') {
        expect(type).toBe('opened');
        expect(before).toMatchObject({ status: 'collecting', isDeciding: true });
      }
    });
  });

  it('leaving the page, being idle and closing end in the closed state', () => {
    everyStep(({ before, event: { type }, state }) => {
      if (type !== 'close' && type !== 'idle' && type !== 'disconnect' && type !== 'pagehide') return;
      expect(state.status).toBe(before.status === 'refused' ? 'refused' : 'closed');
      expect(state.isDeciding).toBe(false);
    });
  });

  it('a code changes nothing that anybody can see, whatever it is and however many came before', () => {
    everyStep(({ before, event: { type }, state }) => {
      if (type === 'code-given') expect(state).toBe(before);
    });
  });

  it('an envelope is collected for once', () => {
    everyStep(({ before, event: { type }, state }) => {
      if (type === 'load') return;
      const { envelope } = state;
      if (state.status === 'collecting' && before.status !== 'collecting' && envelope !== null) {
        expect(before.spent).not.toContain(envelope);
        expect(state.spent).toContain(envelope);
      }
    });
    fc.assert(
      fc.property(fc.oneof(events, likely), (all) => {
        const begun = walk(all).filter(
          ({ before, state }) => before.status === 'proposed' && state.status === 'collecting',
        );
        const envelopes = begun.flatMap(({ state }) => state.envelope ?? []);
        expect(new Set(envelopes).size).toBe(envelopes.length);
      }),
    );
  });

  it('every way of not opening looks the same', () => {
    const [first, ...others] = (['not-opened', 'cancel', 'close', 'idle', 'disconnect', 'pagehide'] as const).flatMap(
      (type) => [
        after(sealed, 'propose', 'collect', 'decide', type),
        after(sealed, 'propose', 'collect', 'code-given', 'code-given', 'decide', type),
      ],
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('what comes late finds nothing to open', () => {
    everyStep(({ before, event: { type }, state }) => {
      if (type === 'opened' && before.status !== 'collecting') expect(state).toBe(before);
    });
  });

  it('bad data refuse everything, and nothing of the round stays', () => {
    everyStep(({ event: { type }, state }) => {
      if (type === 'bad-data') expect(state).toMatchObject({ status: 'refused', roundId: null, envelope: null });
    });
  });

  it('the state holds no more than it says, frozen, and others hear of status and round alone', () => {
    everyStep(({ before, state }) => {
      expect(Object.isFrozen(state) && Object.isFrozen(state.spent)).toBe(true);
      expect(Object.keys(state).sort()).toEqual(Object.keys(initialReveal).sort());
      const transition = transitionBetween(before, state);
      expect(transition === undefined).toBe(before.status === state.status);
      if (transition) expect(Object.keys(transition).sort()).toEqual(['from', 'roundId', 'to']);
    });
  });

  it('the same events give the same state', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(all.reduce(reduceReveal, initialReveal)).toEqual(all.reduce(reduceReveal, initialReveal));
      }),
    );
  });
});

describe('every event in every state', () => {
  const states = {
    empty: initialReveal,
    closed: after(sealed),
    proposed: after(sealed, 'propose'),
    collecting: after(sealed, 'propose', 'collect'),
    deciding: after(sealed, 'propose', 'collect', 'decide'),
    open: after(sealed, 'propose', 'collect', 'decide', 'opened'),
    spent: after(sealed, 'propose', 'collect', 'decide', 'opened', 'close'),
    refused: after(sealed, 'bad-data'),
  } as const;
  type Name = keyof typeof states;

  /** What leads somewhere; everything that is not here leaves the very same object. */
  const leads: Readonly<Record<Name, Partial<Record<Type, Partial<RevealState>>>>> = {
    empty: {},
    closed: { propose: { status: 'proposed' } },
    proposed: { collect: { status: 'collecting', spent: ['first'] } },
    collecting: { decide: { isDeciding: true } },
    deciding: { opened: { status: 'open', isDeciding: false } },
    open: {},
    spent: {},
    refused: {},
  };
  const back = { status: 'closed', isDeciding: false } as const;
  const notShown = { ...back, wasNotShown: true } as const;
  const closing = ['close', 'idle', 'disconnect', 'pagehide'] as const;
  const falls: Readonly<Record<Name, Partial<Record<Type, Partial<RevealState>>>>> = {
    empty: {},
    closed: {},
    proposed: Object.fromEntries([...closing, 'cancel' as const].map((type) => [type, back])),
    collecting: Object.fromEntries([...closing, 'cancel' as const].map((type) => [type, notShown])),
    deciding: Object.fromEntries(
      [...closing, 'cancel' as const, 'not-opened' as const].map((type) => [type, notShown]),
    ),
    open: Object.fromEntries(closing.map((type) => [type, back])),
    spent: {},
    refused: {},
  };

  it.each(Object.keys(states) as Name[])('from %s', (name) => {
    const before = states[name];
    for (const type of types) {
      const next = reduceReveal(before, { type });
      const change = { ...leads[name], ...falls[name] }[type];
      if (type === 'bad-data') {
        expect(next, type).toEqual({ ...initialReveal, status: 'refused', spent: before.spent });
      } else if (change) expect(next, type).toEqual({ ...before, ...change });
      else expect(next, type).toBe(before);
    }
  });

  it('keeps what was said of the last attempt until somebody proposes anew', () => {
    const failed = after(plain, 'propose', 'collect', 'decide', 'not-opened');
    expect(failed.wasNotShown).toBe(true);
    expect(reduceReveal(failed, { type: 'close' })).toBe(failed);
    expect(reduceReveal(failed, { type: 'propose' }).wasNotShown).toBe(false);
  });

  it('spends no envelope twice, and none where there is none', () => {
    expect(after(plain, 'propose', 'collect').spent).toEqual([]);
    const again = reduceReveal(states.spent, sealed);
    expect(again.spent).toEqual(['first']);
    expect(canPropose(again)).toBe(false);
  });
});
