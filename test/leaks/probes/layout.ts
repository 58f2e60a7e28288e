import type { Evidence, Probe } from '../evidence.js';
import { runInPage } from './in-page.js';

interface Layout {
  readonly boxes: readonly [string, string][];
  readonly labels: Record<'in the document' | 'on the screen', string>;
}

/** Where everything is and how large, and in which order the neutral labels stand. */
function readLayout(this: Document, ...closedRoots: ShadowRoot[]): Layout {
  const boxes: [string, string][] = [];
  const labels: { text: string; x: number; y: number }[] = [];
  const label = /Praksis \d{2,3}/gu;
  const visit = (root: Document | ShadowRoot) => {
    const walker = this.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const range = this.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const { x, y, width, height } = node.getBoundingClientRect();
        const box = [x, y, width, height].map((measure) => measure.toFixed(2)).join(' ');
        const scroll = `${node.scrollWidth} ${node.scrollHeight}`;
        if (width > 0 || height > 0) boxes.push([node.localName, `${box} ${scroll}`]);
        const shadow = node.shadowRoot ?? closedRoots.find((each) => each.host === node);
        if (shadow) visit(shadow);
        continue;
      }
      range.selectNodeContents(node);
      const { x, y, width } = range.getBoundingClientRect();
      if (width > 0) for (const [text] of (node.nodeValue ?? '').matchAll(label)) labels.push({ text, x, y });
    }
  };
  visit(this);
  const listed = labels.map(({ text }) => text).join(', ');
  const seen = [...labels].sort((a, b) => a.y - b.y || a.x - b.x);
  return { boxes, labels: { 'in the document': listed, 'on the screen': seen.map(({ text }) => text).join(', ') } };
}

export const layout: Probe = {
  channels: ['row-order', 'geometry', 'animations'],
  async gather({ session, witness }) {
    const { boxes, labels } = await runInPage(session, readLayout);
    return [
      ...Object.entries(labels).map(([where, text]): Evidence => ({ channel: 'row-order', where, text })),
      ...boxes.map(([where, text]): Evidence => ({ channel: 'geometry', where, text })),
      ...witness.heardOn('animations'),
    ];
  },
};
