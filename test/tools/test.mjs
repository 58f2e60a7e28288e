// npm test: makes the machine ready, browsers too, then runs every check, one after the other. The last line is the sum.
//
//   npm test -- --only=unit,lint             some of the steps
//   npm test -- --browsers=present           with the engines that this machine has
//   npm test -- --browsers=chromium,firefox  with these
import { engines } from './find-browsers.mjs';
import { browsersOption, main, setUp, SetupError } from './setup.mjs';

const stepNames = ['types', 'format', 'lint', 'layers', 'schemas', 'unit', 'elements', 'stories', 'sizes', 'e2e'];
/** The steps that look at pages, and the engine that each cannot do without. */
const needs = { elements: undefined, stories: 'chromium', e2e: 'chromium' };

function chosenSteps(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const unknownArgument = args.find((arg) => !/^--(?:only=.+|browsers(?:=.+)?)$/u.test(arg));
  if (unknownArgument) throw new SetupError(`Unknown option ${unknownArgument}: --only=… and --browsers=… are known.`);
  if (only === undefined) return stepNames;
  const names = only.split(',');
  const unknown = names.filter((name) => !stepNames.includes(name));
  if (unknown.length > 0) throw new SetupError(`Unknown step ${unknown.join(', ')}: choose of ${stepNames.join(', ')}.`);
  return stepNames.filter((name) => names.includes(name));
}

await main(async () => {
  const args = process.argv.slice(2);
  const names = chosenSteps(args);
  const seesPages = names.some((name) => Object.hasOwn(needs, name));
  const browsers = setUp({ browsers: seesPages ? (browsersOption(args) ?? 'all') : undefined });
  // What follows needs the packages that the line above has installed.
  const { runSteps } = await import('./steps.mjs');
  const leftOut = names.filter((name) => needs[name] && !browsers.includes(needs[name]));
  const { passed, failed } = await runSteps(names.filter((name) => !leftOut.includes(name)), browsers);
  for (const name of leftOut) console.log(`${name}: left out, ${needs[name]} is not among the engines chosen`);
  if (seesPages && browsers.length < engines.length) console.log(`engines: only ${browsers.join(', ')}, as asked for`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
