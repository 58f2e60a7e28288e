/** Puts a text on the clipboard; the old way where a page has no clipboard of its own. False where neither is allowed. */
export async function copyText(text: string, page: Document): Promise<boolean> {
  const clipboard = (page.defaultView?.navigator as Partial<Navigator> | undefined)?.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed here, or not now.
  }
  return copyByCommand(text, page);
}

function copyByCommand(text: string, page: Document): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
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
export function saveFile(text: string, type: string, name: string, page: Document): void {
  const view = page.defaultView ?? window;
  const address = view.URL.createObjectURL(new view.Blob([text], { type: `${type};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => view.URL.revokeObjectURL(address), 60_000);
}
