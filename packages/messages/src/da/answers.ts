import { formatsFor } from '../formats.js';

/** What chart and table say alike of counted answers. */
export const answers = {
  answer: 'Svar',
  other: 'Andet',
  /** How answers are counted: that rare ones are merged, and that a practice can have several. */
  merged: (smallest: number, several: boolean): string =>
    `Antal praksis pr. svar. Svar fra færre end ${smallest === 3 ? 'tre' : formatsFor('da').integer(smallest)} er lagt sammen til ‘andet’.${several ? ' En praksis kan have flere svar.' : ''}`,
} as const;
