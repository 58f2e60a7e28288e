import { afterEach, describe, expect, it } from 'vitest';
import type { Catalog } from './catalog.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import { negotiate } from './negotiate.js';
import { catalogFor, onCatalogRegistered, registerCatalog } from './registry.js';
import { version } from './version.js';

const KEY = Symbol.for(`@klyngekit/messages@${version}`);

afterEach(() => {
  delete (globalThis as { [KEY]?: unknown })[KEY];
});

describe('negotiate', () => {
  it.each([
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA_dk', 'da'],
    ['en-GB-oxendict', 'en'],
    ['fo', 'da'],
    ['kl-GL', 'da'],
    ['de', 'da'],
    ['', 'da'],
    ['x', 'da'],
  ])('%s is answered in %s', (tag, language) => {
    expect(negotiate(tag, ['en', 'da'])).toBe(language);
  });

  it('goes on to English, and to Danish when there is nothing', () => {
    expect(negotiate('fo', ['en', 'sv'])).toBe('en');
    expect(negotiate('fo', ['fo', 'da'])).toBe('fo');
    expect(negotiate('fo', [])).toBe('da');
  });
});

describe('the registry', () => {
  it('has Danish built in and others on request', () => {
    expect(catalogFor('en')).toBe(da);
    registerCatalog(en);
    expect(catalogFor('en-US')).toBe(en);
    expect(catalogFor('da-DK')).toBe(da);
    expect(catalogFor('fo')).toBe(da);
  });

  it('lets a host replace the Danish words', () => {
    const own: Catalog = { ...da };
    registerCatalog(own);
    expect(catalogFor('da')).toBe(own);
    expect(catalogFor('kl')).toBe(own);
  });

  it('tells of a new catalog once, until it is told to stop', () => {
    let calls = 0;
    const stop = onCatalogRegistered(() => calls++);
    registerCatalog(en);
    registerCatalog(en);
    expect(calls).toBe(1);
    stop();
    registerCatalog({ ...en });
    expect(calls).toBe(1);
  });

  it('is shared by copies of one version and by no other', () => {
    registerCatalog(en);
    const keys = Object.getOwnPropertySymbols(globalThis).map(String);
    expect(keys.filter((key) => key.includes('@klyngekit/messages'))).toEqual([String(KEY)]);
  });
});
