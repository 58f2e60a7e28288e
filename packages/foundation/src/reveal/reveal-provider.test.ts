import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { parseAnonymousRound, parseNameList } from '@klyngekit/schema';
import { nameList12, anonymousRound12 } from '@klyngekit/schema/fixtures';
import { LitElement } from 'lit';
import { revealContext, RevealController, RevealProvider, type RevealContextValue } from './index.js';

class Provider extends LitElement {
  readonly provider = new RevealProvider(this);
}
customElements.define('x-reveal-provider', Provider);

class Consumer extends LitElement {
  readonly seen: (RevealContextValue | undefined)[] = [];
  readonly consumer = new ContextConsumer(this, {
    context: revealContext,
    subscribe: true,
    callback: (value) => this.seen.push(value),
  });
}
customElements.define('x-reveal-consumer', Consumer);

const round = parseAnonymousRound(anonymousRound12);
const names = parseNameList(nameList12);

describe('RevealProvider', () => {
  it('tells status and round to all that ask, and nothing else', async () => {
    const element = await fixture<Provider>(
      html`<x-reveal-provider><x-reveal-consumer></x-reveal-consumer></x-reveal-provider>`,
    );
    const consumer = element.querySelector<Consumer>('x-reveal-consumer')!;
    const reveal = new RevealController();
    element.provider.reveal = reveal;
    if (!round.ok || !names.ok) throw new Error('not valid');
    const { roundId } = round.value;
    await reveal.load(round.value);
    reveal.propose();
    reveal.collect();
    expect(await reveal.open(names.value)).to.equal(true);
    reveal.close();
    expect(consumer.seen).to.deep.equal([
      { status: 'closed', roundId: null },
      { status: 'closed', roundId },
      { status: 'proposed', roundId },
      { status: 'collecting', roundId },
      { status: 'open', roundId },
      { status: 'closed', roundId },
    ]);
    for (const value of consumer.seen) {
      expect(Object.isFrozen(value)).to.equal(true);
      expect(Object.keys(value!)).to.deep.equal(['status', 'roundId']);
    }
  });

  it('follows another reveal, none, and its host off and on the page', async () => {
    const element = await fixture<Provider>(html`<x-reveal-provider></x-reveal-provider>`);
    if (!round.ok) throw new Error('not valid');
    const reveal = new RevealController();
    element.provider.reveal = reveal;
    await reveal.load(round.value);
    reveal.propose();
    expect(element.provider.value.status).to.equal('proposed');
    const parent = element.parentElement!;
    element.remove();
    reveal.cancel();
    expect(element.provider.value.status).to.equal('proposed');
    parent.append(element);
    expect(element.provider.value.status).to.equal('closed');
    element.provider.reveal = undefined;
    expect(element.provider.value).to.deep.equal({ status: 'closed', roundId: null });
    reveal.propose();
    expect(element.provider.value.status).to.equal('closed');
  });

  it('has a key that every copy of the package shares', () => {
    expect(revealContext).to.equal(Symbol.for('@klyngekit/reveal@1'));
  });
});
