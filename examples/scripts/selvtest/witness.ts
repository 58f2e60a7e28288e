import type { Evidence } from './outcome.js';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What has happened, until somebody asks. */
export class Log {
  #entries: Evidence[] = [];

  add(where: string, text: string): void {
    this.#entries.push({ where, text });
  }

  /** What has happened since the last time. */
  take(): readonly Evidence[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }
}

/** Listens in on the functions of a page. */
export class Witness {
  /** Whether a leak is being planted, which must not really leave the page. */
  isProving = false;

  /**
   * Puts an ear on a function, which goes on as before. Does nothing where the browser has no such function.
   *
   * @param heard - told before each call; what it returns, if anything but undefined, is returned instead of calling
   */
  tap(owner: object | undefined, name: string, heard: (self: unknown, args: readonly unknown[]) => unknown): void {
    const original = owner && (Reflect.get(owner, name) as unknown);
    if (!owner || typeof original !== 'function') return;
    const call = original as Method;
    const tapped = function (this: unknown, ...args: unknown[]): unknown {
      const instead = heard(this, args);
      return instead === undefined ? call.apply(this, args) : instead;
    };
    Object.defineProperty(owner, name, { value: tapped, configurable: true, writable: true });
  }

  /** Puts an ear on making objects of a class, and otherwise leaves it as it is. */
  tapClass(name: string, heard: (args: readonly unknown[]) => unknown): void {
    const original = Reflect.get(globalThis, name) as unknown;
    if (typeof original !== 'function') return;
    const tapped = new Proxy(original, {
      construct: (target, args: unknown[], self) =>
        (heard(args) as object | undefined) ?? (Reflect.construct(target, args, self) as object),
    });
    Object.defineProperty(globalThis, name, { value: tapped, configurable: true, writable: true });
  }
}
