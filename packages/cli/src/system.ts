import type { FileFault } from '@klyngekit/messages/cli';

/** The bytes of a file, or why there are none. */
export type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: FileFault };

/** How to write a file. */
export interface WriteOptions {
  /** Whether a file that exists may be replaced. */
  readonly overwrite: boolean;
}

/** Everything that a command needs of the machine, so that it can be run without one. */
export interface System {
  /** Reads a file, or standard input for "-", unless it is larger than `limit` bytes. */
  readFile(path: string, limit: number): Promise<ReadBytes>;
  /** Whether there is something at a path. */
  exists(path: string): Promise<boolean>;
  /** Writes a whole file or nothing: a reader never meets half of it. Returns why it could not, if so. */
  writeFile(path: string, content: string | Uint8Array, options: WriteOptions): Promise<FileFault | undefined>;
  /** Makes a directory and those above it, if they are not there. Returns why it could not, if so. */
  makeDirectory(path: string): Promise<FileFault | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
  now(): Date;
  /** The environment variables. */
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether standard error is a terminal on which a line can be written over. */
  readonly isTerminal: boolean;
}
