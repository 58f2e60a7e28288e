import type { WebCrypto } from '@klyngekit/privacy';
import type { System } from '../../src/system.js';
import { fastCrypto } from './fast-crypto.js';

/** A machine that is only memory: what a command reads, writes and says can be looked at. */
export interface MemorySystem extends System {
  readonly files: Map<string, Uint8Array>;
  readonly output: { stdout: string; stderr: string };
}

/** How the machine is. */
export interface MemoryOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly environment?: System['environment'];
  readonly isTerminal?: boolean;
  /** Randomness and ciphers. Default: those of Node with few iterations; null for a machine that has none. */
  readonly crypto?: WebCrypto | null;
  /** Milliseconds that pass with each look at the clock. */
  readonly tick?: number;
}

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Makes a machine. Its clock stands at 20 September 2026. */
export function memorySystem(options: MemoryOptions = {}): MemorySystem {
  const files = new Map(Object.entries(options.files ?? {}).map(([path, content]) => [path, asBytes(content)]));
  const output = { stdout: '', stderr: '' };
  let time = new Date(2026, 8, 20, 12).getTime();
  return {
    files,
    output,
    environment: options.environment ?? {},
    isTerminal: options.isTerminal ?? false,
    readFile: async (path, limit) => {
      const bytes = path === '-' ? asBytes(options.stdin ?? '') : files.get(path);
      if (bytes === undefined) return { ok: false, fault: 'not-found' };
      return bytes.length > limit ? { ok: false, fault: 'too-large' } : { ok: true, bytes };
    },
    exists: async (path) => files.has(path),
    writeFile: async (path, content, { overwrite }) => {
      if (files.has(path) && !overwrite) return 'exists';
      files.set(path, asBytes(content));
      return undefined;
    },
    makeDirectory: async () => undefined,
    writeTogether: async ({ directory, files: set, record, replaces }) => {
      const there = [...files.keys()].filter((path) => path.startsWith(`${directory}/`));
      if (there.length > 0 && replaces === undefined) return { fault: 'not-empty', path: directory };
      const foreign = there.some((path) => replaces?.(path.slice(directory.length + 1)) === false);
      if (foreign) return { fault: 'foreign-files', path: directory };
      for (const path of there) files.delete(path);
      for (const { name, content } of set) files.set(`${directory}/${name}`, asBytes(content));
      if (record) files.set(record.path, asBytes(record.content));
      return undefined;
    },
    crypto: options.crypto === undefined ? fastCrypto() : (options.crypto ?? undefined),
    stdout: (text) => void (output.stdout += text),
    stderr: (text) => void (output.stderr += text),
    now: () => new Date((time += options.tick ?? 0)),
  };
}

/** The text of a file of the machine. */
export function textOf(system: MemorySystem, path: string): string {
  const bytes = system.files.get(path);
  if (bytes === undefined) throw new Error(`There is no file ${path}.`);
  return new TextDecoder().decode(bytes);
}
