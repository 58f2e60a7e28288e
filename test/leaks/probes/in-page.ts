import type { CDPSession } from 'playwright-core';
import { readDocument } from './protocol.js';
import type { DomNode } from './protocol.js';

function closedRootsIn(node: DomNode): readonly number[] {
  const below = [node.contentDocument, ...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const own = node.shadowRootType === 'closed' ? [node.backendNodeId] : [];
  return [...own, ...below.flatMap((child) => (child ? closedRootsIn(child) : []))];
}

/**
 * Runs a function in the page and gives back what it returns. It is given the document and every closed shadow root, which
 * a script could not reach by itself. The function stands alone: only its own text is taken into the page.
 */
export async function runInPage<Result>(
  session: CDPSession,
  look: (this: Document, ...closedRoots: ShadowRoot[]) => Result | Promise<Result>,
): Promise<Result> {
  const root = await readDocument(session);
  const objectGroup = 'probe';
  const resolve = async (backendNodeId: number) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup });
    return { objectId: object.objectId! };
  };
  try {
    const { objectId } = await resolve(root.backendNodeId);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: look.toString(),
      objectId,
      arguments: await Promise.all(closedRootsIn(root).map(resolve)),
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
  }
}
