import { expect } from '@open-wc/testing';
import { everyKindIndicators, lungFunctionIndicator, urineIndicator } from '@klyngekit/schema/fixtures';
import { parseTally, type Tally } from '@klyngekit/schema';
import '../english.js';
import { button, find, findAll, get, has, markup, textOf, until, type Surroundings } from '../../test/chart.js';
import { form, parsedIndicator } from '../../test/guide.js';
import type { KlyngeTallyChangeEvent, KlyngeTallyForm, KlyngeTallySubmitEvent } from './index.js';

const total = (element: Element): string => textOf(find(element, '#total strong'));
const shown = (element: Element): string => textOf(get(element, '[lang]'));

async function press(element: KlyngeTallyForm, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function count(element: KlyngeTallyForm, what: 'yes' | 'no', times = 1): Promise<void> {
  for (let time = 0; time < times; time++) get<HTMLButtonElement>(element, `[data-count=${what}]`).click();
  await element.updateComplete;
}

async function type(element: KlyngeTallyForm, id: string, text: string): Promise<void> {
  const input = get<HTMLInputElement>(element, `#${id}`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function check(element: KlyngeTallyForm, label: string, checked = true): Promise<void> {
  const found = findAll(element, '.check').find((each) => textOf(each) === label);
  const input = found!.querySelector('input')!;
  input.checked = checked;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const errorOf = (element: Element, id: string): string => textOf(find(element, `#${id}-error`));

/** What the page is handed; it says no, so that nothing is downloaded. */
function submitted(element: KlyngeTallyForm): KlyngeTallySubmitEvent[] {
  const events: KlyngeTallySubmitEvent[] = [];
  element.parentElement!.addEventListener('klynge-tally-submit', (event) => {
    event.preventDefault();
    events.push(event);
  });
  return events;
}

async function save(element: KlyngeTallyForm, words = 'Gem filen til klyngen'): Promise<Tally | undefined> {
  const events = submitted(element);
  await press(element, words);
  await until(() => events.length > 0 || has(element, '.error'), 'an answer');
  return events[0]?.tally;
}

/** The files that were offered while something ran. */
async function filesOf(action: () => Promise<unknown>, expected = 1): Promise<{ name: string; text: string }[]> {
  const files: Promise<{ name: string; text: string }>[] = [];
  const original = URL.createObjectURL.bind(URL);
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return original(blob);
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    const { download: name } = this;
    if (last) files.push(last.text().then((text) => ({ name, text })));
  };
  try {
    await action();
    await until(() => files.length >= expected, 'the file');
  } finally {
    URL.createObjectURL = original;
    // Its own one goes, and that of all elements is there again.
    delete (HTMLAnchorElement.prototype as { click?: unknown }).click;
  }
  return Promise.all(files);
}

describe('klynge-tally-form: counting', () => {
  it('counts each press, and says how far it is', async () => {
    const element = await form();
    expect(total(element)).to.equal('0 af 0 prøver');
    await count(element, 'yes', 3);
    await count(element, 'no', 2);
    expect(total(element)).to.equal('3 af 5 prøver');
    expect(textOf(find(element, '#total'))).to.contain('I skal bruge 50 prøver. 45 er tilbage.');
    await count(element, 'no', 45);
    expect(textOf(find(element, '#total'))).to.contain('Alle 50 prøver er talt.');
    await count(element, 'yes');
    expect(textOf(find(element, '#total'))).to.contain('1 mere end de aftalte 50');
  });

  it('takes back one press after the other', async () => {
    const element = await form();
    expect(button(element, 'Fortryd').disabled).to.equal(true);
    await count(element, 'yes', 2);
    await count(element, 'no');
    await press(element, 'Fortryd');
    expect(total(element)).to.equal('2 af 2 prøver');
    await press(element, 'Fortryd');
    await press(element, 'Fortryd');
    expect(total(element)).to.equal('0 af 0 prøver');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.getAttribute('data-count')).to.equal('yes');
  });

  it('counts a key that is held down once', async () => {
    const element = await form();
    const big = get(element, '[data-count=yes]');
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
    big.dispatchEvent(held);
    expect(held.defaultPrevented).to.equal(true);
    const first = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    big.dispatchEvent(first);
    expect(first.defaultPrevented).to.equal(false);
  });

  it('takes numbers from paper, keeps what is none in its field, and flags what looks like a CPR number', async () => {
    const element = await form();
    await type(element, 'yes', '17');
    await type(element, 'no', '33');
    expect(total(element)).to.equal('17 af 50 prøver');
    await type(element, 'no', '33,5');
    expect(errorOf(element, 'no')).to.equal('Skriv et helt tal fra 0 og op.');
    expect(total(element)).to.equal('17 af 50 prøver');
    await type(element, 'no', '010190-1234');
    expect(errorOf(element, 'no')).to.contain('ligner et CPR-nummer');
    expect(get<HTMLInputElement>(element, '#no').getAttribute('aria-invalid')).to.equal('true');
    const events = submitted(element);
    await type(element, 'ydernummer', '61654');
    await press(element, 'Gem filen til klyngen');
    await new Promise((resolve) => void setTimeout(resolve, 50));
    expect(events).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement?.id).to.equal('no');
  });

  it('tells the page what has been counted, and nothing of whose it is', async () => {
    const element = await form();
    const drafts: string[] = [];
    element.addEventListener('klynge-tally-change', ({ draft }: KlyngeTallyChangeEvent) =>
      drafts.push(JSON.stringify(draft)),
    );
    await count(element, 'yes');
    await type(element, 'ydernummer', '061654');
    expect(drafts).to.have.length(2);
    expect(drafts.join()).not.to.contain('061654');
  });
});

describe('klynge-tally-form: under the thumb', () => {
  it('does not move when it is pressed, nor close what somebody is writing in', async () => {
    const element = await form();
    const yes = get(element, '[data-count=yes]');
    const { top } = yes.getBoundingClientRect();
    await count(element, 'yes');
    await press(element, 'Fortryd');
    expect(yes.getBoundingClientRect().top).to.equal(top);
    const details = get<HTMLDetailsElement>(element, '.typed');
    details.open = true;
    await type(element, 'no', '33,5');
    await type(element, 'no', '33');
    expect(details.open).to.equal(true);
  });

  it('lets nobody say by a slip that there was nobody', async () => {
    const element = await form();
    await count(element, 'yes');
    expect(get<HTMLInputElement>(element, '#nobody').disabled).to.equal(true);
    await press(element, 'Fortryd');
    expect(get<HTMLInputElement>(element, '#nobody').disabled).to.equal(false);
    await check(element, 'Vi har ingen prøver at tælle');
    expect(get<HTMLInputElement>(element, '#nobody').disabled).to.equal(false);
  });
});

describe('klynge-tally-form: the file', () => {
  it('gives out the small file of the practice', async () => {
    const element = await form();
    await count(element, 'yes', 2);
    await count(element, 'no');
    await type(element, 'ydernummer', ' 61654 ');
    expect(await save(element)).to.deep.equal({
      schema: 'klynge.tally/1',
      indicator: urineIndicator.id,
      kind: 'proportion',
      period: { from: '2026-10-01', to: '2026-11-30' },
      ydernummer: '061654',
      numerator: 2,
      denominator: 3,
      counted: '2026-11-21',
    });
  });

  it('is downloaded unless the page says no, under a name that tells nobody’s', async () => {
    const element = await form({ ydernummer: '061654' });
    await count(element, 'yes');
    const [json] = await filesOf(() => press(element, 'Gem filen til klyngen'));
    expect(json!.name).to.match(/^optaelling-urinproever-hjemmepleje-[a-z0-9]{4}\.json$/);
    expect(parseTally(json!.text).ok).to.equal(true);
    await until(() => has(element, '.saved'), 'the words');
    expect(textOf(find(element, '.saved'))).to.contain('Send den til Mette Eksempel, data@eksempel.invalid.');
    const [csv] = await filesOf(() => press(element, 'Gem som regneark'));
    expect(csv!.name.replace('.csv', '')).to.equal(json!.name.replace('.json', ''));
    expect(csv!.text).to.contain('061654;;urinproever-hjemmepleje;2026-10-01;2026-11-30;1;0;');
    const [paper] = await filesOf(() => press(element, 'Hent papirskema'));
    expect(paper!.name).to.equal('skema-urinproever-hjemmepleje.html');
    expect(paper!.text).to.contain('Tæl fra og med 1. oktober 2026');
  });

  it('is not given out before all is there, and says beside each field what is missing', async () => {
    const element = await form({ from: undefined, to: undefined });
    expect(await save(element)).to.equal(undefined);
    expect(errorOf(element, 'ydernummer')).to.equal('Skriv jeres ydernummer.');
    expect(errorOf(element, 'from')).to.contain('den første og den sidste dag');
    expect(errorOf(element, 'counts')).to.contain('I har ikke talt noget endnu');
    expect(get(element, '.counting').getAttribute('aria-describedby')).to.equal('counts-error');
    await type(element, 'ydernummer', '0101901234');
    await type(element, 'from', '2026-10-02');
    await type(element, 'to', '2026-10-01');
    await count(element, 'no');
    expect(has(element, '.error')).to.equal(false);
    expect(await save(element)).to.equal(undefined);
    expect(errorOf(element, 'ydernummer')).to.contain('ligner et CPR-nummer');
    expect(errorOf(element, 'to')).to.contain('ligger før den første');
  });

  it('says that there was nobody to count', async () => {
    const element = await form({ practice: 'p1' });
    expect(has(element, '#ydernummer')).to.equal(false);
    await check(element, 'Vi har ingen prøver at tælle');
    const tally = await save(element);
    expect([tally?.status, tally?.practice, tally?.numerator]).to.deep.equal(['notApplicable', 'p1', undefined]);
    await count(element, 'yes');
    expect(get<HTMLInputElement>(element, '#nobody').checked).to.equal(false);
  });

  it('takes counts, rates and answers', async () => {
    const calls = await form({ indicator: parsedIndicator(everyKindIndicators.count), practice: 'p1' });
    expect(has(calls, '[data-count=no]')).to.equal(false);
    expect((await save(calls))?.numerator).to.equal(0);

    const rate = await form({ indicator: parsedIndicator(everyKindIndicators.rate), practice: 'p1' });
    await count(rate, 'yes', 4);
    expect(await save(rate)).to.equal(undefined);
    expect(errorOf(rate, 'exposure')).to.equal('Skriv, hvor mange der er i alt.');
    await type(rate, 'exposure', '1.850');
    expect(await save(rate)).to.include({ numerator: 4, denominator: 1850 });

    const { choice } = everyKindIndicators;
    const answers = await form({ indicator: parsedIndicator(choice), practice: 'p1' });
    expect(await save(answers)).to.equal(undefined);
    await check(answers, choice.options[1].label.da);
    await check(answers, choice.options[0].label.da);
    expect((await save(answers))?.choices).to.deep.equal([choice.options[0].id, choice.options[1].id]);
  });

  it('tells what the schema says against what the page has given', async () => {
    const element = await form({ practice: 'not an id' });
    await count(element, 'yes');
    expect(await save(element)).to.equal(undefined);
    await until(() => has(element, '#refused'), 'the words');
    expect(markup(element)).not.to.contain('not an id');
  });
});

describe('klynge-tally-form: the draft', () => {
  it('is kept through a new element, and never holds a CPR number', async () => {
    const storageKey = `kept-${Date.now()}`;
    const first = await form({ storageKey });
    await count(first, 'yes', 7);
    await type(first, 'ydernummer', '010190-1234');
    await until(() => textOf(find(first, '.draft')).includes('gemt på denne computer'), 'the draft to be kept');
    first.remove();
    await new Promise((resolve) => void setTimeout(resolve, 100));
    const second = await form({ storageKey });
    await until(() => total(second) === '7 af 7 prøver', 'the draft');
    expect(get<HTMLInputElement>(second, '#ydernummer').value).to.equal('');
    await press(second, 'Fortryd');
    expect(total(second)).to.equal('6 af 6 prøver');
  });

  it('asks before all is deleted', async () => {
    const element = await form();
    await count(element, 'yes', 2);
    await press(element, 'Begynd forfra');
    expect(element.shadowRoot!.activeElement?.id).to.equal('ask');
    await press(element, 'Behold tallene');
    expect(total(element)).to.equal('2 af 2 prøver');
    await press(element, 'Begynd forfra');
    await press(element, 'Begynd forfra');
    expect(total(element)).to.equal('0 af 0 prøver');
    expect(button(element, 'Fortryd').disabled).to.equal(true);
  });

  it('begins again with another indicator', async () => {
    const element = await form({ storageKey: undefined, from: `2026-01-0${1 + Math.floor(Math.random() * 9)}` });
    await count(element, 'yes', 2);
    element.indicator = parsedIndicator({ ...urineIndicator, id: `other-${Date.now()}` });
    await element.updateComplete;
    expect(total(element)).to.equal('0 af 0 prøver');
  });
});

describe('klynge-tally-form: states', () => {
  it('says what cannot be counted by hand', async () => {
    const element = await form({ indicator: parsedIndicator(everyKindIndicators.mean) });
    expect(shown(element)).to.contain('Kan ikke tælles i hånden');
    expect(has(element, 'form')).to.equal(false);
  });

  for (const [name, input, words] of [
    ['nothing', undefined, 'Intet skema'],
    ['no JSON', '{', 'Skemaet kan ikke vises'],
    ['a CPR number', JSON.stringify({ ...urineIndicator, title: { da: '0101901234' } }), 'Skemaet kan ikke vises'],
  ] as const) {
    it(`shows a reason for ${name}`, async () => {
      const element = await form({ indicator: input });
      await until(() => has(element, '.message'), 'the reason');
      expect(shown(element)).to.contain(words);
      expect(markup(element)).not.to.contain('0101901234');
    });
  }

  it('makes hostile text inert', async () => {
    const text = { da: '<img src=x onerror="window.PWN=1">' };
    const indicator = parsedIndicator({
      ...urineIndicator,
      title: text,
      numerator: { text },
      exclusions: [{ text }],
      tally: { steps: [text], when: text },
      counted: { one: text, other: text },
      contact: { name: text.da },
    });
    const element = await form({ indicator });
    expect(has(element, 'img, script')).to.equal(false);
    expect('PWN' in window).to.equal(false);
  });

  it('speaks English where the page does', async () => {
    const surroundings: Surroundings = { lang: 'en' };
    const element = await form({}, surroundings);
    await count(element, 'yes');
    expect(total(element)).to.equal('1 of 1 sample');
    expect(shown(element)).to.contain('Only numbers go in here.');
    const other = await form({ indicator: parsedIndicator(lungFunctionIndicator) }, surroundings);
    expect(total(other)).to.equal('0 of 0 patients');
  });
});
