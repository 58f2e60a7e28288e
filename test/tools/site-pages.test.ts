// Every example leads to every other, from one list.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { linksFrom, PAGES_HERE, sitePages } from '../../.config/vite/site-pages.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
const sourceOf = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const targetsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="\.\/([^"]+\.html)"/gu)].map(([, target]) => target!);

describe('the pages of the example site', () => {
  it('are all in the list, each once, with their own language', () => {
    expect(sitePages.map(({ file }) => file).sort()).toEqual([...files].sort());
    for (const { file, lang } of sitePages) expect(sourceOf(file)).toContain(`<html lang="${lang}"`);
  });

  it.each(files)('%s gets its links from the list, and writes none by hand', (file) => {
    const source = sourceOf(file);
    const [, navigation] = /<nav aria-label="(?:Sider|Pages)">(.*?)<\/nav>/su.exec(source) ?? [];
    expect(navigation).toBe(PAGES_HERE);
    expect(source.split(PAGES_HERE)).toHaveLength(2);
  });

  it.each(files)('%s leads to all, and says which one it is', (file) => {
    const links = linksFrom(file);
    expect(targetsOf(links)).toEqual(sitePages.map((page) => page.file));
    expect([...links.matchAll(/href="\.\/([^"]+)" aria-current="page"/gu)].map(([, here]) => here)).toEqual([file]);
  });

  it('names the language of a page only where it is another one', () => {
    expect(linksFrom('index.html').match(/hreflang=/gu)).toHaveLength(1);
    expect(linksFrom('english.html').match(/hreflang="da"/gu)).toHaveLength(sitePages.length - 1);
  });

  it('refuses a page that nobody has listed', () => {
    expect(() => linksFrom('ny.html')).toThrow(/missing/u);
  });
});
