import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'custom-elements-manifest';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Whatever axe finds fails the story's test.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    controls: { expanded: true },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { language: 'da' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
