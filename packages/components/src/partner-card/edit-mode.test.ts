import { expect } from '@open-wc/testing';
import { healthCentre, jobCentre } from '@klyngekit/schema/fixtures';
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
