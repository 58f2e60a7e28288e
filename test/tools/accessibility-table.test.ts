// Every test that the table of accessibility names is there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../packages/components/', import.meta.url));
const lines = readFileSync(`${folder}docs/accessibility.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:what|---)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of accessibility', () => {
  it('is long', () => expect(lines.length).toBeGreaterThan(50));

  it.each(lines.map(([, what, held = '', byEye = '']) => ({ what, held, byEye })))('$what', ({ held, byEye }) => {
    const tests = [...held.matchAll(/`([^`]+)`: ([^<]+)/gu)].map(([, file, title]) => ({ file, title: title!.trim() }));
    expect(tests.length > 0 || byEye !== '').toBe(true);
    for (const { file, title } of tests) {
      const path = `${folder}src/${file}`;
      expect(existsSync(path), file).toBe(true);
      expect(readFileSync(path, 'utf8')).toContain(title);
    }
  });
});
