import { concepts } from '@klyngekit/schema';
import type { ConceptName } from '@klyngekit/schema';
import {
  actionPlanSchema,
  anonymousRoundSchema,
  benchmarkSchema,
  clusterPackageSchema,
  clusterSchema,
  evaluationSchema,
  indicatorSchema,
  meetingSchema,
  nameListSchema,
  ownFigureSchema,
  policyFileSchema,
  releaseLogSchema,
  tallySchema,
  partnerSchema,
  projectSchema,
  sealedNamesSchema,
  themePlanSchema,
  topicRoundSchema,
} from '@klyngekit/schema/schemas';
import type { JsonSchema } from '@klyngekit/schema/schemas';
import { readArguments } from '../arguments.js';
import { exitWell, refuseUsage } from '../context.js';
import type { Context } from '../context.js';

const schemas: { readonly [name in ConceptName]: JsonSchema } = {
  benchmark: benchmarkSchema,
  cluster: clusterSchema,
  partner: partnerSchema,
  'cluster-package': clusterPackageSchema,
  indicator: indicatorSchema,
  anonym: anonymousRoundSchema,
  navne: nameListSchema,
  forseglet: sealedNamesSchema,
  egen: ownFigureSchema,
  udgivelse: releaseLogSchema,
  tally: tallySchema,
  politik: policyFileSchema,
  meeting: meetingSchema,
  'topic-round': topicRoundSchema,
  'theme-plan': themePlanSchema,
  project: projectSchema,
  'action-plan': actionPlanSchema,
  evaluation: evaluationSchema,
};

/** `klynge schema`: shows the JSON Schema of a kind of file, or lists the kinds. */
export async function schema(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, {});
  if (!parsed.ok) return refuseUsage(parsed.faults, 'schema', context);
  const { positionals } = parsed.given;
  const { system, messages } = context;
  if (positionals.length > 1) return refuseUsage([{ code: 'too-many-arguments' }], 'schema', context);
  const [asked] = positionals;
  if (asked === undefined) {
    for (const { name } of concepts) system.stdout(`${name.padEnd(16)}${messages.concepts[name]}\n`);
    return exitWell;
  }
  const concept = concepts.find(({ name }) => name === asked);
  if (concept === undefined) {
    const allowed = concepts.map(({ name }) => name).join(', ');
    return refuseUsage([{ code: 'unknown-kind', allowed }], 'schema', context);
  }
  system.stdout(`${JSON.stringify(schemas[concept.name], null, 2)}\n`);
  return exitWell;
}
