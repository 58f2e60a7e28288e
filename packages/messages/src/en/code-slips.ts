import type { CodeSlipMessages } from '../code-slips.js';
import { consentSentences } from './consent.js';

/** The words of a practice's page of codes, in English. */
export const codeSlips: CodeSlipMessages = {
  documentTitle: 'Codes for the cluster meeting',
  heading: 'Codes for the cluster meeting',
  onlyForYou: 'For you only',
  days: (period, cutOff) => `${period}, closed on ${cutOff}`,
  codesHeading: 'Write one of the codes when the cluster is asked',
  meaning: {
    all: {
      yes: ['YES', 'show the names if all say yes'],
      no: ['NO', 'show no names'],
    },
    each: {
      no: ['NO', 'do not show our name'],
      own: ['OWN', 'show our name, whatever others do'],
    },
  },
  stepsHeading: 'What to do',
  steps: {
    all: [
      'Choose yourselves which code to use. It is no business of others.',
      'Write the code in the field at the meeting. Capitals, blanks and hyphens do not matter.',
      'If you have said yes and change your mind, write the NO code afterwards. It works until there is an answer.',
      'Take this page home and tear it up.',
    ],
    each: [
      'Choose yourselves which code to use.',
      'Write the code in the field at the meeting. Capitals, blanks and hyphens do not matter.',
      'Be sure before you write: the OWN code cannot be taken back once it is written.',
      'Take this page home and tear it up.',
    ],
  },
  consentHeading: 'What you say yes or no to',
  consent: {
    all: consentSentences,
    each: [
      'If you write the OWN code, your name is shown here on the screen – not in print, copies or files.',
      'The names are shown at once. If only one or two practices would be without a name, none is shown. Otherwise all can see who did not join.',
      consentSentences[2],
      consentSentences[3],
    ],
  },
  doubtHeading: 'If you are in doubt',
  doubt: {
    all: [
      'Use the NO code, or write no code. Then no names are shown, and nobody can see why. You go on with closed figures.',
      'Have others seen this page, or is it lost? Say so before the meeting begins. New codes take a minute.',
    ],
    each: [
      'Use the NO code, or write no code. Then your name is not shown. You can still talk about the figures.',
      'Have others seen this page, or is it lost? Say so before the meeting begins. New codes take a minute.',
    ],
  },
  foot: (round, made) =>
    `Round ${round}, made on ${made}. The codes are for this round only. Whoever made them knows all codes and names.`,
};
