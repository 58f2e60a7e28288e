/** The file kinds that have a schema of their own: file name, root type and source file, in the order they are made. */
export const concepts = [
  { name: 'benchmark', type: 'Benchmark', source: 'src/benchmark/benchmark.ts' },
  { name: 'indicator', type: 'Indicator', source: 'src/indicator/indicator.ts' },
  { name: 'cluster', type: 'Cluster', source: 'src/cluster/cluster.ts' },
];

/** Identifies a schema. It is a name, not an address that anything fetches. */
export const schemaId = (name) => `https://klyngekit.dk/schemas/v1/${name}.schema.json`;
