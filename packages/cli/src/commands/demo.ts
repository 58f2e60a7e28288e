import type { FileFault } from '@klyngekit/messages/cli';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { demoFiles } from '../demo/demo-files.js';
import type { DemoFile } from '../demo/demo-files.js';

const greatestSeed = 4_294_967_295;

interface Target extends DemoFile {
  readonly target: string;
}

function readSeed(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return seed <= greatestSeed ? seed : undefined;
}

async function firstExisting(targets: readonly Target[], { system }: Context): Promise<string | undefined> {
  for (const { target } of targets) if (await system.exists(target)) return target;
  return undefined;
}

async function writeAll(
  directory: string,
  targets: readonly Target[],
  overwrite: boolean,
  context: Context,
): Promise<number> {
  const { system, messages } = context;
  const refuse = (fault: FileFault, path: string): number => {
    system.stderr(`${messages.file(fault, path)}\n`);
    return exitWrong;
  };
  for (const path of [directory, `${directory}/indicators`, `${directory}/csv`]) {
    const fault = await system.makeDirectory(path);
    if (fault !== undefined) return refuse(fault, path);
  }
  for (const { target, content } of targets) {
    const fault = await system.writeFile(target, content, { overwrite });
    if (fault !== undefined) return refuse(fault, target);
  }
  system.stdout(`${messages.demoWritten(targets.length, directory)}\n`);
  return exitWell;
}

/** `klynge demo`: writes the files of an invented cluster. */
export async function demo(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, { seed: { type: 'string' }, force: { type: 'boolean' } });
  if (!parsed.ok) return refuseUsage(parsed.faults, 'demo', context);
  const { given } = parsed;
  const [directory] = given.positionals;
  if (directory === undefined)
    return refuseUsage([{ code: 'argument-needed', argument: 'directory' }], 'demo', context);
  if (given.positionals.length > 1) return refuseUsage([{ code: 'too-many-arguments' }], 'demo', context);
  const seedText = given.value('seed');
  const seed = seedText === undefined ? undefined : readSeed(seedText);
  if (seedText !== undefined && seed === undefined) {
    const fault = { code: 'value-not-allowed', option: '--seed', allowed: `0-${greatestSeed}` } as const;
    return refuseUsage([fault], 'demo', context);
  }
  const targets = demoFiles(seed).map((file) => ({ ...file, target: `${directory}/${file.path}` }));
  const existing = given.has('force') ? undefined : await firstExisting(targets, context);
  if (existing !== undefined) {
    context.system.stderr(`${context.messages.file('exists', existing)}\n`);
    return exitWrong;
  }
  return writeAll(directory, targets, given.has('force'), context);
}
