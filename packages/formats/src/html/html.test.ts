import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.js';
import type { HtmlValue } from './html.js';
import { htmlPage } from './page.js';

const hostile = [
  '<img src=x onerror=PWN=1>',
  '"><script>PWN=1</script>',
  "' onmouseover='PWN=1",
  '</style><script>PWN=1</script>',
  '-->',
  '<!--?lit$123$-->',
  '&lt;b&gt;',
  '\0<b>',
  '{{7*7}}${7*7}',
];

/** What a reader of HTML makes of escaped text. */
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    expect(String(html`<b class="${'"<x>"'}">${"Ø & 'Æ'"}</b>`)).toBe(
      '<b class="&quot;&lt;x&gt;&quot;">Ø &amp; &#39;Æ&#39;</b>',
    );
  });

  it('joins lists, keeps its own HTML, and leaves out what is nothing', () => {
    const items = ['a<', 'b'].map((item) => html`<b>${item}</b>`);
    const values = [items, null, undefined, false, 0] as const;
    expect(String(html`<p>${values}</p>`)).toBe('<p><b>a&lt;</b><b>b</b>0</p>');
  });

  it.each(hostile)('makes %j inert, and loses nothing of it', (text) => {
    const written = String(html`<p title="${text}">${text}</p>`);
    expect(written.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    expect(written.match(/"/g)).toEqual(['"', '"']);
    expect(unescaped(written.slice(written.indexOf('>') + 1, -4))).toBe(text.replace('\0', '\ufffd'));
  });

  it('lets no text whatever add a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        const written = String(html`<p title="${text}">${text}</p>`);
        expect(written.match(/[<>"']/g)).toEqual(['<', '"', '"', '>', '<', '>']);
        expect(unescaped(written.slice(written.lastIndexOf('">') + 2, -4))).toBe(text.replaceAll('\0', '\ufffd'));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no object that only looks like HTML', () => {
    const forged = { toString: () => '<b>' } as unknown as HtmlValue;
    expect(() => html`<p>${forged}</p>`).toThrow(TypeError);
    expect(() => html`<p>${Symbol('b') as unknown as HtmlValue}</p>`).toThrow(TypeError);
  });

  it.each([
    ['a tag', '<', '>'],
    ['an attribute', '<p ', '></p>'],
    ['a value without quotes', '<p title=', '></p>'],
    ['a value in single quotes', "<p title='", "'></p>"],
    ['a comment', '<!-- ', ' -->'],
    ['a style sheet', '<style>', '</style>'],
    ['a script', '<SCRIPT >', '</SCRIPT>'],
    ['a frame', '<iframe>', '</iframe>'],
    ['an unfinished tag', '<p>', '</p'],
  ])('refuses a value in %s', (_, ...parts) => {
    const template = Object.assign([...parts], { raw: parts });
    expect(() => html(template, 'x')).toThrow(TypeError);
  });

  it('finds its way through fixed comments, style sheets and attributes', () => {
    const parts = ['<!-- a > b --><style>p > b {}</style><p title="a > b">', '</p>'];
    expect(String(html(Object.assign([...parts], { raw: parts }), '<'))).toBe(`${parts[0]}&lt;${parts[1]}`);
  });
});

describe('htmlPage', () => {
  const styles = 'p { margin: 0 }';
  const stylesDigest = createHash('sha256').update(styles).digest('base64');
  const page = (title: string) =>
    htmlPage({ language: 'da', title, styles, stylesDigest, body: html`<p>${title}</p>` });

  it('lets in its own style sheet and nothing else', () => {
    const text = page('Koder');
    expect(text).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${stylesDigest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(text).toContain(`<style>${styles}</style>`);
    expect(text).toMatch(/^<!doctype html>\n<html lang="da" translate="no">\s/);
    expect(text).not.toMatch(/<script|src=|href=|url\(|@import/);
  });

  it.each(hostile)('bears the title %j', (title) => {
    const tags = (text: string) => text.match(/<[a-z!/][^>]*>/g)?.map((tag) => tag.split(/[\s>]/)[0]);
    expect(tags(page(title))).toEqual(tags(page('Koder')));
  });

  it('refuses a style sheet that could end early, and what is no digest', () => {
    const given = { language: 'da', title: 't', body: html`<p></p>` };
    expect(() => htmlPage({ ...given, styles: '</style>', stylesDigest })).toThrow(TypeError);
    expect(() => htmlPage({ ...given, styles, stylesDigest: "'unsafe-inline'" })).toThrow(TypeError);
  });
});
