import { expect } from '@open-wc/testing';
import {
  everyKindIndicators,
  lungFunctionIndicator,
  overviewBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import { type Benchmark, parseAnonymousRound, parseIndicator, parseOwnFigure, type Result } from '@klyngekit/schema';
import { sendKeys } from '@web/test-runner-commands';
import '../../english.js';
import {
  announced,
  button,
  chart,
  find,
  findAll,
  get,
  has,
  hush,
  markup,
  media,
  parsed,
  press,
  referenceBenchmark,
  settled,
  textOf,
  until,
  type ChartProperties,
  type Surroundings,
} from '../../../test/chart.js';
import type { KlyngeBenchmarkChart, KlyngeChartAgendaEvent } from '../index.js';

const OPEN = 'Er tallet rigtigt?';
const TAKE = 'Tag med på dagsordenen';
const own = { own: 'p6', audience: 'own' } as const;

const checked = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
};
const { changeIdeas } = lungFunctionIndicator;
const indicator = checked(parseIndicator({ ...referenceBenchmark.indicators[0], changeIdeas }));
const withIdeas = (openness: Benchmark['openness'] = 'restricted'): Benchmark =>
  parsed({ ...referenceBenchmark, openness, indicators: [indicator] });
const round = checked(parseAnonymousRound(referenceRound));
const ownFigure = checked(parseOwnFigure(referenceOwnFigure));

async function opened(properties: ChartProperties = own, around?: Surroundings): Promise<KlyngeBenchmarkChart> {
  const element = await chart({ reflection: true, data: withIdeas(), ...properties }, around);
  const english = properties.lang === 'en';
  await press(element, english ? 'Is the figure right?' : OPEN);
  await until(() => has(element, '#reflection form'), 'the two questions');
  return element;
}

const note = (element: Element): HTMLTextAreaElement => get(element, '#reflection-note');
const change = (element: Element): HTMLTextAreaElement => get(element, '#reflection-change');

async function write(element: KlyngeBenchmarkChart, field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Presses the button and gives the events that a page hears, high above the element. */
async function taken(element: KlyngeBenchmarkChart, refuse = false): Promise<readonly KlyngeChartAgendaEvent[]> {
  const heard: KlyngeChartAgendaEvent[] = [];
  const hear = (event: Event): void => {
    heard.push(event as KlyngeChartAgendaEvent);
    if (refuse) event.preventDefault();
  };
  document.addEventListener('klynge-chart-agenda', hear);
  const words = element.lang === 'en' ? 'Take to the agenda' : TAKE;
  button(element, words).click();
  document.removeEventListener('klynge-chart-agenda', hear);
  await element.updateComplete;
  return heard;
}

describe('the two questions beside a figure', () => {
  it('are offered by a host, or not at all', async () => {
    const plain = await chart(own);
    expect(findAll(plain, 'button').map(textOf)).not.to.contain(OPEN);
    const element = await chart({ ...own, reflection: true });
    expect(button(element, OPEN).getAttribute('aria-expanded')).to.equal('false');
    expect(has(element, '#reflection form')).to.equal(false);
    const brief = await chart({ ...own, reflection: true, density: 'minimal' });
    expect(findAll(brief, 'button').map(textOf)).not.to.contain(OPEN);
  });

  it('always stand together, each with its own answers', async () => {
    const element = await opened();
    expect(button(element, OPEN).getAttribute('aria-expanded')).to.equal('true');
    expect(findAll(element, '#reflection [role=heading]').map(textOf)).to.eql([
      'Er tallet rigtigt?',
      'Hvad kan vi selv ændre?',
    ]);
    expect(findAll(element, '#reflection [role=heading]').map((each) => each.getAttribute('aria-level'))).to.eql([
      '4',
      '4',
    ]);
    const [first, second] = findAll(element, '#reflection fieldset');
    const choices = (group: Element): string[] => [...group.querySelectorAll('.choice')].map(textOf);
    expect(choices(first!)).to.eql(['Vores patienter', 'Registreringen', 'Vores måde at gøre det på', 'Ved ikke']);
    expect(choices(second!)).to.eql(changeIdeas.map(({ da }) => da));
  });

  it('go on as one event that bubbles out, with indicator, view and text alone', async () => {
    const element = await opened({ ...own, view: 'distribution' });
    findAll<HTMLInputElement>(element, '#reflection [type=radio]')[1]!.click();
    findAll<HTMLInputElement>(element, '#reflection [type=checkbox]')[0]!.click();
    await write(element, note(element), 'Vi mangler koden\nhos sygeplejersken');
    await write(element, change(element), 'En fast kode i skabelonen.');
    const [event, ...more] = await taken(element);
    expect(more).to.have.length(0);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(Object.keys(event!).filter((key) => key !== 'isTrusted')).to.eql(['indicator', 'view', 'text']);
    expect([event!.indicator, event!.view]).to.eql(['lungefunktion', 'distribution']);
    const idea = changeIdeas[0].da.replace(/[^.]$/u, '$&.');
    expect(event!.text).to.equal(
      `Er tallet rigtigt? Registreringen. Vi mangler koden. hos sygeplejersken.\nHvad kan vi selv ændre? ${idea} En fast kode i skabelonen.`,
    );
    expect(textOf(find(element, '.said'))).to.equal('Taget med på dagsordenen.');
    expect(note(element).value, 'only the page knows where it went').to.contain('Vi mangler');
  });

  it('stay where they are when the page says no', async () => {
    const element = await opened();
    await write(element, note(element), 'En bemærkning');
    expect(await taken(element, true)).to.have.length(1);
    expect(textOf(find(element, '.said'))).to.contain('Siden tog det ikke med.');
    expect(note(element).value).to.equal('En bemærkning');
  });

  it('say aloud what became of them, while the focus stays', async () => {
    const element = await opened();
    const take = button(element, TAKE);
    for (const refuse of [false, true]) {
      await hush();
      take.focus();
      await taken(element, refuse);
      const said = textOf(find(element, '.said'));
      expect(said).to.contain(refuse ? 'Siden tog det ikke med.' : 'Taget med på dagsordenen.');
      await until(() => announced() === said, 'the announcement');
      expect(element.shadowRoot!.activeElement === take).to.equal(true);
    }
    await write(element, note(element), '010190-1234');
    await taken(element);
    await until(() => announced().includes('CPR-nummer'), 'the announcement');
    expect(element.shadowRoot!.activeElement === note(element)).to.equal(true);
  });

  it('tell nothing of a figure or a unit, in closed data too', async () => {
    const screens: readonly ChartProperties[] = [
      own,
      { audience: 'shared', own: 'p6' },
      { data: round, indicator, own: ownFigure, audience: 'own' },
      { data: round, indicator },
      { data: withIdeas('public'), ...own },
    ];
    for (const properties of screens) {
      const element = await opened(properties);
      const choice = find<HTMLInputElement>(element, '#reflection [type=radio]');
      choice?.click();
      await element.updateComplete;
      const [event] = await taken(element);
      const told = JSON.stringify([event!.indicator, event!.view, event!.text]);
      expect(told).not.to.match(/\d/u);
      for (const { id, name = '' } of referenceBenchmark.units) {
        expect(event!.text.includes(id)).to.equal(false);
        expect(name !== '' && told.includes(name)).to.equal(false);
      }
      for (const { label } of round.rows) expect(told.includes(label)).to.equal(false);
    }
  });

  it('have nothing to write in on a screen that several see', async () => {
    const element = await opened({ audience: 'shared', own: 'p6' });
    expect(findAll(element, '#reflection :is(input, textarea, select, fieldset)')).to.have.length(0);
    expect(textOf(get(element, '#promise'))).to.contain('Når flere ser med');
    expect(textOf(get(element, '#reflection'))).to.contain(changeIdeas[0].da);
    const [event] = await taken(element);
    expect(event!.text).to.equal('');
  });

  it('lose nothing, and show nothing, when the screen is shared for a while', async () => {
    const element = await opened();
    await write(element, note(element), 'Kun for os');
    element.audience = 'shared';
    await settled(element);
    expect(markup(element)).not.to.contain('Kun for os');
    expect(findAll(element, '#reflection textarea')).to.have.length(0);
    expect((await taken(element))[0]!.text).to.equal('');
    element.audience = 'own';
    await settled(element);
    expect(note(element).value).to.equal('Kun for os');
  });

  it('are empty for another indicator, say where the words are, and have them on the way back', async () => {
    const element = await opened({ ...own, data: parsed(overviewBenchmark), indicator: 'opioider' });
    await write(element, note(element), 'Om opioider');
    element.indicator = overviewBenchmark.indicators.find(({ id, kind }) => id !== 'opioider' && kind !== 'choice')!.id;
    await settled(element);
    expect(note(element).value).to.equal('');
    expect(markup(element)).not.to.contain('Om opioider');
    expect(textOf(get(element, '#reflection .note'))).to.contain('I har også skrevet om »Opioider«');
    element.indicator = 'opioider';
    await settled(element);
    expect(note(element).value).to.equal('Om opioider');
    expect(has(element, '#reflection .note')).to.equal(false);
  });

  it('are another reader’s, and another release’s, own', async () => {
    const element = await opened();
    await write(element, note(element), 'Praksis seks');
    element.own = 'p7';
    await settled(element);
    expect(note(element).value).to.equal('');
    expect(has(element, '#reflection .note'), 'nothing is told of others').to.equal(false);
    element.own = 'p6';
    element.data = parsed({ ...referenceBenchmark, id: 'en-anden-udgivelse' });
    await settled(element);
    expect(note(element).value).to.equal('');
    expect(has(element, '#reflection .note')).to.equal(true);
    element.data = parsed({ ...referenceBenchmark, title: { da: 'Den samme, hentet igen' } });
    await settled(element);
    expect(note(element).value, 'the same release, fetched again').to.equal('Praksis seks');
  });

  it('keep the words through a closed panel, data that cannot be read and a move to another place', async () => {
    const element = await opened();
    await write(element, change(element), 'Et forslag');
    await press(element, OPEN);
    expect(has(element, '#reflection form')).to.equal(false);
    element.data = '{';
    await settled(element);
    element.data = parsed();
    await settled(element);
    element.parentElement!.append(element);
    await settled(element);
    await press(element, OPEN);
    expect(change(element).value).to.equal('Et forslag');
  });

  it('let the browser ask before words go that are nowhere else', async () => {
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await opened();
    expect(asks()).to.equal(false);
    await write(element, note(element), 'Ikke sendt');
    expect(asks()).to.equal(true);
    await taken(element, true);
    expect(asks()).to.equal(true);
    await taken(element);
    expect(asks()).to.equal(false);
    await write(element, note(element), 'Skrevet videre');
    expect(asks()).to.equal(true);
    element.remove();
    expect(asks(), 'gone from the page').to.equal(false);
  });

  it('are in no storage, no export and no attribute', async () => {
    const stored = (): string => JSON.stringify([localStorage, sessionStorage].map((each) => Object.entries(each)));
    const before = stored();
    const element = await opened({ ...own, exports: true });
    await write(element, note(element), 'Kanariefugl');
    await write(element, change(element), 'Kanariefugl');
    await taken(element);
    expect(stored()).to.equal(before);
    const names = (await indexedDB.databases?.()) ?? [];
    expect(JSON.stringify(names)).not.to.contain('Kanariefugl');
    expect(markup(element)).not.to.contain('Kanariefugl');
    for (const format of ['csv', 'tsv', 'html', 'svg'] as const) {
      const file = await element.export(format);
      expect(JSON.stringify(file)).to.contain('content').and.not.to.contain('Kanariefugl');
    }
    for (const field of [note(element), change(element)])
      expect(field.matches('.rr-mask[translate=no]')).to.equal(true);
  });

  it('hold back what looks like a person’s number, and say so at the field', async () => {
    const element = await opened();
    await write(element, note(element), 'Se 010190-1234');
    expect(note(element).getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(get(element, `#${note(element).getAttribute('aria-describedby')!}`))).to.contain('CPR-nummer');
    expect(await taken(element)).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(note(element));
    await write(element, note(element), 'Se listen');
    expect(await taken(element)).to.have.length(1);
  });

  it('are walked with the keyboard alone', async () => {
    const element = await opened();
    get<HTMLInputElement>(element, '#reflection [type=radio]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(findAll<HTMLInputElement>(element, '#reflection [type=radio]').map(({ checked: is }) => is)).to.eql([
      false,
      true,
      false,
      false,
    ]);
    change(element).focus();
    await sendKeys({ type: 'Ny skabelon' });
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push((event as KlyngeChartAgendaEvent).text);
    document.addEventListener('klynge-chart-agenda', hear);
    button(element, TAKE).focus();
    await sendKeys({ press: 'Enter' });
    document.removeEventListener('klynge-chart-agenda', hear);
    expect(heard).to.eql(['Er tallet rigtigt? Registreringen.\nHvad kan vi selv ændre? Ny skabelon.']);
  });

  it('are asked of answers too', async () => {
    const { id } = everyKindIndicators.choice;
    const element = await opened({ data: parsed(overviewBenchmark), indicator: id, own: 'p4', audience: 'own' });
    const [event] = await taken(element);
    expect([event!.indicator, event!.view]).to.eql([id, 'answers']);
  });

  it('speak English', async () => {
    const element = await opened({ ...own, lang: 'en' });
    expect(findAll(element, '#reflection [role=heading]').map(textOf)).to.eql([
      'Is the figure right?',
      'What can we change ourselves?',
    ]);
    findAll<HTMLInputElement>(element, '#reflection [type=radio]')[2]!.click();
    await element.updateComplete;
    expect((await taken(element))[0]!.text).to.equal('Is the figure right? Our way of doing it.');
  });

  for (const [name, properties, style] of [
    ['own', own, 'background:#fff;color:#1a1f24'],
    ['own on a dark page', own, 'background:#14191e;color:#f1f4f6'],
    ['own in high contrast', { ...own, theme: 'contrast' }, ''],
    ['shared', {}, ''],
  ] as const satisfies readonly (readonly [string, ChartProperties, string])[]) {
    it(`have nothing that axe finds (${name})`, async () => {
      const element = await opened(properties, { style });
      if ('own' in properties) await write(element, note(element), '010190-1234');
      await expect(element).to.be.accessible();
    });
  }

  it('fit 320 px, with targets large enough to hit', async () => {
    const element = await opened(own, { width: 320 });
    const right = element.getBoundingClientRect().right;
    for (const each of findAll(element, '#reflection *'))
      expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right + 0.5);
    for (const label of findAll(element, '#reflection .choice'))
      expect(label.getBoundingClientRect().height).to.be.at.least(24);
    for (const text of findAll(element, '#reflection :is(label, p, span, button, textarea)'))
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
  });

  it('are not on paper', async () => {
    const element = await opened();
    if (!(await media({ media: 'print' }))) return;
    try {
      expect(getComputedStyle(get(element, '#reflection form')).display).to.equal('none');
    } finally {
      await media();
    }
  });

  it('has fields as wide as their column, and nothing of the browser’s own frames', async () => {
    for (const width of [320, 760]) {
      const element = await opened(own, { width });
      for (const field of [note(element), change(element)]) {
        const column = field.closest('fieldset')!;
        expect(getComputedStyle(column).borderTopStyle).to.equal('none');
        expect(field.getBoundingClientRect().width).to.be.closeTo(column.getBoundingClientRect().width, 1);
        expect(field.getBoundingClientRect().height).to.be.at.least(70);
      }
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('has room between the choices, also where their words take two lines', async () => {
    const choices = findAll(await opened(own, { width: 320 }), '.choice');
    choices.slice(1).forEach((choice, index) => {
      const [above, below] = [choices[index]!, choice];
      if (above.parentElement !== below.parentElement) return;
      expect(below.getBoundingClientRect().top - above.getBoundingClientRect().bottom).to.be.at.least(4);
    });
  });
});
