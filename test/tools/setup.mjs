// Makes a fresh machine ready: Node is new enough, packages are installed, and with --browsers the engines for the tests
// are there. Node built-ins only.
//
//   node test/tools/setup.mjs                        packages
//   node test/tools/setup.mjs --browsers             packages, Chromium, Firefox and WebKitGTK
//   node test/tools/setup.mjs --browsers=present     … with the engines that are there, at least one
//   node test/tools/setup.mjs --browsers=chromium    … with the engines named, separated by commas
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { engines, findBrowsers, which } from './find-browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = [20, 19];

/** An obstacle that a person has to remove; its message says how. */
export class SetupError extends Error {}

const say = (text) => console.log(`setup: ${text}`);

/** The environment without what an outer `npm run` left in it, which would confuse the package manager inside. */
export function cleanEnvironment() {
  const leftovers = /^(?:npm_(?:config|package|lifecycle)_|npm_(?:command|execpath|node_execpath)$|INIT_CWD$)/iu;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !leftovers.test(name)));
}

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    // npx is a batch file on Windows.
    shell: process.platform === 'win32',
  });
  if (error) throw new SetupError(`"${command}" could not be started: ${error.message}`);
  return status === 0;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetupError(`Node ${process.versions.node} is too old: ${oldestNode.join('.')} or newer is needed.`);
}

/** A digest of all that decides what is installed; when it is the same as last time nothing needs to be done. */
function wantedInstallation(packageManager) {
  const hash = createHash('sha256').update(`${packageManager} ${process.version} ${process.platform} ${process.arch}`);
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function installPackages() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const stamp = join(root, 'node_modules/.setup-stamp');
  const wanted = wantedInstallation(packageManager);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`installing packages with ${packageManager}`);
  const done = run(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--loglevel=error'],
    cleanEnvironment(),
  );
  if (!done) throw new SetupError('The packages could not be installed; the lines above say why.');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** What is missing, by the names of Debian's packages. */
function missingDebianPackages(wanted) {
  const { chromium, firefox, webkitParts } = findBrowsers();
  const needs = {
    chromium: { chromium },
    firefox: { 'firefox-esr': firefox },
    webkit: {
      'webkit2gtk-driver': webkitParts.driver && webkitParts.miniBrowser,
      xvfb: webkitParts.xvfb ?? process.env.DISPLAY,
    },
  };
  return wanted.flatMap((engine) =>
    Object.entries(needs[engine])
      .filter(([, found]) => !found)
      .map(([name]) => name),
  );
}

/** The command before apt-get that gives it the right to install, or undefined where nobody may. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  if (which('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
    return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  return undefined;
}

function installBrowsers(names) {
  const before = which('apt-get') && privilege();
  if (!before) return;
  say(`installing ${names.join(', ')} with apt-get`);
  const aptGet = (...args) => {
    const command = [...before, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args];
    return run(command[0], command.slice(1), { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
  };
  // Without a font there is no text to measure; DejaVu is on no bare machine.
  const done = aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...names, 'fonts-dejavu-core');
  if (!done) say('apt-get failed; the lines above say why.');
}

const howToGet = (names) => `
Missing: ${names.join(', ')}.

  Debian, Ubuntu:   sudo apt-get install ${names.join(' ')}
  elsewhere:        install Chromium or Chrome, and Firefox, or name them: CHROMIUM_PATH=… FIREFOX_PATH=…
                    (WebKitGTK with its driver exists on Linux alone)
  or go without:    npm test -- --browsers=present
                    npm test -- --browsers=chromium,firefox`;

/** Sees to the engines and answers with the names of those to test in. */
function provideBrowsers(choice) {
  const present = () => engines.filter((engine) => findBrowsers()[engine]);
  if (choice === 'present') {
    if (present().length > 0) return present();
    throw new SetupError(`None of the engines is on this machine.\n${howToGet(missingDebianPackages(engines))}`);
  }
  const wanted = choice === 'all' ? engines : choice.split(',');
  const unknown = wanted.filter((name) => !engines.includes(name));
  if (unknown.length > 0)
    throw new SetupError(`Unknown engine ${unknown.join(', ')}: choose of ${engines.join(', ')}, or "present".`);
  const missing = missingDebianPackages(wanted);
  if (missing.length > 0) installBrowsers(missing);
  const still = missingDebianPackages(wanted);
  if (still.length > 0)
    throw new SetupError(
      `Not every engine is on this machine, and the rest cannot be installed from here.\n${howToGet(still)}`,
    );
  return wanted;
}

/** `--browsers` and `--browsers=LIST` of a command line: 'all', the list, or undefined when it is not there. */
export function browsersOption(args) {
  const option = args.find((arg) => arg === '--browsers' || arg.startsWith('--browsers='));
  return option && (option.split('=')[1] || 'all');
}

/**
 * Does all of it. Answers with the engines to test in (none when no browsers were asked for);
 * throws a SetupError where a person has to help.
 */
export function setUp({ browsers } = {}) {
  checkNode();
  installPackages();
  if (!browsers) return [];
  const chosen = provideBrowsers(browsers);
  const found = findBrowsers();
  for (const engine of engines) say(`${engine}: ${chosen.includes(engine) ? found[engine] : 'left out'}`);
  return chosen;
}

/** Runs a program's main part; an obstacle is told in plain words, without a stack. */
export async function main(part) {
  try {
    await part();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(() => setUp({ browsers: browsersOption(process.argv.slice(2)) }));
