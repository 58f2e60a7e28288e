import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import type { FileFault } from '@klyngekit/messages/cli';
import type { ReadBytes, System, WriteOptions } from './system.js';

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function faultOf(error: unknown, otherwise: FileFault): FileFault {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'not-found';
    case 'EISDIR':
      return 'is-directory';
    case 'ENOTDIR':
      return 'not-a-directory';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission';
    case 'EEXIST':
      return 'exists';
    default:
      return otherwise;
  }
}

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
    // Some file systems have no links. There, the place is taken with an empty file first.
    await (await open(path, 'wx')).close();
    return rename(temporary, path);
  }
  return rm(temporary);
}

async function writeFile(
  path: string,
  content: string | Uint8Array,
  { overwrite }: WriteOptions,
): Promise<FileFault | undefined> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await putInPlace(temporary, path, overwrite);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true });
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

async function makeDirectory(path: string): Promise<FileFault | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    const fault = faultOf(error, 'unwritable');
    return fault === 'exists' ? 'not-a-directory' : fault;
  }
}

/** The machine that the command runs on. */
export const nodeSystem: System = {
  readFile,
  exists,
  writeFile,
  makeDirectory,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  now: () => new Date(),
  environment: process.env,
  isTerminal: isatty(2),
};
