import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsOfFile } from '../probes/file-readings.js';
import { canaryNames } from './canary-names.js';
import { canaryRound, drawsFrom, otherWorld } from './canary-round.js';
import { CanarySearch } from './find-canaries.js';

const names = canaryNames(20, drawsFrom(5));
const search = new CanarySearch(names);
const anyName = fc.constantFrom(...names);
const noise = fc.string({ maxLength: 30 });

const hex = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString('hex');
const escaped = (text: string) =>
  Array.from(text)
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const folded = (text: string) => text.replace(/.{7}/gsu, '$&\r\n ');

/** Ways of writing a name that a search has to see through. */
const writings: Record<string, (name: string) => string> = {
  plain: (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  decomposed: (name) => name.normalize('NFD'),
  'letter by letter': (name) => Array.from(name).join('\u200b-'),
  'folded as in a calendar': folded,
  backwards: (name) => Array.from(name).reverse().join(''),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice over its letters': (name) => hex(name, 'utf8').replace(/../gu, '%$&'),
  'as JSON with escapes': escaped,
  'as entities': (name) =>
    Array.from(name)
      .map((letter) => `&#${letter.codePointAt(0)!};`)
      .join(''),
  'base64 of UTF-8': (name) => Buffer.from(`{"a":"${name}"}`).toString('base64'),
  'base64 of UTF-16': (name) => Buffer.from(name, 'utf16le').toString('base64'),
  base64url: (name) => Buffer.from(name).toString('base64url'),
  hexadecimal: (name) => hex(name, 'utf8'),
  'numbers of characters': (name) => JSON.stringify(Array.from(name).map((letter) => letter.charCodeAt(0))),
  'quoted-printable': (name) => hex(name, 'utf8').toUpperCase().replace(/../gu, '=$&'),
  'UTF-8 read as Latin-1': (name) => Buffer.from(name).toString('latin1'),
  'as a slug': (name) => name.toLowerCase().replaceAll('ø', 'oe').replaceAll(' ', '-'),
  'as a host name': (name) => new URL(`https://${name.split(' ').at(-1)!}.dk`).host,
  'a digest in hexadecimal': (name) => createHash('sha256').update(name).digest('hex'),
  'a digest in base64': (name) => createHash('md5').update(name).digest('base64'),
};

describe('the search for canaries', () => {
  it.each(Object.keys(writings))('finds a name %s, in the midst of anything', (writing) => {
    fc.assert(
      fc.property(anyName, noise, noise, (name, before, after) => {
        expect(search.find(`${before} ${writings[writing]!(name)} ${after}`)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  it('finds the last part of a name alone, and shows no more than it must', () => {
    const found = search.find(`x${names[0]!.split(' ').at(-1)!}${'y'.repeat(500)}`);
    expect(found?.form).toBe('plain');
    expect(found!.excerpt.length).toBeLessThan(50);
  });

  it('finds nothing where there is nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => search.find(text) === undefined),
      { numRuns: 300 },
    );
    expect(search.find('Praksis 37: 58 % af patienterne')).toBeUndefined();
  });

  it('reads compressed files', () => {
    expect(search.find(readingsOfFile(gzipSync(names[3]!)))).toBeDefined();
    expect(readingsOfFile(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toBe('');
  });
});

describe('canary rounds', () => {
  it('are the same for the same seed, and hold no name', async () => {
    const [one, again, other] = await Promise.all([canaryRound(12, 1), canaryRound(12, 1), canaryRound(12, 2)]);
    expect(again.round).toEqual(one.round);
    expect(other.round).not.toEqual(one.round);
    const known = new CanarySearch(one.canaries);
    expect(known.find(JSON.stringify([one.round, one.own]))).toBeUndefined();
    expect(known.find(JSON.stringify(one.nameList))).toBeDefined();
    expect(known.find(JSON.stringify(await one.sealed()))).toBeUndefined();
  });

  it('show the same figures in another world, under other names and to somebody else', async () => {
    const one = await canaryRound(5, 3);
    const other = otherWorld(one, 4);
    expect(other.round).toBe(one.round);
    expect(other.own.rowId).not.toBe(one.own.rowId);
    const called = new Set(one.nameList.names.map(({ name }) => name));
    expect(other.nameList.names.some(({ name }) => called.has(name))).toBe(false);
  });
});
