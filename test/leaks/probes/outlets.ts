import { setTimeout as sleep } from 'node:timers/promises';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { Evidence, Probe } from '../evidence.js';
import { runInPage } from './in-page.js';
import { readingsOfFile } from './file-readings.js';

async function readClipboard(): Promise<[string, string][]> {
  const items = await navigator.clipboard.read();
  const rows: [string, string][] = [];
  for (const item of items) for (const type of item.types) rows.push([type, await (await item.getType(type)).text()]);
  return rows;
}

/** What this probe leaves on the clipboard, so that no page finds anything of another there. */
const nothing = '-';

export const clipboard: Probe = {
  channels: ['clipboard'],
  async gather({ page, session, witness, outlets }) {
    // The clipboard is for the page that has the focus; the keyboard may have left it.
    await page.mouse.click(1, 1);
    const rows = await runInPage(session, readClipboard);
    for (const copy of outlets.copies) {
      await runInPage(session, () => navigator.clipboard.writeText('-'));
      await copy(page);
      rows.push(...(await runInPage(session, readClipboard)));
    }
    await runInPage(session, () => navigator.clipboard.writeText('-'));
    await runInPage(session, () => getSelection()?.removeAllRanges());
    const copied = rows.filter(([, text]) => text !== '' && text !== nothing);
    return [
      ...copied.map(([where, text]): Evidence => ({ channel: 'clipboard', where, text })),
      ...witness.heardOn('clipboard'),
    ];
  },
};

export const files: Probe = {
  channels: ['exports'],
  async gather({ page, witness, outlets }) {
    const returned = await outlets.exportAll(page);
    // Blobs are read, and downloads come, after the button has been let go.
    await sleep(60);
    const all = [...returned, ...(await witness.downloads())];
    return [
      ...all.flatMap(({ name, bytes }): Evidence[] => [
        { channel: 'exports', where: 'file name', text: name },
        { channel: 'exports', where: 'file', text: readingsOfFile(bytes) },
      ]),
      ...witness.heardOn('exports'),
    ];
  },
};

/** The page on paper: its text as a reader of the file finds it, links and attachments included. */
export const paper: Probe = {
  channels: ['print'],
  async gather({ session }) {
    const { data } = await session.send('Page.printToPDF', { printBackground: true, displayHeaderFooter: false });
    const document = await getDocumentProxy(new Uint8Array(Buffer.from(data, 'base64')));
    const { text } = await extractText(document);
    const { info } = await getMeta(document);
    const stated = ['Title', 'Author', 'Subject', 'Keywords'].map((key) => String(info[key] ?? ''));
    const pages = await Promise.all(text.map((_, index) => document.getPage(index + 1)));
    const marks = await Promise.all(
      pages.map(async (page) => JSON.stringify([await page.getAnnotations(), await page.getStructTree()])),
    );
    const attachments = JSON.stringify(await document.getAttachments());
    await document.destroy();
    return [
      ...text.map((each, index): Evidence => ({ channel: 'print', where: `page ${index + 1}`, text: each })),
      ...marks.map((each): Evidence => ({ channel: 'print', where: 'links and structure', text: each })),
      { channel: 'print', where: 'head of the file', text: `${stated.join(' ')} ${attachments}` },
    ];
  },
};
