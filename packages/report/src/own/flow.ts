import { html, type Html } from '@klyngekit/formats';
import { ESTIMATE_CAUTION, wrapText, type MeasureText, type TextSize } from '@klyngekit/plot';

/** A piece of a page, and the most room that it takes, px. */
export interface Block {
  readonly html: Html;
  readonly height: number;
}

/** The kinds of text on the page. The style sheet sets them as they stand here. */
const TYPES = {
  title: { size: 17, weight: 600, line: 24 },
  name: { size: 15, weight: 600, line: 20 },
  'small-name': { size: 13, weight: 600, line: 18 },
  text: { size: 15, weight: 400, line: 22 },
  body: { size: 13, weight: 400, line: 20 },
  muted: { size: 13, weight: 400, line: 20 },
  small: { size: 13, weight: 400, line: 18 },
  'dense-name': { size: 13, weight: 600, line: 17 },
  dense: { size: 13, weight: 400, line: 18 },
  key: { size: 12, weight: 400, line: 18 },
} as const satisfies { readonly [name: string]: TextSize & { readonly line: number } };

/** Name of a kind of text. */
export type TextKind = keyof typeof TYPES;

/** Writes paragraphs and reckons how high they become, on the high side: estimated widths are wide. */
export class Flow {
  readonly width: number;
  readonly #measure: MeasureText;

  /** @param width - room for a line, px */
  constructor(width: number, measure: MeasureText) {
    this.width = width;
    this.#measure = measure;
  }

  /** How high a text becomes, px. */
  heightOf(kind: TextKind, text: string): number {
    const type = TYPES[kind];
    return wrapText(text, this.width / ESTIMATE_CAUTION, type, this.#measure).length * type.line;
  }

  /** A paragraph; nothing of an empty text. */
  paragraph(kind: TextKind, text: string, content: Html | string = text): Block {
    if (text === '') return NOTHING;
    return { html: html`<p class="${kind}">${content}</p>`, height: this.heightOf(kind, text) };
  }

  /** The heading of an entry. */
  heading(kind: TextKind, text: string, content: Html | string = text): Block {
    return { html: html`<h2 class="${kind}">${content}</h2>`, height: this.heightOf(kind, text) };
  }
}

/** What takes no room. */
export const NOTHING: Block = { html: html``, height: 0 };

/** Pieces one under the other. */
export function stack(blocks: readonly Block[]): Block {
  return { html: html`${blocks.map((block) => block.html)}`, height: sum(blocks.map(({ height }) => height)) };
}

/** The sum of lengths, px. */
export const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
