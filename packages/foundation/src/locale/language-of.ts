/**
 * The `lang` that holds for a node: its own, else that of the nearest ancestor, through shadow roots. `<html>` is left
 * out, because translation tools rewrite it and a session knows better.
 *
 * @param visit Called with each root (document or shadow root) on the way, where a `lang` could change.
 * @returns The language tag, or undefined where nothing but `<html>` says one.
 */
export function languageOf(node: Node, visit?: (root: Node) => void): string | undefined {
  const html = node.ownerDocument?.documentElement;
  let found: string | undefined;
  for (let step: Node | null = node; step !== null;) {
    if (step.nodeType === Node.ELEMENT_NODE && step !== html) {
      found ??= (step as Element).getAttribute('lang') || undefined;
    }
    const parent: Node | null = step.parentNode;
    if (parent === null) {
      visit?.(step);
      step = (step as Partial<ShadowRoot>).host ?? null;
    } else {
      step = parent;
    }
  }
  return found;
}
