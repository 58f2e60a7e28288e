import { defaultMultiplier } from '@klyngekit/schema';
import type { Benchmark, ChoiceOption, ClusterPackage, Indicator, Period } from '@klyngekit/schema';
import { drawScores, proportionOf, rateOf } from './effects.js';
import { observationsOf } from './figures.js';
import type { Figure } from './figures.js';
import { contact } from './indicators/index.js';
import { levelOf } from './package-levels.js';
import { years } from './periods.js';
import { groups, practices, units } from './practices.js';
import type { Practice } from './practices.js';
import { drawBinomial, drawNormal, drawPoisson, seededRandom, shuffled } from './random.js';
import type { Random } from './random.js';

/** How many practices have counted for themselves, or answered. */
const reporters = 12;

/** How many are counted by hand where the guide says no number. */
const usualSample = 40;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** A mean of so many, with its interval. */
function drawMean(random: Random, mean: number, spread: number, denominator: number): Figure {
  const error = spread / Math.sqrt(denominator);
  const value = Math.max(0.5, oneDecimal(mean + error * drawNormal(random)));
  const half = 1.96 * error;
  return { value, lower: Math.max(0, oneDecimal(value - half)), upper: oneDecimal(value + half), denominator };
}

/** The figure of one practice, whose place among the others is `score`. */
function drawFigure(random: Random, indicator: Indicator, practice: Practice, score: number): Figure {
  const { centre, tau, perPatient } = levelOf(indicator);
  const sample = indicator.tally?.sample ?? usualSample;
  const denominator = perPatient === undefined ? sample : Math.round(practice.patients * perPatient);
  if (denominator === 0) return { status: 'notApplicable' };
  switch (indicator.kind) {
    case 'rate': {
      const rate = rateOf(centre, tau, score) / (indicator.multiplier ?? defaultMultiplier);
      return { numerator: drawPoisson(random, denominator * rate), denominator };
    }
    case 'ratio':
      return { numerator: drawPoisson(random, denominator * rateOf(centre, tau, score)), denominator };
    case 'mean':
      return drawMean(random, centre * (1 + tau * score), centre / 2, denominator);
    default:
      return { numerator: drawBinomial(random, denominator, proportionOf(centre, tau, score)), denominator };
  }
}

/** A plain count has no denominator, and hence a column of its own. */
function drawCount(random: Random, indicator: Indicator, practice: Practice, score: number): Figure {
  const { centre, tau } = levelOf(indicator);
  return { numerator: drawPoisson(random, practice.patients * rateOf(centre, tau, score)) };
}

/** An answer; the first ones are more common, and larger practices sometimes give two. */
function drawAnswer(random: Random, options: readonly ChoiceOption[], { doctors }: Practice): Figure {
  const pick = (): number => Math.floor(options.length * random() ** 1.5);
  const first = pick();
  const second = doctors > 2 && random() < 0.3 ? pick() : first;
  const chosen = [...new Set([first, second])].sort((a, b) => a - b);
  return { choices: chosen.flatMap((place) => options[place]?.id ?? []) };
}

/** Whether practices count or answer for themselves, so that some do not come to it. */
const isSelfCollected = ({ kind, tally }: Indicator): boolean => kind === 'choice' || tally !== undefined;

function drawIndicator(random: Random, indicator: Indicator): readonly Figure[] {
  const [scores = []] = drawScores(random, 1);
  const places = practices.flatMap(({ role }, place) => (role === 'silent' ? [] : [place]));
  const reported = new Set(isSelfCollected(indicator) ? shuffled(random, places).slice(0, reporters) : places);
  return practices.map((practice, place): Figure => {
    const score = scores[place] ?? 0;
    if (!reported.has(place)) return { status: 'notReported' };
    if (indicator.kind === 'choice') return drawAnswer(random, indicator.options ?? [], practice);
    if (indicator.kind === 'count') return drawCount(random, indicator, practice, score);
    return drawFigure(random, indicator, practice, score);
  });
}

/**
 * Invents figures of the demonstration's cluster for the indicators of a package, in one year. The same seed gives the same
 * figures. They show what a package looks like in use, and nothing else.
 */
export function createPackageDemo(clusterPackage: ClusterPackage, seed: number): Benchmark {
  const random = seededRandom(seed);
  const period = years.at(-1) as Period;
  const { id, title, indicators } = clusterPackage;
  return {
    schema: 'klynge.benchmark/1',
    id: `pakke-${id}`.slice(0, 64),
    title,
    openness: 'restricted',
    source: {
      name: { da: 'Kvalitetsenheden, Region Eksempel', en: 'The quality unit, Region Eksempel' },
      cutOff: '2026-09-15',
      contact,
      synthetic: true,
    },
    indicators,
    periods: [period],
    units: [...units],
    groups: [...groups],
    observations: indicators.map((indicator) => observationsOf(indicator, period, drawIndicator(random, indicator))),
  };
}
