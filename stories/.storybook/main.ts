import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { conditions } from '../../.config/vite/common.js';

/** Generated before Storybook starts, see test/tools/build.mjs. */
const manifest = fileURLToPath(new URL('../../packages/components/dist/custom-elements.json', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      conditions,
      // Stories and elements must share one lit, also while its parts are prepared for the browser.
      dedupe: ['lit', '@lit/context'],
      alias: { 'custom-elements-manifest': manifest },
    },
  }),
};

export default config;
