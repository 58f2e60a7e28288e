import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { askedMark, renamePolicy } from '../../.config/vite/trusted-types-policy.js';

const fromComponents = createRequire(fileURLToPath(new URL('../../packages/components/package.json', import.meta.url)));
const litHtml = join(createRequire(fromComponents.resolve('lit')).resolve('lit-html'), '../..');
const builds = ['lit-html.js', 'development/lit-html.js'];

/** Runs the changed call against a page that allows some policy names, and answers with those asked for and those made. */
function createUnder(allowed: readonly string[]) {
  const asked: string[] = [];
  const trustedTypes = {
    createPolicy(name: string, rules: { createHTML(text: string): string }) {
      asked.push(name);
      if (!allowed.includes(name)) throw new TypeError(`Policy "${name}" disallowed.`);
      return { name, ...rules };
    },
  };
  const { code } = renamePolicy(`trustedTypes.createPolicy('lit-html', { createHTML: (s) => s })`);
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- the text under test is a program.
  const run = new Function('trustedTypes', `return ${code};`) as (types: unknown) => { name: string } | undefined;
  return { policy: run(trustedTypes)?.name, asked };
}

describe('the Trusted Types policy of the stand-alone file', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, Symbol.for(askedMark));
  });

  it.each(builds)('replaces the one in %s', (build) => {
    const source = readFileSync(join(litHtml, build), 'utf8');
    const { code, count } = renamePolicy(source);
    expect(count).toBe(1);
    expect(code).toContain(`create('klynge-lit-html')`);
    expect(code.match(/createPolicy/g)).toHaveLength(1);
  });
  it('takes its own name first', () => {
    expect(createUnder(['klynge-lit-html', 'lit-html'])).toEqual({
      policy: 'klynge-lit-html',
      asked: ['klynge-lit-html'],
    });
  });
  it('leaves its own name to the copy that came first', () => {
    createUnder(['klynge-lit-html', 'lit-html']);
    expect(createUnder(['klynge-lit-html', 'lit-html'])).toEqual({ policy: 'lit-html', asked: ['lit-html'] });
  });
  it('falls back to the name of lit', () => {
    expect(createUnder(['lit-html']).policy).toBe('lit-html');
  });
  it('goes without where the page refuses both', () => {
    expect(createUnder([])).toEqual({ policy: undefined, asked: ['klynge-lit-html', 'lit-html'] });
  });
});
