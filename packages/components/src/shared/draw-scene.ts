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
  const { children } = svg;
  scene.marks.forEach((mark, index) => {
    const tag = mark.shape;
    let node = children[index];
    if (node?.localName !== tag) {
      const made = svg.ownerDocument.createElementNS(SVG, tag);
      if (node) node.replaceWith(made);
      else svg.append(made);
      node = made;
    }
    writeMark(node, mark);
  });
  while (children.length > scene.marks.length) svg.lastElementChild?.remove();
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
