import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import type { OwnGoalFault, OwnGoalMessages } from '../own-goal.js';
import { digitsOf } from '../value-digits.js';
import { per } from './chart-values.js';

/** What the numbers are, after "Mål": " i procent". */
function unit(style: ValueStyle): string {
  if (style.kind === 'proportion') return ' i procent';
  if (style.kind === 'rate') return ` ${per(style)}`;
  return style.unit === undefined ? '' : ` i ${style.unit}`;
}

function fault(code: OwnGoalFault, style: ValueStyle, day: string): string {
  const isShare = style.kind === 'proportion';
  const example = formatsFor('da').number(isShare ? 62.5 : 4.5, { digits: 1 });
  switch (code) {
    case 'missing':
      return 'Skriv et tal.';
    case 'no-number':
      return `Det kan ikke læses som et tal. Skriv for eksempel 60 eller ${example}.`;
    case 'out-of-range':
      return isShare ? 'Skriv et tal fra 0 til 100.' : 'Skriv 0 eller et tal over 0.';
    case 'too-fine': {
      const digits = digitsOf(style.step * (isShare ? 100 : 1));
      return digits === 0
        ? 'Tallene vises uden decimaler. Skriv et helt tal.'
        : `Tallene vises med ${digits} ${digits === 1 ? 'decimal' : 'decimaler'}. Skriv ikke flere.`;
    }
    case 'date':
      return `Vælg en dag fra ${formatsFor('da').date(day)} og frem.`;
  }
}

/** The words with which a practice sets its own goal, in Danish. */
export const ownGoal: OwnGoalMessages = {
  heading: 'Jeres eget mål',
  hint: 'Målet er kun jeres. Det står for sig selv ved siden af andres mål, og ingen andre ser det.',
  level: (style) => `Mål${unit(style)}`,
  until: 'Gælder til og med',
  untilHint: 'Uden dato gælder det, til I fjerner det.',
  optional: 'kan udelades',
  fault,
  set: 'Sæt mål',
  remove: 'Fjern mål',
  given: 'Målet er givet videre til siden, som gemmer det.',
  removed: 'Siden har fået besked om at fjerne målet.',
  refused: 'Siden tog ikke imod ændringen.',
};
