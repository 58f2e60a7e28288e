import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
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

async function atAsync<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
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

async function writeNew(path: string, content: string, mode = newFileMode): Promise<void> {
  const file = await open(path, 'wx', newFileMode);
  try {
    if (mode !== newFileMode) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A finished directory or file beside its place. */
interface Staged {
  readonly staging: string;
  readonly target: string;
}

/**
 * Puts everything in its place, in one turn of the event loop: a signal comes before or after it, never in between. What
 * fails half way is taken back.
 */
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

async function writeRecord({ path, content }: NonNullable<FileSet['record']>, staged: Staged): Promise<void> {
  await atAsync(path, async () => {
    const mode = existsSync(staged.target) ? statSync(staged.target).mode & permissionBits : newFileMode;
    await writeNew(staged.staging, content, mode);
  });
}

const stagedAt = (path: string): Staged => {
  const target = realPath(path);
  return { target, staging: besides(target) };
};

/** Writes the set into a directory beside its place, and moves it there when all of it is on the disk. */
async function writeSet(set: FileSet): Promise<void> {
  const directory = stagedAt(set.directory);
  const record = set.record === undefined ? undefined : stagedAt(set.record.path);
  checkDirectory(directory.target, set);
  const parentFault = await makeDirectory(dirname(directory.target));
  if (parentFault !== undefined) throw new Obstacle(parentFault, set.directory);
  await whileTemporary(directory.staging, async () => {
    await atAsync(set.directory, () => mkdir(directory.staging, { mode: newDirectoryMode }));
    for (const { name, content } of set.files) {
      await atAsync(set.directory, () => writeNew(join(directory.staging, name), content));
    }
    if (record === undefined || set.record === undefined) return commit(set, directory, undefined);
    const { record: given } = set;
    await whileTemporary(record.staging, async () => {
      await writeRecord(given, record);
      commit(set, directory, record);
    });
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
