// Names of practices, and whether they stand anywhere in a page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** The data of the example site. */
export const data = fileURLToPath(new URL('../../examples/data/', import.meta.url));

interface NameFile {
  readonly names: readonly { readonly name: string }[];
}

/** The names in a name file of the example site. */
export const namesIn = (path: string): readonly string[] =>
  (JSON.parse(readFileSync(`${data}${path}`, 'utf8')) as NameFile).names.map(({ name }) => name);

/** Which of the names stand anywhere in the page, through every shadow root. */
export const namesOn = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const textOf = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((element) => [
          ...[...element.attributes].map(({ value }) => value),
          ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
          element.shadowRoot ? textOf(element.shadowRoot) : '',
        ])
        .flat()
        .join('\n');
    const text = textOf(document);
    return wanted.filter((name) => text.includes(name));
  }, names);
