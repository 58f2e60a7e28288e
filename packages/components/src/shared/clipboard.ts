/**
 * Puts a text on the clipboard of the page that an element is in.
 *
 * @returns Whether it is there. Pages without a secure origin, and frames without permission, have no clipboard.
 */
export async function copyToClipboard(element: Element, text: string): Promise<boolean> {
  try {
    const { clipboard } = (element.ownerDocument.defaultView ?? window).navigator;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives the reader a file to keep. */
export function saveFile(element: Element, name: string, type: string, text: string): void {
  const page = element.ownerDocument;
  const view = page.defaultView ?? window;
  const address = view.URL.createObjectURL(new view.Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => view.URL.revokeObjectURL(address), 60_000);
}
