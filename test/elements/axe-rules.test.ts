// What `accessible()` looks at beyond what axe looks at by itself.
import { expect, fixture, html } from '@open-wc/testing';

describe('axe in these tests', () => {
  it('finds targets that are too small and stand too close', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const small = ['a', 'b', 'c'].map((text) => {
      const button = document.createElement('button');
      button.textContent = text;
      button.style.cssText = 'width:18px;height:18px;padding:0;margin:0;border:0;color:#000;background:#fff';
      return button;
    });
    room.append(...small);
    await expect(room).not.to.be.accessible();
    for (const button of small) button.style.width = button.style.height = '24px';
    await expect(room).to.be.accessible();
  });
});
