// People of a practice answer each for themselves: nothing of one of them can be read.
import { expect } from '@open-wc/testing';
import { databasePlace } from '@klyngekit/foundation';
import { everyKindIndicators } from '@klyngekit/schema/fixtures';
import type { Tally } from '@klyngekit/schema';
import '../english.js';
import { consoleOf, find, findAll, get, has, media, textOf, until, type Surroundings } from '../../test/chart.js';
import { form, parsedIndicator } from '../../test/guide.js';
import type { KlyngeTallyForm } from './index.js';

const { choice } = everyKindIndicators;
const LABELS = choice.options.map(({ label }) => label.da);
const steps = [{ da: 'Svar hver for sig.' }];
const staff = parsedIndicator({ ...choice, tally: { steps, people: 'staff' } });
const patients = parsedIndicator({ ...choice, tally: { steps, people: 'patients' } });

let counter = 0;

const people = (properties: Partial<KlyngeTallyForm> = {}, surroundings: Surroundings = {}): Promise<KlyngeTallyForm> =>
  form(
    {
      indicator: staff,
      from: '2026-11-02',
      to: '2026-11-06',
      ydernummer: '061654',
      storageKey: `people-${++counter}-${Date.now()}`,
      ...properties,
    },
    surroundings,
  );

async function press(element: KlyngeTallyForm, id: string): Promise<void> {
  get(element, id).click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Sets a cross, or chooses a way. */
async function choose(element: KlyngeTallyForm, label: string): Promise<void> {
  const found = findAll(element, '.check').find((each) => textOf(each) === label)!;
  found.querySelector('input')!.click();
  await element.updateComplete;
}

async function answer(element: KlyngeTallyForm, ...places: readonly number[]): Promise<void> {
  await press(element, '#begin');
  for (const place of places) await choose(element, LABELS[place]!);
  await press(element, '#hand-in');
}

async function answers(element: KlyngeTallyForm, all: readonly (readonly number[])[]): Promise<void> {
  for (const each of all) await answer(element, ...each);
}

const EIGHT = [[0], [0], [0, 1], [0], [0], [0], [0], [1]] as const;

async function saved(element: KlyngeTallyForm): Promise<Tally | undefined> {
  let tally: Tally | undefined;
  element.addEventListener('klynge-tally-submit', (event) => {
    event.preventDefault();
    tally = event.tally;
  });
  get(element, '.primary[type=submit]').click();
  await until(() => tally !== undefined || has(element, '.error'), 'an answer');
  return tally;
}

const told = (element: Element): string[] => findAll(element, '.told-line').map(textOf);

/** What is on the page and lies in storage, apart from how many have answered. */
async function traces(element: KlyngeTallyForm): Promise<string> {
  const markup = (element.outerHTML + element.shadowRoot!.innerHTML).replace(/<!--.*?-->|lit\$\d+\$/gsu, '');
  const fields = findAll<HTMLInputElement>(element, 'input').map(({ id, value, checked }) => `${id}${value}${checked}`);
  const own = JSON.stringify(Object.entries(element).filter(([, value]) => typeof value !== 'object'));
  const kept = JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
  return [markup, fields.join(), own, kept, location.href, document.title].join('\n').replace(/\d+ har svaret/gu, '');
}

describe('klynge-tally-form: people who answer each for themselves', () => {
  it('takes their answers one by one, and tells what may be told when they are closed', async () => {
    const element = await people();
    await answers(element, EIGHT);
    expect(textOf(get(element, '#answered'))).to.equal('8 har svaret.');
    await press(element, '#close');
    expect(textOf(get(element, '#told-title'))).to.equal('8 har svaret');
    expect(told(element)[0]).to.equal(`${LABELS[0]} 6 eller flere`);
    expect(told(element)[1]).to.equal(`${LABELS[1]} 2 eller færre`);
    expect(has(element, '#begin')).to.equal(false);
    const tally = await saved(element);
    expect(tally?.respondents).to.equal(8);
    expect(tally?.answers?.slice(0, 2).map(({ count }) => count)).to.deep.equal([6, 2]);
    expect(tally?.choices).to.equal(undefined);
    expect(tally?.part).to.match(/^[a-z0-9]{4}$/);
  });

  it('counts nothing before five have answered, and says so', async () => {
    const element = await people();
    await answers(element, EIGHT.slice(0, 4));
    expect(get(element, '#close').getAttribute('aria-disabled')).to.equal('true');
    await press(element, '#close');
    expect(has(element, '#told')).to.equal(false);
    expect(await saved(element)).to.equal(undefined);
    expect(textOf(find(element, '#counts-error'))).to.contain('Mindst fem skal have svaret.');
    await answer(element, 0);
    expect(get(element, '#close').hasAttribute('aria-disabled')).to.equal(false);
    await press(element, '#close');
    expect(told(element)[0]).to.equal(`${LABELS[0]} 3 eller flere`);
  });

  it('takes no answer without a cross, and drops one that somebody leaves', async () => {
    const element = await people();
    await press(element, '#begin');
    await press(element, '#hand-in');
    expect(has(element, '#own')).to.equal(true);
    await choose(element, LABELS[0]!);
    findAll<HTMLButtonElement>(element, '#own button')[1]!.click();
    await element.updateComplete;
    expect(textOf(get(element, '#answered'))).to.contain('0 har svaret.');
    await press(element, '#begin');
    expect(findAll<HTMLInputElement>(element, '#own input').some(({ checked }) => checked)).to.equal(false);
    await choose(element, LABELS[1]!);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(has(element, '#own'), 'nothing waits for the next one').to.equal(false);
  });

  it('leaves no trace of what one person has answered', async () => {
    const after: string[] = [];
    const events: string[] = [];
    for (const place of [0, 1]) {
      const element = await people({ storageKey: 'people-trace' });
      element.addEventListener('klynge-tally-change', (event) => events.push(JSON.stringify(event.draft)));
      const written = await consoleOf(async () => {
        await answers(element, EIGHT);
        await answer(element, place);
        await new Promise((resolve) => setTimeout(resolve, 700)); // longer than drafts wait before they are kept
      });
      expect(written).to.deep.equal([]);
      expect(textOf(find(element, '.draft')), 'nothing is kept').to.equal('');
      after.push(await traces(element));
      element.remove();
    }
    expect(after[0]).to.equal(after[1]);
    expect(events).to.deep.equal([]);
  });

  it('keeps what was told through a new element, and nothing more', async () => {
    const storageKey = `people-kept-${Date.now()}`;
    const first = await people({ storageKey });
    await answers(first, EIGHT);
    await press(first, '#close');
    await until(() => textOf(find(first, '.draft')).includes('gemt'), 'the draft');
    first.remove();
    const second = await people({ storageKey });
    await until(() => has(second, '#told'), 'what was told');
    expect(told(second)[0]).to.equal(`${LABELS[0]} 6 eller flere`);
    expect(has(second, '#begin')).to.equal(false);
    await press(second, '#clear');
    findAll<HTMLButtonElement>(second, '#ask button')[0]!.click();
    await second.updateComplete;
    expect(has(second, '#told')).to.equal(false);
    expect(textOf(get(second, '#answered'))).to.contain('0 har svaret.');
    await second.clearDraft();
  });

  const broken: readonly { readonly spoilt: unknown; readonly name: string }[] = [
    { name: 'nothing where a count should be', spoilt: [null] },
    { name: 'a count that is none', spoilt: [{ option: choice.options[0].id, count: 1.5 }] },
    { name: 'an option without a name', spoilt: [{ option: 7, count: 6 }] },
    { name: 'no list', spoilt: { 0: { option: choice.options[0].id, count: 6 } } },
  ];
  for (const { name, spoilt } of broken)
    it(`begins anew where the draft holds ${name}`, async () => {
      const storageKey = `people-broken-${++counter}-${Date.now()}`;
      const first = await people({ storageKey });
      await answers(first, EIGHT);
      await press(first, '#close');
      await until(() => textOf(find(first, '.draft')).includes('gemt'), 'the draft');
      first.remove();
      const kept = await databasePlace().read(storageKey);
      const draft = JSON.stringify(JSON.parse(kept!, (key, value: unknown) => (key === 'answers' ? spoilt : value)));
      expect(draft).not.to.equal(kept);
      await databasePlace().write(storageKey, draft);
      const second = await people({ storageKey });
      await until(() => has(second, '#begin'), 'a beginning');
      expect(has(second, '#told')).to.equal(false);
      await second.clearDraft();
    });

  it('takes slips that somebody has counted, and tells as little of them', async () => {
    const element = await people();
    await choose(element, 'Hver for sig, på papirsedler');
    const type = async (place: number, text: string): Promise<void> => {
      const input = get<HTMLInputElement>(element, `#slip-${place}`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
    };
    await type(0, '4');
    for (const place of LABELS.keys()) await type(place + 1, '1');
    expect(has(element, '#told')).to.equal(false);
    expect(await saved(element)).to.equal(undefined);
    await type(0, '9');
    await type(1, '10');
    expect(textOf(find(element, '#slip-1-error'))).to.equal('Der er flere kryds end sedler.');
    await type(1, '9');
    expect(told(element)[0]).to.equal(`${LABELS[0]} 7 eller flere`);
    await type(2, '010190-1234');
    expect(textOf(find(element, '#slip-2-error'))).to.contain('ligner et CPR-nummer');
    await type(2, '1');
    const tally = await saved(element);
    expect(tally?.respondents).to.equal(9);
    expect(tally?.answers?.slice(0, 2).map(({ count }) => count)).to.deep.equal([7, 2]);
  });

  it('lets a small clinic answer as one, and patients never', async () => {
    const element = await people();
    await answers(element, EIGHT.slice(0, 3));
    await choose(element, 'Samlet, som klinik');
    await choose(element, LABELS[1]!);
    const tally = await saved(element);
    expect(tally?.choices).to.deep.equal([choice.options[1].id]);
    expect(tally?.respondents).to.equal(undefined);
    const asked = await people({ indicator: patients });
    expect(findAll(asked, '.ways .check').map(textOf)).to.have.length(2);
    expect(textOf(get(asked, '.promise'))).to.contain('Patienterne svarer hver for sig.');
  });

  it('is passed round by keyboard: the focus is where the next one begins', async () => {
    const element = await people();
    const focused = (): string | undefined =>
      element.shadowRoot!.activeElement?.id || element.shadowRoot!.activeElement?.localName;
    await press(element, '#begin');
    expect(focused()).to.equal('input');
    await choose(element, LABELS[0]!);
    await press(element, '#hand-in');
    expect(focused()).to.equal('answered');
    await answers(element, EIGHT);
    await press(element, '#close');
    expect(focused()).to.equal('told');
  });

  for (const [name, stage] of [
    ['passing', () => Promise.resolve()],
    ['answering', (element: KlyngeTallyForm) => press(element, '#begin')],
    ['slips', (element: KlyngeTallyForm) => choose(element, 'Hver for sig, på papirsedler')],
    [
      'told',
      async (element: KlyngeTallyForm) => {
        await answers(element, EIGHT);
        await press(element, '#close');
      },
    ],
  ] as const) {
    it(`${name}: has nothing that axe finds, and keeps to its place`, async () => {
      for (const style of ['background:#fff;color:#1a1f24', 'background:#14191e;color:#f1f4f6']) {
        const element = await people({}, { style });
        await stage(element);
        await expect(element).to.be.accessible();
      }
      for (const width of [280, 320, 640]) {
        const element = await people({}, { width });
        await stage(element);
        const right = element.getBoundingClientRect().right + 0.5;
        for (const part of findAll(element, '*')) {
          if (!part.closest('.visually-hidden'))
            expect(part.getBoundingClientRect().right, part.id).to.be.at.most(right);
        }
        for (const target of findAll(element, 'button, .check, input.control')) {
          const { height } = target.getBoundingClientRect();
          if (height > 0) expect(height, textOf(target)).to.be.at.least(36);
        }
      }
    });
  }

  it('puts nobody’s half-filled answer on paper', async () => {
    if (!(await media({ media: 'print' }))) return;
    const element = await people();
    await press(element, '#begin');
    expect(getComputedStyle(get(element, '#own')).display).to.equal('none');
    await media();
  });
});
