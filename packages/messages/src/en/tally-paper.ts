import { formatsFor } from '../formats.js';
import type { TallyPaperMessages } from '../tally-paper.js';
import { others } from './tally-nouns.js';

/** The words of a form on paper, on which a practice counts. */
export const tallyPaper: TallyPaperMessages = {
  language: 'en',
  documentTitle: 'Tally form',
  heading: 'Tally form',
  privacy: 'Write no names, no CPR numbers and no dates of patients. Only counts.',
  period: (from, to) => `Count from ${formatsFor('en').date(from)} to ${formatsFor('en').date(to)}, both included.`,
  periodBlank: 'Counted from',
  practice: 'Practice (ydernummer)',
  countedBy: 'Finished on',
  stepsHeading: 'How to count',
  when: (when) => `Count ${when}.`,
  exclusionsHeading: 'Do not count',
  boxes: (counted) =>
    `Use one box for each ${counted ? (counted.one.en ?? counted.one.da) : 'patient'}. Tick yes or no.`,
  strokes: (counted) =>
    `Make one stroke for each ${counted ? (counted.one.en ?? counted.one.da) : 'patient'}. Every fifth stroke goes across.`,
  answers: 'Tick one or more.',
  yes: 'Yes',
  no: 'No',
  yesMeans: (text) => `Yes: ${text}`,
  sumHeading: 'When you are done',
  yesSum: 'Number of yes',
  noSum: 'Number of no',
  countSum: (counted) => `Number of ${others(counted)}`,
  exposureSum: (unit) => `Number of ${unit ?? 'patients'} in all`,
  nobody: (counted) => `We have no ${others(counted)} to count`,
  slipHint: 'Put one cross or more. Write nothing else. Fold the slip, and put it into the envelope.',
  slipStrokes: 'Mix the slips before you open them. Make a stroke for each cross, and write the sum in the field.',
  slipSum: 'Number of slips (5 or more)',
  handIn: (contact) => `Type the numbers into the form on the screen, or send them to ${contact ?? 'the coordinator'}.`,
  shred: 'Tear the form up once the numbers are typed in.',
};
