import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const outcome = (test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');

function countSuite(counts, suite) {
  for (const test of suite?.tests ?? []) counts[outcome(test)]++;
  for (const inner of suite?.suites ?? []) countSuite(counts, inner);
}

/** Ends the run with `tests: N passed, N failed, N skipped`, and writes the same as JSON to `file` when one is named. */
export function plainReporter({ file } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        countSuite(counts, session.testResults);
        // A file that never came to its tests, or an error outside a test, is a failure of its own.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (file) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(counts));
      }
      console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}
