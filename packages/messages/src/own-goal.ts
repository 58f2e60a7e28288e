import type { LocalisedText } from '@klyngekit/schema';
import type { ValueStyle } from './chart.js';

/** What is wrong with a goal as it was typed. */
export type OwnGoalFault =
  /** The field is empty. */
  | 'missing'
  /** It is no number, or one in another language's way of writing. */
  | 'no-number'
  /** Below 0, or a share above 100 %. */
  | 'out-of-range'
  /** Finer than figures of the indicator are shown. */
  | 'too-fine'
  /** The day is none, or lies before the end of the figures. */
  | 'date';

/** The words with which a practice sets its own goal. Fetched when they are opened. */
export interface OwnGoalMessages {
  readonly heading: string;
  /** Who sees it. */
  readonly hint: string;
  /** The field of the level: "Mål i procent"; its hint with an example, and that of the day. */
  readonly level: (style: ValueStyle) => string;
  readonly until: string;
  readonly untilHint: string;
  readonly optional: string;
  /** @param day - the end of the figures, YYYY-MM-DD */
  readonly fault: (fault: OwnGoalFault, style: ValueStyle, day: string) => string;
  readonly set: string;
  readonly remove: string;
  /** What is said when the page has taken it, and when it has not. */
  readonly given: string;
  readonly removed: string;
  readonly refused: string;
}

/** A goal of a practice's own, on its chart: "Jeres eget mål"; and whose it is, in the middle of a sentence. */
export const ownGoalTexts: { readonly label: LocalisedText; readonly owner: LocalisedText } = {
  label: { da: 'Jeres eget mål', en: 'Your own goal' },
  owner: { da: 'jeres eget', en: 'your own' },
};
