import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own configuration; typed rules are off, since the texts below are in no TypeScript program. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}.config/eslint.config.js`,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function rulesBrokenBy(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const element = 'packages/components/src/sample/sample.ts';
const pure = 'packages/statistics/src/sample.ts';
const story = 'stories/sample.stories.ts';

/** Rule: texts that must break it, each in the file where it would do harm. */
const forbidden: Record<string, readonly (readonly [path: string, text: string])[]> = {
  'klyngekit/content-security': [
    [element, 'export const a = html`<p style="color: red">x</p>`;'],
    [element, 'export const a = html`<p class="a" style=${b}>x</p>`;'],
    [element, 'export const a = svg`<g\n  STYLE="x"></g>`;'],
    [element, 'export const a = html`<p title="a > b" onclick="go()">x</p>`;'],
    [element, 'export const a = html`<${tag} style="x"></${tag}>`;'],
    [element, 'export const a = html`<style>p { color: red }</style>`;'],
    [element, 'export const a = html`<script type="module"></script>`;'],
    [element, `a.setAttribute('style', 'color: red');`],
    [element, `a.setAttributeNS(null, 'onclick', 'go()');`],
    [story, 'export const a = html`<p style="color: red">x</p>`;'],
  ],
  'klyngekit/styles-floor': [
    [element, 'export const a = css`p { &:hover { color: red } }`;'],
    [element, 'export const a = css`p { color: color-mix(in srgb, red, blue) }`;'],
    [element, 'export const a = css`p { color: oklch(50% 0.1 20) }`;'],
    [element, 'export const a = css`p { color: light-dark(red, blue) }`;'],
    [element, 'export const a = css`p { color: rgb(from red r g b / 50%) }`;'],
    [element, 'export const a = css`:host(:state(open)) { color: red }`;'],
    [element, 'export const a = css`p:popover-open { color: red }`;'],
    [element, 'export const a = css`@scope (p) { a { color: red } }`;'],
    [element, 'export const a = css`@starting-style { a { opacity: 0 } }`;'],
    [element, 'export const a = css`p { ${b}; top: anchor(bottom) }`;'],
    [element, 'export const a = css`p { grid-template-rows: subgrid }`;'],
    [element, 'export const a = css`p { width: round(up, 10px, 3px) }`;'],
    [element, 'export const a = css`@supports (color: red) { p {} } p { color: oklch(1 1 1) }`;'],
  ],
  'klyngekit/stillness': [
    [element, 'export const a = css`p { transition: opacity 200ms }`;'],
    [element, 'export const a = css`p { color: ${b}; transition-duration: 1ms }`;'],
    [element, 'export const a = css`p { animation : a 1s }`;'],
    [element, 'export const a = css`@keyframes a { to { opacity: 0 } }`;'],
    [element, 'export const a = css`:host { scroll-behavior: smooth }`;'],
  ],
  'klyngekit/script-floor': [
    [pure, 'export const a = b.toSorted();'],
    [pure, 'export const a = b.toReversed();'],
    [pure, 'export const a = b.toSpliced(0, 1);'],
    [pure, 'export const a = b.with(0, 1);'],
    [pure, 'export const a = Object.groupBy(b, c);'],
    [pure, 'export const a = Map.groupBy(b, c);'],
    [pure, 'export const a = Promise.withResolvers();'],
    [pure, 'export const a = b.union(c);'],
    [pure, 'export const a = b.isSubsetOf(c);'],
    [pure, 'export const a = b.values().map(c);'],
    [pure, 'export const a = URL.canParse(b);'],
    [pure, 'export const a = /[\\p{L}--[a-z]]/v;'],
    [pure, `import a from './a.json' with { type: 'json' };\nexport { a };`],
    [element, 'export const a = AbortSignal.any(b);'],
    [element, 'export const a = Temporal.Now.instant();'],
    [element, 'requestIdleCallback(a);'],
    [element, 'a.showPopover();'],
    [element, `a.popover = 'auto';`],
    [element, 'export const a = html`<div popover>x</div>`;'],
    [element, 'export const a = html`<button popovertarget="x">x</button>`;'],
    ['examples/page.js', 'export const a = b.toSorted();'],
  ],
  'klyngekit/pure': [
    [pure, 'export const a = Date.now();'],
    [pure, 'export const a = new Date();'],
    [pure, 'export const a = Date();'],
    [pure, 'export const a = Math.random();'],
    [pure, 'export const a = performance.now();'],
    [pure, 'export const a = globalThis.performance.now();'],
    [pure, 'export const a = b.getHours();'],
    [pure, 'export const a = b.toLocaleString();'],
    [pure, 'export const a = b.localeCompare(c);'],
    [pure, 'export const a = new Intl.NumberFormat();'],
    ['packages/plot/src/marks/sample.ts', 'export const a = Math.random();'],
    ['packages/privacy/src/sample.ts', 'export const a = crypto.getRandomValues(b);'],
    ['packages/meeting/src/sample.ts', 'export const a = new Date();'],
  ],
  'no-restricted-globals': [
    [pure, 'export const a = document.body;'],
    [pure, 'export const a = window.name;'],
    [pure, 'export const a = process.env;'],
    ['packages/messages/src/sample.ts', 'export const a = navigator.language;'],
    ['packages/formats/src/sample.ts', 'export const a = fetch(b);'],
  ],
  'no-restricted-imports': [
    [pure, `export { html } from 'lit';`],
    ['packages/plot/src/sample.ts', `export { ContextProvider } from '@lit/context';`],
    ['packages/schema/src/sample.ts', `export { readFileSync } from 'node:fs';`],
    [element, `export { styleMap } from 'lit/directives/style-map.js';`],
    [element, `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    [element, `import { unsafeSVG as a } from 'lit/directives/unsafe-svg.js';\nexport { a };`],
    [element, `import * as a from 'lit/directives/unsafe-html.js';\nexport { a };`],
  ],
  'no-restricted-syntax': [
    [element, 'a.innerHTML = b;'],
    [element, `a.insertAdjacentHTML('beforeend', b);`],
    [element, 'document.write(a);'],
    ['packages/statistics/src/sample.test.ts', 'it.skip(a, b);'],
    ['packages/statistics/src/sample.test.ts', 'describe.only(a, b);'],
    ['packages/components/src/sample/sample.test.ts', 'xit(a, b);'],
    [element, `import { a } from '@klyngekit/plot/internal/frame/a.js';`],
    [element, `export const a = (): Promise<unknown> => import('@klyngekit/plot/internal/frame/a.js');`],
    [pure, `export { a } from '@klyngekit/schema/internal/a.js';`],
    ['packages/statistics/src/sample.test.ts', `import '@klyngekit/plot/internal/a.js';`],
  ],
  'no-eval': [[element, 'eval(a);']],
  'no-new-func': [[element, 'export const a = new Function(b);']],
  'no-console': [[element, 'console.log(a);']],
  'max-lines': [[pure, 'export {};\n'.repeat(401)]],
  '@typescript-eslint/no-explicit-any': [[pure, 'export const a: any = 1;']],
  'lit-a11y/alt-text': [[element, 'import { html } from "lit";\nexport const a = html`<img src="a.png" />`;']],
  'lit/no-legacy-template-syntax': [[element, 'export const a = html`<p on-click=${b}></p>`;']],
  'wc/no-closed-shadow-root': [[element, `a.attachShadow({ mode: 'closed' });`]],
};

/** Texts that look alike and are right. */
const allowed: readonly (readonly [path: string, text: string])[] = [
  [element, 'export const a = html`<p title="a style = b" .style=${b} @click=${c}>style="x"</p>`;'],
  [element, `a.style.setProperty('--klynge-x', '1px');`],
  [
    element,
    'export const a = css`@supports (color: oklch(1 1 1)) { p { color: oklch(50% 0.1 20) } } /* & color-mix() */ p { color: red }`;',
  ],
  [element, 'export const a = css`p { color: rgb(0 0 0 / 50%); background-color: var(--x); inset: max(1px, 2px) }`;'],
  [element, 'export const a = css`/* transition: none; */ .animation { --_transition: 1px }`;'],
  [element, 'export const a = Object.values(b).map(c);'],
  [element, 'export const a = [...b.values()].filter(c);'],
  [element, 'export const a = Date.now();'],
  [element, `export { styleMap } from './style-map.js';`],
  [pure, 'export const a = new Date(b).getUTCHours();'],
  [pure, `export const a = b.localeCompare(c, 'da');`],
  [pure, 'export {};\n'.repeat(400)],
  ['packages/statistics/src/sample.test.ts', 'export const a = performance.now();'],
  ['packages/cli/src/sample.ts', 'console.log(new Date());'],
];

describe('lint refuses', () => {
  for (const [rule, samples] of Object.entries(forbidden))
    it.each(samples)(`${rule}: %s %s`, async (path, text) => {
      expect(await rulesBrokenBy(path, text)).toContain(rule);
    });
});

describe('lint allows', () => {
  const about = /^(?:klyngekit\/|no-|max-lines|Parsing)/;
  it.each(allowed)('%s %s', async (path, text) => {
    expect((await rulesBrokenBy(path, text)).filter((rule) => about.test(rule))).toEqual([]);
  });
});
