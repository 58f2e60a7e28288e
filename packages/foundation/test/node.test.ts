import { expect, it } from 'vitest';

it('can be imported where there is no page', async () => {
  expect('document' in globalThis).toBe(false);
  const { KlyngeElement, version } = await import('../src/index.js');
  class Element extends KlyngeElement {}
  expect(() => Element.define('x-node')).not.toThrow();
  expect(Element.version).toBe(version);
});
