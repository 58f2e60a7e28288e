// Elements in real engines: Chromium, Firefox and WebKitGTK. BROWSERS=chromium runs one of them alone.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { enginePlugin } from './wtr/engine-plugin.mjs';
import { fixturesMiddleware } from './wtr/fixtures-middleware.mjs';
import * as launchers from './wtr/launchers.mjs';
import { plainReporter } from './wtr/plain-reporter.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browsers = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

export default {
  rootDir,
  files: ['packages/{foundation,components}/src/**/*.test.ts', 'test/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'development', 'browser'] },
  middleware: [fixturesMiddleware],
  plugins: [
    enginePlugin(),
    a11ySnapshotPlugin(),
    // esbuild's plugin does not follow "extends", hence the flat file; decorators need a target below ES2024.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${rootDir}tsconfig.base.json`,
      // Pages have no environment.
      define: { KLYNGE_LONG: JSON.stringify(process.env.KLYNGE_LONG !== undefined) },
    }),
  ],
  browsers: browsers.map((name) => launchers[name]()),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/test/wtr/lit-warnings.js"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 15_000 } },
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    plainReporter({ file: process.env.RESULTS_FILE }),
  ],
  filterBrowserLogs: (log) => !/Lit is in dev mode/.test(String(log.args[0])),
  coverageConfig: {
    include: ['packages/{foundation,components}/src/**'],
    exclude: ['**/*.test.ts'],
    report: true,
    reportDir: 'coverage/elements',
    reporters: ['lcovonly', 'text-summary'],
  },
};
