import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import type { MailBlock, MailLine } from './blocks.js';

// Mail programs drop style sheets and know little of CSS: tables, and the few styles that all of them keep, on every cell.
/* eslint-disable klyngekit/content-security -- a mail is read in a mail program, which is under no policy of a page */

function lineHtml({ text, isTitle, href }: MailLine): Html {
  const link =
    href !== undefined && (text === '' ? html`<a href="${href}">${href}</a>` : html`: <a href="${href}">${href}</a>`);
  return isTitle ? html`<b>${text}</b>${link}<br />` : html`${text}${link}<br />`;
}

function blockHtml(block: MailBlock): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2 style="margin:24px 0 8px;font-family:Arial,sans-serif;font-size:18px;line-height:24px">
        ${block.text}
      </h2>`;
    case 'text':
      return html`<p style="margin:0 0 12px;font-family:Arial,sans-serif;font-size:15px;line-height:22px">
        ${block.text}
      </p>`;
    case 'list':
      return html`<ul
        style="margin:0 0 12px;padding:0 0 0 20px;font-family:Arial,sans-serif;font-size:15px;line-height:22px"
      >
        ${block.items.map((item) => html`<li style="margin:0 0 4px">${item}</li>`)}
      </ul>`;
    case 'rows':
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        ${block.rows.map(
          ({ left, lines }) =>
            html`<tr>
              <td
                width="112"
                valign="top"
                style="padding:6px 12px 6px 0;border-top:1px solid #c4cbd1;font-family:Arial,sans-serif;font-size:15px;line-height:22px"
              >
                ${left}
              </td>
              <td
                valign="top"
                style="padding:6px 0;border-top:1px solid #c4cbd1;font-family:Arial,sans-serif;font-size:15px;line-height:22px"
              >
                ${lines.map(lineHtml)}
              </td>
            </tr>`,
        )}
      </table>`;
  }
}

/** The blocks of a mail as HTML: nothing from elsewhere, no style sheet, no script, no picture. */
export function mailHtml(blocks: readonly MailBlock[], title: string, language: string): string {
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <title>${title}</title>
    </head>
    <body style="margin:0;padding:16px">
      <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
        <tr>
          <td>${blocks.map(blockHtml)}</td>
        </tr>
      </table>
    </body>
  </html>`;
  return `<!doctype html>\n${String(page)}\n`;
}
