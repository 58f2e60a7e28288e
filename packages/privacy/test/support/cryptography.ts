import { webcrypto } from 'node:crypto';
import type { SubtleCrypto, WebCrypto } from '@klyngekit/privacy';
import { seededRandom } from './seeded-random.js';

type Complete = WebCrypto & { readonly subtle: SubtleCrypto };

/** Node's own. */
export const realCrypto = webcrypto as unknown as Complete;

/** Enough for a key that is a key, and few enough for thousands of them. */
const fewIterations = 10;

/** Node's own with far fewer iterations, and with the ones that were asked for written down. */
export function fastCrypto(seed?: number): Complete & { readonly asked: number[] } {
  const asked: number[] = [];
  const { subtle } = realCrypto;
  const random = seed === undefined ? realCrypto : seededRandom(seed);
  return {
    asked,
    getRandomValues: (array) => random.getRandomValues(array),
    subtle: {
      digest: (algorithm, data) => subtle.digest(algorithm, data),
      importKey: (...args) => subtle.importKey(...args),
      deriveKey(algorithm, ...rest) {
        asked.push(algorithm.iterations);
        return subtle.deriveKey({ ...algorithm, iterations: fewIterations }, ...rest);
      },
      encrypt: (...args) => subtle.encrypt(...args),
      decrypt: (...args) => subtle.decrypt(...args),
    },
  };
}
