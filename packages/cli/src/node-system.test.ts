import { execFile } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeSystem } from './node-system.js';
import { whileTemporary } from './temporary-file.js';

let directory = '';
const path = (name: string): string => join(directory, name);
const modeOf = async (name: string): Promise<number> => (await stat(path(name))).mode & 0o777;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'klynge-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('nodeSystem.readFile', () => {
  it('reads whole files up to the limit', async () => {
    await writeFile(path('a'), 'æøå');
    expect(await nodeSystem.readFile(path('a'), 6)).toMatchObject({ ok: true, bytes: Buffer.from('æøå') });
    expect(await nodeSystem.readFile(path('a'), 5)).toEqual({ ok: false, fault: 'too-large' });
  });

  it('stops at the limit of files that do not tell their size', async () => {
    expect(await nodeSystem.readFile('/dev/zero', 100_000)).toEqual({ ok: false, fault: 'too-large' });
  });

  it('tells why a file cannot be read', async () => {
    await writeFile(path('file'), '');
    expect(await nodeSystem.readFile(path('none'), 1)).toEqual({ ok: false, fault: 'not-found' });
    expect(await nodeSystem.readFile(directory, 1)).toEqual({ ok: false, fault: 'is-directory' });
    expect(await nodeSystem.readFile(path('file/below'), 1)).toEqual({ ok: false, fault: 'not-a-directory' });
  });
});

describe('nodeSystem.writeFile', () => {
  it('writes a new file and leaves nothing else', async () => {
    expect(await nodeSystem.writeFile(path('a'), 'new', { overwrite: false })).toBeUndefined();
    expect(await readFile(path('a'), 'utf8')).toBe('new');
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('replaces a file only when allowed', async () => {
    await writeFile(path('a'), 'old');
    expect(await nodeSystem.writeFile(path('a'), 'new', { overwrite: false })).toBe('exists');
    expect(await readFile(path('a'), 'utf8')).toBe('old');
    expect(await nodeSystem.writeFile(path('a'), Buffer.from('new'), { overwrite: true })).toBeUndefined();
    expect(await readFile(path('a'), 'utf8')).toBe('new');
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('lets exactly one of many writers win', async () => {
    const writers = Array.from({ length: 8 }, (_, index) => `writer ${index}`.repeat(10_000));
    const faults = await Promise.all(
      writers.map((text) => nodeSystem.writeFile(path('a'), text, { overwrite: false })),
    );
    expect(faults.filter((fault) => fault === undefined)).toHaveLength(1);
    expect(faults.filter((fault) => fault === 'exists')).toHaveLength(7);
    expect(writers).toContain(await readFile(path('a'), 'utf8'));
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('does not write through a dangling link', async () => {
    await symlink(path('elsewhere'), path('a'));
    expect(await nodeSystem.writeFile(path('a'), 'new', { overwrite: false })).toBe('exists');
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('keeps new files to their holder, and the permissions of those it replaces', async () => {
    await nodeSystem.writeFile(path('new'), 'x', { overwrite: false });
    await nodeSystem.writeFile(path('forced'), 'x', { overwrite: true });
    await writeFile(path('old'), 'old');
    await chmod(path('old'), 0o664);
    expect(await nodeSystem.writeFile(path('old'), 'new', { overwrite: true })).toBeUndefined();
    expect([await modeOf('new'), await modeOf('forced'), await modeOf('old')]).toEqual([0o600, 0o600, 0o664]);
  });

  it('replaces the file that a link leads to, not the link', async () => {
    await mkdir(path('far'));
    await writeFile(path('far/file'), 'old');
    await symlink('far/file', path('a'));
    expect(await nodeSystem.writeFile(path('a'), 'new', { overwrite: true })).toBeUndefined();
    expect((await lstat(path('a'))).isSymbolicLink()).toBe(true);
    expect(await readFile(path('far/file'), 'utf8')).toBe('new');
    expect([await readdir(directory), await readdir(path('far'))]).toEqual([['a', 'far'], ['file']]);
  });

  it('replaces nothing but files', async () => {
    await promisify(execFile)('mkfifo', [path('pipe')]);
    expect(await nodeSystem.writeFile(path('pipe'), 'x', { overwrite: true })).toBe('unwritable');
    expect((await lstat(path('pipe'))).isFIFO()).toBe(true);
    expect(await readdir(directory)).toEqual(['pipe']);
  });

  it('tells why a file cannot be written, and leaves nothing', async () => {
    await mkdir(path('directory'));
    expect(await nodeSystem.writeFile(path('none/a'), 'x', { overwrite: false })).toBe('not-found');
    expect(await nodeSystem.writeFile(path('directory'), 'x', { overwrite: true })).toBe('is-directory');
    expect(await readdir(directory)).toEqual(['directory']);
  });
});

describe('nodeSystem', () => {
  it('makes directories, and tells when a file is in the way', async () => {
    expect(await nodeSystem.makeDirectory(path('a/b'))).toBeUndefined();
    expect(await nodeSystem.makeDirectory(path('a/b'))).toBeUndefined();
    await writeFile(path('file'), '');
    expect(await nodeSystem.makeDirectory(path('file'))).toBe('not-a-directory');
    expect(await nodeSystem.makeDirectory(path('file/below'))).toBe('not-a-directory');
  });

  it('knows what is there', async () => {
    await writeFile(path('a'), '');
    expect([await nodeSystem.exists(path('a')), await nodeSystem.exists(path('b'))]).toEqual([true, false]);
  });
});

describe('whileTemporary', () => {
  it('takes the file away when the work fails', async () => {
    const work = whileTemporary([path('a')], async () => {
      await writeFile(path('a'), 'half');
      throw new Error('stopped');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(await readdir(directory)).toEqual([]);
  });

  it('takes the file away when the process is stopped, and listens only while it works', async () => {
    const before = process.listenerCount('SIGTERM');
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    await whileTemporary([path('a')], async () => {
      await writeFile(path('a'), 'half');
      const stop = process.listeners('SIGTERM').at(-1);
      stop?.('SIGTERM');
      expect(await readdir(directory)).toEqual([]);
    });
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGTERM');
    expect(process.listenerCount('SIGTERM')).toBe(before);
    kill.mockRestore();
  });
});
