import type { Period } from '@klyngekit/schema';
import { drawScores, proportionOf, rateOf } from './effects.js';
import { exists } from './figures.js';
import type { Figure } from './figures.js';
import { halfYears, years } from './periods.js';
import { practices } from './practices.js';
import type { Practice } from './practices.js';
import { drawBinomial, drawPoisson } from './random.js';
import type { Random } from './random.js';
import { listGrowth, newInhalationShare, recipes, withheldUpTo } from './recipe.js';
import type { Recipe } from './recipe.js';

/** Figures of every practice in every period. */
export type Table = readonly (readonly Figure[])[];

type Count = { readonly numerator: number; readonly denominator: number };

const isCount = (figure: Figure | undefined): figure is Count => figure !== undefined && 'numerator' in figure;

/** Listed patients in the middle of a period; a practice that opens within it counts for the days it is open. */
function listedPatients(practice: Practice, period: Period): number {
  const middle = Number(period.from.slice(0, 4)) + (period.from.slice(5, 7) === '07' ? 0.5 : 0);
  const grown = practice.patients * (1 + listGrowth * (middle - 2025.5));
  const opened = practice.role === 'new' ? practice.unit.validity?.from : undefined;
  if (opened === undefined || opened <= period.from) return Math.round(grown);
  const days = (day: string): number => Date.parse(day) / 86_400_000;
  const share = (days(period.to) - days(opened) + 1) / (days(period.to) - days(period.from) + 1);
  return Math.round(grown * share);
}

/** Fills a table, practice by practice; those that do not exist yet have nothing to count. */
function fill(
  random: Random,
  periods: readonly Period[],
  count: (practice: Practice, score: number, place: number, period: number) => Figure,
): Table {
  const scores = drawScores(random, periods.length);
  return periods.map((period, index) =>
    practices.map((practice, place) => {
      if (!exists(practice, period)) return { status: 'notApplicable' };
      return count(practice, scores[index]?.[place] ?? 0, place, index);
    }),
  );
}

const centreOf = (recipe: Recipe, period: number): number => recipe.centres[period] ?? 0;

/** New inhalation patients and those with a lung function test. The silent practice has not reported. */
function drawLungFunction(random: Random): Table {
  const recipe = recipes.lungFunction;
  return fill(random, years, (practice, score, _, index) => {
    if (practice.role === 'silent') return { status: 'notReported' };
    const year = years[index] as Period;
    const denominator = drawPoisson(random, listedPatients(practice, year) * newInhalationShare);
    if (denominator === 0) return { status: 'notApplicable' };
    const probability = proportionOf(centreOf(recipe, index), recipe.tau, score);
    return { numerator: drawBinomial(random, denominator, probability), denominator };
  });
}

/** Antibiotic prescriptions, of which the next table counts those for penicillin V. */
function drawAntibiotics(random: Random): Table {
  const recipe = recipes.antibiotics;
  return fill(random, years, (practice, score, _, index) => {
    const denominator = listedPatients(practice, years[index] as Period);
    const rate = rateOf(centreOf(recipe, index), recipe.tau, score);
    return { numerator: drawPoisson(random, (denominator * rate) / 1000), denominator };
  });
}

function drawPenicillinV(random: Random, antibiotics: Table): Table {
  const recipe = recipes.penicillinV;
  return fill(random, years, (_, score, place, index) => {
    const all = antibiotics[index]?.[place];
    const denominator = isCount(all) ? all.numerator : 0;
    if (denominator === 0) return { status: 'notApplicable' };
    const probability = proportionOf(centreOf(recipe, index), recipe.tau, score);
    return { numerator: drawBinomial(random, denominator, probability), denominator };
  });
}

/** Patients with something, of all that are listed. */
function drawPersons(random: Random, periods: readonly Period[], recipe: Recipe, silentReports: boolean): Table {
  return fill(random, periods, (practice, score, _, index) => {
    if (practice.role === 'silent' && !silentReports) return { status: 'notReported' };
    const denominator = listedPatients(practice, periods[index] as Period);
    const rate = rateOf(centreOf(recipe, index), recipe.tau, score);
    return { numerator: drawBinomial(random, denominator, rate / 1000), denominator };
  });
}

/** Annual checks of the known COPD patients: one practice bills none, and small counts are withheld. */
function drawAnnualChecks(random: Random, prevalence: Table): Table {
  const recipe = recipes.copdAnnualCheck;
  return fill(random, years, (practice, score, place, index) => {
    const patients = prevalence[index]?.[place];
    if (!isCount(patients)) return patients ?? { status: 'notReported' };
    const denominator = patients.numerator;
    if (denominator === 0) return { status: 'notApplicable' };
    if (practice.role === 'bills-none') return { numerator: 0, denominator };
    const probability = proportionOf(centreOf(recipe, index), recipe.tau, score);
    const numerator = drawBinomial(random, denominator, probability);
    return numerator > 0 && numerator <= withheldUpTo ? { status: 'suppressed' } : { numerator, denominator };
  });
}

/** Everything that is counted, drawn so that figures that rest on each other agree. */
export interface CountedTables {
  readonly lungFunction: Table;
  readonly antibiotics: Table;
  readonly penicillinV: Table;
  readonly opioids: Table;
  readonly copdPrevalence: Table;
  readonly copdAnnualCheck: Table;
}

/** Draws all tables of counts. */
export function drawCounts(random: Random): CountedTables {
  const lungFunction = drawLungFunction(random);
  const antibiotics = drawAntibiotics(random);
  const penicillinV = drawPenicillinV(random, antibiotics);
  const opioids = drawPersons(random, halfYears, recipes.opioids, true);
  const copdPrevalence = drawPersons(random, years, recipes.copdPrevalence, false);
  const copdAnnualCheck = drawAnnualChecks(random, copdPrevalence);
  return { lungFunction, antibiotics, penicillinV, opioids, copdPrevalence, copdAnnualCheck };
}
