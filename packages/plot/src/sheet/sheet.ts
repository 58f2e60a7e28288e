import { ESTIMATE_CAUTION, type MeasureText } from '../layout/text-width.js';
import { wrapText, type TextSize } from '../layout/wrap-text.js';
import type { Scene } from '../scene.js';
import type { ColourToken } from '../style.js';

/** Space around everything, px. */
const MARGIN = 24;
/** Below the words above the picture, and below the picture, px. */
const [ABOVE_PICTURE, BELOW_PICTURE] = [12, 12] as const;
/** From the top of a line to its baseline, as a share of its height. */
const BASELINE = 0.72;

/** The kinds of words around a picture. */
const STYLES = {
  mark: { size: 13, weight: 600, line: 22, fill: 'text' },
  kicker: { size: 13, weight: 400, line: 20, fill: 'text-muted' },
  title: { size: 18, weight: 600, line: 24, fill: 'text' },
  definition: { size: 14, weight: 400, line: 20, fill: 'text-muted' },
  summary: { size: 16, weight: 400, line: 24, fill: 'text' },
  caption: { size: 13, weight: 400, line: 20, fill: 'text-muted' },
} as const satisfies { readonly [name: string]: TextSize & { readonly line: number; readonly fill: ColourToken } };

/** A paragraph of the sheet. */
export interface SheetParagraph {
  readonly kind: keyof typeof STYLES;
  readonly text: string;
}

/** A line of text on a sheet, px. */
export interface SheetLine extends TextSize {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly fill: ColourToken;
  readonly text: string;
}

/** A picture with its words, as it leaves a page: everything that is needed to read it. */
export interface Sheet {
  /** Size, px. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SheetLine[];
  readonly scene: Pick<Scene, 'width' | 'height' | 'marks'>;
  /** Where the scene's own origin is, px. */
  readonly left: number;
  readonly top: number;
}

/** What a sheet is made of. */
export interface SheetRequest {
  readonly scene: Pick<Scene, 'width' | 'height' | 'marks'>;
  /** Above the picture. */
  readonly head: readonly SheetParagraph[];
  /** Below the picture. */
  readonly foot: readonly SheetParagraph[];
  readonly measure: MeasureText;
}

/** Puts words above and below a picture, in lines no wider than it. */
export function layOutSheet({ scene, head, foot, measure }: SheetRequest): Sheet {
  const lines: SheetLine[] = [];
  let y: number = MARGIN;
  const write = ({ kind, text }: SheetParagraph): void => {
    const { size, weight, line, fill } = STYLES[kind];
    for (const part of wrapText(text, scene.width / ESTIMATE_CAUTION, { size, weight }, measure)) {
      lines.push({ x: MARGIN, y: y + Math.round(line * BASELINE), size, weight, fill, text: part });
      y += line;
    }
  };
  head.forEach(write);
  const top = y + ABOVE_PICTURE;
  y = top + scene.height + BELOW_PICTURE;
  foot.forEach(write);
  return { width: scene.width + 2 * MARGIN, height: y + MARGIN, lines, scene, left: MARGIN, top };
}
