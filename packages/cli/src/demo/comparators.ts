import type { Comparator, Indicator, LocalisedText, Overdispersion, Period } from '@klyngekit/schema';
import {
  antibiotics,
  copdAnnualCheck,
  copdPrevalence,
  lungFunction,
  opioids,
  penicillinV,
} from './indicators/index.js';
import { halfYears, years } from './periods.js';
import { drawNormal } from './random.js';
import type { Random } from './random.js';
import { nation, nationShift, newInhalationShare, recipes, region, regionShift } from './recipe.js';
import type { Recipe } from './recipe.js';

/** One indicator with the level, the spread and the exposure that it has in larger frames. */
interface Frame {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly periods: readonly Period[];
  /** What a listed patient contributes to the denominator: 1 for rates. */
  readonly exposure: number;
}

const annualChecksExposure = 0.034;
const prescriptionsExposure = 0.285;

const frames: readonly Frame[] = [
  { indicator: lungFunction, recipe: recipes.lungFunction, periods: years, exposure: newInhalationShare },
  { indicator: antibiotics, recipe: recipes.antibiotics, periods: years, exposure: 1 },
  { indicator: penicillinV, recipe: recipes.penicillinV, periods: years, exposure: prescriptionsExposure },
  { indicator: opioids, recipe: recipes.opioids, periods: halfYears, exposure: 1 },
  { indicator: copdPrevalence, recipe: recipes.copdPrevalence, periods: years, exposure: 1 },
  { indicator: copdAnnualCheck, recipe: recipes.copdAnnualCheck, periods: years, exposure: annualChecksExposure },
];

interface Scope {
  readonly scope: 'region' | 'nation';
  readonly name: LocalisedText;
  readonly practices: number;
  readonly patients: number;
  readonly shift: number;
}

const regionScope: Scope = {
  scope: 'region',
  name: { da: 'Region Eksempel samlet', en: 'Region Eksempel overall' },
  ...region,
  shift: regionShift,
};
const nationScope: Scope = {
  scope: 'nation',
  name: { da: 'Hele landet samlet (opdigtet)', en: 'The whole country overall (invented)' },
  ...nation,
  shift: nationShift,
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The pooled value of a frame, with an interval that is narrow because the frame is large. */
function drawPooled(random: Random, frame: Frame, period: number, scope: Scope): Comparator {
  const { indicator, recipe, exposure } = frame;
  const centre = (recipe.centres[period] ?? 0) * scope.shift;
  const denominator = scope.patients * exposure;
  const isShare = indicator.kind === 'proportion';
  const share = isShare ? centre : centre / 1000;
  const error = Math.sqrt((isShare ? share * (1 - share) : share) / denominator);
  const [scale, digits] = isShare ? [1, 4] : [1000, 1];
  const value = share + error * drawNormal(random);
  return {
    id: `${indicator.id}-${frame.periods[period]?.id ?? ''}-${scope.scope}`,
    indicator: indicator.id,
    period: frame.periods[period]?.id ?? '',
    scope: scope.scope,
    definition: 'pooled',
    name: scope.name,
    value: rounded(value * scale, digits),
    lower: rounded((value - 1.96 * error) * scale, digits),
    upper: rounded((value + 1.96 * error) * scale, digits),
    units: scope.practices,
  };
}

/** Pooled values of the region for all counted indicators, and of the country for the two with a national goal. */
export function drawComparators(random: Random): readonly Comparator[] {
  return frames.flatMap((frame) =>
    frame.periods.flatMap((_, period) => {
      const ofRegion = drawPooled(random, frame, period, regionScope);
      return frame.indicator.focusArea === 'national'
        ? [ofRegion, drawPooled(random, frame, period, nationScope)]
        : [ofRegion];
    }),
  );
}

/**
 * How much practices differ beyond chance. The figures were drawn with these very variances; phi follows from them and
 * from the mean size of a practice in the region.
 */
export function overdispersion(): readonly Overdispersion[] {
  return frames.flatMap(({ indicator, recipe, periods, exposure }) =>
    periods.map((period, index) => {
      const tau2 = recipe.tau ** 2;
      const isShare = indicator.kind === 'proportion';
      const centre = recipe.centres[index] ?? 0;
      const information = (region.patients / region.practices) * (isShare ? exposure : centre / 1000);
      return {
        indicator: indicator.id,
        period: period.id,
        scale: isShare ? ('proportion' as const) : ('ratio' as const),
        tau2: rounded(tau2, 6),
        phi: rounded(1 + 4 * information * tau2, 2),
        k: region.practices,
        basis: { da: 'Alle praksis i Region Eksempel', en: 'All practices in Region Eksempel' },
      };
    }),
  );
}
