import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const outcome = (test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');

function* testsIn(suite) {
  for (const test of suite?.tests ?? []) yield test;
  for (const inner of suite?.suites ?? []) yield* testsIn(inner);
}

/** Ends the run with `tests: N passed, N failed, N skipped`; writes that, and what failed, to `file` when one is named. */
export function plainReporter({ file } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      const files = new Set();
      for (const session of sessions) {
        const where = `${relative(process.cwd(), session.testFile)} (${session.browser.name})`;
        const tests = [...testsIn(session.testResults)];
        for (const test of tests) counts[outcome(test)]++;
        if (!session.passed) files.add(relative(process.cwd(), session.testFile));
        const failed = tests.filter((test) => outcome(test) === 'failed');
        for (const { name, error } of failed) failures.push(`${where} ${name}: ${error?.message ?? 'no error'}`);
        // A file that never came to its tests, or an error outside a test, is a failure of its own.
        if (session.passed || failed.length > 0) continue;
        counts.failed++;
        failures.push(`${where}: ${session.errors[0]?.message ?? 'did not come to its tests'}`);
      }
      if (file) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ ...counts, failures, files: [...files] }));
      }
      console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}
