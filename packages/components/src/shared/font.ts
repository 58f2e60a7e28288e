import type { MeasureText } from '@klyngekit/plot';
import { measureIn } from './measure-text.js';

/** Font size at which the measures of a picture hold, px. */
const FONT_SIZE = 16;
/** The smallest share of it that keeps text of 13 px at 12 px. */
const LEAST_SCALE = 12 / 13;

/** The type in which an element is set. */
export interface Font {
  /** Page px for one px of a picture: pictures grow with the text around them. */
  readonly scale: number;
  readonly measure: MeasureText;
}

/** Reads the type of an element. Reads computed style, so ask only when it may have changed. */
export function fontOf(element: Element): Font {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize) || FONT_SIZE;
  const scale = Math.max(LEAST_SCALE, size / FONT_SIZE);
  return {
    scale,
    // Letter spacing is told in page px; texts are measured in px of the picture.
    measure: measureIn(style.fontFamily, (Number.parseFloat(style.letterSpacing) || 0) / scale, element.ownerDocument),
  };
}
