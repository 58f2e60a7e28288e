// npm test: makes the machine ready, browsers too, then runs every check, one after the other. The last line is the sum.
//
//   npm test -- --only=unit,lint             some of the steps
//   npm test -- --browsers=present           with the engines that this machine has
//   npm test -- --browsers=chromium,firefox  with these
//   npm run test:unit -- packages/plot       one step, and only the test files that the words name
import { engines } from './find-browsers.mjs';
import { browsersOption, main, setUp, SetupError } from './setup.mjs';

const stepNames = [
  'types',
  'format',
  'lint',
  'layers',
  'schemas',
  'unit',
  'elements',
  'stories',
  'sizes',
  'e2e',
  'leaks',
];
/** The steps whose test files can be named. */
const runners = ['unit', 'elements', 'stories', 'e2e', 'leaks'];
/** The steps that look at pages, and the engine that each cannot do without. */
const needs = { elements: undefined, stories: 'chromium', e2e: 'chromium', leaks: 'chromium' };

function chosenSteps(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const unknownOption = args.find((arg) => arg.startsWith('-') && !/^--(?:only=.+|browsers(?:=.+)?)$/u.test(arg));
  if (unknownOption) throw new SetupError(`Unknown option ${unknownOption}: --only=… and --browsers=… are known.`);
  if (only === undefined) return stepNames;
  const names = only.split(',');
  const unknown = names.filter((name) => !stepNames.includes(name));
  if (unknown.length > 0)
    throw new SetupError(`Unknown step ${unknown.join(', ')}: choose of ${stepNames.join(', ')}.`);
  return stepNames.filter((name) => names.includes(name));
}

await main(async () => {
  const args = process.argv.slice(2);
  const names = chosenSteps(args);
  const filters = args.filter((arg) => !arg.startsWith('-'));
  if (filters.length > 0 && !(names.length === 1 && runners.includes(names[0])))
    throw new SetupError(
      `Test files can be named for one step alone, of ${runners.join(', ')}: --only=unit ${filters.join(' ')}`,
    );
  const seesPages = names.some((name) => Object.hasOwn(needs, name));
  const browsers = setUp({ browsers: seesPages ? (browsersOption(args) ?? 'all') : undefined });
  // What follows needs the packages that the line above has installed.
  const { runSteps } = await import('./steps.mjs');
  const leftOut = names.filter((name) => needs[name] && !browsers.includes(needs[name]));
  const toRun = names.filter((name) => !leftOut.includes(name));
  const { passed, failed, skipped } = await runSteps(toRun, { browsers, filters });
  for (const name of leftOut) console.log(`${name}: left out, ${needs[name]} is not among the engines chosen`);
  if (seesPages && browsers.length < engines.length) console.log(`engines: only ${browsers.join(', ')}, as asked for`);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
});
