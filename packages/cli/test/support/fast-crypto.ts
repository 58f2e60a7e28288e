import { canSeal, hostCrypto } from '@klyngekit/privacy';
import type { WebCrypto } from '@klyngekit/privacy';

/** Enough for a key that is a key, and few enough for many of them. */
const fewIterations = 10;

/** Node's own cryptography with far fewer iterations. Files say what they should have been made with. */
export function fastCrypto(): WebCrypto {
  const host = hostCrypto();
  if (!canSeal(host)) throw new Error('Node has no WebCrypto.');
  const { subtle } = host;
  return {
    getRandomValues: (array) => host.getRandomValues(array),
    subtle: {
      digest: (algorithm, data) => subtle.digest(algorithm, data),
      importKey: (...args) => subtle.importKey(...args),
      deriveKey: (algorithm, ...rest) => subtle.deriveKey({ ...algorithm, iterations: fewIterations }, ...rest),
      encrypt: (...args) => subtle.encrypt(...args),
      decrypt: (...args) => subtle.decrypt(...args),
    },
  };
}
