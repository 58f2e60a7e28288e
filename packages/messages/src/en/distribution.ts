import type { DistributionFindings, DistributionMessages } from '../distribution.js';
import { formatsFor } from '../formats.js';
import { chanceSentence, OWN_ABSENT, ownFigure } from './chart-sentences.js';
import { bare, middleHalf, noun, spoken, withUnit } from './chart-values.js';

function title({ own, spread, unit, oneCluster, style }: DistributionFindings): string | undefined {
  if (typeof own === 'string') return OWN_ABSENT[own];
  const half = spread?.middleHalf;
  if (!half) return undefined;
  if (!own) {
    const [lower, upper] = [bare(half.lower, style), spoken(half.upper, style)];
    return `Half lie between ${lower} and ${upper}`;
  }
  const we = unit === 'practice' ? 'You are' : `${noun(unit).own} is`;
  const whole = oneCluster ? ' of the cluster' : '';
  if (own.value < half.lower) return `${we} below the middle half${whole}`;
  return own.value > half.upper ? `${we} above the middle half${whole}` : `${we} in the middle half${whole}`;
}

function summary({ own, spread, unit, units, style, deciles }: DistributionFindings): readonly string[] | undefined {
  const half = spread?.middleHalf;
  if (!half) return undefined;
  const range = (from: number, to: number): string => `${bare(from, style)} and ${withUnit(to, style)}`;
  const middle = `Half of the ${formatsFor('en').integer(units)} ${noun(unit).other} shown lie between ${range(half.lower, half.upper)}.`;
  const tenths = deciles ? [`Eight in ten lie between ${range(deciles.lower, deciles.upper)}.`] : [];
  const ours =
    own && typeof own !== 'string'
      ? [`Your figure is ${ownFigure(own, style)}.`, ...chanceSentence(own, { spread, style })]
      : [];
  return [middle, ...tenths, ...ours];
}

function reading({ unit, spread, deciles }: DistributionFindings, columns: boolean): string {
  const { one, other } = noun(unit);
  const marks = columns
    ? `The columns show how many ${other} have each figure.`
    : `Each dot is one ${one}; dots are stacked where they would cover each other.`;
  const band = spread?.middleHalf
    ? 'The band is the middle half.'
    : spread && spread.median === undefined
      ? 'There is no band round the middle half, since small counts are hidden.'
      : `A band around the middle half is shown from 8 ${other} on.`;
  return [marks, band, ...(deciles ? ['The dotted lines are the 1st and 9th decile.'] : [])].join(' ');
}

/** The words of the distribution in English. */
export const distribution: DistributionMessages = {
  title,
  summary,
  reading,
  middleHalf: (lower, upper, { style }) => [middleHalf, `${bare(lower, style)}–${withUnit(upper, style)}`],
  quartiles: ['1st quartile', '3rd quartile'],
  deciles: ['1st decile', '9th decile'],
};
