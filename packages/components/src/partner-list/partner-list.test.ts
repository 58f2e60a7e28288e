import { expect } from '@open-wc/testing';
import { healthCentre, jobCentre } from '@klyngekit/schema/fixtures';
import '../english.js';
import { find, findAll, get, has, textOf, until } from '../../test/chart.js';
import { list, parsedPartner, ready } from '../../test/partner.js';
import type { KlyngePartnerList } from './index.js';

const names = (element: Element): string[] =>
  findAll(element, '.name')
    .filter((each) => each.closest('.who'))
    .map(textOf);
const count = (element: Element): string => textOf(find(element, '.count'));

async function type(element: KlyngePartnerList, text: string): Promise<void> {
  const input = get<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: KlyngePartnerList, name: string, label: string): Promise<void> {
  const select = findAll<HTMLSelectElement>(element, 'select').find((each) =>
    textOf(each.parentElement).startsWith(name),
  )!;
  select.value = [...select.options].find((option) => textOf(option) === label)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Partners in great number. */
const many = (length: number): unknown[] =>
  Array.from({ length }, (_, place) =>
    parsedPartner({ ...(place % 2 ? healthCentre : jobCentre), id: `p${place}`, name: `Partner ${place}` }),
  );

describe('klynge-partner-list', () => {
  it('tells name, topic, whom to call and data of each', async () => {
    const element = await list();
    expect(names(element)).to.have.length(7);
    expect(count(element)).to.equal('7 partnere');
    expect(textOf(find(element, '.row'))).to.equal(
      'Sundhedscenter Bækkelund KOL-rehabilitering Opdigtet eksempel. Fagpersoner Ring til 12 34 56 70 Data Lovet Vis Sundhedscenter Bækkelund',
    );
  });

  for (const [text, found] of [
    ['bækkelund', 1],
    ['BAEKKELUND', 1],
    ['aalund', 1],
    ['Ålund', 1],
    ['hoej fysio', 1],
    ['12345690', 1],
    ['56 90', 1],
    ['jobcenter attest', 1],
    ['kræftpakke', 1],
    ['eksempel kommune', 4],
    ['findes ikke', 0],
    ['', 7],
  ] as const) {
    it(`finds ${found} for "${text}"`, async () => {
      const element = await list();
      await type(element, text);
      expect(names(element)).to.have.length(found);
      expect(count(element)).to.equal(found === 7 ? '7 partnere' : `${found} af 7 partnere`);
    });
  }

  it('chooses by kind, topic and cluster, together with the search', async () => {
    const element = await list();
    await choose(element, 'Slags', 'Apotek');
    expect(names(element)).to.deep.equal(['Eksempelby Svane Apotek']);
    await choose(element, 'Slags', 'Alle slags');
    await choose(element, 'Klynge', 'Søndre Klynge');
    expect(names(element)).to.have.length(3);
    await choose(element, 'Emne', 'KOL');
    expect(names(element)).to.deep.equal(['Foreningen Lungevenner, Eksempelby']);
    await type(element, 'kirurgisk');
    expect(textOf(find(element, '.none'))).to.contain('Ingen partner passer.');
    const clear = get<HTMLButtonElement>(element, '.none button');
    clear.focus();
    clear.click();
    await element.updateComplete;
    expect(names(element)).to.have.length(7);
    expect(get<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('orders what can be chosen as Danish does', async () => {
    const element = await list();
    const [kinds] = findAll<HTMLSelectElement>(element, 'select');
    expect([...kinds!.options].map(textOf)).to.deep.equal([
      'Alle slags',
      'Apotek',
      'Hospitalsafdeling',
      'Jobcenter',
      'Kvalitetsenhed',
      'Patientforening',
      'Speciallæge',
      'Sundhedscenter',
    ]);
  });

  it('announces how many there are', async () => {
    const element = await list();
    await type(element, 'kol');
    const regions = (): string => [...document.querySelectorAll('[aria-live]')].map(textOf).join('|');
    await until(() => regions().includes('2 af 7 partnere'), 'the announcement');
  });

  it('unfolds all about one, unless the page shows it elsewhere', async () => {
    const element = await list();
    const [first] = findAll<HTMLButtonElement>(element, '.row-head button');
    first!.click();
    await element.updateComplete;
    expect(textOf(find(element, '.detail'))).to.contain('XREF15');
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    first!.click();
    await element.updateComplete;
    expect(has(element, '.detail')).to.equal(false);

    let asked = '';
    element.parentElement!.addEventListener('klynge-partner-show', (event) => {
      asked = event.partner;
      event.preventDefault();
    });
    first!.click();
    await element.updateComplete;
    expect(asked).to.equal('sundhedscenter-baekkelund');
    expect(has(element, '.detail')).to.equal(false);
  });

  it('takes JSON text and plain objects; one that is refused takes no other with it', async () => {
    const text = await list({ partners: JSON.stringify([healthCentre, { ...jobCentre, gln: '5790000000006' }]) });
    expect(names(text)).to.deep.equal(['Sundhedscenter Bækkelund']);
    expect(count(text)).to.equal('1 partner · 1 kort kunne ikke læses.');
    const twice = await list({ partners: [healthCentre, healthCentre] });
    expect(names(twice)).to.have.length(1);
    const broken = await list({ partners: '{' });
    expect(textOf(find(broken, '.message'))).to.contain('Kortet kan ikke vises');
    expect(textOf(find(await list({ partners: [] }), '.message'))).to.contain('Ingen partner endnu');
  });

  it('says of invented partners, and of no others, that they are', async () => {
    const { synthetic: _, ...real } = healthCentre;
    const element = await list({ partners: [{ ...real, id: 'r' }, jobCentre] });
    expect(findAll(element, '.row').map((row) => textOf(row).includes('Opdigtet eksempel.'))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('speaks English where the page does', async () => {
    const element = await list({}, { lang: 'en' });
    expect(count(element)).to.equal('7 partners');
    expect(textOf(find(element, '.row'))).to.contain('COPD rehabilitation');
  });

  it('shows five hundred, narrows them down, and lays out only those that are seen', async () => {
    const element = await list({ partners: many(500) });
    expect(names(element)).to.have.length(500);
    const laidOut = (): string => getComputedStyle(get(element, '.row')).getPropertyValue('content-visibility');
    expect(laidOut()).to.be.oneOf(['auto', '']);
    await type(element, 'partner 49');
    expect(names(element)).to.have.length(15);
    expect(laidOut()).to.be.oneOf(['visible', '']);
  });

  it('keeps what is unfolded when others are looked for', async () => {
    const element = await list();
    findAll<HTMLButtonElement>(element, '.row-head button')[2]!.click();
    await type(element, 'jobcenter');
    expect(has(element, '.detail')).to.equal(true);
    await ready(element);
  });
});

describe('klynge-partner-list: for everybody', () => {
  const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;
  for (const [page, style] of Object.entries(pages)) {
    for (const theme of ['auto', 'contrast'] as const) {
      it(`has nothing that axe finds (${theme} on a ${page} page)`, async () => {
        const element = await list({ theme }, { style });
        await expect(element).to.be.accessible();
        findAll<HTMLButtonElement>(element, '.row-head button')[0]!.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
        await type(element, 'findes ikke');
        await expect(element).to.be.accessible();
      });
    }
  }

  for (const width of [280, 320, 512, 712]) {
    it(`fits into ${width} px`, async () => {
      const element = await list({}, { width });
      for (const each of findAll<HTMLButtonElement>(element, '.row-head button')) each.click();
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(width);
      const right = element.getBoundingClientRect().right + 0.5;
      for (const part of findAll(element, '.row-head > *, .detail > *, .field > *')) {
        expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right);
      }
    });
  }

  it('has a heading for the list and one for each partner', async () => {
    const element = await list({ headingLevel: 2, listTitle: 'Vores partnere' });
    const headings = findAll(element, '[role=heading]');
    expect(textOf(headings[0]!)).to.equal('Vores partnere');
    expect(headings.map((each) => each.getAttribute('aria-level')).join('')).to.equal('2' + '3'.repeat(7));
  });
});
