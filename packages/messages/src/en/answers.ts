import { formatsFor } from '../formats.js';

/** What chart and table say alike of counted answers. */
export const answers = {
  answer: 'Answer',
  other: 'Other',
  /** How answers are counted: that rare ones are merged, and that a practice can have several. */
  merged: (smallest: number, several: boolean): string =>
    `Number of practices per answer. Answers of fewer than ${smallest === 3 ? 'three' : formatsFor('en').integer(smallest)} are gathered as ‘other’.${several ? ' A practice can have several answers.' : ''}`,
} as const;
