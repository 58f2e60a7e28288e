import type { Indicator } from '@klyngekit/schema';
import { contact, guides, schema } from './common.js';

/** A mean with limits, counted by the practices themselves. */
export const waitingTime: Indicator = {
  schema,
  id: 'ventetid',
  title: { da: 'Ventetid til en almindelig tid', en: 'Waiting time for an ordinary appointment' },
  description: {
    da: 'Gennemsnitlig ventetid fra bestilling til konsultation for tider, der ikke haster.',
    en: 'Mean time from booking to consultation for appointments that are not urgent.',
  },
  kind: 'mean',
  direction: 'lower',
  unit: { da: 'dage', en: 'days' },
  denominator: {
    text: {
      da: 'Tider, der blev talt i praksis’ egen tælleuge',
      en: 'Appointments counted in the practice’s own week of counting',
    },
  },
  counted: { one: { da: 'tid', en: 'appointment' }, other: { da: 'tider', en: 'appointments' } },
  shownStep: 0.1,
  minDenominator: 10,
  focusArea: 'self-chosen',
  caveats: [
    {
      da: 'Praksis har selv talt i én uge. Ferie og sygdom i ugen kan flytte tallet.',
      en: 'Practices counted in a single week. Holidays and illness in that week can move the figure.',
    },
    {
      da: 'Tider, der er aftalt langt frem på patientens ønske, er ikke med.',
      en: 'Appointments made far ahead at the patient’s wish are not counted.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Hold en del af dagens tider frie til samme dag.',
      en: 'Keep some of the day’s appointments free for the same day.',
    },
    {
      da: 'Lad personalet tage de kontroller, de kan.',
      en: 'Let the staff take the checks that they can.',
    },
    {
      da: 'Brug e-konsultation til svar på prøver.',
      en: 'Use e-consultations for test results.',
    },
  ],
  contact,
};
