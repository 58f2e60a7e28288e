import type { CDPSession } from 'playwright-core';
import type { Evidence, Probe } from '../evidence.js';
import { runInPage } from './in-page.js';

/** What is handed over, as the protocol has it. */
interface DragData {
  readonly items: { readonly mimeType: string; readonly data: string; readonly title?: string }[];
  readonly dragOperationsMask: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What can be dragged by itself, and the first text, from where a selection can be. */
function placesToDrag(this: Document, ...closedRoots: ShadowRoot[]): { things: Point[]; text: Point | null } {
  const things: Point[] = [];
  let text: Point | null = null;
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isInView = width > 0 && height > 0 && y >= 0 && y + height <= innerHeight;
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (isInView && element.matches('[draggable="true"], a[href], img'))
        things.push({ x: x + width / 2, y: y + height / 2 });
      if (isInView && isText && !element.matches('button, input, select')) text ??= { x: x + 8, y: y + height / 2 };
      const shadow = element.shadowRoot ?? closedRoots.find((each) => each.host === element);
      if (shadow) visit(shadow);
    }
  };
  visit(this);
  return { things: things.slice(0, 4), text };
}

async function dragFrom({ x, y }: Point, session: CDPSession): Promise<DragData | undefined> {
  let data: DragData | undefined;
  const take = (event: { data: DragData }) => (data = event.data);
  session.on('Input.dragIntercepted', take);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + dx,
      y: y + dx,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await mouse('mousePressed', 0);
  for (const dx of [4, 12, 24]) await mouse('mouseMoved', dx);
  if (data) await session.send('Input.dispatchDragEvent', { type: 'dragCancel', x, y, data });
  await mouse('mouseReleased', 24);
  session.off('Input.dragIntercepted', take);
  return data;
}

/** What is handed to another program when rows, links or a selection are dragged there. */
export const drag: Probe = {
  channels: ['drag'],
  async gather({ page, session, witness }) {
    const { things, text } = await runInPage(session, placesToDrag);
    await session.send('Input.setInterceptDrags', { enabled: true });
    const dragged: Evidence[] = [];
    const note = (data: DragData | undefined) => {
      for (const { mimeType, data: item, title } of data?.items ?? [])
        dragged.push({ channel: 'drag', where: mimeType, text: `${item} ${title ?? ''}` });
    };
    for (const place of things) note(await dragFrom(place, session));
    if (text) {
      await page.keyboard.press('Control+A');
      note(await dragFrom(text, session));
    }
    await session.send('Input.setInterceptDrags', { enabled: false });
    await runInPage(session, () => getSelection()?.removeAllRanges());
    return [...dragged, ...witness.heardOn('drag')];
  },
};
