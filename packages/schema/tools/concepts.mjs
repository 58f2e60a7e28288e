/**
 * The file kinds that have a schema of their own: name, root type and source file, in the order they are made. The name
 * is the word in the field `schema`; modules are called after the source file, and what they export after the type.
 */
export const concepts = [
  { name: 'benchmark', type: 'Benchmark', source: 'src/benchmark/benchmark.ts' },
  { name: 'indicator', type: 'Indicator', source: 'src/indicator/indicator.ts' },
  { name: 'cluster', type: 'Cluster', source: 'src/cluster/cluster.ts' },
  { name: 'partner', type: 'Partner', source: 'src/partner/partner.ts' },
  { name: 'cluster-package', type: 'ClusterPackage', source: 'src/cluster-package/cluster-package.ts' },
  { name: 'anonym', type: 'AnonymousRound', source: 'src/anonymous/anonymous-round.ts' },
  { name: 'navne', type: 'NameList', source: 'src/anonymous/name-list.ts' },
  { name: 'forseglet', type: 'SealedNames', source: 'src/anonymous/sealed-names.ts' },
  { name: 'egen', type: 'OwnFigure', source: 'src/anonymous/own-figure.ts' },
  { name: 'udgivelse', type: 'ReleaseLog', source: 'src/anonymous/release-log.ts' },
  { name: 'tally', type: 'Tally', source: 'src/tally/tally.ts' },
  { name: 'politik', type: 'PolicyFile', source: 'src/anonymous/policy-file.ts' },
  { name: 'meeting', type: 'Meeting', source: 'src/meeting/meeting.ts' },
  { name: 'topic-round', type: 'TopicRound', source: 'src/topic-round/topic-round.ts' },
  { name: 'theme-plan', type: 'ThemePlan', source: 'src/theme-plan/theme-plan.ts' },
  { name: 'project', type: 'Project', source: 'src/project/project.ts' },
  { name: 'action-plan', type: 'ActionPlan', source: 'src/action-plan/action-plan.ts' },
  { name: 'evaluation', type: 'Evaluation', source: 'src/evaluation/evaluation.ts' },
];

/** Identifies a schema. It is a name, not an address that anything fetches. */
export const schemaId = (name) => `https://klyngekit.dk/schemas/v1/${name}.schema.json`;
