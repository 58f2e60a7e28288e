import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import type { ConceptName } from '../../src/index.js';
import { resolved } from './schemas.js';
import type { Schema } from './schemas.js';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Root type and source file of each concept. */
const sources: { readonly [name in ConceptName]: readonly [type: string, file: string] } = {
  benchmark: ['Benchmark', 'benchmark/benchmark.ts'],
  indicator: ['Indicator', 'indicator/indicator.ts'],
  cluster: ['Cluster', 'cluster/cluster.ts'],
  partner: ['Partner', 'partner/partner.ts'],
  'cluster-package': ['ClusterPackage', 'cluster-package/cluster-package.ts'],
  anonym: ['AnonymousRound', 'anonymous/anonymous-round.ts'],
  navne: ['NameList', 'anonymous/name-list.ts'],
  forseglet: ['SealedNames', 'anonymous/sealed-names.ts'],
  egen: ['OwnFigure', 'anonymous/own-figure.ts'],
  udgivelse: ['ReleaseLog', 'anonymous/release-log.ts'],
  tally: ['Tally', 'tally/tally.ts'],
  politik: ['PolicyFile', 'anonymous/policy-file.ts'],
  meeting: ['Meeting', 'meeting/meeting.ts'],
  'topic-round': ['TopicRound', 'topic-round/topic-round.ts'],
  'theme-plan': ['ThemePlan', 'theme-plan/theme-plan.ts'],
  project: ['Project', 'project/project.ts'],
  'action-plan': ['ActionPlan', 'action-plan/action-plan.ts'],
  evaluation: ['Evaluation', 'evaluation/evaluation.ts'],
};

/** The schema that ts-json-schema-generator makes of the same type. It knows neither `@items` nor `@TJS-type`. */
export function schemaOfSecondGenerator(concept: ConceptName): Schema {
  const [type, file] = sources[concept];
  return createGenerator({
    path: path(`src/${file}`),
    tsconfig: path('tsconfig.json'),
    type,
    additionalProperties: false,
    skipTypeCheck: true,
    topRef: false,
  }).createSchema(type) as Schema;
}

/** What both generators say about a type, in one form: names, which of them are needed, types and allowed words. */
export type Shape =
  | { readonly fields: { readonly [name: string]: Shape }; readonly required: readonly string[] }
  | { readonly list: Shape }
  | { readonly types: readonly string[]; readonly words?: readonly string[]; readonly rest?: readonly Shape[] };

const asList = (type: Schema['type']) => (typeof type === 'string' ? [type] : [...(type ?? [])]);

function unionShape(members: readonly Shape[]): Shape {
  const simple = members.filter((member) => 'types' in member);
  const rest = members.filter((member) => !('types' in member));
  const words = simple.flatMap((member) => member.words ?? []).sort();
  return {
    types: [...new Set(simple.flatMap(({ types }) => types))].sort(),
    ...(words.length > 0 && { words }),
    ...(rest.length > 0 && { rest }),
  };
}

/** The shape of a schema. An integer is a number, which is all that the second generator makes of it. */
export function shapeOf(schema: Schema, root: Schema = schema): Shape {
  const { anyOf, properties, required = [], items, type, enum: words, const: word } = resolved(schema, root);
  if (anyOf) return unionShape(anyOf.map((member) => shapeOf(member, root)));
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => [name, shapeOf(field, root)] as const);
    return { fields: Object.fromEntries(fields), required: [...required].sort() };
  }
  const list = items ? [{ list: shapeOf(items, root) }] : [];
  const names = asList(type)
    .filter((name) => name !== 'array')
    .map((name) => (name === 'integer' ? 'number' : name));
  if (list.length > 0 && names.length === 0) return list[0]!;
  const allowed = (words ?? (word === undefined ? [] : [word])).filter((each) => each !== null);
  return unionShape([...list, { types: names, ...(allowed.length > 0 && { words: allowed }) }]);
}
