// The layers: which package may know which. Arrows point down only.

/** Package: what it may import of the others, and which libraries. */
const layers = {
  schema: { packages: [], libraries: [] },
  statistics: { packages: [], libraries: [] },
  'cluster-packages': { packages: [], libraries: [] },
  messages: { packages: ['schema'], libraries: [] },
  privacy: { packages: ['schema', 'statistics'], libraries: [] },
  meeting: { packages: ['schema', 'statistics'], libraries: [] },
  formats: { packages: ['schema', 'messages', 'meeting'], libraries: ['papaparse', 'ical-generator'] },
  plot: { packages: ['schema', 'statistics'], libraries: ['d3-array'] },
  report: { packages: ['schema', 'messages', 'formats', 'plot'], libraries: [] },
  foundation: { packages: ['schema', 'messages', 'privacy'], libraries: ['lit', '@lit/context', 'idb-keyval'] },
  components: {
    packages: ['schema', 'statistics', 'messages', 'privacy', 'meeting', 'formats', 'plot', 'report', 'foundation'],
    libraries: ['lit', '@lit/context', 'idb-keyval'],
  },
  cli: {
    packages: [
      'schema',
      'statistics',
      'messages',
      'privacy',
      'meeting',
      'formats',
      'plot',
      'report',
      'cluster-packages',
    ],
    libraries: [],
    node: true,
  },
};

/** Packages that take only types from schema: nothing of it is in their code at run time. */
const typesOnly = ['messages'];

const names = Object.keys(layers);
const alternatives = (list) => `(?:${list.join('|')})`;
const tests = '^packages/[^/]+/(?:test/|.*/testing/|.*[.]test(?:-d)?[.]ts$)';
const sourcesOf = (name) => `^packages/${name}/src/`;

/** A library as the cruiser sees it: under pnpm's store, or by its bare name when it cannot be found. */
const libraryPaths = (list) => `(?:(?:^|/)node_modules/${alternatives(list)}(?:/|$)|^${alternatives(list)}(?:/|$))`;
/** Parts of an allowed library that come under their own names. */
const withParts = (libraries) =>
  libraries.flatMap((name) => (name === 'lit' ? ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] : [name]));

const layerRules = Object.entries(layers).flatMap(([name, { packages, libraries, node }]) => {
  const others = names.filter((other) => other !== name && !packages.includes(other));
  const rules = [];
  if (others.length > 0)
    rules.push({
      name: `layers-${name}`,
      comment: `${name} may import ${packages.join(', ') || 'no other package'} (ARCHITECTURE, layers).`,
      severity: 'error',
      from: { path: sourcesOf(name), pathNot: tests },
      to: { path: `^packages/${alternatives(others)}/|(?:^|/)@klyngekit/${alternatives(others)}(?:/|$)` },
    });
  rules.push({
    name: `libraries-${name}`,
    comment: `${name} may import ${libraries.join(', ') || 'no library'}.`,
    severity: 'error',
    from: { path: sourcesOf(name), pathNot: tests },
    to: {
      dependencyTypes: [
        'npm',
        'npm-dev',
        'npm-optional',
        'npm-peer',
        'npm-no-pkg',
        'npm-unknown',
        'unknown',
        'undetermined',
      ],
      pathNot: [
        '^[.]',
        '^packages/',
        '^@klyngekit/',
        ...(libraries.length > 0 ? [libraryPaths(withParts(libraries))] : []),
      ],
    },
  });
  if (!node)
    rules.push({
      name: `no-node-${name}`,
      comment: `${name} runs in browsers.`,
      severity: 'error',
      from: { path: sourcesOf(name), pathNot: tests },
      to: { dependencyTypes: ['core'] },
    });
  return rules;
});

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment:
        'An import that leads nowhere hides from every other rule. Storybook alone knows the name custom-elements-manifest.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^custom-elements-manifest$' },
    },
    {
      name: 'nothing-imports-consumers',
      comment: 'examples, stories and test stand on the packages, never the other way.',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: '^(?:examples|stories|test)/' },
    },
    {
      name: 'no-deep-import',
      comment: 'Another package is imported by its name, as everybody else would.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'consumers-use-names',
      comment: 'What is shown to people is written as they would write it.',
      severity: 'error',
      from: { path: '^(?:examples|stories)/' },
      to: { path: '^packages/', dependencyTypes: ['local'], pathNot: '/dist/' },
    },
    {
      name: 'leaf',
      comment: 'No element holds another: what elements share is a template function, never a class.',
      severity: 'error',
      from: { path: '^packages/components/src/([^/]+)/', pathNot: tests },
      to: {
        // A folder's class file, and its registration, bear the name of the folder; its index hands both out.
        path: '^packages/components/src/([^/]+)/(?:\\1(?:[.]define)?|index)[.]ts$',
        pathNot: ['^packages/components/src/$1/', '^packages/components/src/shared/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'schema-types-only',
      comment: `${typesOnly.join(' and ')} takes only types from schema.`,
      severity: 'error',
      from: { path: `^packages/${alternatives(typesOnly)}/src/`, pathNot: tests },
      to: { path: '^packages/schema/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sources-import-no-test',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: tests },
    },
    ...layerRules,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|dist-site|storybook-static)/' },
  },
};
