import { estimateTextWidth, type MeasureText } from '@klyngekit/plot';

/** Widths per font, kept as long as the page lives; texts on charts repeat. */
const widths = new Map<string, Map<string, number>>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * Measures text in a font family with the browser's own metrics; estimates where there is no canvas.
 *
 * @param spacing - space that the page puts between letters, px
 */
export function measureIn(family: string, spacing: number, page: Document): MeasureText {
  context ??= page.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) return estimateTextWidth;
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    let known = widths.get(font);
    if (!known) widths.set(font, (known = new Map<string, number>()));
    let width = known.get(text);
    if (width === undefined) {
      canvas.font = font;
      width = canvas.measureText(text).width;
      known.set(text, width);
    }
    return width + spacing * text.length;
  };
}
