import type { FileFault } from '@klyngekit/messages/cli';
import type { WebCrypto } from '@klyngekit/privacy';

/** The bytes of a file, or why there are none. */
export type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: FileFault };

/** How to write a file. */
export interface WriteOptions {
  /** Whether a file that exists may be replaced. */
  readonly overwrite: boolean;
}

/** A file of a set. */
export interface SetFile {
  /** Its name in the directory of the set. */
  readonly name: string;
  readonly content: string;
}

/** Files that are of use together only. */
export interface FileSet {
  /** The directory that will hold these files and no others. Made where there is none. */
  readonly directory: string;
  readonly files: readonly SetFile[];
  /** A file elsewhere that tells of the set, and is written in the same step. */
  readonly record?: {
    readonly path: string;
    readonly content: string;
    /** What was read of it; undefined where there was none. If it is something else by now, nothing is written. */
    readonly previous: Uint8Array | undefined;
  };
  /**
   * Which files of an earlier set may go with their directory; a directory with any other file is left alone. Without it, the
   * directory must be empty or not be there.
   */
  readonly replaces?: (name: string) => boolean;
}

/** Why nothing was written, and where the obstacle is. */
export interface WriteObstacle {
  readonly fault: FileFault;
  readonly path: string;
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
  /** Writes all files of a set or none: not when one cannot be written, and not when the process is stopped. */
  writeTogether(set: FileSet): Promise<WriteObstacle | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
  now(): Date;
  /** Randomness and ciphers; undefined where the machine has none. */
  readonly crypto: WebCrypto | undefined;
  /** The environment variables. */
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether standard error is a terminal on which a line can be written over. */
  readonly isTerminal: boolean;
}
