import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeTogether } from './node-file-set.js';
import type { FileSet } from './system.js';

let root = '';
const path = (name: string): string => join(root, name);
const modeOf = async (name: string): Promise<number> => (await stat(path(name))).mode & 0o777;
const files = [
  { name: 'a.json', content: 'a' },
  { name: 'b.json', content: 'b' },
];
const write = (changes: Partial<FileSet> = {}) => writeTogether({ directory: path('out'), files, ...changes });
const ours = (name: string): boolean => name.endsWith('.json');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'klynge-set-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('writeTogether', () => {
  it('makes the directory, for its holder alone, and leaves nothing else', async () => {
    expect(await write({ directory: path('x/y/out') })).toBeUndefined();
    expect(await readdir(path('x/y/out'))).toEqual(['a.json', 'b.json']);
    expect(await readFile(path('x/y/out/b.json'), 'utf8')).toBe('b');
    expect([await modeOf('x/y/out'), await modeOf('x/y/out/a.json')]).toEqual([0o700, 0o600]);
    expect(await readdir(path('x/y'))).toEqual(['out']);
  });

  it('takes an empty directory, and no other', async () => {
    await mkdir(path('out'));
    expect(await write()).toBeUndefined();
    expect(await write()).toEqual({ fault: 'not-empty', path: path('out') });
    await writeFile(path('file'), '');
    expect(await write({ directory: path('file') })).toEqual({ fault: 'not-a-directory', path: path('file') });
    expect(await write({ directory: path('file/below') })).toEqual({
      fault: 'not-a-directory',
      path: path('file/below'),
    });
  });

  it('replaces an earlier set with all its files, when allowed', async () => {
    await mkdir(path('out'));
    await writeFile(path('out/old.json'), 'old');
    expect(await write({ replaces: ours })).toBeUndefined();
    expect(await readdir(path('out'))).toEqual(['a.json', 'b.json']);
    expect(await readdir(root)).toEqual(['out']);
  });

  it('never takes away a file that is none of its own', async () => {
    await mkdir(path('out'));
    await writeFile(path('out/old.json'), 'old');
    await writeFile(path('out/thesis.docx'), 'years of work');
    expect(await write({ replaces: ours })).toEqual({ fault: 'foreign-files', path: path('out') });
    expect(await readdir(path('out'))).toEqual(['old.json', 'thesis.docx']);
    expect(await readdir(root)).toEqual(['out']);
  });

  it('follows a link to a directory', async () => {
    await mkdir(path('far'));
    await symlink('far', path('out'));
    expect(await write()).toBeUndefined();
    expect(await readdir(path('far'))).toEqual(['a.json', 'b.json']);
    expect(await readdir(root)).toEqual(['far', 'out']);
  });

  it('writes the record in the same step', async () => {
    const record = (content: string, previous?: string) => ({
      path: path('log.json'),
      content,
      previous: previous === undefined ? undefined : Buffer.from(previous),
    });
    expect(await write({ record: record('one') })).toBeUndefined();
    expect([await readFile(path('log.json'), 'utf8'), await modeOf('log.json')]).toEqual(['one', 0o600]);
    expect(await write({ directory: path('second'), record: record('two', 'one') })).toBeUndefined();
    expect(await readFile(path('log.json'), 'utf8')).toBe('two');
    expect((await readdir(root)).sort()).toEqual(['log.json', 'out', 'second']);
  });

  it.each([
    ['somebody has written it', 'theirs', undefined],
    ['somebody has changed it', 'theirs', Buffer.from('mine')],
  ])('writes nothing when %s meanwhile', async (_, found, previous) => {
    await writeFile(path('log.json'), found);
    const record = { path: path('log.json'), content: 'new', previous };
    expect(await write({ record })).toEqual({ fault: 'changed', path: path('log.json') });
    expect(await readdir(root)).toEqual(['log.json']);
    expect(await readFile(path('log.json'), 'utf8')).toBe(found);
  });

  it('writes nothing when the record has gone, and puts a former set back when the record cannot be written', async () => {
    const record = { path: path('log.json'), content: 'new', previous: Buffer.from('old') };
    expect(await write({ record })).toEqual({ fault: 'changed', path: path('log.json') });
    expect(await readdir(root)).toEqual([]);

    await mkdir(path('out'));
    await writeFile(path('out/old.json'), 'old');
    const impossible = { path: path('none/log.json'), content: 'new', previous: undefined };
    expect(await write({ record: impossible, replaces: ours })).toEqual({
      fault: 'not-found',
      path: path('none/log.json'),
    });
    expect(await readdir(root)).toEqual(['out']);
    expect(await readdir(path('out'))).toEqual(['old.json']);
  });

  it('writes nothing when a file cannot be written', async () => {
    const broken = [...files, { name: 'none/c.json', content: 'c' }];
    expect(await write({ files: broken })).toEqual({ fault: 'not-found', path: path('out') });
    expect(await readdir(root)).toEqual([]);
  });

  it('hears a signal that comes meanwhile when everything is in its place', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const before = process.listenerCount('SIGINT');
    const writing = write();
    while (process.listenerCount('SIGINT') === before) await new Promise((resolve) => setImmediate(resolve));
    process.listeners('SIGINT').at(-1)?.('SIGINT');
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT');
    expect(await writing).toBeUndefined();
    expect(await readdir(root)).toEqual(['out']);
    expect(await readdir(path('out'))).toEqual(['a.json', 'b.json']);
    expect(process.listenerCount('SIGINT')).toBe(before);
    kill.mockRestore();
  });
});
