import type { LoadState } from '@klyngekit/foundation';
import type { Benchmark, Indicator, Result } from '@klyngekit/schema';
import type { ReactiveControllerHost } from 'lit';
import { DocumentData } from './document-data.js';
import { readBenchmark, readIndicator, type DocumentInput } from './documents.js';

/** An indicator, or a file that holds some. */
export type IndicatorFile = Indicator | Benchmark;

/** What a host may hand over as the indicator: the document, JSON text, or the id of one in a file. */
export type IndicatorInput = DocumentInput<Indicator>;

/** Where an element's indicator comes from. */
export interface IndicatorOrigin {
  /** The indicator, or its id in `data` or in the file behind `src`. */
  indicator(this: void): unknown;
  /** An indicator, or a file that holds some. */
  data(this: void): unknown;
  /** Address of such a file. */
  src(this: void): string | null | undefined;
}

/** The indicator, or how far it has come; `not-found` where the file has none with the id. */
export type IndicatorState = LoadState<Indicator> | { readonly status: 'not-found' };

const claims = /"schema"\s*:\s*"klynge\.benchmark\//u;

/** Which parser to fetch; it alone decides whether the claim is true. No getter is run. */
function claimsBenchmark(input: unknown): boolean {
  if (typeof input === 'string') return claims.test(input.slice(0, 10_000));
  if (typeof input !== 'object' || input === null) return false;
  const claimed: unknown = Object.getOwnPropertyDescriptor(input, 'schema')?.value;
  return typeof claimed === 'string' && claimed.startsWith('klynge.benchmark/');
}

function readIndicatorFile(input: unknown): Result<IndicatorFile> | Promise<Result<IndicatorFile>> {
  return claimsBenchmark(input) ? readBenchmark(input) : readIndicator(input);
}

/** The indicator with an id, or the only one. */
function indicatorIn(file: IndicatorFile, id: string | undefined): Indicator | undefined {
  const indicators = 'indicators' in file ? file.indicators : [file];
  if (id !== undefined) return indicators.find((each) => each.id === id);
  return indicators.length === 1 ? indicators[0] : undefined;
}

/** The indicator of an element, from a property or out of a file. */
export class IndicatorData {
  readonly #origin: IndicatorOrigin;
  readonly #file: DocumentData<IndicatorFile>;

  constructor(host: ReactiveControllerHost & HTMLElement, origin: IndicatorOrigin) {
    this.#origin = origin;
    this.#file = new DocumentData<IndicatorFile>(
      host,
      { given: () => documentIn(origin.indicator()) ?? origin.data(), src: origin.src },
      readIndicatorFile,
    );
  }

  /** The indicator, or how far it has come. */
  get state(): IndicatorState {
    const { state } = this.#file;
    if (state.status !== 'ready') return state;
    const found = indicatorIn(state.value, idIn(this.#origin.indicator()));
    return found ? { ...state, value: found } : { status: 'not-found' };
  }

  /** Fetches the file again. */
  retry(): void {
    this.#file.retry();
  }
}

/** Ids and documents share a property: an id never begins with a brace. */
const isId = (input: unknown): input is string => typeof input === 'string' && !/^\ufeff?\s*\{/u.test(input);

const documentIn = (input: unknown): unknown => (isId(input) ? undefined : input);

const idIn = (input: unknown): string | undefined => (isId(input) && input !== '' ? input : undefined);
