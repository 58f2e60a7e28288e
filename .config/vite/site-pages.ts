// The pages of the example site: one list, from which every page gets its way to all others.
import type { IndexHtmlTransformContext, Plugin } from 'vite';

/** A page of the site, as it is called on all pages. */
export interface SitePage {
  readonly file: string;
  readonly title: string;
  /** The language of the page. */
  readonly lang: 'da' | 'en';
}

/** All pages, in the order in which they are offered. */
export const sitePages: readonly SitePage[] = [
  { file: 'index.html', title: 'Klyngens tal', lang: 'da' },
  { file: 'moede.html', title: 'Et helt møde', lang: 'da' },
  { file: 'lukkede-data.html', title: 'Lukkede data', lang: 'da' },
  { file: 'pakker.html', title: 'Klyngepakker', lang: 'da' },
  { file: 'egne-tal.html', title: 'Egne tal', lang: 'da' },
  { file: 'taelselv.html', title: 'Tæl selv', lang: 'da' },
  { file: 'enkelt-fil.html', title: 'Én fil', lang: 'da' },
  { file: 'fremmed-stil.html', title: 'Fremmed stil', lang: 'da' },
  { file: 'selvtest.html', title: 'Selvtest', lang: 'da' },
  { file: 'english.html', title: 'English', lang: 'en' },
];

/** Where the links to all pages go, in each of them. */
export const PAGES_HERE = '<!-- pages -->';
/** Where a page asks for everything that it may need later, so that it can do without the network once it is open. */
export const EVERYTHING_HERE = '<!-- everything -->';

/** The links to all pages, as they stand in one of them. */
export function linksFrom(file: string): string {
  const here = sitePages.find((page) => page.file === file);
  if (!here) throw new Error(`${file} is missing in the list of pages.`);
  return sitePages
    .map((page) => {
      const language = page.lang === here.lang ? '' : ` lang="${page.lang}" hreflang="${page.lang}"`;
      const current = page === here ? ' aria-current="page"' : '';
      return `<a href="./${page.file}"${current}${language}>${page.title}</a>`;
    })
    .join('\n        ');
}

/** The files that a page's script imports, now or later. */
function importedBy({ bundle = {}, chunk }: IndexHtmlTransformContext): readonly string[] {
  const found = new Set<string>();
  const add = (fileName: string): void => {
    const next = bundle[fileName];
    if (found.has(fileName) || next?.type !== 'chunk') return;
    found.add(fileName);
    for (const imported of [...next.imports, ...next.dynamicImports]) add(imported);
  };
  if (chunk) add(chunk.fileName);
  return [...found];
}

/** Writes into each page what it has in common with the others. */
export const pagesPlugin = (): Plugin => ({
  name: 'site-pages',
  transformIndexHtml: {
    order: 'post',
    handler: (text, context) =>
      text
        .replace(PAGES_HERE, () => linksFrom(context.path.replace(/^.*\//u, '') || 'index.html'))
        .replace(EVERYTHING_HERE, () =>
          importedBy(context)
            // What a page imports at once is asked for already.
            .filter((file) => !text.includes(file))
            .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`)
            .join('\n    '),
        ),
  },
});
