// What a registry and an installer are told of each package that is published.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Description {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly engines?: { readonly node: string };
  readonly publishConfig?: { readonly access?: string };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/package.json`));
const textOf = (path: string): string => readFileSync(`${root}${path}/package.json`, 'utf8');
const read = (path: string): Description => JSON.parse(textOf(path)) as Description;
const whole = read('');
/** What these do is done in a page: the Node that builds one is not theirs to choose. */
const inPages = ['foundation', 'components'];

describe('the description of a package', () => {
  it.each(packages)('says what %s is, under which licence, and what it runs on', (name) => {
    const { license, description, engines, ...rest } = read(`packages/${name}`);
    expect(rest).toMatchObject({
      name: `@klyngekit/${name}`,
      version: whole.version,
      publishConfig: { access: 'public' },
    });
    expect(license).toBe(whole.license);
    expect(description).toMatch(/^[A-Z].{20,}\.$/u);
    expect(engines).toEqual(inPages.includes(name) ? undefined : whole.engines);
  });

  it.each(packages)('of %s has no field twice, and a README beside it', (name) => {
    const text = textOf(`packages/${name}`);
    expect(JSON.stringify(JSON.parse(text), undefined, 2)).toBe(text.trimEnd());
    expect(existsSync(`${root}packages/${name}/README.md`)).toBe(true);
  });
});
