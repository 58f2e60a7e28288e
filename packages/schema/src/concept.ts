/** A kind of file that has a schema: the word in its field `schema`. */
export type ConceptName =
  | 'benchmark'
  | 'indicator'
  | 'cluster'
  | 'partner'
  | 'cluster-package'
  | 'politik'
  | PrivateConceptName
  | MeetingConceptName;

/**
 * The kinds of file of the closed view: the round, its names, its sealed names, a practice's own figure, the preparer's
 * log of releases, and what a practice has counted itself.
 */
export type PrivateConceptName = 'anonym' | 'navne' | 'forseglet' | 'egen' | 'udgivelse' | 'tally';

/** The kinds of file that the work of a cluster writes: what it meets about, chooses, plans, agrees and gets out of it. */
export type MeetingConceptName = 'meeting' | 'topic-round' | 'theme-plan' | 'project' | 'action-plan' | 'evaluation';

/** What identifies a kind of file. */
export interface Concept {
  /** Its name. */
  readonly name: ConceptName;
  /** The value of the field `schema` in files of this kind and version. */
  readonly schema: string;
  /** The identifier (`$id`) of its JSON Schema. */
  readonly schemaId: string;
  /** The newest major version, which this package reads and writes. */
  readonly version: number;
  /** The largest file that is read, in characters. */
  readonly maximumSize: number;
}

const mebi = 1024 * 1024;

function concept(name: ConceptName, maximumSize: number): Concept {
  const version = 1;
  return Object.freeze({
    name,
    schema: `klynge.${name}/${version}`,
    schemaId: `https://klyngekit.dk/schemas/v${version}/${name}.schema.json`,
    version,
    maximumSize,
  });
}

/** The figures of named units. */
export const benchmarkConcept: Concept = /* @__PURE__ */ concept('benchmark', 64 * mebi);

/** One measure. */
export const indicatorConcept: Concept = /* @__PURE__ */ concept('indicator', mebi);

/** One quality cluster. */
export const clusterConcept: Concept = /* @__PURE__ */ concept('cluster', mebi);

/** One partner of the practices. */
export const partnerConcept: Concept = /* @__PURE__ */ concept('partner', mebi);

/** Everything that a cluster needs for one topic. */
export const clusterPackageConcept: Concept = /* @__PURE__ */ concept('cluster-package', mebi);

/** The figures of a closed view. */
export const anonymousRoundConcept: Concept = /* @__PURE__ */ concept('anonym', mebi);

/** The names of a round. */
export const nameListConcept: Concept = /* @__PURE__ */ concept('navne', mebi);

/** The names of a round, encrypted. */
export const sealedNamesConcept: Concept = /* @__PURE__ */ concept('forseglet', mebi);

/** One practice's own figure. */
export const ownFigureConcept: Concept = /* @__PURE__ */ concept('egen', mebi);

/** What a practice has counted itself. */
export const tallyConcept: Concept = /* @__PURE__ */ concept('tally', mebi);

/** What has gone out before. */
export const releaseLogConcept: Concept = /* @__PURE__ */ concept('udgivelse', 64 * mebi);

/** A cluster's own thresholds. */
export const policyFileConcept: Concept = /* @__PURE__ */ concept('politik', mebi);
/** A meeting. */
export const meetingConcept: Concept = /* @__PURE__ */ concept('meeting', mebi);

/** A round in which topics are found. */
export const topicRoundConcept: Concept = /* @__PURE__ */ concept('topic-round', mebi);

/** The themes of a cluster. */
export const themePlanConcept: Concept = /* @__PURE__ */ concept('theme-plan', mebi);

/** A project of several clusters. */
export const projectConcept: Concept = /* @__PURE__ */ concept('project', mebi);

/** What a practice changes at home. */
export const actionPlanConcept: Concept = /* @__PURE__ */ concept('action-plan', mebi);

/** What participants got out of a meeting. */
export const evaluationConcept: Concept = /* @__PURE__ */ concept('evaluation', mebi);

/** The kinds of file that have a schema, with what identifies them. */
export const concepts: readonly Concept[] = /* @__PURE__ */ Object.freeze([
  benchmarkConcept,
  indicatorConcept,
  clusterConcept,
  partnerConcept,
  clusterPackageConcept,
  anonymousRoundConcept,
  nameListConcept,
  sealedNamesConcept,
  ownFigureConcept,
  releaseLogConcept,
  tallyConcept,
  policyFileConcept,
  meetingConcept,
  topicRoundConcept,
  themePlanConcept,
  projectConcept,
  actionPlanConcept,
  evaluationConcept,
]);

/** The name and major version that a file claims in its field `schema`; undefined for anything else. */
export function parseSchemaName(schema: unknown): { readonly name: string; readonly version: number } | undefined {
  const parts = typeof schema === 'string' ? /^klynge\.([a-z-]{1,40})\/(\d{1,4})$/.exec(schema) : null;
  return parts ? { name: parts[1]!, version: Number(parts[2]) } : undefined;
}

/**
 * Which kind of file a text or an object claims to be, whether or not it is a valid one. Undefined when it is not JSON,
 * or names no kind that this package knows. No getter of the object is run.
 */
export function conceptOf(input: unknown): ConceptName | undefined {
  const document = typeof input === 'string' ? readQuietly(input) : input;
  if (typeof document !== 'object' || document === null) return undefined;
  try {
    const claimed = parseSchemaName(Object.getOwnPropertyDescriptor(document, 'schema')?.value);
    return concepts.find(({ name }) => name === claimed?.name)?.name;
  } catch {
    return undefined;
  }
}

function readQuietly(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
