import type { Benchmark } from '../../benchmark/benchmark.js';
import type { IssueList } from '../../issue-list.js';
import { checkComparators, checkOverdispersion } from './comparators.js';
import { checkUniqueIds } from './identifiers.js';
import { checkIndicator } from './indicator.js';
import { checkObservations } from './observations.js';
import { checkPeriods } from './periods.js';
import { checkUnits } from './units.js';

/** Checks what the parts of a benchmark say about each other. */
export function checkBenchmark(benchmark: Benchmark, issues: IssueList, warnings: IssueList): void {
  const index = {
    indicators: checkUniqueIds(benchmark.indicators, '/indicators', issues),
    periods: checkUniqueIds(benchmark.periods, '/periods', issues),
  };
  benchmark.indicators.forEach((indicator, position) => checkIndicator(indicator, `/indicators/${position}`, issues));
  checkPeriods(benchmark.periods, issues);
  checkUnits(benchmark, issues, warnings);
  checkObservations(benchmark, index, issues);
  checkComparators(benchmark.comparators ?? [], index, issues);
  checkOverdispersion(benchmark.overdispersion ?? [], index, issues);
}
