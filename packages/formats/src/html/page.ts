import { html, styleElement } from './html.js';
import type { Html } from './html.js';

/** A page that stands by itself: no script, nothing from elsewhere. */
export interface HtmlPage {
  /** Language of the page as a BCP 47 tag. */
  readonly language: string;
  /** Shown in the title bar, in print dialogs and in history: never a name. */
  readonly title: string;
  /** The style sheet, a constant of the program. */
  readonly styles: string;
  /** SHA-256 of `styles` in UTF-8, in base64. The page's own policy lets this style sheet in and no other. */
  readonly stylesDigest: string;
  readonly body: Html;
}

const digestForm = /^[A-Za-z0-9+/]{43}=$/;

/**
 * A whole page as text. Its content security policy lets in its own style sheet and nothing else, so that even text that got
 * past the escaping could neither run nor fetch anything. It asks browsers not to translate it, which would send it to others.
 *
 * @throws TypeError when the style sheet could end its own element, or the digest is none.
 */
export function htmlPage({ language, title, styles, stylesDigest, body }: HtmlPage): string {
  if (!digestForm.test(stylesDigest)) throw new TypeError('This is no digest.');
  const policy = `default-src 'none'; style-src 'sha256-${stylesDigest}'; base-uri 'none'; form-action 'none'`;
  const page = html`<html lang="${language}" translate="no">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <meta name="google" content="notranslate" />
      <title>${title}</title>
      ${styleElement(styles)}
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>\n${String(page)}\n`;
}
