import { expect } from '@open-wc/testing';
import { databasePlace } from '@klyngekit/foundation';
import { parseTopicRound, type TopicRound } from '@klyngekit/schema';
import { exampleTopicRound } from '@klyngekit/schema/fixtures';
import { find, findAll, get, has, textOf, until } from '../../test/chart.js';
import {
  castHere,
  drawn,
  emptyRound,
  press,
  roundWith,
  topics,
  type,
  vote,
  votingRound,
} from '../../test/meeting-elements.js';
import type { KlyngeTopicVote } from './index.js';

let counter = 0;
const freshKey = (): string => `vote-draft-${Date.now()}-${++counter}`;
const heading = (element: Element): string => textOf(get(element, '#panel-title'));
const draftText = (element: Element): string => textOf(find(element, '.draft'));
const kept = (element: Element): Promise<void> =>
  until(() => draftText(element).includes('Kladden er gemt'), 'the draft');
const found = (element: Element): Promise<void> =>
  until(() => draftText(element).includes('jeres kladde'), 'the draft');

/** What lies in storage under a name, in either place. */
const stored = async (key: string): Promise<string> =>
  `${(await databasePlace().read(key)) ?? ''}${localStorage.getItem(`klynge-kladde:${key}`) ?? ''}`;

/** Waits until something lies in storage, or is gone from it. */
async function storedAs(key: string, isIt: (text: string) => boolean): Promise<void> {
  let text: string | undefined;
  const look = (): boolean => {
    void stored(key).then((found) => (text = found));
    return text !== undefined && isIt(text);
  };
  await until(look, 'the storage');
}

/** One person takes the device, writes, and hands it on. */
async function write(element: KlyngeTopicVote, title: string): Promise<void> {
  await press(element, '#next');
  if (title === '') {
    await press(element, '.actions .button:not(.primary)');
    return;
  }
  await type(element, '#title-0', title);
  await press(element, 'button[type=submit]');
}

const titles = (element: Element): string[] => findAll(element, '.topic label, .topic .text').map(textOf);

describe('klynge-topic-vote: drafts', () => {
  it('keeps the list with its merges, says where, and takes it away when asked twice', async () => {
    const storageKey = freshKey();
    const round = roundWith({ topics });
    const first = await vote({ storageKey, round });
    expect(draftText(first)).to.equal('');
    await press(first, '#pick-t0');
    await press(first, '#pick-t1');
    await press(first, '#merge');
    await kept(first);
    expect(draftText(first)).to.match(/^Kladden er gemt på denne computer kl\. \d{1,2}\.\d\d\. Ryd kladde$/);
    first.remove();
    const second = await vote({ storageKey, round });
    await found(second);
    expect(heading(second)).to.equal('4 emner på listen');
    await press(second, '#clear-draft');
    expect(second.shadowRoot!.activeElement?.id).to.equal('keep-draft');
    await press(second, '#keep-draft');
    expect(heading(second)).to.equal('4 emner på listen');
    await press(second, '#clear-draft');
    await press(second, '#clear-now');
    expect(heading(second)).to.equal('5 emner på listen');
    await until(() => !has(second, '.draft'), 'the draft to go');
    expect(await stored(storageKey)).to.equal('');
  });

  it('keeps what three have written, and nothing of one or two alone', async () => {
    const storageKey = freshKey();
    const first = await vote({ storageKey });
    expect(draftText(first)).to.contain('hver gang tre har skrevet noget');
    for (const title of ['Kanarie 1', '', 'Kanarie 2']) await write(first, title);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await stored(storageKey)).to.equal('');
    await write(first, 'Kanarie 3');
    await kept(first);
    await write(first, 'Kanarie 4');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const text = await stored(storageKey);
    for (const number of [1, 2, 3]) expect(text).to.contain(`Kanarie ${number}`);
    expect(text).not.to.contain('Kanarie 4');
    expect(first.shadowRoot!.innerHTML).not.to.contain('Kanarie');
    first.remove();
    const second = await vote({ storageKey });
    await found(second);
    expect(textOf(get(second, '.count'))).to.equal('4 har afleveret');
    await write(second, 'Til sidst');
    await press(second, '#show-list');
    expect(heading(second)).to.equal('4 emner på listen');
  });

  it('goes on to write when more were being written', async () => {
    const storageKey = freshKey();
    const round = roundWith({ topics });
    const first = await vote({ storageKey, round });
    await press(first, '#more');
    for (const title of ['A', 'B', 'C']) await write(first, title);
    await kept(first);
    first.remove();
    const second = await vote({ storageKey, round });
    await until(() => heading(second) === 'Tak. Det er afleveret', 'the screen between two');
    await press(second, '#show-list');
    expect(heading(second)).to.equal('8 emner på listen');
  });

  it('never keeps a ballot, and of a closed vote the result alone', async () => {
    const storageKey = freshKey();
    const round = roundWith({ topics });
    const first = await vote({ storageKey, round });
    await press(first, '#begin-vote');
    await kept(first);
    expect(draftText(first)).to.contain('Stemmesedler gemmes aldrig');
    const before = await stored(storageKey);
    for (const choices of [['t0'], ['t0', 't1'], ['t0', 't1'], ['t2'], ['t0']]) await castHere(first, ...choices);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await stored(storageKey)).to.equal(before);
    const rounds: TopicRound[] = [];
    first.addEventListener('klynge-topic-round', (event) => rounds.push(event.round));
    await press(first, '#close');
    await press(first, '#close-now');
    expect(rounds[0]!.ballots).to.have.length(5);
    await storedAs(storageKey, (text) => text.includes('"result"'));
    first.remove();
    expect(await stored(storageKey)).not.to.contain('"choices"');
    const second = await vote({ storageKey, round });
    await found(second);
    expect(textOf(get(second, '.points'))).to.match(/^12/);
    expect(parseTopicRound(rounds[0]).ok).to.equal(true);
  });

  it('begins a vote with an empty box after a reload', async () => {
    const storageKey = freshKey();
    const round = roundWith({ topics });
    const first = await vote({ storageKey, round });
    await press(first, '#begin-vote');
    await castHere(first, 't0');
    await kept(first);
    first.remove();
    const second = await vote({ storageKey, round });
    await until(() => heading(second) === 'Stem hver for sig', 'the vote');
    expect(textOf(get(second, '.count'))).to.equal('0 stemmesedler i boksen');
  });

  it('does not take back a round with which the page has come further', async () => {
    const storageKey = freshKey();
    const first = await vote({ storageKey, round: roundWith({ topics }) });
    await press(first, '#pick-t0');
    await press(first, '#pick-t1');
    await press(first, '#merge');
    await kept(first);
    first.remove();
    const second = await vote({ storageKey, round: votingRound() });
    await castHere(second, 't0');
    await castHere(second, 't1');
    expect(textOf(get(second, '.count'))).to.equal('2 stemmesedler i boksen');
    expect(draftText(second)).not.to.contain('kladde, som er gemt');
    second.round = { ...exampleTopicRound, id: 'runde' };
    await drawn(second);
    expect(has(second, '.draft')).to.equal(false);
    await until(() => has(second, '.points'), 'the result');
  });

  it('takes the draft away when the page hands back the round that was closed', async () => {
    const storageKey = freshKey();
    const element = await vote({ storageKey, round: votingRound() });
    element.addEventListener('klynge-topic-round', ({ round }) => (element.round = round));
    for (const choices of [['t0'], ['t0'], ['t1'], ['t2'], []]) await castHere(element, ...choices);
    await press(element, '#close');
    await press(element, '#close-now');
    await drawn(element);
    await storedAs(storageKey, (text) => text === '');
    element.remove();
    expect(await stored(storageKey)).to.equal('');
  });

  for (const [name, data] of [
    ['that holds ballots', { round: { ...exampleTopicRound, id: 'runde' } }],
    ['of another round', { round: { ...emptyRound, id: 'en-anden' } }],
    ['that is no round', { round: 'x' }],
    ['whose proposals are none', { round: emptyRound, box: { proposals: [{ title: 7 }], handedIn: 3 } }],
    ['whose box is none', { round: emptyRound, box: 'x' }],
    ['that is nothing', null],
  ] as const) {
    it(`keeps a draft ${name} aside`, async () => {
      const storageKey = freshKey();
      const record = { schema: 'klynge.kladde/1', version: 1, revision: 3, savedAt: 1, writer: 'x', data };
      const text = JSON.stringify(record);
      localStorage.setItem(`klynge-kladde:${storageKey}`, text);
      const element = await vote({ storageKey, round: roundWith({ topics }) });
      await until(() => draftText(element).includes('lagt til side'), 'the notice');
      expect(heading(element)).to.equal('5 emner på listen');
      expect(titles(element)).not.to.contain('x');
      // Among the texts of the best place, which is the database.
      await press(element, '#begin-vote');
      await kept(element);
      expect(await stored(storageKey)).to.contain('"voting"');
    });
  }

  it('is for those who lead: a participant’s own device keeps nothing', async () => {
    const storageKey = freshKey();
    const element = await vote({ storageKey, mode: 'participant' });
    await type(element, '#title-0', 'Kanarie');
    await press(element, 'button[type=submit]');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await stored(storageKey)).to.equal('');
    expect(has(element, '.draft')).to.equal(false);
  });
});
