/** Found by every version on the page, so that there is one announcer only. */
const MARK = 'data-klynge-announcer';

/**
 * Out of sight, but not `display: none`, which would silence it; and not taken along when the page is copied. Set one by
 * one: a strict policy blocks `style=`.
 */
const OUT_OF_SIGHT = {
  position: 'absolute',
  inset: 'auto',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  '-webkit-user-select': 'none',
  'user-select': 'none',
} as const;

/** Where announcements for an element are heard: the modal dialog around it, else the body of its document. */
export function announcerHome(element: Element): Element | undefined {
  for (
    let step: Node | null = element;
    step !== null;
    step = step.parentNode ?? (step as Partial<ShadowRoot>).host ?? null
  ) {
    if (step.nodeName === 'DIALOG' && (step as Element).matches(':modal')) return step as Element;
  }
  const body: HTMLElement | null = element.ownerDocument.body;
  return body ?? undefined;
}

/** The two regions of a home; made, or made again when the page has thrown them away. */
export function regionsIn(home: Element): readonly [Element, Element] {
  const present = home.querySelector(`:scope > [${MARK}]`);
  const [first, second] = present?.children ?? [];
  if (first !== undefined && second !== undefined) return [first, second];
  present?.remove();
  const page = home.ownerDocument;
  const box = page.createElement('div');
  box.setAttribute(MARK, '');
  for (const [property, value] of Object.entries(OUT_OF_SIGHT)) box.style.setProperty(property, value, 'important');
  const regions = [page.createElement('div'), page.createElement('div')] as const;
  for (const region of regions) {
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('aria-atomic', 'true');
    box.append(region);
  }
  home.append(box);
  return regions;
}
