import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileFault } from '@klyngekit/messages/cli';
import { makeDirectory } from './node-directory.js';
import { faultOf } from './node-fault.js';
import { newDirectoryMode, newFileMode, permissionBits } from './node-modes.js';
import type { FileSet, WriteObstacle } from './system.js';
import { whileTemporary } from './temporary-file.js';

/** An obstacle on its way to whoever asked. */
class Obstacle extends Error {
  readonly obstacle: WriteObstacle;

  constructor(fault: FileFault, path: string) {
    super(fault);
    this.obstacle = { fault, path };
  }
}

/** Does a step, and tells by which path it failed. */
function at<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Obstacle ? error : new Obstacle(faultOf(error, 'unwritable'), path);
  }
}

/** Where links lead, as far as there is something. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPathOfParent(path), basename(path));
}

function realPathOfParent(path: string): string {
  const parent = dirname(resolve(path));
  return existsSync(parent) ? realpathSync(parent) : parent;
}

const besides = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);

/** Stops where the directory holds what must not be lost. */
function checkDirectory(target: string, { directory, replaces }: FileSet): void {
  if (!existsSync(target)) return;
  const names = at(directory, () => readdirSync(target));
  if (names.length === 0) return;
  if (replaces === undefined) throw new Obstacle('not-empty', directory);
  if (!names.every((name) => replaces(name))) throw new Obstacle('foreign-files', directory);
}

/** Stops where the record is no longer what was read. */
function checkRecord(target: string | undefined, { record }: FileSet): void {
  if (target === undefined || record === undefined) return;
  const found = existsSync(target) ? at(record.path, () => readFileSync(target)) : undefined;
  const isSame = record.previous === undefined ? found === undefined : found?.equals(record.previous) === true;
  if (!isSame) throw new Obstacle('changed', record.path);
}

function writeNew(path: string, content: string, mode = newFileMode): void {
  const file = openSync(path, 'wx', newFileMode);
  try {
    if (mode !== newFileMode) fchmodSync(file, mode);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A finished directory or file beside its place. */
interface Staged {
  readonly staging: string;
  readonly target: string;
}

/** Puts everything in its place. What fails half way is taken back. */
function commit(set: FileSet, directory: Staged, record: Staged | undefined): void {
  checkDirectory(directory.target, set);
  checkRecord(record?.target, set);
  const undo: (() => void)[] = [];
  const move = (path: string, from: string, to: string): void => {
    at(path, () => renameSync(from, to));
    undo.unshift(() => renameSync(to, from));
  };
  const former = existsSync(directory.target) ? `${directory.staging}.old` : undefined;
  try {
    if (former !== undefined) move(set.directory, directory.target, former);
    move(set.directory, directory.staging, directory.target);
    if (record !== undefined && set.record !== undefined) move(set.record.path, record.staging, record.target);
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  if (former !== undefined) rmSync(former, { recursive: true, force: true });
}

function stageRecord({ path, content }: NonNullable<FileSet['record']>, { staging, target }: Staged): void {
  at(path, () => {
    const mode = existsSync(target) ? statSync(target).mode & permissionBits : newFileMode;
    writeNew(staging, content, mode);
  });
}

const stagedAt = (path: string): Staged => {
  const target = realPath(path);
  return { target, staging: besides(target) };
};

function stageAndCommit(set: FileSet, directory: Staged, record: Staged | undefined): void {
  at(set.directory, () => {
    mkdirSync(directory.staging, { mode: newDirectoryMode });
    for (const { name, content } of set.files) writeNew(join(directory.staging, name), content);
  });
  if (set.record !== undefined && record !== undefined) stageRecord(set.record, record);
  commit(set, directory, record);
}

/** Lets signals be heard that have come by now: the first turn may be one in which nobody looks. */
async function hearSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Writes the set into a directory beside its place, and moves it there when all of it is on the disk. All in one turn of the
 * event loop: a signal that comes meanwhile is heard when everything is in its place, and not forgotten.
 */
async function writeSet(set: FileSet): Promise<void> {
  const directory = stagedAt(set.directory);
  const record = set.record === undefined ? undefined : stagedAt(set.record.path);
  checkDirectory(directory.target, set);
  const fault = await makeDirectory(dirname(directory.target));
  if (fault !== undefined) throw new Obstacle(fault, set.directory);
  await whileTemporary([directory.staging, ...(record === undefined ? [] : [record.staging])], async () => {
    stageAndCommit(set, directory, record);
    await hearSignals();
  });
}

/** All files of a set or none; see `System`. */
export async function writeTogether(set: FileSet): Promise<WriteObstacle | undefined> {
  try {
    await writeSet(set);
    return undefined;
  } catch (error) {
    if (error instanceof Obstacle) return error.obstacle;
    throw error;
  }
}
