/**
 * Puts a text on the clipboard; the old way where a page has no clipboard of its own. False where neither is allowed.
 *
 * @param html - the same as HTML, for programs that take tables
 */
export async function copyText(text: string, page: Document, html?: string): Promise<boolean> {
  const view = page.defaultView;
  const clipboard = (view?.navigator as Partial<Navigator> | undefined)?.clipboard;
  try {
    if (clipboard && html !== undefined && view && 'ClipboardItem' in view) {
      const part = (type: string, content: string): Blob => new view.Blob([content], { type });
      const item = { 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) };
      await clipboard.write([new view.ClipboardItem(item)]);
      return true;
    }
    if (clipboard && html === undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed here, or not now.
  }
  return copyByCommand(text, page, html);
}

function copyByCommand(text: string, page: Document, html: string | undefined): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', give, { capture: true, once: true });
  // The only way to the clipboard on pages without https.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = page.execCommand('copy');
  page.removeEventListener('copy', give, { capture: true });
  return done;
}

/** Gives the reader a file to keep. */
export function saveFile(content: string | Blob, type: string, name: string, page: Document): void {
  const view = page.defaultView ?? window;
  const text = typeof content === 'string' ? new view.Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = view.URL.createObjectURL(text);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => view.URL.revokeObjectURL(address), 60_000);
}
