import { svg, type TemplateResult } from 'lit';

/** More strokes than this nobody counts by eye. */
const MOST_STROKES = 60;
/** Between strokes, between bundles of five, and the height of a stroke, px. */
const [STEP, BUNDLE, HEIGHT] = [6, 36, 16];

/** Strokes as they are made on paper: four, and the fifth across. They stand beside the number, which says the same. */
export function strokesTemplate(count: number): TemplateResult | undefined {
  if (count === 0 || count > MOST_STROKES) return undefined;
  let path = '';
  for (let stroke = 0; stroke < count; stroke++) {
    const left = Math.floor(stroke / 5) * BUNDLE + 2;
    const place = stroke % 5;
    path += place < 4 ? `M${left + 2 + place * STEP} 1v${HEIGHT}` : `M${left - 2} ${HEIGHT - 2}L${left + 4 * STEP} 3`;
  }
  const width = Math.ceil(count / 5) * BUNDLE;
  return svg`<svg class="strokes" viewBox=${`0 0 ${width} ${HEIGHT + 2}`} width=${width} height=${HEIGHT + 2} aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
