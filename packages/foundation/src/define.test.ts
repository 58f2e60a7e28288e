import { expect } from '@open-wc/testing';
import { defineElement } from './define.js';
import { KlyngeElement } from './klynge-element.js';
import { version } from './index.js';

let count = 0;
const freshTag = (): string => `define-test-${++count}`;

/** Runs an action and gives back what it wrote to the console as warnings, there and at the end of the task's turn. */
async function warningsOf(action: () => void): Promise<string[]> {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => void warnings.push(text);
  try {
    action();
    await Promise.resolve();
  } finally {
    console.warn = original;
  }
  return warnings;
}

describe('define', () => {
  it('registers the tag of the class and is silent the second time', async () => {
    class Plain extends KlyngeElement {
      static override readonly tag = freshTag();
    }
    expect(customElements.get(Plain.tag)).to.equal(undefined);
    expect(
      await warningsOf(() => {
        Plain.define();
        Plain.define();
      }),
    ).to.deep.equal([]);
    expect(customElements.get(Plain.tag)).to.equal(Plain);
    expect(Plain.version).to.equal(version);
  });

  it('takes another tag, and more than one', async () => {
    class Many extends KlyngeElement {}
    const [first, second] = [freshTag(), freshTag()];
    expect(await warningsOf(() => [first, second].forEach((tag) => Many.define(tag)))).to.deep.equal([]);
    expect(document.createElement(first)).to.be.instanceOf(Many);
    expect(document.createElement(second)).to.be.instanceOf(Many);
  });

  it('is silent for a second copy of the same version', async () => {
    const tag = freshTag();
    class First extends KlyngeElement {}
    class Copy extends KlyngeElement {}
    First.define(tag);
    expect(await warningsOf(() => Copy.define(tag))).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(First);
  });

  it('keeps the first version and warns once of another', async () => {
    const tag = freshTag();
    class Old extends KlyngeElement {
      static override readonly version = '0.0.0-old';
    }
    class New extends KlyngeElement {}
    Old.define(tag);
    const warnings = await warningsOf(() => {
      New.define(tag);
      New.define(tag);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(tag).and.to.contain('0.0.0-old').and.to.contain(version);
    expect(customElements.get(tag)).to.equal(Old);
  });

  it('tells of all tags of a pair of versions at once, and of the pair once', async () => {
    const tags = [freshTag(), freshTag(), freshTag()];
    class Old extends KlyngeElement {
      static override readonly version = '0.0.0-older';
    }
    class New extends KlyngeElement {}
    for (const tag of tags) Old.define(tag);
    const [warning, ...more] = await warningsOf(() => {
      for (const tag of [...tags, ...tags]) New.define(tag);
    });
    expect(more).to.deep.equal([]);
    expect(tags.map((tag) => warning!.split(`<${tag}>`).length)).to.deep.equal([2, 2, 2]);
    expect(warning).to.contain('0.0.0-older').and.to.contain(version);
    const late = freshTag();
    Old.define(late);
    expect(await warningsOf(() => New.define(late))).to.deep.equal([]);
  });

  it("warns when somebody else's element has the tag", async () => {
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    class Ours extends KlyngeElement {}
    const warnings = await warningsOf(() => Ours.define(tag));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('not from Klyngekit');
  });

  it('does not throw at a tag that is no tag', async () => {
    class Odd extends KlyngeElement {}
    for (const tag of ['Not-Lower', 'nodash', '', 'font-face']) {
      expect(await warningsOf(() => Odd.define(tag))).to.have.length(1);
    }
  });

  it('registers in the registry of a frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const registry = (frame.contentWindow as Window & typeof globalThis).customElements;
    class Framed extends KlyngeElement {}
    const tag = freshTag();
    Framed.define(tag, registry);
    expect(registry.get(tag)).to.equal(Framed);
    expect(customElements.get(tag)).to.equal(undefined);
    frame.remove();
  });

  it('does nothing without a registry', async () => {
    class Unregistered extends KlyngeElement {}
    const original = Object.getOwnPropertyDescriptor(window, 'customElements')!;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    try {
      expect(await warningsOf(() => defineElement(Unregistered, freshTag()))).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'customElements', original);
    }
  });
});
