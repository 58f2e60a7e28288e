import { formatsFor } from '../formats.js';
import type { ReflectionMessages } from '../reflection.js';

/** The words of the two questions beside a figure, in English. */
export const reflection: ReflectionMessages = {
  figure: {
    heading: 'Is the figure right?',
    question: {
      own: 'What do you think explains it most?',
      shared: 'What may lie behind the differences?',
    },
    causes: {
      own: {
        population: 'Our patients',
        registration: 'How it is recorded',
        practice: 'Our way of doing it',
        unknown: 'We do not know',
      },
      shared: {
        population: 'The patients differ.',
        registration: 'We record it differently.',
        practice: 'We do it differently.',
        unknown: 'We do not know yet.',
      },
    },
    note: 'Note',
  },
  change: {
    heading: 'What can we change ourselves?',
    question: (ideas, whose) =>
      whose === 'shared'
        ? ideas
          ? 'Things to try:'
          : 'What have you tried, and what will you try?'
        : ideas
          ? 'Choose a suggestion, or write your own.'
          : 'Write what you want to try.',
    own: 'Your own suggestion',
  },
  noPatients: 'nothing about patients',
  cprLike: 'This looks like a CPR number. Remove it first.',
  promise: {
    own: 'What you write stays here and is not saved. Only the text goes on, when you take it to the agenda.',
    shared: 'Where several look on there is nothing to write in. So nobody can see who thinks what.',
  },
  toAgenda: 'Take to the agenda',
  taken: 'Taken to the agenda.',
  refused: 'The page did not take it. What you wrote is still here.',
  elsewhere: (titles) =>
    `You have also written about ${formatsFor('en').list(titles.map((title) => `“${title}”`))}. It is there when you go back, but goes with the page.`,
};
