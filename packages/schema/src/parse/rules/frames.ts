import type { Indicator } from '../../indicator/indicator.js';
import type { Period } from '../../vocabulary/period.js';
import type { IssueList } from '../../issue-list.js';

/** What figures of a benchmark are about: one indicator in one period, both by id. */
export interface Frame {
  readonly indicator: string;
  readonly period: string;
}

/** The indicators and periods of a benchmark, by id. */
export interface FrameIndex {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly periods: ReadonlyMap<string, Period>;
}

/** Checks that the indicator and the period exist, and returns the indicator. */
export function checkFrame(frame: Frame, index: FrameIndex, pointer: string, issues: IssueList): Indicator | undefined {
  const indicator = index.indicators.get(frame.indicator);
  if (!indicator) issues.add('unknown-reference', `${pointer}/indicator`, { to: 'indicator' });
  if (!index.periods.has(frame.period)) issues.add('unknown-reference', `${pointer}/period`, { to: 'period' });
  return indicator;
}

/** Checks that a list has at most one entry per indicator and period. */
export function checkUniqueFrames(frames: readonly Frame[], pointer: string, issues: IssueList): void {
  const seen = new Set<string>();
  frames.forEach(({ indicator, period }, index) => {
    const key = `${indicator} ${period}`;
    if (seen.has(key)) issues.add('duplicate-id', `${pointer}/${index}`);
    seen.add(key);
  });
}
