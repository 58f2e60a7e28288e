import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../english.js';
import { announced, findAll, frame, get, has, textOf, until } from '../../test/chart.js';
import {
  CANARY,
  choiceIndicator,
  choiceRound,
  collect,
  namesOf,
  open,
  own,
  pressOn,
  sealedNames,
  table,
  vote,
  type TableProperties,
} from '../../test/reveal.js';
import type { KlyngeRevealTable } from './index.js';

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;

const stages: readonly (readonly [string, TableProperties, (element: KlyngeRevealTable) => Promise<unknown>])[] = [
  ['closed', { reflection: true }, async () => undefined],
  ['own', { own, audience: 'own' }, async () => undefined],
  ['proposed', {}, (element) => pressOn(element, '#propose')],
  ['name list', {}, collect],
  ['open', {}, (element) => open(element)],
  [
    'answers',
    { data: choiceRound, indicator: choiceIndicator },
    async (element) => open(element, await namesOf(choiceRound)),
  ],
  ['projector', { projector: true }, async () => undefined],
  ['refused', { data: '{' }, async () => undefined],
  ['empty', { data: undefined }, async () => undefined],
];

describe('klynge-reveal-table: accessibility', () => {
  for (const [page, style] of Object.entries(pages)) {
    for (const [name, properties, act] of stages) {
      it(`has nothing that axe finds (${name}, ${page})`, async () => {
        const element = await table(properties, { style });
        await act(element);
        await expect(element).to.be.accessible();
      });
    }
    it(`has nothing that axe finds (codes and not shown, ${page})`, async () => {
      const { sealed } = await sealedNames();
      const element = await table({ sealed }, { style });
      await collect(element);
      await expect(element).to.be.accessible();
      await pressOn(element, '#try');
      await until(() => has(element, '#proceed'), 'the answer');
      await expect(element).to.be.accessible();
    });
  }

  it('is a table with sortable heads, also where its rows are laid out as grids', async () => {
    for (const [width, display] of [
      [712, 'table-row'],
      [320, 'grid'],
    ] as const) {
      const element = await table({}, { width });
      expect(findAll(element, 'th[aria-sort] button')).to.have.length(3);
      const rows = findAll(element, '.rows tr');
      expect(rows.every((row) => getComputedStyle(row).display === display)).to.equal(true);
      for (const row of rows) {
        const parents = [row.parentElement, row.parentElement?.parentElement].map((node) => node?.getAttribute('role'));
        expect([row.getAttribute('role'), ...parents]).to.deep.equal(['row', 'rowgroup', 'table']);
        for (const cell of row.children)
          expect(cell.getAttribute('role')).to.match(/^(?:columnheader|rowheader|cell)$/);
      }
    }
  });

  it('sorts by keyboard: rising, falling, and back to the order of the file', async () => {
    const element = await table();
    const states: (string | null)[] = [];
    const firsts: string[] = [];
    get(element, 'th.value .sort').focus();
    for (let turn = 0; turn < 3; turn += 1) {
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      states.push(get(element, 'th.value').getAttribute('aria-sort'));
      firsts.push(textOf(get(element, 'tbody .value')));
    }
    expect(states).to.deep.equal(['ascending', 'descending', 'none']);
    expect(firsts).to.deep.equal(['28\u00a0%', '74\u00a0%', '68\u00a0%']);
    expect(textOf(findAll(element, 'tbody tr').at(-1)!)).to.contain('for få');
    expect(textOf(get(element, 'caption'))).to.contain('Rækkefølgen er tilfældig');
    await pressOn(element, 'th.value .sort');
    expect(textOf(get(element, 'figcaption'))).to.contain('Sorteret efter tal. Rækkefølgen er ikke en placering.');
  });

  it('goes from proposal to names and back by keyboard alone', async () => {
    const element = await table();
    const names = await namesOf();
    element.requestNames = () => names;
    get(element, '#propose').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => has(element, 'dialog'), 'the dialog');
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Gå videre til navnefilen');
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.id === 'choose', 'the button for the names');
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.id === 'close', 'the button that closes');
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.id === 'propose', 'the beginning');
    expect(has(element, '.who')).to.equal(false);
  });

  it('says once that the names are shown, and never a name', async () => {
    // The same words as in a test before are said again only after a second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const element = await table();
    const said: string[] = [];
    const region = document.querySelector('[data-klynge-announcer]')!;
    const observer = new MutationObserver(
      () => announced() !== '' && said.at(-1) !== announced() && said.push(announced()),
    );
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    await open(element);
    await until(() => said.some((text) => text.includes('Navnene er vist.')), 'the announcement');
    await pressOn(element, '#close');
    await until(() => said.some((text) => text.includes('Navnene er væk fra skærmen.')), 'the announcement of closing');
    observer.disconnect();
    expect(said.filter((text) => text.includes('Navnene er vist.'))).to.have.length(1);
    expect(said.join()).not.to.contain(CANARY);
  });

  it('does not move the focus in a table where nobody did anything', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const element = await table();
    outside.focus();
    const { reveal } = element;
    reveal!.propose();
    reveal!.collect();
    await element.updateComplete;
    expect(await reveal!.open(await namesOf())).to.equal(true);
    await element.updateComplete;
    outside.focus();
    reveal!.close();
    await element.updateComplete;
    expect(document.activeElement).to.equal(outside);
    outside.remove();
  });

  it('has words on its buttons, large enough to hit', async () => {
    const { sealed, slips } = await sealedNames();
    const element = await table({ sealed });
    const look = (): void => {
      for (const button of findAll(element, 'button')) {
        expect(textOf(button)).not.to.equal('');
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    };
    look();
    await vote(
      element,
      slips.map(({ yes }) => yes),
    );
    look();
    expect(get(element, '#close').getBoundingClientRect().height).to.be.at.least(36);
  });

  it('hides its drawings from screen readers', async () => {
    const element = await table({ own, audience: 'own' });
    for (const svg of findAll(element, 'svg')) {
      expect(svg.closest('[aria-hidden=true]') !== null).to.equal(true);
      expect(svg.querySelector('[role], [tabindex], title, desc')).to.equal(null);
    }
    await frame();
  });
});
