// The table of elements in the components' README tells of every element, and of nothing that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../packages/components/', import.meta.url));
const rows = readFileSync(`${folder}README.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `<klynge-'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const codes = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code]) => code!);
const elements = readdirSync(`${folder}src`).filter((name) => existsSync(`${folder}src/${name}/${name}.define.ts`));

describe('the README of the components', () => {
  it('has a row for every element', () => {
    expect(rows.map(([, tag]) => codes(tag)[0]).sort()).toEqual(elements.map((name) => `<klynge-${name}>`).sort());
  });

  it.each(rows.map((row) => [codes(row[1])[0]!.slice('<klynge-'.length, -1), row] as const))(
    'tells of properties and events that %s has',
    (name, [, , , properties, events]) => {
      const sources = ['', '.properties'].map((part) => `${folder}src/${name}/${name}${part}.ts`).filter(existsSync);
      const text = sources.map((source) => readFileSync(source, 'utf8')).join('\n');
      for (const property of codes(properties)) expect(text).toMatch(new RegExp(`^  (?:get )?${property}\\b`, 'mu'));
      const fired = [...text.matchAll(/@fires (klynge-[a-z-]+)/gu)].map(([, event]) => event).sort();
      expect([...codes(events)].sort()).toEqual(fired);
    },
  );
});
