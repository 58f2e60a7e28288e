import { expect } from '@open-wc/testing';
import { wordOf } from './word-of.js';

const WORDS = ['shared', 'own'] as const;
let count = 0;
const fresh = (): Element => document.createElement(`word-test-${++count}`);

/** Runs an action and gives back what it wrote to the console as warnings. */
function warningsOf(action: () => void): string[] {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => void warnings.push(text);
  try {
    action();
  } finally {
    console.warn = original;
  }
  return warnings;
}

describe('wordOf', () => {
  it('gives the word that a property holds, and says nothing', () => {
    const element = fresh();
    expect(
      warningsOf(() => WORDS.forEach((word) => expect(wordOf(element, 'audience', WORDS, word)).to.equal(word))),
    ).to.deep.equal([]);
  });

  it('gives the first where nothing is given, and says nothing', () => {
    const element = fresh();
    const nothings = [undefined, null, ''];
    expect(
      warningsOf(() =>
        nothings.forEach((given) => expect(wordOf(element, 'audience', WORDS, given)).to.equal('shared')),
      ),
    ).to.deep.equal([]);
  });

  it('gives the first for any other word, and says once which words there are, never what was given', () => {
    const element = fresh();
    const others = ['Own', 'OWN', ' own', 'CANARY-7f3a9', 7, { toString: () => 'own' }, ['own'], Symbol('own')];
    const warnings = warningsOf(() =>
      others.forEach((given) => expect(wordOf(element, 'audience', WORDS, given)).to.equal('shared')),
    );
    expect(warnings).to.deep.equal([
      `<${element.localName}>: audience takes shared, own, and was given something else.`,
    ]);
  });

  it('says it for each property of each tag', () => {
    const [one, other] = [fresh(), fresh()];
    const warnings = warningsOf(() => {
      for (const element of [one, other])
        for (const property of ['audience', 'mode']) wordOf(element, property, WORDS, 'x');
    });
    expect(new Set(warnings).size).to.equal(4);
  });
});
