import type {
  ActionPlan,
  AnonymousRound,
  Benchmark,
  ClusterPackage,
  ConceptName,
  Evaluation,
  Indicator,
  Issue,
  Meeting,
  NameList,
  OwnFigure,
  Partner,
  Result,
  SealedNames,
  TopicRound,
} from '@klyngekit/schema';
import { isParsed } from '@klyngekit/schema';

/**
 * What a host may hand over: a document out of its parse function, an object that is yet to be checked, or JSON text.
 *
 * Whatever is handed over is checked, yet the type is not `unknown`: that would also take a promise that nobody has waited for,
 * an answer of `fetch`, a parse result without its `.value` and a document of another kind, which the compiler refuses now. For
 * what a server has sent there are two ways without a cast: its text (`chart.data = await response.text()`), and the value of
 * its parse function, which takes `unknown` and says what is wrong.
 */
export type DocumentInput<T> = T | string | null | undefined;

/** Reads a document: at once where it has been checked, else with a parser that is fetched only then. */
export type ReadDocument<T> = (this: void, input: unknown) => Result<T> | Promise<Result<T>>;

function reader<T>(
  concept: ConceptName,
  fetchParser: () => Promise<{ readonly parse: (input: unknown) => Result<T> }>,
): ReadDocument<T> {
  return (input) =>
    isParsed(input, concept)
      ? { ok: true, value: input as T, warnings: [] }
      : fetchParser().then(({ parse }) => parse(input));
}

/** Reads several documents as one: all of them, or what is wrong with the first that is refused. */
function listReader<T>(read: ReadDocument<T>): ReadDocument<readonly T[]> {
  return (input) => {
    const results = (Array.isArray(input) ? input : [input]).map((each: unknown) => read(each));
    const known = results.filter((result): result is Result<T> => !(result instanceof Promise));
    return known.length === results.length
      ? joined(known)
      : Promise.all(results.map(async (result) => result)).then(joined);
  };
}

function joined<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = [];
  const warnings: Issue[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
    warnings.push(...result.warnings);
  }
  return { ok: true, value: values, warnings };
}

export const readBenchmark = /* @__PURE__ */ reader<Benchmark>('benchmark', () => import('./parse/benchmark.js'));
export const readRound = /* @__PURE__ */ reader<AnonymousRound>('anonym', () => import('./parse/anonymous-round.js'));
export const readIndicator = /* @__PURE__ */ reader<Indicator>('indicator', () => import('./parse/indicator.js'));
export const readOwnFigure = /* @__PURE__ */ reader<OwnFigure>('egen', () => import('./parse/own-figure.js'));
export const readIndicators = /* @__PURE__ */ listReader(readIndicator);
export const readOwnFigures = /* @__PURE__ */ listReader(readOwnFigure);
export const readPartner = /* @__PURE__ */ reader<Partner>('partner', () => import('./parse/partner.js'));
export const readSealedNames = /* @__PURE__ */ reader<SealedNames>(
  'forseglet',
  () => import('./parse/sealed-names.js'),
);
export const readNameList = /* @__PURE__ */ reader<NameList>('navne', () => import('./parse/name-list.js'));
export const readClusterPackage = /* @__PURE__ */ reader<ClusterPackage>(
  'cluster-package',
  () => import('./parse/cluster-package.js'),
);
export const readTopicRound = /* @__PURE__ */ reader<TopicRound>('topic-round', () => import('./parse/topic-round.js'));
export const readActionPlan = /* @__PURE__ */ reader<ActionPlan>('action-plan', () => import('./parse/action-plan.js'));
export const readEvaluation = /* @__PURE__ */ reader<Evaluation>('evaluation', () => import('./parse/evaluation.js'));

/** Reads a meeting as a file is read. */
export const readMeeting = /* @__PURE__ */ reader<Meeting>('meeting', () => import('./parse/meeting.js'));
/** Reads a meeting that somebody is still writing. */
export const readMeetingDraft = /* @__PURE__ */ reader<Meeting>('meeting', () =>
  import('./parse/meeting.js').then(({ parseDraft }) => ({ parse: parseDraft })),
);
