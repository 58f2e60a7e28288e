import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '../test/readme-example.js';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example of the README works as it stands', () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(text('../README.md')) ?? [];
  expect(text('../test/readme-example.ts')).toBe(example);
  const encode = (table: string): Uint8Array => new TextEncoder().encode(table);
  expect(readFile(encode('Ydernr;Tæller;Nævner;År\n999001;24;50;2025\n'))).toBe('1 tal for 1 praksis');
  expect(readFile(encode('Ydernr;Tæller;Nævner;År\n999001;51;50;2025\nx;1;2;2025\n'))).toBe(
    '2:2 numerator-above-denominator\n3:1 unit-not-ydernummer',
  );
});
