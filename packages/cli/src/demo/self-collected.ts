import { drawScores } from './effects.js';
import type { Figure } from './figures.js';
import { practices } from './practices.js';
import type { Practice } from './practices.js';
import { drawNormal, shuffled } from './random.js';
import type { Random } from './random.js';

const meanDays = 7;
const daysBetweenPractices = 0.28;
const daysWithinPractice = 3.6;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** The places of so many practices that have answered; those with a part of their own in the story always have. */
function drawReporters(random: Random, count: number): ReadonlySet<number> {
  const places = practices.flatMap(({ role }, place) => (role === 'silent' ? [] : [place]));
  const sure = places.filter((place) => practices[place]?.role === 'open-surgery');
  const others = shuffled(
    random,
    places.filter((place) => !sure.includes(place)),
  );
  return new Set([...sure, ...others.slice(0, count - sure.length)]);
}

/** Days of waiting, counted by the practices in a week: ten have reported, one of which has open surgery. */
export function drawWaitingTimes(random: Random): readonly Figure[] {
  const reporters = drawReporters(random, 11);
  const [scores = []] = drawScores(random, 1);
  return practices.map((practice, place): Figure => {
    if (!reporters.has(place)) return { status: 'notReported' };
    if (practice.role === 'open-surgery') return { status: 'notApplicable' };
    const denominator = 14 + Math.round(practice.doctors * (6 + 4 * random()));
    const error = daysWithinPractice / Math.sqrt(denominator);
    const value = meanDays * (1 + daysBetweenPractices * (scores[place] ?? 0)) + error * drawNormal(random);
    const shown = Math.max(0.5, oneDecimal(value));
    const half = 1.96 * error;
    return { value: shown, lower: Math.max(0, oneDecimal(shown - half)), upper: oneDecimal(shown + half), denominator };
  });
}

function answers(random: Random, count: number, answer: (practice: Practice) => readonly string[]): readonly Figure[] {
  const reporters = drawReporters(random, count);
  return practices.map((practice, place): Figure => {
    const choices = answer(practice);
    return reporters.has(place) ? { choices } : { status: 'notReported' };
  });
}

/** Who does the check: nurses where there are several doctors, more often the doctor in solo practices. */
export function drawWho(random: Random): readonly Figure[] {
  return answers(random, 13, ({ doctors }) => {
    const chance = random();
    if (doctors === 1) return chance < 0.5 ? ['laege'] : chance < 0.8 ? ['sygeplejerske'] : ['ingen-fast'];
    if (chance < 0.45) return ['sygeplejerske'];
    if (chance < 0.8) return ['laege', 'sygeplejerske'];
    return chance < 0.9 ? ['andet-personale', 'sygeplejerske'] : ['laege'];
  });
}

/** How often the check is. */
export function drawHowOften(random: Random): readonly Figure[] {
  return answers(random, 13, () => {
    const chance = random();
    if (chance < 0.2) return ['halvaarligt'];
    if (chance < 0.75) return ['aarligt'];
    return chance < 0.88 ? ['sjaeldnere'] : ['efter-behov'];
  });
}
