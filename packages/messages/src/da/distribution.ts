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
    return `Halvdelen ligger mellem ${lower} og ${upper}`;
  }
  const we = unit === 'practice' ? 'I' : noun(unit).own;
  const whole = oneCluster ? ' af klyngen' : '';
  if (own.value < half.lower) return `${we} ligger under den midterste halvdel${whole}`;
  return own.value > half.upper
    ? `${we} ligger over den midterste halvdel${whole}`
    : `${we} ligger i den midterste halvdel${whole}`;
}

function summary({ own, spread, unit, units, style, deciles }: DistributionFindings): readonly string[] | undefined {
  const half = spread?.middleHalf;
  if (!half) return undefined;
  const range = (from: number, to: number): string => `${bare(from, style)} og ${withUnit(to, style)}`;
  const middle = `Halvdelen af de ${formatsFor('da').integer(units)} viste ${noun(unit).other} ligger mellem ${range(half.lower, half.upper)}.`;
  const tenths = deciles ? [`Otte ud af ti ligger mellem ${range(deciles.lower, deciles.upper)}.`] : [];
  const ours =
    own && typeof own !== 'string'
      ? [`Hos jer er det ${ownFigure(own, style)}.`, ...chanceSentence(own, { spread, style })]
      : [];
  return [middle, ...tenths, ...ours];
}

function reading({ unit, spread, deciles }: DistributionFindings, columns: boolean): string {
  const { one, other } = noun(unit);
  const marks = columns
    ? `Søjlerne viser, hvor mange ${other} der har hvert tal.`
    : `Hver prik er én ${one}; prikker stables, når de ellers ville dække hinanden.`;
  const band = spread?.middleHalf
    ? 'Båndet er den midterste halvdel.'
    : spread && spread.median === undefined
      ? 'Der er intet bånd om den midterste halvdel, fordi små antal er skjult.'
      : `Et bånd om den midterste halvdel vises fra 8 ${other}.`;
  return [marks, band, ...(deciles ? ['De prikkede linjer er 1. og 9. decil.'] : [])].join(' ');
}

/** The words of the distribution in Danish. */
export const distribution: DistributionMessages = {
  title,
  summary,
  reading,
  middleHalf: (lower, upper, { style }) => [middleHalf, `${bare(lower, style)}–${withUnit(upper, style)}`],
  quartiles: ['1. kvartil', '3. kvartil'],
  deciles: ['1. decil', '9. decil'],
};
