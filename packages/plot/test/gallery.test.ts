import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sceneToSvg } from '../src/index.js';
import { gallery } from './gallery.js';

// After a wanted change: npx vitest run -u -c .config/vitest.config.ts --project unit packages/plot/test/gallery.test.ts
describe('the pictures in test/snapshots', () => {
  it.each(Object.entries(gallery))('%s', async (name, draw) => {
    await expect(sceneToSvg(draw())).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('are all still drawn', () => {
    const files = readdirSync(new URL('snapshots', import.meta.url));
    expect(files.sort()).toEqual(
      Object.keys(gallery)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});
