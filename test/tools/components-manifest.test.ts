// What the package tells editors and frameworks of its elements is what the elements have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from './build.mjs';

interface Named {
  readonly name?: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly events?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const folder = fileURLToPath(new URL('../../packages/components/', import.meta.url));
const elements = readdirSync(`${folder}src`).filter((name) => existsSync(`${folder}src/${name}/${name}.define.ts`));
const description = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
  customElements: string;
  files: readonly string[];
};
const sourceOf = (name: string, part: string): string => {
  const file = `${folder}src/${name}/${name}${part}.ts`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** The attributes of the properties that have one, as the source declares them. */
function attributesIn(source: string): readonly string[] {
  return [...source.matchAll(/@property\(([^)]*)\)\s+(\w+)/gu)].flatMap(([, options = '', property = '']) => {
    if (options.includes('attribute: false')) return [];
    return /attribute: '([^']+)'/u.exec(options)?.[1] ?? property.toLowerCase();
  });
}

/** The classes of events, by the name that each gives itself. */
function eventsIn(source: string): ReadonlyMap<string, string> {
  const classes = source.matchAll(/export class (\w+) extends[\s\S]*?super\('(klynge-[a-z-]+)'/gu);
  return new Map([...classes].map(([, name = '', event = '']) => [event, name]));
}

describe('the description of the elements', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await build(['manifest']);
    manifest = JSON.parse(readFileSync(folder + description.customElements, 'utf8')) as Manifest;
  }, 60_000);

  it('is among the files of the package', () => {
    expect(description.files).toContain(description.customElements.split('/')[0]);
  });

  it('tells of every element by its tag, each in the module that is packed, and of nothing else', () => {
    const told = manifest.modules.map(({ path, declarations }) => [path, declarations.map(({ tagName }) => tagName)]);
    expect(told.sort()).toEqual(elements.map((name) => [`dist/${name}/${name}.js`, [`klynge-${name}`]]).sort());
  });

  it('leads nowhere outside the package', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/packages\/|\.ts"/u);
  });

  it.each(elements)('tells of the attributes and events that %s has', (name) => {
    const declaration = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === `klynge-${name}`)!;
    const source = sourceOf(name, '') + sourceOf(name, '.properties');
    const inherited = name === 'session' ? 'lang' : 'theme';
    expect(declaration.attributes.map((attribute) => attribute.name).sort()).toEqual(
      [...attributesIn(source), inherited].sort(),
    );
    const classes = eventsIn(sourceOf(name, '.events'));
    const fired = [...source.matchAll(/@fires (klynge-[a-z-]+) - (.+)/gu)].map(([, event = '', why]) => ({
      name: event,
      type: { text: classes.get(event) },
      description: why,
    }));
    expect(declaration.events ?? []).toEqual(fired.map((event) => expect.objectContaining(event) as Named));
  });
});
