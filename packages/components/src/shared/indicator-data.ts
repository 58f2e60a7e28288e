import type { LoadState, SessionContents } from '@klyngekit/foundation';
import type { Benchmark, ClusterPackage, Indicator, Result } from '@klyngekit/schema';
import type { ReactiveControllerHost } from 'lit';
import { DocumentData } from './document-data.js';
import { readBenchmark, readClusterPackage, readIndicator, type DocumentInput } from './documents.js';
import { lentIndicators, lentRound } from './lent.js';

/** An indicator, or a file that holds some. */
export type IndicatorFile = Indicator | Benchmark | ClusterPackage;

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
  /** What the session lends, for what the element was not given itself. */
  session(this: void): SessionContents;
}

/** The indicator, or how far it has come; `not-found` where the file has none with the id. */
export type IndicatorState = LoadState<Indicator> | { readonly status: 'not-found' };

/** Whether a file claims to be of a kind, wherever it says so: what it holds has claims of its own. No getter is run. */
function claims(input: unknown, kind: 'benchmark' | 'cluster-package'): boolean {
  if (typeof input === 'string') return new RegExp(`"schema"\\s*:\\s*"klynge\\.${kind}/`, 'u').test(input);
  if (typeof input !== 'object' || input === null) return false;
  const claimed: unknown = Object.getOwnPropertyDescriptor(input, 'schema')?.value;
  return typeof claimed === 'string' && claimed.startsWith(`klynge.${kind}/`);
}

/** Which parser to fetch; it alone decides whether the claim is true. */
function readIndicatorFile(input: unknown): Result<IndicatorFile> | Promise<Result<IndicatorFile>> {
  if (claims(input, 'benchmark')) return readBenchmark(input);
  return claims(input, 'cluster-package') ? readClusterPackage(input) : readIndicator(input);
}

/** The indicator with an id, or the only one. */
function indicatorIn(file: IndicatorFile, id: string | undefined): Indicator | undefined {
  const indicators = 'indicators' in file ? file.indicators : [file];
  if (id !== undefined) return indicators.find((each) => each.id === id);
  return indicators.length === 1 ? indicators[0] : undefined;
}

/** One indicator of a session, by its id; without one that of its round, or the only one. */
function lentIndicatorNamed(contents: SessionContents, id: string | undefined): IndicatorState {
  const { data, indicators } = contents;
  for (const state of [data, indicators]) if (state.status === 'loading' || state.status === 'error') return state;
  if (data.status !== 'ready' && indicators.status !== 'ready') return { status: 'idle' };
  const round = lentRound(contents);
  const all = lentIndicators(contents);
  const wanted =
    id ?? (round.status === 'ready' ? round.value.indicator : undefined) ?? (all.length === 1 ? all[0]!.id : undefined);
  const value = all.find((each) => each.id === wanted);
  return value ? { status: 'ready', value, warnings: [] } : { status: 'not-found' };
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
    if (state.status === 'idle') return lentIndicatorNamed(this.#origin.session(), idIn(this.#origin.indicator()));
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
