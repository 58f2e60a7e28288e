import { formatsFor } from '../formats.js';
import type { TallyMessages } from '../tally.js';
import { draftStatus } from './draft-status.js';
import { amountOf, oneOf, tallyWords } from './tally-words.js';

const formats = formatsFor('en');
const integer = (value: number): string => formats.integer(value);

/** The words of the form in which a practice counts. */
export const tally: TallyMessages = {
  ...tallyWords,
  language: 'en',
  paper: async () => (await import('./tally-paper.js')).tallyPaper,
  subtitle: (period) => `Your own count${period ? ` · ${formats.dateRange(period.from, period.to)}` : ''}`,
  privacy: 'Only numbers go in here. Never write names or CPR numbers.',
  exclusion: 'Do not count:',
  countOne: (counted) => `One more ${oneOf(counted)}`,
  total: ({ kind, yes, no, exposure, counted, unit }) => {
    if (kind === 'proportion') return `${integer(yes)} of ${amountOf(yes + no, counted)}`;
    if (kind === 'rate') return `${amountOf(yes, counted)} among ${integer(exposure)} ${unit ?? 'patients'}`;
    return amountOf(yes, counted);
  },
  sample: (done, sample, counted) => {
    const left = sample - done;
    if (left > 0) return `You need ${amountOf(sample, counted)}. ${integer(left)} to go.`;
    return left === 0
      ? `All ${amountOf(sample, counted)} have been counted.`
      : `You have counted ${integer(-left)} more than the ${integer(sample)} agreed.`;
  },
  undo: 'Undo',
  undone: (total) => `Undone. ${total}.`,
  editHeading: 'Change or type the numbers',
  editHint: 'Use the fields if you counted on paper.',
  fields: {
    ydernummer: 'Your ydernummer',
    to: 'Counted to',
  },
  ydernummerHint: 'Six digits. It goes with the file, so that the cluster knows you have answered.',
  people: {
    way: 'How do you answer?',
    ways: {
      screen: 'Each for themselves, on this screen',
      slips: 'Each for themselves, on slips of paper',
      'as-one': 'As one clinic',
    },
    promise: (who, least) =>
      `${who === 'staff' ? 'Doctors, nurses and secretaries answer each for themselves.' : 'The patients answer each for themselves.'} Nobody can see what one person answers. ${who === 'staff' ? `If you are fewer than ${least}, answer as one.` : `At least ${integer(least)} answers are needed.`}`,
    answered: (count, least) =>
      count < least
        ? `${integer(count)} ${count === 1 ? 'has' : 'have'} answered. At least ${integer(least - count)} more are needed.`
        : `${integer(count)} have answered.`,
    begin: 'Give an answer',
    own: 'Your answer',
    handIn: 'Hand it in',
    leave: 'Leave it',
    handedIn: 'The answer is handed in. Pass the screen on.',
    close: 'Close and count',
    notYet: (least) => `The answers are counted once at least ${integer(least)} have answered.`,
    onPage: 'The answers are on this page only, until you close. Keep the page open that long.',
    told: (respondents) => `${integer(respondents)} have answered`,
    count: (count, respondents, end) =>
      end === undefined
        ? `${integer(count)} of ${integer(respondents)}`
        : end === 'least'
          ? `${integer(count)} or fewer`
          : `${integer(count)} or more`,
    why: 'The smallest and the largest numbers are not shown. Otherwise one could work out what a single person has answered.',
    slips: 'Number of slips',
    slipCount: (label) => `Number of crosses: ${label}`,
    tooManyCrosses: 'There are more crosses than slips.',
    slipHint: 'Mix the slips before you open them. The file gets only the numbers that may be shown.',
  },
  faults: {
    'not-countable': 'This figure cannot be counted by hand.',
    'ydernummer-missing': 'Write your ydernummer.',
    'ydernummer-format': 'A ydernummer has one to six digits. Write digits only.',
    'ydernummer-cpr': 'It looks like a CPR number. Delete it and write your ydernummer.',
    'period-missing': 'Write the first and the last day on which you counted.',
    'period-order': 'The last day is before the first. Swap them.',
    'nothing-counted': 'You have counted nothing yet. Count at least one, or tick that you have none.',
    'no-exposure': 'Write how many there are in all.',
    'no-answer': 'Choose at least one answer.',
    'too-few-people': 'Count the answers first. At least five must have answered.',
  },
  notACount: 'Write a whole number from 0 up.',
  cprLike: 'It looks like a CPR number. Delete it. The file must hold nothing about patients.',
  toMend: (count) =>
    `${integer(count)} ${count === 1 ? 'thing is' : 'things are'} missing before the file can be saved.`,
  actions: {
    save: 'Save the file for the cluster',
    saveTable: 'Save as a spreadsheet',
    paper: 'Get the paper form',
    clear: 'Start again',
    clearQuestion: 'Delete the numbers? They cannot be brought back.',
    keep: 'Keep the numbers',
  },
  saved: (contact) =>
    `The file is saved on this computer. ${contact === undefined ? 'Send it to the cluster’s coordinator' : `Send it to ${contact}`}.`,
  cleared: 'The numbers are deleted.',
  draft: draftStatus,
  notCountable: 'Cannot be counted by hand',
  notCountableText: 'The figure is computed from others. Send it as a table to the one who gathers.',
  states: {
    loading: 'Fetching the form …',
    empty: 'No form',
    emptyText: 'The page has not chosen what to count.',
    unreadable: 'The form cannot be shown',
    unreadableText: 'Nothing is shown until that is in place.',
  },
};
