// Every story as a test in Chromium: it draws, its play function passes, axe finds nothing.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { conditions } from './vite/common.js';
import { chromiumFlags, findBrowsers } from '../test/tools/find-browsers.mjs';
import '../test/tools/fonts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { chromium } = findBrowsers();

export default defineConfig({
  root,
  resolve: { conditions },
  plugins: [storybookTest({ configDir: `${root}stories/.storybook` })],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { ...(chromium && { executablePath: chromium }), args: chromiumFlags } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
