import type { CountedNoun } from '@klyngekit/schema';
import type { TallyWords } from './tally-words.js';

/** The words of a form on paper, on which a practice counts. Complete sentences, plain text. */
export interface TallyPaperMessages extends TallyWords {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: 'da' | 'en';
  /** Title of the document, in print dialogs and in history: no name. */
  readonly documentTitle: string;
  readonly heading: string;
  /** What must not be written on the form. Stands in a frame. */
  readonly privacy: string;
  readonly period: (from: string, to: string) => string;
  readonly practice: string;
  readonly countedBy: string;
  readonly exclusionsHeading: string;
  /** Of a proportion: how a box is filled in. */
  readonly boxes: (counted: CountedNoun | undefined) => string;
  /** Of a count or a rate. */
  readonly strokes: (counted: CountedNoun | undefined) => string;
  /** In front of the definition beside the answers: "Ja: prøver med mindst ét symptom". */
  readonly yesMeans: (text: string) => string;
  readonly sumHeading: string;
  /** Of slips that people have filled in each for themselves: on a slip, over the room to count them, and their number. */
  readonly slipHint: string;
  readonly slipStrokes: string;
  readonly slipSum: (least: number) => string;
  /** Where the numbers go. */
  readonly handIn: (contact: string | undefined) => string;
  readonly shred: string;
}
