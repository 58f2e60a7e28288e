import type { Mark, Scene } from '@klyngekit/plot';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a scene into an `<svg>`, reusing the nodes that are there.
 *
 * By hand rather than by template: a scene is a flat list of a few paths and texts, and a template instance for each
 * would cost more than drawing them.
 */
export function drawScene(svg: SVGSVGElement, scene: Pick<Scene, 'marks' | 'width' | 'height'>): void {
  setAttribute(svg, 'viewBox', `0 0 ${scene.width} ${scene.height}`);
  let present = svg.firstElementChild;
  for (const mark of scene.marks) {
    const reused = present?.localName === mark.shape ? present : undefined;
    const node = reused ?? svg.ownerDocument.createElementNS(SVG, mark.shape);
    // Written before it is in the document, which is cheaper.
    writeMark(node, mark);
    if (!reused) svg.insertBefore(node, present);
    else present = reused.nextElementSibling;
  }
  while (present) {
    const left = present;
    present = present.nextElementSibling;
    left.remove();
  }
}

function writeMark(node: Element, mark: Mark): void {
  setAttribute(node, 'class', mark.role);
  if (mark.shape === 'path') {
    setAttribute(node, 'd', mark.d);
    return;
  }
  setAttribute(node, 'x', String(Math.round(mark.x * 10) / 10));
  setAttribute(node, 'y', String(Math.round(mark.y * 10) / 10));
  setAttribute(node, 'text-anchor', mark.anchor);
  if (node.textContent !== mark.text) node.textContent = mark.text;
}

function setAttribute(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
