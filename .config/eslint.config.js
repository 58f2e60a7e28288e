import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import klyngekit from './eslint/plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const pure = 'packages/{schema,statistics,messages,privacy,meeting,formats,plot,report}/src/**/*.ts';
const elements = 'packages/{foundation,components}/src/**/*.ts';
const tests = [
  '**/*.test.ts',
  '**/*.test-d.ts',
  '**/testing/**/*.ts',
  '**/fixtures/**/*.ts',
  'packages/*/test/**/*.ts',
  'test/**/*.ts',
];

const never = (name, instead) => ({ name, message: instead });

/** Ways round escaping and round a strict Content Security Policy. */
const unsafeImports = [
  [
    'lit/directives/style-map.js',
    ['styleMap'],
    'It sets a style attribute on first render, which a strict policy refuses.',
  ],
  ['lit/directives/unsafe-html.js', ['unsafeHTML'], 'Text from a file must never become markup.'],
  ['lit/directives/unsafe-svg.js', ['unsafeSVG'], 'Text from a file must never become markup.'],
  ['lit/directives/unsafe-mathml.js', ['unsafeMathML'], 'Text from a file must never become markup.'],
  ['lit/static-html.js', ['unsafeStatic'], 'Text from a file must never become markup.'],
].map(([name, importNames, message]) => ({ name, importNames, message }));

const unsafeSyntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Text must never become markup: build nodes or use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString)$/]',
    message: 'Text must never become markup: build nodes or use a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Text must never become markup: build nodes or use a template.',
  },
];

/** `internal` is where compiled files find a name; it may move with any version, and nobody writes it by hand. */
const internalImports = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^@klyngekit\\/[^/]+\\/internal\\//]',
  message: 'Another package is imported by its name.',
};

const pageGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
]
  .concat(['customElements', 'HTMLElement', 'requestAnimationFrame', 'matchMedia', 'getComputedStyle', 'fetch', 'self'])
  .map((name) => never(name, 'Packages below the elements know no page and no network.'))
  .concat(
    ['process', 'Buffer', '__dirname', 'require'].map((name) =>
      never(name, 'Packages run in browsers: no Node globals.'),
    ),
  );

export default defineConfig(
  {
    ignores: [
      '**/.stryker-tmp/**',
      '**/reports/**',
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/*.generated.*',
      '**/.cache/**',
      'dist-site/**',
      'storybook-static/**',
      'coverage/**',
      'test/wtr/mocha.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    name: 'typescript',
    files: ['packages/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', 'examples/**/*.ts', '*.ts', '.config/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['pure', 'page', 'tools'].map((name) => `.config/tsconfig.${name}.json`),
        tsconfigRootDir: root,
      },
    },
    rules: {
      // An index that the loop before has bounded is written with `!`; a guard there would be code that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in a text are read as they are; everything else must be made a text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // `() => void something()` in an arrow is the shortest way to say "and nothing comes back".
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // It takes guards against callers without types, and values that a function called in between has changed, for useless.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An element is made by the parser or by document.createElement, which the rule cannot follow.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A constructor may be there only to narrow the types that its class takes.
      '@typescript-eslint/no-useless-constructor': 'off',
      // An argument that a signature demands and the body does not need is named with a leading underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A function is async because its interface is, also where one way of doing it need not wait.
      '@typescript-eslint/require-await': 'off',
      // `find<Row>('tr')` says what a caller knows better than the compiler.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `this: void` says that a method may be passed on without its object.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },

  {
    name: 'what browsers run',
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts', 'examples/**/*.{ts,js}'],
    plugins: { klyngekit },
    rules: {
      'klyngekit/script-floor': 'error',
      'klyngekit/stillness': 'error',
      'klyngekit/styles-floor': 'error',
      'klyngekit/content-security': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { paths: unsafeImports }],
      'no-restricted-syntax': ['error', internalImports, ...unsafeSyntax],
    },
  },

  {
    name: 'sources',
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: { 'max-lines': ['error', { max: 400 }] },
  },

  {
    name: 'below the elements',
    files: [pure],
    ignores: tests,
    plugins: { klyngekit },
    rules: {
      'klyngekit/pure': 'error',
      'no-restricted-globals': ['error', ...pageGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-html/*'],
              message: 'Packages below the elements know no lit.',
            },
            { group: ['node:*', 'fs', 'path', 'crypto', 'url'], message: 'Packages run in browsers: no Node modules.' },
          ],
        },
      ],
    },
  },

  {
    name: 'elements',
    files: [elements, 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], webComponents['flat/best-practice']],
    plugins: { 'lit-a11y': litAccessibility },
    settings: { litHtmlSources: true },
    rules: {
      ...litAccessibility.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
    },
  },

  {
    name: 'warnings to the embedding developer',
    files: ['packages/foundation/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },

  {
    name: 'the command',
    files: ['packages/cli/src/**/*.ts'],
    // It runs in Node and speaks through the console.
    rules: { 'no-console': 'off', 'klyngekit/script-floor': 'off' },
  },

  {
    name: 'tests',
    files: tests,
    rules: {
      // Assertions such as `expect(x).to.be.true` are expressions; a test may hand wrong types on purpose.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Pages that do what our own code must not are what some tests are about.
      'klyngekit/content-security': 'off',
      'wc/no-closed-shadow-root': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(CallExpression[callee.object.name=/^(describe|it|test|suite)$/][callee.property.name=/^(only|skip|todo|skipIf|runIf|fails)$/], CallExpression[callee.name=/^[xf](it|describe)$/])',
          message: 'Every test runs: none is skipped, none runs alone.',
        },
        internalImports,
      ],
      'no-console': 'off',
    },
  },

  {
    name: 'tools',
    files: ['**/*.mjs', '**/*.cjs', '.config/**/*.js', 'packages/*/bin/*.js'],
    languageOptions: { ecmaVersion: 'latest' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
    },
  },
);
