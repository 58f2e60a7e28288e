import type { RandomInteger } from '@klyngekit/meeting';
import { randomInteger } from '@klyngekit/privacy';

/** Chance from the browser. It is there in every context, also where keys and storage are not. */
export const systemRandom: RandomInteger = (bound) => randomInteger(bound, globalThis.crypto);
