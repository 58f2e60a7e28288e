import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

// What it draws is tested in browsers, see src/readme.test.ts.
it('the example of the README is the one that is tested', () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(text('../README.md')) ?? [];
  expect(text('readme-example.ts')).toBe(example);
});
