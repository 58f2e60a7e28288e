import type { Evidence, Probe } from '../evidence.js';
import { runInPage } from './in-page.js';

type Row = [where: string, text: string];

/** Custom properties, generated content, and every rule of every style sheet. */
function readStyles(this: Document, ...closedRoots: ShadowRoot[]): Row[] {
  const rows: Row[] = [];
  const rulesOf = (sheet: CSSStyleSheet) => {
    try {
      return Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
    } catch {
      return '';
    }
  };
  const seen = new Map<Element | null, Map<string, string>>();
  const customProperties = (element: Element) => {
    const own = new Map<string, string>();
    for (const [name, values] of element.computedStyleMap() as unknown as Iterable<[string, unknown[]]>)
      if (name.startsWith('--')) own.set(name, String(values));
    return own;
  };
  const visit = (root: Document | ShadowRoot) => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) rows.push(['style sheet', rulesOf(sheet)]);
    for (const element of root.querySelectorAll('*')) {
      const own = customProperties(element);
      seen.set(element, own);
      const host = root instanceof ShadowRoot ? root.host : null;
      const inherited = seen.get(element.parentElement ?? host);
      for (const [name, value] of own)
        if (inherited?.get(name) !== value) rows.push([element.localName, `${name}: ${value}`]);
      for (const pseudo of ['::before', '::after', '::marker', '::placeholder']) {
        const { content } = getComputedStyle(element, pseudo);
        if (content !== 'none' && content !== 'normal') rows.push([element.localName + pseudo, content]);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(this);
  closedRoots.forEach(visit);
  for (const sheet of this.styleSheets) rows.push(['style sheet', sheet.href ?? '']);
  return rows;
}

export const style: Probe = {
  channels: ['css'],
  async gather({ session }) {
    const rows = await runInPage(session, readStyles);
    return rows.map(([where, text]): Evidence => ({ channel: 'css', where, text }));
  },
};
