import type { Benchmark } from '@klyngekit/schema';
import {
  changeFrame,
  changeScene,
  developmentFrame,
  developmentScene,
  estimateTextWidth,
  type ChangeRequest,
  type ChangeScene,
  type DevelopmentRequest,
  type DevelopmentScene,
  type Scene,
} from '../src/index.js';
import { sheetYears } from './change-sheet.js';
import { quarters, sheetEvent, sheetQuarters } from './development-sheet.js';
import { changingTargets, months, seriesOf } from './series.js';
import { danishChangeWords, danishDevelopmentWords } from './words.js';

/** Draws the first indicator of a file over time. */
export function development(
  benchmark: Benchmark,
  request: Partial<DevelopmentRequest> = {},
  width = 616,
  band?: boolean,
): DevelopmentScene {
  const frame = developmentFrame(benchmark, { indicator: benchmark.indicators[0]!.id, ...request });
  if (!frame) throw new Error('no figures');
  return developmentScene({
    development: frame,
    width,
    band: band ?? frame.rules.limits.every((limits) => limits === undefined),
    words: danishDevelopmentWords(frame.last),
    measure: estimateTextWidth,
  });
}

/** Draws the change of the first indicator of a file. */
export function change(benchmark: Benchmark, request: Partial<ChangeRequest> = {}, width = 616): ChangeScene {
  const frame = changeFrame(benchmark, { indicator: benchmark.indicators[0]!.id, ...request });
  if (!frame) throw new Error('no two periods');
  return changeScene({ change: frame, width, words: danishChangeWords(frame), measure: estimateTextWidth });
}

const jump = { at: 12, by: 0.25 };

/** The pictures over time. */
export const overTime: Readonly<Record<string, () => Scene>> = {
  'development-616': () => development(sheetQuarters, { own: 'p6', events: [sheetEvent] }),
  'development-280': () => development(sheetQuarters, { own: 'p6', events: [sheetEvent] }, 280),
  'development-shared': () => development(sheetQuarters, { events: [sheetEvent] }),
  'development-control': () => development(seriesOf({ periods: months(2024, 24), jump }), { own: 'p1' }, 712),
  'development-gap-late': () =>
    development(seriesOf({ periods: months(2024, 24), missing: [7, 8], cutOff: '2025-12-10' }), { own: 'p1' }, 712),
  'development-cut': () =>
    development(
      seriesOf({ periods: months(2024, 24), jump }),
      { own: 'p1', rebase: ['2025-01'], exclude: ['2024-04'] },
      712,
    ),
  'development-frozen': () =>
    development(seriesOf({ periods: months(2024, 24) }), { own: 'p1', baseline: 12 }, 712, true),
  'development-rate': () => development(seriesOf({ kind: 'rate', periods: quarters(2023, 2025) }), { own: 'p1' }),
  'development-mean': () => development(seriesOf({ kind: 'mean', periods: quarters(2024, 2025) }), { own: 'p1' }),
  'development-few': () => development(seriesOf({ periods: months(2025, 4), units: 6 }), { own: 'p1' }),
  'development-targets': () =>
    development(seriesOf({ periods: months(2024, 24), openness: 'public', targets: changingTargets }), {
      own: 'p1',
      compare: ['pooled'],
    }),
  'change-616': () => change(sheetYears, { own: 'p1' }),
  'change-280': () => change(sheetYears, { own: 'p1' }, 280),
  'change-cluster': () => change(seriesOf({ periods: quarters(2024, 2025), units: 15 }), { own: 'p1' }, 712),
  'change-public': () =>
    change(seriesOf({ periods: quarters(2024, 2025), units: 12, openness: 'public' }), { own: 'p3' }, 712),
  'change-public-400': () =>
    change(seriesOf({ periods: quarters(2024, 2025), units: 12, openness: 'public' }), {}, 400),
  'change-many': () =>
    change(seriesOf({ periods: quarters(2024, 2025), units: 600, openness: 'public' }), { own: 'p3' }, 712),
  'change-mean': () => change(seriesOf({ kind: 'mean', periods: quarters(2024, 2025) }), { own: 'p1' }),
};
