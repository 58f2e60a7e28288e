import type { Benchmark } from '../../benchmark/benchmark.js';
import type { IssueList } from '../../issue-list.js';
import { checkChoices } from './choices.js';
import { checkAlignment, checkColumnsOfKind } from './columns.js';
import { checkFigures } from './figures.js';
import { checkFrame, checkUniqueFrames } from './frames.js';
import type { FrameIndex } from './frames.js';

/** Checks the figures of a benchmark: what they are about, their columns, and what the columns say about each other. */
export function checkObservations(benchmark: Benchmark, index: FrameIndex, issues: IssueList): void {
  const { observations, units } = benchmark;
  checkUniqueFrames(observations, '/observations', issues);
  for (let position = 0; position < observations.length && !issues.isFull; position++) {
    const entry = observations[position]!;
    const pointer = `/observations/${position}`;
    const indicator = checkFrame(entry, index, pointer, issues);
    const isAligned = checkAlignment(entry, units.length, pointer, issues);
    if (!indicator) continue;
    const hasItsColumns = checkColumnsOfKind(entry, indicator.kind, pointer, issues);
    if (!isAligned || !hasItsColumns) continue;
    checkFigures(entry, indicator, pointer, issues);
    if (entry.choices) checkChoices(entry.choices, indicator, `${pointer}/choices`, issues);
  }
}
