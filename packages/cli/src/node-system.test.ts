import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeSystem } from './node-system.js';

let directory = '';
const path = (name: string): string => join(directory, name);

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
