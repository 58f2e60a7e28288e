import type { SmallPicture } from '@klyngekit/plot';
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { drawScene } from './draw-scene.js';

class DrawnDirective extends Directive {
  #last: SmallPicture | undefined;
  #pixels = 0;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('drawn stands in a tag: <svg ${drawn(picture, 1)}>');
  }

  override render(_picture: SmallPicture, _pixels: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [picture, pixels]: [SmallPicture, number]): typeof noChange {
    if (picture === this.#last && pixels === this.#pixels) return noChange;
    this.#last = picture;
    this.#pixels = pixels;
    element.setAttribute('width', String(picture.width * pixels));
    element.setAttribute('height', String(picture.height * pixels));
    drawScene(element as SVGSVGElement, picture);
    return noChange;
  }
}

/**
 * Draws a small picture into an `<svg>` of a template.
 *
 * @param pixels - page px for one px of the picture
 */
export const drawn = directive(DrawnDirective);
