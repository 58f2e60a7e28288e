import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import type { OwnGoalFault, OwnGoalMessages } from '../own-goal.js';
import { digitsOf } from '../value-digits.js';
import { per } from './chart-values.js';

/** What the numbers are, after "Goal": " in per cent". */
function unit(style: ValueStyle): string {
  if (style.kind === 'proportion') return ' in per cent';
  if (style.kind === 'rate') return ` ${per(style)}`;
  return style.unit === undefined ? '' : ` in ${style.unit}`;
}

function fault(code: OwnGoalFault, style: ValueStyle, day: string): string {
  const isShare = style.kind === 'proportion';
  const example = formatsFor('en').number(isShare ? 62.5 : 4.5, { digits: 1 });
  switch (code) {
    case 'missing':
      return 'Write a number.';
    case 'no-number':
      return `This cannot be read as a number. Write for example 60 or ${example}.`;
    case 'out-of-range':
      return isShare ? 'Write a number from 0 to 100.' : 'Write 0 or a number above 0.';
    case 'too-fine': {
      const digits = digitsOf(style.step * (isShare ? 100 : 1));
      return digits === 0
        ? 'The figures are shown without decimals. Write a whole number.'
        : `The figures are shown with ${digits} ${digits === 1 ? 'decimal' : 'decimals'}. Write no more.`;
    }
    case 'date':
      return `Choose a day from ${formatsFor('en').date(day)} on.`;
  }
}

/** The words with which a practice sets its own goal, in English. */
export const ownGoal: OwnGoalMessages = {
  heading: 'Your own goal',
  hint: 'The goal is yours alone. It stands by itself beside the goals of others, and nobody else sees it.',
  level: (style) => `Goal${unit(style)}`,
  until: 'Holds until and including',
  untilHint: 'Without a day it holds until you remove it.',
  optional: 'may be left out',
  fault,
  set: 'Set goal',
  remove: 'Remove goal',
  given: 'The goal was given to the page, which keeps it.',
  removed: 'The page was asked to remove the goal.',
  refused: 'The page did not take the change.',
};
