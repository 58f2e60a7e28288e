import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(`${root}/packages/meeting/README.md`, 'utf8');
const rows = [...readme.matchAll(/^\|[^|]+\| `([^`]+\.test\.ts)`: ([^|]*?) *\|$/gmu)];

describe('the table of traps', () => {
  it('is there', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows.map(([, file, name]) => [file!, name!]))('%s: %s', (file, name) => {
    expect(readFileSync(`${root}/${file}`, 'utf8').includes(name)).toBe(true);
  });
});
