import { aTimeout, expect } from '@open-wc/testing';
import { comparableTree, consoleOf, findAll, get, textOf } from '../../test/chart.js';
import { castHere, choose, press, topics, type, vote, votingRound, roundWith } from '../../test/meeting-elements.js';
import type { KlyngeTopicVote } from './index.js';

const EVENTS = ['klynge-topic-round', 'klynge-topic-ballot', 'klynge-topic-proposals', 'klynge-theme-plan'] as const;
/** What stands in a proposal and nowhere else on the page. */
const CANARY = 'Kanariefugl Qvaxliz';

/** Everything that can be read of a value by following its own and inherited properties, private fields excepted. */
function reachable(value: unknown, depth = 4, seen = new Set<unknown>()): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth === 0 || seen.has(value)) return '';
  if (value instanceof Window || value instanceof Document) return '';
  seen.add(value);
  const texts: string[] = [];
  const names = new Set<PropertyKey>();
  for (
    let step: object | null = value;
    step && step !== HTMLElement.prototype;
    step = Object.getPrototypeOf(step) as object | null
  )
    for (const name of Reflect.ownKeys(step)) names.add(name);
  for (const name of names) {
    try {
      texts.push(String(name), reachable((value as Record<PropertyKey, unknown>)[name], depth - 1, seen));
    } catch {
      // A getter that throws tells nothing.
    }
  }
  return texts.join('\n');
}

/** Everything on the page that can be read: markup through shadow roots, fields, storage, title, the element's properties. */
function everything(element: KlyngeTopicVote): string {
  const parts: string[] = [document.documentElement.outerHTML, element.shadowRoot!.innerHTML];
  for (const field of findAll<HTMLInputElement>(element, 'textarea, input'))
    parts.push(field.matches('[type=radio], [type=checkbox]') ? String(field.checked) : field.value);
  parts.push(
    document.title,
    location.href,
    document.cookie,
    JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
  );
  parts.push(...performance.getEntries().map(({ name }) => name), reachable(element));
  return parts.join('\n');
}

/** What is left of votes for somebody who looks afterwards: markup, accessibility tree, events, console, properties. */
async function traceOf(...ballots: readonly (readonly string[])[]): Promise<string> {
  const element = await vote({ round: votingRound() });
  const events: string[] = [];
  for (const type of EVENTS) element.addEventListener(type, (event) => events.push(`${type} ${reachable(event)}`));
  const written = await consoleOf(async () => {
    for (const choices of ballots) await castHere(element, ...choices);
  });
  // The announcer says the same of every ballot, up to a second late; whether it still has its words is chance.
  await aTimeout(1200);
  const announcer = document.querySelector('[data-klynge-announcer]');
  expect(['', 'Stemmesedlen er i boksen']).to.include(textOf(announcer));
  for (const region of announcer?.children ?? []) region.textContent = '';
  const tree = await comparableTree();
  const trace = [element.shadowRoot!.innerHTML, element.outerHTML, reachable(element, 6), tree, ...events, ...written];
  element.remove();
  return trace.join('\n').replaceAll(/lit\$\d+\$/g, '');
}

describe('klynge-topic-vote: privacy', () => {
  it('leaves one and the same trace of every ballot', async () => {
    const traces = new Set<string>();
    for (const choices of [['t0', 't1', 't2'], ['t2', 't1', 't0'], ['t4'], []])
      traces.add(await traceOf(choices, ['t1'], choices, choices, choices));
    expect(traces.size).to.equal(1);
  });

  it('has nothing of what was voted anywhere before closing, and all of it after', async () => {
    const element = await vote({ round: votingRound() });
    const events: string[] = [];
    for (const type of EVENTS) element.addEventListener(type, (event) => events.push(reachable(event, 8)));
    const written = await consoleOf(async () => {
      for (const choices of [['t0', 't1'], ['t0'], ['t0', 't3'], ['t0', 't2'], ['t0']]) {
        await castHere(element, ...choices);
        expect(get(element, '.panel').querySelectorAll('input')).to.have.length(0);
        const markup = element.shadowRoot!.innerHTML;
        for (const { title } of topics) expect(markup).not.to.contain(title);
      }
    });
    expect(events).to.deep.equal([]);
    expect(written).to.deep.equal([]);
    await press(element, '#close');
    expect(element.shadowRoot!.innerHTML).not.to.contain(topics[0]!.title);
    await press(element, '#close-now');
    expect(events).to.have.length(1);
    expect(events[0]).to.contain('ballots').and.contain('t0');
    expect(textOf(get(element, '.points'))).to.match(/^15/);
  });

  it('begins each ballot with nothing chosen and an order of its own', async () => {
    let drawn = 0;
    const element = await vote({ round: votingRound(), random: (bound) => (drawn++ * 7) % bound });
    const orders = new Set<string>();
    for (let time = 0; time < 6; time++) {
      await press(element, '#next');
      expect(findAll(element, 'input:checked')).to.have.length(0);
      orders.add(
        findAll<HTMLInputElement>(element, 'input[name=place-0]')
          .map(({ value }) => value)
          .join(),
      );
      await choose(element, 't1');
      await press(element, 'button[type=submit]');
    }
    expect(orders.size).to.be.greaterThan(2);
  });

  it('forgets a half-made ballot when it leaves the page', async () => {
    const element = await vote({ round: votingRound() });
    await press(element, '#next');
    await choose(element, 't1', 't2');
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    await element.updateComplete;
    expect(findAll(element, 'input')).to.have.length(0);
    await press(element, '#next');
    expect(findAll(element, 'input:checked')).to.have.length(0);
  });

  it('forgets a half-made ballot when the page is left', async () => {
    const element = await vote({ round: votingRound() });
    await press(element, '#next');
    await choose(element, 't1', 't2');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(findAll(element, 'input')).to.have.length(0);
  });

  it('has no proposal anywhere between handing in and the list', async () => {
    const element = await vote({ round: roundWith() });
    const events: string[] = [];
    for (const type of EVENTS) element.addEventListener(type, (event) => events.push(reachable(event, 8)));
    await press(element, '#next');
    await type(element, '#title-0', CANARY);
    await press(element, 'button[type=submit]');
    expect(everything(element)).not.to.contain(CANARY);
    await press(element, '#next');
    expect(everything(element)).not.to.contain(CANARY);
    expect(events).to.deep.equal([]);
    await press(element, '.actions .button:not(.primary)');
    await press(element, '#show-list');
    expect(everything(element)).to.contain(CANARY);
  });
});
