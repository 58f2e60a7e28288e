import { expect } from '@open-wc/testing';
import { catalogFor, partnerMessages, registerCatalog } from '@klyngekit/messages';
import { healthCentre, jobCentre, smallestPartner } from '@klyngekit/schema/fixtures';
import '../english.js';
import { find, findAll, get, has, textOf, until, type Surroundings } from '../../test/chart.js';
import { card, parsedPartner } from '../../test/partner.js';
import type { KlyngePartnerCard, KlyngePartnerDraftEvent, KlyngePartnerSubmitEvent } from './index.js';

let counter = 0;

/** A card in edit mode, with a draft of its own. */
async function form(
  properties: Partial<KlyngePartnerCard> = {},
  surroundings: Surroundings = {},
): Promise<KlyngePartnerCard> {
  const storageKey = `test-${++counter}-${Date.now()}`;
  const element = await card({ mode: 'edit', storageKey, ...properties }, surroundings);
  await until(() => has(element, 'form'), 'the form');
  await element.updateComplete;
  return element;
}

function control<E extends HTMLElement = HTMLInputElement>(element: Element, label: string, place = 0): E {
  const labels = findAll<HTMLLabelElement>(element, 'label[for]').filter((each) => textOf(each) === label);
  return get<E>(element, `#${labels[place]!.htmlFor}`);
}

async function type(element: KlyngePartnerCard, label: string, text: string, place = 0): Promise<void> {
  const input = control(element, label, place);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
  await element.updateComplete;
}

async function press(element: KlyngePartnerCard, words: string): Promise<void> {
  const found = findAll<HTMLButtonElement>(element, 'button').find((each) => textOf(each) === words);
  if (!found) throw new Error(`no button says "${words}"`);
  found.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** What is said about a field. */
function errorOf(element: Element, label: string): string {
  const described = control(element, label).getAttribute('aria-describedby')?.split(' ') ?? [];
  const id = described.find((each) => each.endsWith('-error'));
  return id === undefined ? '' : textOf(find(element, `#${id}`));
}

function submitted(element: KlyngePartnerCard): { value: KlyngePartnerSubmitEvent['partner'] | undefined } {
  const box: { value: KlyngePartnerSubmitEvent['partner'] | undefined } = { value: undefined };
  element.parentElement!.addEventListener('klynge-partner-submit', (event) => {
    event.preventDefault();
    box.value = event.partner;
  });
  return box;
}

describe('klynge-partner-card: edit mode', () => {
  it('begins with the partner, and hands over what has been changed', async () => {
    const element = await form();
    const box = submitted(element);
    expect(control(element, 'Navn').value).to.equal('Sundhedscenter Bækkelund');
    expect(control<HTMLTextAreaElement>(element, 'Skriv altid').value).to.equal(
      'Årsag\nFEV1\nAnden sygdom\nBehov for tolk',
    );
    await type(element, 'Navn', 'Sundhedscenter Åby');
    await press(element, 'Gem kortet');
    expect(box.value).to.deep.equal({ ...healthCentre, name: 'Sundhedscenter Åby' });
  });

  it('makes a partner from nothing', async () => {
    const element = await form({ partner: undefined });
    const box = submitted(element);
    await type(element, 'Navn', 'Ørsted Apotek');
    const kind = control<HTMLSelectElement>(element, 'Slags');
    kind.value = 'pharmacy';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await press(element, 'Tilføj nummer eller adresse');
    expect(element.shadowRoot!.activeElement?.id).to.equal('f-lines-0-audience');
    await type(element, 'Telefon', '12 34 56 55');
    await press(element, 'Tilføj tider');
    await press(element, 'Gem kortet');
    expect(box.value).to.deep.equal({
      schema: 'klynge.partner/1',
      id: 'oersted-apotek',
      name: 'Ørsted Apotek',
      kind: 'pharmacy',
      lines: [
        {
          id: 'linje-1',
          audience: 'professionals',
          telephone: '12 34 56 55',
          hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '15:00' }],
        },
      ],
    });
  });

  it('says beside the field what is to be mended, and goes there', async () => {
    const element = await form();
    const box = submitted(element);
    expect(errorOf(element, 'Lokationsnummer (GLN)')).to.equal('');
    await type(element, 'Lokationsnummer (GLN)', '5790000000006');
    expect(errorOf(element, 'Lokationsnummer (GLN)')).to.contain('Koden har ikke den form');
    expect(control(element, 'Lokationsnummer (GLN)').getAttribute('aria-invalid')).to.equal('true');
    await type(element, 'Navn', '');
    await press(element, 'Gem kortet');
    expect(box.value).to.equal(undefined);
    expect(element.shadowRoot!.activeElement?.id).to.equal('f-name');
    await type(element, 'Navn', 'X');
    await type(element, 'Lokationsnummer (GLN)', '5790 0000 00005');
    expect(errorOf(element, 'Lokationsnummer (GLN)')).to.equal('');
  });

  it('flags what looks like a CPR number at once, keeps it, and asks before anything leaves', async () => {
    const element = await form();
    const box = submitted(element);
    const drafts: unknown[] = [];
    element.addEventListener('klynge-partner-draft', (event: KlyngePartnerDraftEvent) => drafts.push(event.draft));
    const field = control(element, 'Beskrivelse');
    field.value = 'Ring om 010190-1234';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(errorOf(element, 'Beskrivelse')).to.contain('ligner et CPR-nummer');
    expect(JSON.stringify(drafts.slice(-1))).to.contain('010190-1234');
    await press(element, 'Gem kortet');
    expect(box.value).to.equal(undefined);
    expect(textOf(find(element, '#question-text'))).to.contain('1 felt ligner et CPR-nummer.');
    await press(element, 'Gå til feltet');
    expect(element.shadowRoot!.activeElement?.id).to.equal('f-description');
    await press(element, 'Gem kortet');
    await press(element, 'Fjern cifrene');
    expect(control(element, 'Beskrivelse').value).to.equal('Ring om …');
    await press(element, 'Gem kortet');
    expect(box.value?.description?.da).to.equal('Ring om …');
  });

  it('keeps the draft through a new element, says where, and clears it when asked', async () => {
    const storageKey = `kept-${Date.now()}`;
    const first = await form({ storageKey });
    await type(first, 'Navn', 'Skrevet, men ikke gemt');
    await until(() => textOf(find(first, '.draft')).includes('gemt på denne computer'), 'the draft to be kept');
    first.remove();
    const second = await form({ storageKey });
    await until(() => control(second, 'Navn').value === 'Skrevet, men ikke gemt', 'the draft');
    await type(second, 'Kort navn', 'x');
    await until(() => textOf(find(second, '.draft')).includes('Ryd kladde'), 'the button');
    await press(second, 'Ryd kladde');
    await press(second, 'Behold kladden');
    expect(control(second, 'Navn').value).to.equal('Skrevet, men ikke gemt');
    await press(second, 'Ryd kladde');
    await press(second, 'Ryd kladde');
    expect(control(second, 'Navn').value).to.equal('Sundhedscenter Bækkelund');
    await until(() => !has(second, '.draft'), 'the draft to go');
    second.remove();
    const third = await form({ storageKey });
    expect(control(third, 'Navn').value).to.equal('Sundhedscenter Bækkelund');
  });

  it('removes and brings back', async () => {
    const element = await form();
    await press(element, 'Fjern Person 1');
    expect(findAll(element, 'legend').map(textOf)).not.to.include('Person 3');
    expect(element.shadowRoot!.activeElement?.id).to.equal('undo');
    await press(element, 'Fortryd');
    expect(control(element, 'Navn', 1).value).to.equal('Lone Bro');
    expect(findAll(element, 'legend').map(textOf)).to.include('Person 3');
  });

  it('lets lines be written one by one, with an end that is not there yet', async () => {
    const element = await form();
    await type(element, 'Emner', 'KOL\n');
    expect(control<HTMLTextAreaElement>(element, 'Emner').value).to.equal('KOL\n');
    await type(element, 'Emner', 'KOL\nAstma');
    const box = submitted(element);
    await press(element, 'Gem kortet');
    expect(box.value?.topics).to.deep.equal([{ da: 'KOL' }, { da: 'Astma' }]);
  });

  it('writes days with other hours: closed, or open at other times', async () => {
    const element = await form({ partner: parsedPartner(jobCentre) });
    const box = submitted(element);
    await press(element, 'Tilføj dage med andre tider');
    const day = async (label: string, value: string, place: number): Promise<void> => {
      const input = control(element, label, place);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.dispatchEvent(new FocusEvent('blur'));
      await element.updateComplete;
    };
    const place = findAll(element, 'label[for]').filter((each) => textOf(each) === 'Første dag').length - 1;
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'Første dag', 0));
    expect(textOf(find(element, '.exception .small'))).to.equal('Lukket hele dagen.');
    await press(element, 'Gem kortet');
    expect(box.value).to.equal(undefined);
    expect(control(element, 'Første dag').getAttribute('aria-invalid')).to.equal('true');
    await day('Første dag', '2026-12-23', place);
    expect(control(element, 'Sidste dag', place).value).to.equal('2026-12-23');
    await day('Sidste dag', '2026-12-22', place);
    await press(element, 'Gem kortet');
    expect(control(element, 'Sidste dag', place).getAttribute('aria-invalid')).to.equal('true');
    await day('Sidste dag', '2026-12-30', place);
    await press(element, 'Tilføj åbne timer, Dage med andre tider, nr. 1');
    expect(element.shadowRoot!.activeElement?.closest('.times')?.id).to.equal('f-lines-0-exceptions-0-hours-0');
    await press(element, 'Gem kortet');
    const exceptions = () => box.value?.lines?.[0]?.exceptions;
    expect(exceptions()).to.deep.equal([
      { from: '2026-12-23', to: '2026-12-30', hours: [{ from: '10:00', to: '12:00' }] },
    ]);
    await press(element, 'Fjern Tider, Dage med andre tider, nr. 1');
    await press(element, 'Gem kortet');
    expect(exceptions()).to.deep.equal([{ from: '2026-12-23', to: '2026-12-30', hours: [] }]);
    await press(element, 'Fortryd');
    await press(element, 'Gem kortet');
    expect(exceptions()?.[0]?.hours).to.have.length(1);
    const holidays = findAll<HTMLInputElement>(element, '.holidays input')[0]!;
    holidays.click();
    await element.updateComplete;
    await press(element, 'Gem kortet');
    expect(box.value?.lines?.[0]?.openOnHolidays).to.equal(true);
  });

  it('writes where it is, what it covers, who shares it, and how the contact came about', async () => {
    const element = await form({ partner: parsedPartner(smallestPartner) });
    const box = submitted(element);
    const written: readonly (readonly [label: string, text: string])[] = [
      ['Vej og nummer', 'Bækkevej 3'],
      ['Postnummer', '8 000'],
      ['By', 'Eksempelby'],
      ['Region', 'Region Nordeksempel'],
      ['Regionskode', 'XX-01'],
      ['Slags med egne ord', 'selvejende hus'],
      ['Hvilke data', 'antal henviste'],
    ];
    for (const [label, text] of written) await type(element, label, text);
    await press(element, 'Tilføj kommune');
    await type(element, 'Kommune', 'Eksempel');
    await type(element, 'Kommunekode', 'kode');
    await press(element, 'Tilføj klynge');
    await type(element, 'Klyngens navn', 'Klynge Nord');
    await type(element, 'Klyngens id', 'klynge nord');
    await press(element, 'Gem kortet');
    expect(box.value).to.equal(undefined);
    for (const label of ['Kommunekode', 'Klyngens id', 'Data']) {
      expect(control(element, label).getAttribute('aria-invalid'), label).to.equal('true');
      expect(errorOf(element, label), label).not.to.equal('');
    }
    await type(element, 'Kommunekode', '0999');
    await type(element, 'Klyngens id', 'klynge-nord');
    await type(element, 'Hvilke data', '');
    const initiator = control<HTMLSelectElement>(element, 'Hvem tog kontakt');
    initiator.value = 'partner';
    initiator.dispatchEvent(new Event('change', { bubbles: true }));
    await type(element, 'Hvornår', '2026-03');
    await press(element, 'Gem kortet');
    expect(box.value).to.deep.equal({
      ...smallestPartner,
      kindName: { da: 'selvejende hus' },
      address: { street: 'Bækkevej 3', postalCode: '8000', town: 'Eksempelby' },
      place: {
        region: { name: 'Region Nordeksempel', code: 'XX-01' },
        municipalities: [{ code: '0999', name: 'Eksempel' }],
      },
      clusters: [{ id: 'klynge-nord', name: 'Klynge Nord' }],
      initiative: { by: 'partner', when: '2026-03' },
    });
  });

  it('says on which line somebody is reached, as long as the line is there', async () => {
    const element = await form();
    const box = submitted(element);
    const chosen = (): HTMLSelectElement => control<HTMLSelectElement>(element, 'Træffes på', 1);
    const [first] = healthCentre.lines;
    chosen().value = first.id;
    chosen().dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(chosen().selectedOptions[0]!.textContent).to.contain('Linje 1').and.to.contain(first.telephone);
    await press(element, 'Gem kortet');
    expect(box.value?.people?.[1]?.line).to.equal(first.id);
    await press(element, 'Fjern Linje 1');
    expect(chosen().value).to.equal('');
    await press(element, 'Gem kortet');
    expect(box.value?.people?.map(({ line }) => line)).not.to.include(first.id);
    await press(element, 'Fortryd');
    expect(chosen().value).to.equal(first.id);
  });

  it('asks for a photo only on a page that shows photos, and takes https alone', async () => {
    expect(findAll(await form(), 'label').map(textOf)).not.to.include('Foto');
    const element = await form({ photos: true });
    const box = submitted(element);
    for (const wrong of ['http://example.com/a.jpg', 'javascript:alert(1)', 'data:image/svg+xml,<svg>']) {
      await type(element, 'Foto', wrong);
      await press(element, 'Gem kortet');
      expect(errorOf(element, 'Foto'), wrong).not.to.equal('');
    }
    expect(box.value).to.equal(undefined);
    await type(element, 'Foto', 'https://eksempel.dk/lone.jpg');
    await press(element, 'Gem kortet');
    expect(box.value?.people?.[0]?.photo).to.equal('https://eksempel.dk/lone.jpg');
    expect(has(element, 'img'), 'nothing is fetched while one writes').to.equal(false);
  });

  it('flags a CPR number in every field that takes text, and goes to it', async () => {
    const element = await form({ photos: true });
    const box = submitted(element);
    const ids = findAll<HTMLInputElement>(element, 'input:not([type]), input[type=text], textarea').map(({ id }) => id);
    expect(ids.length).to.be.above(60);
    for (const id of ids) {
      const field = get<HTMLInputElement>(element, `#${id}`);
      const before = field.value;
      field.value = '010190-1234';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      expect(textOf(find(element, `#${id}-error`)), id).to.contain('ligner et CPR-nummer');
      await press(element, 'Gem kortet');
      await press(element, 'Gå til feltet');
      expect(element.shadowRoot!.activeElement?.id).to.equal(id);
      field.value = before;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
    }
    expect(box.value).to.equal(undefined);
  });

  it('shows hostile text as text, in every field and in every choice', async () => {
    const hostile = '"><img src=x onerror=PWN=1>{{7*7}}<!--?lit$1$-->';
    const element = await form({ photos: true });
    for (const field of findAll<HTMLInputElement>(element, 'input:not([type]), input[type=text], textarea')) {
      field.value = hostile;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await element.updateComplete;
    await press(element, 'Gem kortet');
    expect(has(element, 'img')).to.equal(false);
    expect((globalThis as { PWN?: unknown }).PWN).to.equal(undefined);
    expect(textOf(control<HTMLSelectElement>(element, 'Træffes på'))).to.contain('<img src=x');
  });

  it('says when the form could not be fetched, and asks again when somebody says so', async () => {
    let asked = 0;
    const danish = catalogFor('da');
    const partner = partnerMessages(danish);
    const edit = () => (++asked === 1 ? Promise.reject(new Error('offline')) : partner.edit());
    registerCatalog({ ...danish, language: 'sv', partner: { ...partner, edit } });
    const element = await card({ mode: 'edit' }, { lang: 'sv' });
    await until(() => textOf(find(element, '.message')).includes('Prøv igen'), 'the button');
    element.requestUpdate();
    await element.updateComplete;
    expect(asked).to.equal(1);
    await press(element, 'Prøv igen');
    await until(() => has(element, 'form'), 'the form');
    expect(asked).to.equal(2);
  });

  it('tells the writer what readers will miss', async () => {
    const element = await form({ partner: parsedPartner(jobCentre) });
    expect(textOf(find(element, '.hint-line'))).to.equal(
      'Læseren vil savne: hvad der skal stå i henvisningen og ventetid med dato.',
    );
    expect(textOf(find(await form(), '.hint-line'))).to.equal('Kortet har alt det, læseren oftest savner.');
  });

  it('has a name for every control, and nothing that axe finds', async () => {
    for (const style of ['background:#fff;color:#1a1f24', 'background:#14191e;color:#f1f4f6']) {
      const element = await form({}, { style });
      await type(element, 'Navn', '');
      await press(element, 'Gem kortet');
      await expect(element).to.be.accessible();
    }
    const english = await form({}, { lang: 'en' });
    expect(control(english, 'Always write')).to.not.equal(null);
    await expect(english).to.be.accessible();
  });

  for (const width of [280, 320, 640]) {
    it(`fits into ${width} px`, async () => {
      const element = await form({}, { width });
      expect(element.scrollWidth).to.be.at.most(width);
      const right = element.getBoundingClientRect().right + 0.5;
      for (const part of findAll(element, 'input, select, textarea, button, p, legend')) {
        expect(part.getBoundingClientRect().right, part.id).to.be.at.most(right);
      }
    });
  }
});
