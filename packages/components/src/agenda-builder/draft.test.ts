import { expect } from '@open-wc/testing';
import { databasePlace } from '@klyngekit/foundation';
import type { Meeting } from '@klyngekit/schema';
import { exampleMeeting } from '@klyngekit/schema/fixtures';
import { agenda, byId, chance, editor, parsedMeeting, pressOn, ready, rowsOf, type, watch } from '../../test/agenda.js';
import { button, find, findAll, has, textOf, until } from '../../test/chart.js';
import type { KlyngeAgendaBuilder, KlyngeMeetingChangeEvent } from './index.js';

declare const KLYNGE_LONG: boolean;

/** How often a page is ended in the middle of writing. */
const CRASHES = KLYNGE_LONG ? 500 : 50;
/** A crash costs no more than what was typed in this time, ms. */
const LATEST = 500;

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => void setTimeout(resolve, ms));
const draftText = (element: Element): string => textOf(find(element, '.draft'));
const kept = (element: KlyngeAgendaBuilder): Promise<void> =>
  until(() => draftText(element).includes('Kladden er gemt'), 'the draft');
let counter = 0;
const freshKey = (): string => `agenda-draft-${Date.now()}-${++counter}`;
const titleField = 'f-velkomst-title';

async function opened(storageKey: string): Promise<KlyngeAgendaBuilder> {
  const element = await editor({ storageKey });
  await pressOn(element, byId(element, 'o-velkomst'));
  return element;
}

/** Does one of the things that people do with an agenda. */
async function workOn(element: KlyngeAgendaBuilder, pick: (below: number) => number, count: number): Promise<void> {
  const any = (selector: string): HTMLElement | undefined => {
    const all = findAll(element, selector);
    return all[pick(all.length)];
  };
  const kind = pick(12);
  if (kind < 6 && element.shadowRoot!.getElementById(titleField)) await type(element, titleField, `Ord ${count}`);
  else if (kind < 8) await press(element, any('.handle'), ['ArrowUp', 'ArrowDown'][pick(2)]!);
  else if (kind < 10) any('.stepper button')?.click();
  else if (kind < 11) button(element, 'Fortryd').click();
  else button(element, 'Gentag').click();
  await element.updateComplete;
}

/** Moves an item with the keyboard. */
async function press(element: KlyngeAgendaBuilder, handle: HTMLElement | undefined, key: string): Promise<void> {
  handle?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true }));
  await element.updateComplete;
}

/** What the agenda writes into storage. */
interface StoredDraft {
  readonly data: { readonly meeting: Meeting };
}

/** A new page finds what the old one had saved, and tells of it. */
async function expectReopened(text: string, meeting: Meeting): Promise<void> {
  const storageKey = freshKey();
  await databasePlace().write(storageKey, text);
  const told: Meeting[] = [];
  const listen = (event: Event): void => void told.push((event as KlyngeMeetingChangeEvent).meeting);
  document.addEventListener('klynge-meeting-change', listen, { capture: true });
  const element = await editor({ storageKey });
  await until(() => told.length > 0, 'the draft');
  document.removeEventListener('klynge-meeting-change', listen, { capture: true });
  element.remove();
  expect(told).to.deep.equal([meeting]);
}

/** What lies in storage, without asking the element for anything: as after a crash. */
const stored = async (key: string): Promise<string> => (await databasePlace().read(key)) ?? '';

describe('klynge-agenda-builder: drafts', () => {
  it('says where the draft lies, brings it back, and clears it when asked', async () => {
    const storageKey = freshKey();
    const first = await opened(storageKey);
    await type(first, titleField, 'Skrevet, men ikke gemt');
    await kept(first);
    expect(draftText(first)).to.match(/^Kladden er gemt på denne computer kl\. \d{1,2}\.\d\d\. Ryd kladde$/);
    first.remove();
    const second = await editor({ storageKey });
    await until(() => textOf(byId(second, 'o-velkomst')) === 'Skrevet, men ikke gemt', 'the draft');
    expect(draftText(second)).to.equal('I ser jeres kladde, som er gemt på denne computer. Ryd kladde');
    await pressOn(second, button(second, 'Ryd kladde'));
    await ready(second);
    expect(second.shadowRoot!.activeElement?.id).to.equal('keep-draft');
    await pressOn(second, button(second, 'Behold kladden'));
    await pressOn(second, button(second, 'Ryd kladde'));
    await pressOn(second, button(second, 'Ryd kladde'));
    expect(textOf(byId(second, 'o-velkomst'))).to.equal('Velkomst og siden sidst');
    await until(() => !has(second, '.draft'), 'the draft to go');
    second.remove();
    expect(textOf(byId(await editor({ storageKey }), 'o-velkomst'))).to.equal('Velkomst og siden sidst');
  });

  it('keeps what is typed and cannot be in a meeting', async () => {
    const storageKey = freshKey();
    const first = await editor({ storageKey });
    await type(first, 'f-velkomst-minutes', 'ti');
    await kept(first);
    first.remove();
    const second = await editor({ storageKey });
    await until(() => byId<HTMLInputElement>(second, 'f-velkomst-minutes').value === 'ti', 'what was typed');
    expect(byId(second, 'f-velkomst-minutes').getAttribute('aria-invalid')).to.equal('true');
  });

  it(`loses no more than half a second of work in ${CRASHES} crashes, and never half a change`, async function () {
    this.timeout(CRASHES * 2500);
    const storageKey = freshKey();
    const element = await opened(storageKey);
    const { told } = watch(element);
    const pick = chance(20_261_122);
    /** When each state came to be. */
    const states = [{ at: performance.now(), text: JSON.stringify(parsedMeeting()) }];
    for (let crash = 0; crash < CRASHES; crash++) {
      for (const end = performance.now() + 20 + pick(300); performance.now() < end; await pause(10)) {
        const before = told.length;
        await workOn(element, pick, states.length);
        if (told.length > before) states.push({ at: performance.now(), text: JSON.stringify(told[told.length - 1]) });
      }
      // What had to be safe at this moment, if the page ended now.
      const now = performance.now();
      const due = states.filter(({ at }) => now - at > LATEST).length - 1;
      const text = await stored(storageKey);
      const safe = text === '' ? states[0]!.text : JSON.stringify((JSON.parse(text) as StoredDraft).data.meeting);
      const found = states.map((state) => state.text).lastIndexOf(safe);
      expect(found, `crash ${crash}: a state that there was`).to.be.at.least(0);
      expect(found, `crash ${crash}: of ${states.length} states`).to.be.at.least(due);
      // Every tenth of the ended pages is opened again.
      if (text !== '' && crash % 10 === 9) await expectReopened(text, JSON.parse(safe) as Meeting);
    }
    expect(states.length).to.be.greaterThan(CRASHES);
  });

  for (const [name, data] of [
    ['of another form', '{"v":999,"items":"<corrupt>"}'],
    [
      'that is no meeting',
      JSON.stringify({
        schema: 'klynge.kladde/1',
        version: 1,
        revision: 4,
        savedAt: 1,
        writer: 'x',
        data: { meeting: { ...exampleMeeting, items: 'tabt' }, typed: 'x' },
      }),
    ],
  ] as const) {
    it(`keeps a draft ${name} aside, untouched, and says so`, async () => {
      const storageKey = freshKey();
      localStorage.setItem(localKey(storageKey), data);
      const element = await editor({ storageKey });
      await until(() => draftText(element).includes('lagt til side'), 'the notice');
      expect(rowsOf(element)).to.have.length(9);
      await pressOn(element, button(element, 'Nyt punkt'));
      await kept(element);
      const places = Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? '');
      expect(places.some((text) => text.includes(name === 'of another form' ? 'v":999' : 'tabt'))).to.equal(true);
    });
  }

  it('is not asked for by somebody who only reads', async () => {
    const storageKey = freshKey();
    const first = await editor({ storageKey });
    await type(first, 'f-velkomst-minutes', '11');
    await kept(first);
    const reader = await agenda({ storageKey });
    expect(findAll(reader, '.row > .length').map(textOf)[0]).to.equal('10 min');
  });
});

/** The name under which the small storage keeps a draft. */
function localKey(key: string): string {
  return `klynge-kladde:${key}`;
}
