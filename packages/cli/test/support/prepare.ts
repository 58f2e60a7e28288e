import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { Result } from '@klyngekit/schema';
import { createDemo } from '../../src/demo/create-demo.js';
import { main } from '../../src/main.js';
import { memorySystem } from './memory-system.js';
import type { MemoryOptions, MemorySystem } from './memory-system.js';

export const { benchmark } = createDemo();
export const indicator = 'lungefunktion';
export const text = (document: unknown): string => JSON.stringify(document);
export const policy = (changes: object): string =>
  text({ schema: 'klynge.politik/1', policy: { ...defaultDisclosurePolicy, ...changes } });

export interface Run extends MemorySystem {
  readonly exitCode: number;
}

/** Runs the command on a machine that has the benchmark and these files. */
export async function prepare(args: readonly string[], options: MemoryOptions = {}): Promise<Run> {
  const system = memorySystem({ ...options, files: { 'b.json': text(benchmark), ...options.files } });
  return { ...system, exitCode: await main(['prepare', 'b.json', '--out', 'ud', ...args, '--lang', 'en'], system) };
}

export const usual = (...args: readonly string[]) => prepare(['--indicator', indicator, ...args]);
export const written = ({ files }: MemorySystem): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith('ud/')).map((path) => path.slice('ud/'.length));

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join());
  return result.value;
}
