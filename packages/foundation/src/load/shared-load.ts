/** One load that several elements wait for. */
interface Shared {
  readonly result: Promise<unknown>;
  readonly abort: AbortController;
  users: number;
}

/** An element's part in a load. */
export interface Lease<T> {
  readonly result: Promise<T>;
  /** Lets the next one who asks load anew, as after an error. */
  forget(): void;
  /** Gives the part back; the last to go stops a load that is under way. */
  release(): void;
}

/** What is being loaded or in use, by what reads it and by the terms of loading. */
const loads = new Map<unknown, Map<string, Shared>>();

/**
 * Takes part in a load: elements of a page that show the same file fetch and read it once.
 *
 * @param reader - what tells loads of one address apart that are read in different ways
 * @param terms - address and everything else that two loads must agree on
 * @param fresh - whether to load again, although others have the file already
 * @param start - begins the load; never rejects
 */
export function takePart<T>(
  reader: unknown,
  terms: string,
  fresh: boolean,
  start: (abort: AbortController) => Promise<T>,
): Lease<T> {
  let byTerms = loads.get(reader);
  if (!byTerms) loads.set(reader, (byTerms = new Map<string, Shared>()));
  let shared = fresh ? undefined : byTerms.get(terms);
  if (!shared) {
    const abort = new AbortController();
    shared = { result: start(abort), abort, users: 0 };
    byTerms.set(terms, shared);
  }
  shared.users += 1;
  const held = shared;
  const forget = (): void => {
    if (byTerms.get(terms) === held) byTerms.delete(terms);
  };
  return {
    result: held.result as Promise<T>,
    forget,
    release() {
      held.users -= 1;
      if (held.users > 0) return;
      held.abort.abort();
      forget();
    },
  };
}
