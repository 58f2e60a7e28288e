import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import type { FileFault } from '@klyngekit/messages/cli';
import { hostCrypto } from '@klyngekit/privacy';
import { makeDirectory } from './node-directory.js';
import { errorCode, faultOf } from './node-fault.js';
import { newFileMode, permissionBits } from './node-modes.js';
import { writeTogether } from './node-file-set.js';
import type { ReadBytes, System, WriteOptions } from './system.js';
import { whileTemporary } from './temporary-file.js';

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<ReadBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return { ok: false, fault: 'too-large' };
    parts.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}

async function readFile(path: string, limit: number): Promise<ReadBytes> {
  try {
    if (path === '-') return await collect(process.stdin as AsyncIterable<Uint8Array>, limit);
    const file = await open(path, 'r');
    try {
      const status = await file.stat();
      if (status.isDirectory()) return { ok: false, fault: 'is-directory' };
      if (status.size > limit) return { ok: false, fault: 'too-large' };
      return await collect(file.createReadStream({ autoClose: false }), limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, fault: faultOf(error, 'unreadable') };
  }
}

/** Puts a finished file in its place, unless another is there already. */
async function putInPlace(temporary: string, path: string, overwrite: boolean): Promise<void> {
  if (overwrite) return rename(temporary, path);
  try {
    // Unlike a rename, a link never replaces a file.
    await link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    return renameToNew(temporary, path);
  }
  return rm(temporary);
}

/** Some file systems have no links. There, the place is taken with an empty file first. */
async function renameToNew(temporary: string, path: string): Promise<void> {
  await (await open(path, 'wx', newFileMode)).close();
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** The file to replace, where links lead, and its permissions; undefined if there is none. */
async function fileToReplace(path: string): Promise<{ readonly path: string; readonly status: Stats } | undefined> {
  try {
    const target = await realpath(path);
    return { path: target, status: await stat(target) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeFile(
  path: string,
  content: string | Uint8Array,
  { overwrite }: WriteOptions,
): Promise<FileFault | undefined> {
  try {
    const replaced = overwrite ? await fileToReplace(path) : undefined;
    if (replaced?.status.isDirectory()) return 'is-directory';
    if (replaced && !replaced.status.isFile()) return 'unwritable';
    const target = replaced?.path ?? path;
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    await whileTemporary([temporary], async () => {
      const file = await open(temporary, 'wx', newFileMode);
      try {
        if (replaced) await file.chmod(replaced.status.mode & permissionBits);
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await putInPlace(temporary, target, overwrite);
    });
    return undefined;
  } catch (error) {
    return faultOf(error, 'unwritable');
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** The machine that the command runs on. */
export const nodeSystem: System = {
  readFile,
  exists,
  writeFile,
  makeDirectory,
  writeTogether,
  crypto: hostCrypto(),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  now: () => new Date(),
  environment: process.env,
  isTerminal: isatty(2),
};
