import { formatsFor } from '../formats.js';
import type { TallyPaperMessages } from '../tally-paper.js';
import { oneOf, tallyWords } from './tally-words.js';

/** The words of a form on paper, on which a practice counts. */
export const tallyPaper: TallyPaperMessages = {
  ...tallyWords,
  language: 'en',
  documentTitle: 'Tally form',
  heading: 'Tally form',
  privacy: 'Write no names, no CPR numbers and no dates of patients. Only counts.',
  period: (from, to) => `Count from ${formatsFor('en').date(from)} to ${formatsFor('en').date(to)}, both included.`,
  practice: 'Practice (ydernummer)',
  countedBy: 'Finished on',
  exclusionsHeading: 'Do not count',
  boxes: (counted) => `Use one box for each ${oneOf(counted)}. Tick yes or no.`,
  strokes: (counted) => `Make one stroke for each ${oneOf(counted)}. Every fifth stroke goes across.`,
  yesMeans: (text) => `Yes: ${text}`,
  sumHeading: 'When you are done',
  slipHint: 'Put one cross or more. Write nothing else. Fold the slip, and put it into the envelope.',
  slipStrokes: 'Mix the slips before you open them. Make a stroke for each cross, and write the sum in the field.',
  slipSum: (least) => `Number of slips (${formatsFor('en').integer(least)} or more)`,
  handIn: (contact) => `Type the numbers into the form on the screen, or send them to ${contact ?? 'the coordinator'}.`,
  shred: 'Tear the form up once the numbers are typed in.',
};
