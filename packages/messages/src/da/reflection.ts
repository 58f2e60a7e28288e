import { formatsFor } from '../formats.js';
import type { ReflectionMessages } from '../reflection.js';

/** The words of the two questions beside a figure, in Danish. */
export const reflection: ReflectionMessages = {
  figure: {
    heading: 'Er tallet rigtigt?',
    question: {
      own: 'Hvad tror I, tallet mest skyldes?',
      shared: 'Hvad kan ligge bag forskellene?',
    },
    causes: {
      own: {
        population: 'Vores patienter',
        registration: 'Registreringen',
        practice: 'Vores måde at gøre det på',
        unknown: 'Ved ikke',
      },
      shared: {
        population: 'Patienterne er forskellige.',
        registration: 'Vi registrerer forskelligt.',
        practice: 'Vi gør det forskelligt.',
        unknown: 'Vi ved det ikke endnu.',
      },
    },
    note: 'Bemærkning',
  },
  change: {
    heading: 'Hvad kan vi selv ændre?',
    question: (ideas, whose) =>
      whose === 'shared'
        ? ideas
          ? 'Det kan man prøve:'
          : 'Hvad har I prøvet, og hvad vil I prøve?'
        : ideas
          ? 'Vælg et forslag, eller skriv jeres eget.'
          : 'Skriv, hvad I vil prøve.',
    own: 'Jeres eget forslag',
  },
  noPatients: 'uden patientoplysninger',
  cprLike: 'Her står noget, der ligner et CPR-nummer. Fjern det først.',
  promise: {
    own: 'Det, I skriver, bliver her og gemmes ikke. Kun teksten går videre, når I tager den med på dagsordenen.',
    shared: 'Når flere ser med, er her ingen felter at skrive i. Så kan ingen se, hvem der mener hvad.',
  },
  toAgenda: 'Tag med på dagsordenen',
  taken: 'Taget med på dagsordenen.',
  refused: 'Siden tog det ikke med. Det, I har skrevet, står her stadig.',
  elsewhere: (titles) =>
    `I har også skrevet om ${formatsFor('da').list(titles.map((title) => `»${title}«`))}. Det står der, når I går tilbage, men forsvinder med siden.`,
};
