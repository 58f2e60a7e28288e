import { cliMessages } from '@klyngekit/messages/cli';
import type { UsageFault } from '@klyngekit/messages/cli';
import { parseClusterPackage } from '@klyngekit/schema';
import type { ClusterPackage } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import type { GivenArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { issueLine } from '../documents.js';
import { jsonText } from '../json-text.js';
import { meetingLengths } from '../package/meeting-lengths.js';
import { readPackage } from '../package/read-package.js';
import { readShipped, shippedNames } from '../package/shipped.js';
import { skeletonPackage } from '../package/skeleton.js';
import { wrap } from '../package/wrap.js';

/** The options of `klynge package`. */
export const packageOptions = {
  from: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

const width = 80;
const namePattern = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** What is done with the arguments after the name of the action. */
type Action = (names: readonly string[], given: GivenArguments, context: Context) => Promise<number>;

const refuse = (fault: UsageFault, context: Context): number => refuseUsage([fault], 'package', context);

/** The options of `new`; the other actions have none. */
function optionTooMany(given: GivenArguments): UsageFault | undefined {
  const option = Object.keys(packageOptions).find((name) => given.has(name));
  return option === undefined ? undefined : { code: 'unknown-option', option: `--${option}` };
}

const list: Action = async (names, given, context) => {
  const tooMany = optionTooMany(given);
  if (tooMany) return refuse(tooMany, context);
  if (names.length > 0) return refuse({ code: 'too-many-arguments' }, context);
  const { system, messages } = context;
  for (const { id, title, purpose, indicators, meetings, version } of await readShipped()) {
    const inLanguage = (text: ClusterPackage['title']): string => text[messages.language] ?? text.da;
    const minutes = meetings.map((template) => template.minutes);
    system.stdout(`${id}: ${inLanguage(title)}\n`);
    system.stdout(`${wrap(inLanguage(purpose), width, '    ')}\n`);
    system.stdout(`    ${messages.package.listed(indicators.length, minutes, version)}\n\n`);
  }
  system.stdout(`${messages.package.howToBegin}\n`);
  return exitWell;
};

/** Tells what a valid package holds, and how its meetings keep the time. */
function tell(path: string, clusterPackage: ClusterPackage, { system, messages }: Context): void {
  const { indicators, meetings, materials = [], partners = [] } = clusterPackage;
  const counts = {
    indicators: indicators.length,
    meetings: meetings.length,
    materials: materials.length,
    partners: partners.length,
  };
  meetingLengths(clusterPackage).forEach(({ planned, agreed }, index) => {
    const place = `${path}: /meetings/${index}`;
    if (planned > agreed) {
      system.stdout(`${messages.warning}: ${place}: ${messages.package.meetingTooLong(planned, agreed)}\n`);
    } else system.stdout(`${place}: ${messages.package.meetingFits(planned, agreed)}\n`);
  });
  system.stdout(`${path}: ${messages.valid('cluster-package', 0)}: ${messages.package.holds(counts)}\n`);
}

const validate: Action = async (paths, given, context) => {
  const tooMany = optionTooMany(given);
  if (tooMany) return refuse(tooMany, context);
  if (paths.length === 0) return refuse({ code: 'argument-needed', argument: 'file' }, context);
  let allValid = true;
  for (const path of paths) {
    const clusterPackage = await readPackage(path, context);
    if (clusterPackage) tell(path, clusterPackage, context);
    else allValid = false;
  }
  return allValid ? exitWell : exitWrong;
};

/** What the new package begins from. */
async function beginning(name: string, from: string | undefined, { system }: Context): Promise<ClusterPackage> {
  const texts = { da: cliMessages('da').package.skeleton, en: cliMessages('en').package.skeleton };
  const source = from === undefined ? undefined : (await readShipped()).find(({ id }) => id === from);
  return source ? { ...source, id: name } : skeletonPackage(name, today(system.now()), texts);
}

const begin: Action = async (names, given, context) => {
  const { system, messages } = context;
  const [name, ...rest] = names;
  if (name === undefined) return refuse({ code: 'argument-needed', argument: 'name' }, context);
  if (rest.length > 0) return refuse({ code: 'too-many-arguments' }, context);
  if (!namePattern.test(name)) return refuse({ code: 'name-not-allowed' }, context);
  const from = given.value('from');
  if (from !== undefined && !shippedNames.includes(from)) {
    return refuse({ code: 'value-not-allowed', option: '--from', allowed: shippedNames.join(', ') }, context);
  }
  const directory = given.value('out');
  const path = directory === undefined ? `${name}.json` : `${directory}/${name}.json`;
  if (!given.has('force') && (await system.exists(path))) {
    system.stderr(`${messages.file('exists', path)}\n`);
    return exitWrong;
  }
  const content = jsonText(await beginning(name, from, context));
  const made = parseClusterPackage(content);
  if (!made.ok) {
    for (const issue of made.issues) system.stderr(issueLine(path, issue, context));
    return exitWrong;
  }
  const obstacle = directory === undefined ? undefined : await system.makeDirectory(directory);
  const fault = obstacle ?? (await system.writeFile(path, content, { overwrite: given.has('force') }));
  if (fault !== undefined) {
    system.stderr(`${messages.file(fault, obstacle === undefined ? path : (directory ?? path))}\n`);
    return exitWrong;
  }
  system.stdout(`${messages.package.written(path)}\n`);
  return exitWell;
};

const actions: { readonly [name: string]: Action } = { list, validate, new: begin };

/** `klynge package`: lists and checks cluster packages, and begins new ones. */
export async function clusterPackage(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, packageOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'package', context);
  const [name, ...rest] = parsed.given.positionals;
  const action = name !== undefined && Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    const allowed = Object.keys(actions).join(', ');
    return refuse({ code: 'unknown-action', command: 'package', allowed }, context);
  }
  return action(rest, parsed.given, context);
}
