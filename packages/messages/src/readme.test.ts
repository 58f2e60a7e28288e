import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { whyMissing } from '../test/readme-example.js';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example of the README works as it stands', () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(text('../README.md')) ?? [];
  expect(text('../test/readme-example.ts')).toBe(example);
  expect(whyMissing('da-DK', '2026-10-01')).toBe(
    '1. oktober 2026: Serveren kunne ikke svare (kode 503). Prøv igen om lidt.',
  );
  expect(whyMissing('en', '2026-10-01')).toBe(
    '1 October 2026: The server could not answer (code 503). Try again soon.',
  );
  expect(whyMissing('kl', '2026-10-01')).toBe(whyMissing('da', '2026-10-01'));
});
