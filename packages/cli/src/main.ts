import { version } from '@klyngekit/messages';
import type { CliCommand, UsageFault } from '@klyngekit/messages/cli';
import { checkRelease } from './commands/check-release.js';
import { demo } from './commands/demo.js';
import { importTable } from './commands/import.js';
import { meeting } from './commands/meeting.js';
import { merge } from './commands/merge.js';
import { prepare } from './commands/prepare.js';
import { clusterPackage } from './commands/package.js';
import { partner } from './commands/partner.js';
import { report } from './commands/report.js';
import { schema } from './commands/schema.js';
import { tallyForm } from './commands/tally-form.js';
import { validate } from './commands/validate.js';
import { contextFor, exitUsage, exitWell, exitWrong, refuseUsage } from './context.js';
import type { Command, Context } from './context.js';
import { isLanguage, languageOf } from './language.js';
import type { System } from './system.js';

const commands: { readonly [name in CliCommand]: Command } = {
  import: importTable,
  merge,
  'tally-form': tallyForm,
  prepare,
  'check-release': checkRelease,
  report,
  validate,
  schema,
  partner,
  package: clusterPackage,
  meeting,
  demo,
};

/** The command line, parted into what stands before the command, the command, and what stands after it. */
interface Parts {
  readonly before: readonly string[];
  readonly command: string | undefined;
  readonly after: readonly string[];
}

function part(args: readonly string[]): Parts {
  let place = 0;
  while (place < args.length && args[place]?.startsWith('-')) place += args[place] === '--lang' ? 2 : 1;
  return { before: args.slice(0, place), command: args[place], after: args.slice(place + 1) };
}

const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Faults of the options that stand before the command, and of `--lang` anywhere. */
function commonFaults({ before, after }: Parts): readonly UsageFault[] {
  const faults: UsageFault[] = [];
  const all = [...before, ...after];
  all.forEach((argument, place) => {
    if (argument !== '--lang' && !argument.startsWith('--lang=')) return;
    const value = argument === '--lang' ? all[place + 1] : argument.slice('--lang='.length);
    if (!isLanguage(value)) faults.push({ code: 'value-not-allowed', option: '--lang', allowed: 'da, en' });
  });
  before.forEach((argument, place) => {
    const known = ['--help', '-h', '--version', '--lang'].includes(argument) || argument.startsWith('--lang=');
    if (!known && before[place - 1] !== '--lang') faults.push({ code: 'unknown-option', option: argument });
  });
  return faults;
}

async function obey(parts: Parts, context: Context): Promise<number> {
  const { before, command, after } = parts;
  const { system, messages } = context;
  const faults = commonFaults(parts);
  if (faults.length > 0) return refuseUsage(faults, undefined, context);
  if (before.includes('--version')) {
    system.stdout(`${version}\n`);
    return exitWell;
  }
  if (command === undefined) {
    if (asksForHelp(before)) system.stdout(messages.help);
    else system.stderr(messages.help);
    return asksForHelp(before) ? exitWell : exitUsage;
  }
  if (!Object.hasOwn(commands, command)) return refuseUsage([{ code: 'unknown-command' }], undefined, context);
  const name = command as CliCommand;
  if (asksForHelp(before) || asksForHelp(after)) {
    system.stdout(messages.commandHelp[name]);
    return exitWell;
  }
  return commands[name](after, context);
}

/**
 * The `klynge` command: obeys a command line (without the names of node and script) on a system.
 *
 * @returns The exit code: 0 all is well, 1 a file is wrong or cannot be read or written, 2 the command is written wrongly.
 */
export async function main(args: readonly string[], system: System): Promise<number> {
  const context = await contextFor(system, languageOf(args, system.environment));
  try {
    return await obey(part(args), context);
  } catch {
    // What was thrown may hold values of a file, so it is not told.
    system.stderr(`klynge: ${context.messages.internalFault}\n`);
    return exitWrong;
  }
}
