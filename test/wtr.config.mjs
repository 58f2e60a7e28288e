// Elements in real engines: Chromium, Firefox and WebKitGTK. BROWSERS=chromium runs one of them alone.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundlePlugin } from './wtr/bundle-plugin.mjs';
import { enginePlugin } from './wtr/engine-plugin.mjs';
import { fixturesMiddleware } from './wtr/fixtures-middleware.mjs';
import * as launchers from './wtr/launchers.mjs';
import { plainReporter } from './wtr/plain-reporter.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browsers = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

const folders = ['packages/foundation/src', 'packages/components/src', 'test/elements'];

export default {
  rootDir,
  files: folders.map((folder) => `${folder}/**/*.test.ts`),
  middleware: [fixturesMiddleware],
  plugins: [
    enginePlugin(),
    a11ySnapshotPlugin(),
    bundlePlugin({
      folders,
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
  testsFinishTimeout: process.env.KLYNGE_LONG === undefined ? 240_000 : 1_200_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    plainReporter({ file: process.env.RESULTS_FILE }),
  ],
  filterBrowserLogs: (log) => !/Lit is in dev mode/.test(String(log.args[0])),
};
