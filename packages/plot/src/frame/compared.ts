import { defaultDisclosurePolicy } from '@klyngekit/schema';
import type { ComparatorDefinition, LocalisedText } from '@klyngekit/schema';
import { achievableBenchmark, pooledRate, type Count } from '@klyngekit/statistics';
import { rateMultiplier, toShownStep } from './figures.js';
import type { SpreadFrame } from './spread-frame.js';

/**
 * What own figures can be compared with, besides the median:
 * the pooled figure of the shown units, the achievable benchmark of the shown units (from thirty on), and the figures
 * that the file gives for larger frames.
 */
export type Comparison = 'pooled' | 'achievable' | 'municipality' | 'region' | 'nation' | 'other';

/** One comparison figure. */
export interface ComparedFigure {
  readonly id: string;
  readonly comparison: Comparison;
  /** The producer's name for it; others are named by the catalogue. */
  readonly name: LocalisedText | undefined;
  /** How it was computed. */
  readonly definition: ComparatorDefinition;
  readonly value: number;
}

/**
 * The comparison figures that were asked for and that the data can give, in the order asked. Where several look at a
 * restricted file they are rounded as all figures are.
 */
export function comparedFigures(frame: SpreadFrame, asked: readonly Comparison[]): readonly ComparedFigure[] {
  const figures = figuresOf(frame, asked);
  if (!frame.coarse || frame.closed) return figures;
  return figures.map((figure) => ({ ...figure, value: toShownStep(figure.value, frame.indicator) }));
}

function figuresOf(frame: SpreadFrame, asked: readonly Comparison[]): readonly ComparedFigure[] {
  return asked.flatMap((comparison): readonly ComparedFigure[] => {
    if (comparison === 'pooled') return computed(comparison, pooledValue(frame) ?? givenPooledValue(frame));
    if (comparison === 'achievable') return computed(comparison, achievableValue(frame));
    return frame.comparators
      .filter((figure) => figure.scope === comparison)
      .map((figure) => ({
        id: figure.id,
        comparison,
        name: figure.name,
        definition: figure.definition,
        value: figure.value,
      }));
  });
}

function computed(comparison: 'pooled' | 'achievable', value: number | undefined): readonly ComparedFigure[] {
  return value === undefined ? [] : [{ id: comparison, comparison, name: undefined, definition: 'pooled', value }];
}

function pooledValue(frame: SpreadFrame): number | undefined {
  const counts = countsOf(frame);
  return counts.length === 0 ? undefined : pooledRate(counts).value * rateMultiplier(frame.indicator);
}

/** A closed round has no counts to pool, and brings the figure along. */
function givenPooledValue({ closed, comparators }: SpreadFrame): number | undefined {
  return closed && comparators.find(({ scope, definition }) => scope === 'cluster' && definition === 'pooled')?.value;
}

function achievableValue(frame: SpreadFrame): number | undefined {
  const { direction, kind } = frame.indicator;
  if (direction === 'none' || kind !== 'proportion') return undefined;
  const counts = countsOf(frame);
  if (counts.length === 0) return undefined;
  const benchmark = achievableBenchmark(counts, { direction });
  return benchmark.status === 'ok' ? benchmark.value : undefined;
}

/**
 * The counts of the shown units, where they may be pooled: standardised figures and ratios never are, nor units of which
 * some have no counts, since the sum would then stand for others than those shown.
 */
function countsOf({ indicator: { kind, standardised }, rows, coarse }: SpreadFrame): readonly Count[] {
  if (standardised || (kind !== 'proportion' && kind !== 'rate')) return [];
  const counts = rows.flatMap(({ numerator, denominator = 0 }) =>
    numerator === undefined || denominator <= 0 ? [] : [{ events: numerator, denominator }],
  );
  return counts.length === rows.length && !(coarse && isDominated(counts)) ? counts : [];
}

/** Whether one unit weighs so much in what is pooled that others could tell its figure. */
function isDominated(counts: readonly Count[]): boolean {
  const denominators = counts.map(({ denominator }) => denominator);
  const all = denominators.reduce((sum, denominator) => sum + denominator, 0);
  return Math.max(0, ...denominators) > all * defaultDisclosurePolicy.largestShare;
}
