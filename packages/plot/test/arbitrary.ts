import type { AbsenceStatus, Indicator, Observations, Target } from '@klyngekit/schema';
import fc from 'fast-check';
import { estimateTextWidth, type ComparedFigure, type SpreadFrame, type SpreadRequest } from '../src/index.js';
import { frameOf, indicatorOf, practices, regional, targetOf } from './benchmarks.js';
import { danishWords } from './words.js';

type Kind = Exclude<Indicator['kind'], 'choice'>;
type Columns = Omit<Observations, 'indicator' | 'period'>;

const kinds: readonly Kind[] = ['proportion', 'rate', 'ratio', 'mean', 'count'];
const statuses: readonly AbsenceStatus[] = ['notReported', 'tooFew', 'suppressed', 'notApplicable'];

/** Sizes at which the picture changes its ways, and others. */
const sizes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 35 }) },
  { weight: 2, arbitrary: fc.integer({ min: 36, max: 130 }) },
  { weight: 1, arbitrary: fc.integer({ min: 131, max: 900 }) },
);

/** Powers of ten from 1e-9 to 1e12, times 1 to 10. */
export const extremes = fc
  .tuple(fc.integer({ min: -9, max: 11 }), fc.double({ min: 1, max: 10, noNaN: true }))
  .map(([exponent, factor]) => factor * 10 ** exponent);

const everyday = fc.double({ min: 0.05, max: 5000, noNaN: true }).map((value) => Math.round(value * 100) / 100);

/** What stands in the columns: everyday numbers, one number throughout, or numbers of every size. */
function columnsFor(kind: Kind, count: number): fc.Arbitrary<Columns> {
  const list = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.array(value, { minLength: count, maxLength: count }) },
      { weight: 1, arbitrary: value.map((one) => Array.from({ length: count }, () => one)) },
    );
  const share = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1),
    fc.double({ min: 0, max: 0.004, noNaN: true }),
  );
  const patients = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 1e9 }) },
  );
  switch (kind) {
    case 'proportion':
      return fc.tuple(list(share), list(patients)).map(([shares, denominator]) => ({
        denominator,
        numerator: denominator.map((all, index) => Math.round(all * shares[index]!)),
      }));
    case 'rate':
      return fc
        .tuple(list(fc.nat(3000)), list(patients))
        .map(([numerator, denominator]) => ({ numerator, denominator }));
    case 'count':
      return list(fc.oneof(fc.nat(5), fc.nat(20_000))).map((numerator) => ({ numerator }));
    default:
      return fc
        .tuple(
          list(fc.oneof({ weight: 4, arbitrary: everyday }, { weight: 1, arbitrary: extremes })),
          fc.boolean(),
          fc.boolean(),
        )
        .map(([sizes, limits, signed]) => {
          const value = kind === 'mean' && signed ? sizes.map((size, index) => (index % 2 ? -size : size)) : sizes;
          const half = value.map((level) => Math.abs(level) * 0.3);
          return limits
            ? {
                value,
                lower: value.map((level, index) => level - half[index]!),
                upper: value.map((level, index) => level + half[index]!),
              }
            : { value };
        });
  }
}

const targetFor = (kind: Kind): fc.Arbitrary<Target> => {
  const level = kind === 'proportion' ? fc.double({ min: 0, max: 1, noNaN: true }) : everyday;
  const owner = fc.constantFrom(
    'national' as const,
    'region' as const,
    'cluster' as const,
    'practice' as const,
    'other' as const,
  );
  return fc
    .tuple(fc.uuid(), owner, level, fc.option(level))
    .map(([id, kindOfOwner, one, other]) =>
      targetOf(
        id.slice(0, 8),
        kindOfOwner,
        other === null || other === one ? { value: one } : { lower: Math.min(one, other), upper: Math.max(one, other) },
      ),
    );
};

/** A practice's own target belongs to the practice that looks. */
function withOwner(targets: readonly Target[], own: number | null): readonly Target[] {
  return targets.map((target) =>
    target.owner.kind === 'practice' && own !== null ? { ...target, unit: `p${own}` } : target,
  );
}

/** Frames of every kind and size. */
export const frames: fc.Arbitrary<SpreadFrame> = fc
  .tuple(fc.constantFrom(...kinds), sizes)
  .chain(([kind, count]) =>
    fc.record({
      kind: fc.constant(kind),
      columns: columnsFor(kind, count),
      missing: fc.array(fc.constantFrom(...statuses), { maxLength: 5 }),
      targets: fc.uniqueArray(targetFor(kind), { maxLength: 4, selector: ({ id }) => id }),
      own: fc.option(fc.nat(Math.max(1, count + 2)), { freq: 4 }),
      isPublic: fc.boolean(),
      name: fc.constantFrom(
        'Lægehuset Torvet',
        'Wa',
        'Vestergades Lægehus v. læge Anne-Grethe Østergaard-Kjærsgaard og partnere',
      ),
    }),
  )
  .map(({ kind, columns, missing, targets, own, isPublic, name }) => {
    const figures = (columns.value ?? columns.numerator)!.length;
    const padded = Object.fromEntries(
      Object.entries(columns).map(([column, entries]) => [
        column,
        [...(entries as readonly number[]), ...missing.map(() => null)],
      ]),
    );
    return frameOf(
      {
        indicator: indicatorOf(kind, {
          targets: withOwner(targets, own),
          shownStep: kind === 'proportion' ? 0.01 : 0.1,
          minDenominator: 5,
        }),
        units: practices(figures + missing.length, (index) => `${name} ${index + 1}`),
        columns: { ...padded, status: [...Array.from({ length: figures }, () => null), ...missing] },
        openness: isPublic ? 'public' : 'restricted',
      },
      { own: own === null ? undefined : `p${own}` },
    );
  });

/** Everything that a spread can be asked to be. */
export const spreads: fc.Arbitrary<SpreadRequest> = fc
  .record({
    frame: frames,
    width: fc.oneof(fc.constantFrom(280, 360, 400, 712, 1200), fc.integer({ min: 240, max: 1400 })),
    rowLabels: fc.boolean(),
    absentRows: fc.constantFrom('all' as const, 'own' as const),
    quartileBand: fc.boolean(),
    compare: fc.boolean(),
  })
  .map(({ compare, ...request }) => ({
    ...request,
    rowLabels: request.rowLabels && request.frame.named,
    words: danishWords(request.frame),
    measure: estimateTextWidth,
    compared: compare && request.frame.median !== undefined ? comparedWith(request.frame.median) : [],
  }));

function comparedWith(median: number): readonly ComparedFigure[] {
  return [regional(median), { ...regional(median * 0.9), id: 'median', name: { da: 'Landet samlet' } }];
}
