/** One load that several elements wait for. */
interface Shared {
  readonly result: Promise<unknown>;
  readonly abort: AbortController;
  users: number;
}

/** An element's part in a load. */
export interface Lease<T> {
  readonly result: Promise<T>;
  /** Gives the part back; the last to go stops a load that is under way. */
  release(): void;
}

/**
 * What is being loaded, by what reads it and by the terms of loading. A load that has ended is forgotten: whoever asks
 * later may be somebody else, with other rights, or want newer figures.
 */
const loads = new Map<unknown, Map<string, Shared>>();

/**
 * Takes part in a load: elements that ask for the same file at the same time fetch and read it once.
 *
 * @param reader - what tells loads of one address apart that are read in different ways
 * @param terms - address and everything else that two loads must agree on
 * @param start - begins the load; never rejects
 */
export function takePart<T>(reader: unknown, terms: string, start: (abort: AbortController) => Promise<T>): Lease<T> {
  let byTerms = loads.get(reader);
  if (!byTerms) loads.set(reader, (byTerms = new Map<string, Shared>()));
  let shared = byTerms.get(terms);
  if (!shared) {
    const abort = new AbortController();
    shared = { result: start(abort), abort, users: 0 };
    const started = shared;
    void shared.result.then(() => {
      if (byTerms.get(terms) === started) byTerms.delete(terms);
    });
    byTerms.set(terms, shared);
  }
  shared.users += 1;
  const held = shared;
  return {
    result: held.result as Promise<T>,
    release() {
      held.users -= 1;
      if (held.users > 0) return;
      held.abort.abort();
      if (byTerms.get(terms) === held) byTerms.delete(terms);
    },
  };
}
