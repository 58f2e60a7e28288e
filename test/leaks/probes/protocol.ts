// Types of the DevTools protocol, which Playwright has and does not export by name.
import type { CDPSession } from 'playwright-core';

declare const session: CDPSession;

/** A node of a document, with its shadow trees. */
export type DomNode = Awaited<ReturnType<typeof session.send<'DOM.getDocument'>>>['root'];

/** What is handed over when something is dragged. */
export type DragData = NonNullable<Parameters<typeof session.send<'Input.dispatchDragEvent'>>[1]>['data'];
