import type { CDPSession } from 'playwright-core';

/** The whole document as the engine holds it, with shadow trees, frames and templates. */
export async function readDocument(session: CDPSession) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

/** A node of a document. */
export type DomNode = Awaited<ReturnType<typeof readDocument>>;
