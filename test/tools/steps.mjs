// The steps of npm test. A check counts as one test; a test runner counts its own.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { node, program, root } from './programs.mjs';
import { makeRealData } from './real-data.mjs';

const results = join(root, 'test/.cache/results');
const vitest = program('vitest');

/** Runs the commands until one fails; passed only when all of them end with 0. */
async function check(...runs) {
  for (const run of runs) if ((await run()) !== 0) return { passed: 0, failed: 1 };
  return { passed: 1, failed: 0 };
}

/** Builds parts of the project as the command of a check. */
const making =
  (...parts) =>
  async () => {
    await build(parts);
    return 0;
  };

/** Reads what a runner counted. A run that ends badly without a failed test, or without a test at all, is a failure. */
function counted(code, file, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, note: 'the runner ended before it had counted' };
  }
  const { passed, failed, skipped, failures, files } = counts;
  if (passed + failed === 0) return { passed, failed: 1, skipped, note: 'no test was found' };
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, skipped, note: `the runner ended with exit code ${code}` };
  return { passed, failed, skipped, failures, files };
}

/** What failed in a run of Vitest, files that could not be read included. */
function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${relative(root, name)}: ${message}`] : [];
    return failed.map((test) => `${relative(root, name)} ${test.fullName}: ${test.failureMessages[0] ?? ''}`);
  });
}

async function runVitest(name, config, args) {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await node(vitest, ['run', '--config', config, ...reporters, ...args]);
  return counted(code, file, (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
    failures: failuresOf(result),
    files: result.testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative(root, name)),
  }));
}

async function runElements({ browsers, filters }) {
  await build(['packages']);
  await makeRealData();
  const file = join(results, 'elements.json');
  // A folder stands for the test files under it.
  const files = filters.flatMap((name) => ['--files', name.endsWith('.ts') ? name : `${name}/**/*.test.ts`]);
  const env = { BROWSERS: browsers.join(','), RESULTS_FILE: file };
  const code = await node(program('@web/test-runner', 'wtr'), ['--config', 'test/wtr.config.mjs', ...files], env);
  return counted(code, file, (counts) => counts);
}

const typescript =
  (...args) =>
  () =>
    node(program('typescript', 'tsc'), args);
const typesOfTests = ['pure', 'page', 'tools'].map((world) => typescript('-p', `.config/tsconfig.${world}.json`));
const prettier = ['--config', '.config/prettier.json', '--ignore-path', '.config/prettierignore'];
const sources = ['packages', 'examples', 'stories'];

const steps = {
  types: () => check(typescript('-b', 'packages'), ...typesOfTests),
  format: () => check(() => node(program('prettier'), [...prettier, '--log-level', 'warn', '--check', '.'])),
  lint: () =>
    check(() => node(program('eslint'), ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.'])),
  layers: () =>
    check(() =>
      node(program('dependency-cruiser', 'depcruise'), ['--config', '.config/dependency-cruiser.cjs', ...sources]),
    ),
  schemas: () => check(() => node(join(root, 'packages/schema/tools/generate.mjs'), ['--check'])),
  unit: ({ filters }) =>
    runVitest('unit', '.config/vitest.config.ts', ['--project', 'unit', '--project', 'tools', ...filters]),
  elements: runElements,
  stories: async ({ filters }) => {
    await build(['manifest']);
    return runVitest('stories', '.config/vitest.stories.config.ts', filters);
  },
  sizes: () => check(making('packages', 'bundle'), () => node(join(root, 'test/tools/sizes.mjs'))),
  e2e: async ({ filters }) => {
    await build(['packages', 'demo', 'bundle', 'site']);
    return runVitest('e2e', '.config/vitest.config.ts', ['--project', 'e2e', ...filters]);
  },
  // Its pages are made from the packages' sources.
  leaks: ({ filters }) => runVitest('leaks', '.config/vitest.config.ts', ['--project', 'leaks', ...filters]),
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runStep(name, choice) {
  try {
    return await steps[name](choice);
  } catch (error) {
    return { passed: 0, failed: 1, note: error.message };
  }
}

/**
 * Steps that time real engines with real clocks. Where a few of their files fail, those files are run once more, alone: what
 * is wrong fails again, and what was only late is named at the end as unsteady. What looks for leaks is never asked twice.
 */
const askedAgain = ['elements', 'stories', 'e2e'];
const MOST_ASKED_AGAIN = 4;

/** The outcome of a step after its failed files have had their second run. */
async function settle(name, choice, first) {
  const { failed, files = [], failures } = first;
  if (failed === 0 || !askedAgain.includes(name) || files.length === 0 || files.length > MOST_ASKED_AGAIN) return first;
  console.log(`\n── ${name}, once more: ${files.join(', ')}`);
  const second = await runStep(name, { ...choice, filters: files });
  // A second run that is worse than the first says more than it.
  const still = Math.max(second.failed, second.passed === 0 ? failed : 0);
  return {
    ...first,
    passed: first.passed + Math.max(0, failed - still),
    failed: still,
    failures: still > 0 ? (second.failures ?? failures) : [],
    unsteady: failures.filter((failure) => still === 0 || !second.failures?.includes(failure)),
  };
}

/**
 * Runs the steps in turn, each with its line, and answers with the sum.
 *
 * @param {string[]} names
 * @param {{ browsers: string[], filters: string[] }} choice The engines to test in, and words that the paths of test files hold.
 */
export async function runSteps(names, choice) {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const failing = [];
  const wavering = [];
  const inShort = (name) => (failure) => `${name}: ${failure.split('\n')[0].slice(0, 400)}`;
  for (const name of names) {
    console.log(`\n── ${name}`);
    const begin = performance.now();
    const outcome = await settle(name, choice, await runStep(name, choice));
    const { passed, failed, skipped = 0, note, failures = [], unsteady = [] } = outcome;
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    const left = skipped > 0 ? `, ${skipped} left out` : '';
    const line = `${name.padEnd(9)} ${passed} passed, ${failed} failed${left} in ${seconds(begin)}${note ? ` (${note})` : ''}`;
    lines.push(line);
    failing.push(...failures.map(inShort(name)));
    wavering.push(...unsteady.map(inShort(name)));
    console.log(line);
  }
  // Said once more at the end: whoever reads a long log reads its end.
  if (wavering.length > 0) console.log(`\n── failed once, and not when run again\n${wavering.join('\n')}`);
  if (failing.length > 0) console.log(`\n── failed\n${failing.join('\n')}`);
  console.log(`\n── all\n${lines.join('\n')}`);
  return sum;
}
