import { expect, fixture, html } from '@open-wc/testing';
import { html as litHtml, render } from 'lit';
import { cssVars, setVars, type Vars } from './set-vars.js';

describe('setVars', () => {
  it('sets and removes custom properties', async () => {
    const element = await fixture<HTMLElement>(html`<p></p>`);
    setVars(element, { '--_share': 0.4, '--_name': 'x' });
    expect(element.style.getPropertyValue('--_share')).to.equal('0.4');
    setVars(element, { '--_share': null, '--_name': undefined });
    expect(element.style.length).to.equal(0);
  });

  it('keeps up in a template and leaves other styles alone', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (vars: Vars): CSSStyleDeclaration => {
      render(litHtml`<p ${cssVars(vars)}></p>`, place);
      return place.querySelector('p')!.style;
    };
    const style = draw({ '--_a': 1, '--_b': 2 });
    style.color = 'red';
    draw({ '--_b': 3 });
    expect(style.getPropertyValue('--_a')).to.equal('');
    expect(style.getPropertyValue('--_b')).to.equal('3');
    expect(style.color).to.equal('red');
  });

  it('stands in a tag only', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    expect(() => render(litHtml`<p>${cssVars({})}</p>`, place)).to.throw('cssVars');
  });
});
