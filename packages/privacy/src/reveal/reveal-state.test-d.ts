import type { NameList } from '@klyngekit/schema';
import type { CodeBox } from '../seal/code-box.js';
import { reduceReveal } from './reduce-reveal.js';
import { initialReveal } from './reveal-state.js';
import type { RevealEvent, RevealState } from './reveal-state.js';

declare const names: NameList;
declare const box: CodeBox;

// What can happen, can be said.
reduceReveal(initialReveal, { type: 'code-given' });
reduceReveal(initialReveal, { type: 'load', roundId: 'A', envelope: null });

// @ts-expect-error No event carries a code.
reduceReveal(initialReveal, { type: 'code-given', code: '7YNZ8QCWFAXE3' });
// @ts-expect-error No event carries names.
reduceReveal(initialReveal, { type: 'opened', names });
// @ts-expect-error No event tells of a practice.
({ type: 'not-opened', practice: 3 }) satisfies RevealEvent;

// @ts-expect-error No state has a place for names.
({ ...initialReveal, names }) satisfies RevealState;
// @ts-expect-error No state has a place for a count.
({ ...initialReveal, given: 3 }) satisfies RevealState;
// @ts-expect-error A state is changed by the reducer alone.
initialReveal.status = 'open';

// @ts-expect-error A box does not tell how much is in it.
box.size;
// @ts-expect-error A box does not tell what is in it.
box.codes;
