import { adoptStyles, type CSSResultOrNative } from 'lit';

const perDocument = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles in the document where it is now. A constructed style sheet works in the document that
 * made it only, and is dropped when an element moves to another, such as that of a frame or a printing window.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (page === globalThis.document) {
    adoptStyles(root, [...styles]);
    return;
  }
  if (view === null) return; // a document that is never shown
  let sheets = perDocument.get(page);
  if (sheets === undefined) perDocument.set(page, (sheets = new Map<CSSResultOrNative, CSSStyleSheet>()));
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (sheet === undefined) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style instanceof CSSStyleSheet ? textOf(style) : style.cssText);
      sheets.set(style, sheet);
    }
    return sheet;
  });
}

function textOf(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
}
