import { isParsed, type Partner } from '@klyngekit/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a host may hand over: partners, parsed or not, or JSON text with a list of them. */
export type PartnersInput = readonly unknown[] | string | null | undefined;

/** The partners that could be read, and how many could not. */
export interface PartnersState {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  readonly partners: readonly Partner[];
  readonly refused: number;
}

/** The most partners that a list takes: more than any region has. */
const MOST_PARTNERS = 5000;
/** The longest text that is read, in characters. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const NONE: PartnersState = { status: 'idle', partners: [], refused: 0 };

/** The partners of a list. One that is refused takes none of the others with it; of two with the same id the first counts. */
export class PartnersData implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #given: () => PartnersInput;
  #input: PartnersInput;
  #state: PartnersState = NONE;

  constructor(host: ReactiveControllerHost, given: () => PartnersInput) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  get state(): PartnersState {
    return this.#state;
  }

  hostUpdate(): void {
    const input = this.#given();
    if (input === this.#input) return;
    this.#input = input;
    if (input === null || input === undefined || input === '') {
      this.#state = NONE;
      return;
    }
    const list = typeof input === 'string' ? listIn(input) : input.slice(0, MOST_PARTNERS);
    if (!list) this.#state = { ...NONE, status: 'error' };
    else if (list.every((each) => isParsed(each, 'partner'))) this.#settle(list as readonly Partner[], 0);
    else this.#parse(input, list);
  }

  #settle(partners: readonly Partner[], refused: number): void {
    const byId = new Map<string, Partner>();
    for (const partner of partners) if (!byId.has(partner.id)) byId.set(partner.id, partner);
    this.#state = { status: 'ready', partners: [...byId.values()], refused };
  }

  #parse(input: PartnersInput, list: readonly unknown[]): void {
    this.#state = { ...NONE, status: 'loading' };
    const settle = (action: () => void): void => {
      if (input !== this.#input) return;
      action();
      this.#host.requestUpdate();
    };
    import('../shared/parse/partner.js').then(
      ({ parse }) =>
        settle(() => {
          const results = list.map((each) => (isParsed(each, 'partner') ? (each as Partner) : valueOf(parse(each))));
          const partners = results.filter((result) => result !== undefined);
          this.#settle(partners, results.length - partners.length);
        }),
      // The parser could not be fetched.
      () => settle(() => (this.#state = { ...NONE, status: 'error' })),
    );
  }
}

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined {
  return result.ok ? result.value : undefined;
}

function listIn(text: string): readonly unknown[] | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.slice(0, MOST_PARTNERS) : undefined;
  } catch {
    return undefined;
  }
}
