// Where texts and marks lie in a chart, for tests that nothing lies on anything else.
import { find, findAll, get, textOf } from './chart.js';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Marks that a text may not lie on. Lines it may cross: it has a halo. */
const MARKS = ['peer', 'peer-dense', 'field-peer', 'before', 'before-own', 'peer-ring', 'signal-ring'];
/** A circle begins at its left end; a rectangle at its upper left corner. */
const CIRCLE = /M(-?[\d.]+)[ ,](-?[\d.]+)a([\d.]+)/g;
const RECTANGLE = /M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)V(-?[\d.]+)H/g;

/** Boxes of the texts in the picture. Line boxes are taller than letters: the halo of a text may touch the next line. */
function textBoxes(element: Element): Box[] {
  return findAll<SVGTextElement>(element, '.picture text').map((text) => {
    const { x, y, width, height } = text.getBBox();
    const inset = height * 0.2;
    return { what: textOf(text), left: x, top: y + inset, right: x + width, bottom: y + height - inset };
  });
}

/** Boxes of the marks, from the shapes that one path holds. */
function markBoxes(element: Element): Box[] {
  const boxes: Box[] = [];
  for (const path of findAll(element, MARKS.map((role) => `.picture .${role}`).join())) {
    const d = path.getAttribute('d')!;
    const role = path.getAttribute('class')!;
    for (const [, x, y, radius] of d.matchAll(CIRCLE)) {
      const [left, middle, r] = [Number(x), Number(y), Number(radius)];
      boxes.push({ what: `${role} at ${middle}`, left, right: left + 2 * r, top: middle - r, bottom: middle + r });
    }
    for (const [, x1, y1, x2, y2] of d.matchAll(RECTANGLE)) {
      const [left, top, right, bottom] = [Number(x1), Number(y1), Number(x2), Number(y2)];
      boxes.push({ what: `${role} at ${top}`, left, right, top: Math.min(top, bottom), bottom: Math.max(top, bottom) });
    }
  }
  for (const path of findAll<SVGPathElement>(element, '.picture .own')) {
    const { x, y, width, height } = path.getBBox();
    boxes.push({ what: 'own', left: x, top: y, right: x + width, bottom: y + height });
  }
  return boxes;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Texts in the picture that lie on another text or on a mark. */
export function collisions(element: Element): string[] {
  const [texts, marks] = [textBoxes(element), markBoxes(element)];
  const found: string[] = [];
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) if (meets(text, other)) found.push(`"${text.what}" on "${other.what}"`);
    const under = marks.find((mark) => meets(text, mark));
    if (under) found.push(`"${text.what}" on ${under.what}`);
  });
  return found;
}

/** Texts that reach out of the picture. */
export function outside(element: Element): string[] {
  const svg = get<SVGSVGElement>(element, '.picture');
  const { width, height } = svg.viewBox.baseVal;
  return textBoxes(element)
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(({ what }) => what);
}

/** The smallest type in which anything is set, px on the page. */
export function smallestType(element: Element): number {
  const svg = find<SVGSVGElement>(element, '.picture');
  const zoom = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
  return Math.min(
    ...wordsIn(element).map(
      ({ parent }) => Number.parseFloat(getComputedStyle(parent).fontSize) * (parent.closest('.picture') ? zoom : 1),
    ),
  );
}

/** Every text that is seen, with the element it stands in. */
function wordsIn(element: Element): { readonly node: Text; readonly parent: Element }[] {
  return findAll(element, '*')
    .filter((parent) => !parent.closest('.visually-hidden'))
    .flatMap((parent) =>
      [...parent.childNodes]
        .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && textOf(node) !== '')
        .map((node) => ({ node, parent })),
    );
}

/** Texts around the picture that lie on one another, and texts that reach out of the element. */
export function crowded(element: Element): string[] {
  const host = element.getBoundingClientRect();
  const found: string[] = [];
  const boxes: (Box & { readonly node: Text })[] = [];
  for (const { node, parent } of wordsIn(element)) {
    if (parent.closest('svg, .table-scroll, .em')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const what = textOf(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      if (right - left < 2) continue;
      if (left < host.left - 1 || right > host.right + 1) found.push(`"${what}" out of the element`);
      boxes.push({ node, what, left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 });
    }
  }
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1))
      if (box.node !== other.node && meets(box, other)) found.push(`"${box.what}" on "${other.what}"`);
  });
  return found;
}
