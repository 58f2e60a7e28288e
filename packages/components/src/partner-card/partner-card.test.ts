import { expect } from '@open-wc/testing';
import { jobCentre, smallestPartner, surgicalDepartment } from '@klyngekit/schema/fixtures';
import type { PartnerKind } from '@klyngekit/schema';
import '../english.js';
import {
  answerWith,
  consoleOf,
  find,
  findAll,
  get,
  has,
  markup,
  textOf,
  title,
  until,
  withFetch,
} from '../../test/chart.js';
import { card, MORNING, parsedPartner, partnerWith, ready } from '../../test/partner.js';
import type { KlyngePartnerCard, KlyngePartnerErrorEvent, KlyngePartnerSaveEvent } from './index.js';

const shown = (element: Element): string => textOf(get(element, '[lang]'));
const hrefs = (element: Element): string[] => findAll<HTMLAnchorElement>(element, 'a').map((link) => link.href);

function button(element: Element, words: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find((each) => textOf(each) === words);
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

async function press(element: KlyngePartnerCard, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

describe('klynge-partner-card: what it says', () => {
  it('says in every layout of an invented partner that it is', async () => {
    for (const layout of ['compact', 'standard', 'full'] as const) {
      expect(textOf(get(await card({ layout }), '.card')), layout).to.contain('Opdigtet eksempel.');
    }
  });

  it('tells whom to call for what, professionals and citizens apart', async () => {
    const element = await card();
    const lines = findAll(element, '.line').map(textOf);
    expect(lines[0]).to.match(/^Fagpersoner ringer om KOL-rehabilitering Ring til 12 34 56 70/);
    expect(lines[1]).to.match(/^Borgere ringer Ring til 12 34 56 71/);
    expect(hrefs(element)).to.include.members(['tel:12345670', 'tel:12345671', 'mailto:kol@baekkelund.invalid']);
  });

  it('tells whether lines are open now, by the clock of Copenhagen', async () => {
    const element = await card();
    expect(findAll(element, '.opening').map(textOf)).to.deep.equal([
      'Åbent nu til 9.00',
      'Lukket nu. Åbner i dag kl. 9.00',
    ]);
    element.now = Date.parse('2026-12-23T14:30:00Z');
    await element.updateComplete;
    expect(textOf(find(element, '.opening'))).to.equal('Lukket nu. Åbner mandag kl. 9.00');
    element.holidays = ['2026-10-12'];
    element.now = MORNING;
    await element.updateComplete;
    expect(textOf(find(element, '.opening'))).to.equal('Lukket nu. Åbner i morgen kl. 8.00');
  });

  it('says in full how to refer, whom one meets, what each gets and gives, data and codes', async () => {
    const element = await card({ layout: 'full' });
    const text = shown(element);
    for (const part of [
      'Kommunehenvisning (XREF15)',
      'Årsag, FEV1, Anden sygdom, Behov for tolk',
      'Ustabil hjertesygdom – ring først',
      '3 uger pr. 28. september 2026',
      'Lone Bro',
      'Ring om henvisninger, der er gået i stå',
      'Fælles interesse: flere gennemfører forløbet. Klyngen tog kontakt i januar 2026.',
      'Én plan, som alle kender',
      'Lovet til februar 2027',
      'Fjordklyngen, Bakkeklyngen og Søndre Klynge',
      '5790000000005',
      'Bekræftet 2. oktober 2026',
      'Opdigtet eksempel.',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('keeps the rest one press away', async () => {
    const element = await card();
    expect(shown(element)).not.to.contain('XREF15');
    await press(element, 'Vis alt');
    expect(shown(element)).to.contain('XREF15');
    expect(button(element, 'Vis mindre').getAttribute('aria-expanded')).to.equal('true');
    await press(element, 'Vis mindre');
    expect(shown(element)).not.to.contain('XREF15');
  });

  it('says in words that nobody has confirmed it for long, or ever', async () => {
    const old = await card({ partner: parsedPartner(jobCentre) });
    expect(textOf(find(old, '.stale'))).to.equal(
      'Sidst bekræftet 4. marts 2026, for over 180 dage siden. Ring og hør, om det stadig passer.',
    );
    old.now = Date.parse('2026-08-31T10:00:00Z');
    await old.updateComplete;
    expect(has(old, '.stale')).to.equal(false);
    old.now = Date.parse('2026-09-01T10:00:00Z');
    await old.updateComplete;
    expect(has(old, '.stale')).to.equal(true);
    expect(textOf(find(await card({ partner: parsedPartner(smallestPartner) }), '.stale'))).to.contain(
      'ikke bekræftet',
    );
  });

  it('shows the projects that the partner names, and no others', async () => {
    const projects = [
      { id: 'kraeftpakke-2026', title: 'Kræftpakke', period: { from: '2026-09-01', to: '2027-08-31' } },
      { id: 'andet', title: 'Noget andet' },
    ];
    const element = await card({ partner: parsedPartner(surgicalDepartment), projects });
    expect(shown(element)).to.contain('Fælles projekt: Kræftpakke');
    expect(shown(element)).to.contain('1. september 2026 – 31. august 2027');
    expect(shown(element)).not.to.contain('Noget andet');
  });

  it('speaks English where the page does, and marks what is Danish', async () => {
    const element = await card({ layout: 'full' }, { lang: 'en' });
    expect(get(element, '[lang]').getAttribute('lang')).to.equal('en');
    expect(shown(element)).to.contain('Professionals call about COPD rehabilitation');
    expect(shown(element)).to.contain('Open now until 09:00');
    const danish = await card({ partner: parsedPartner(jobCentre) }, { lang: 'en' });
    expect(textOf(find(danish, 'td bdi'))).to.equal('Færre attester frem og tilbage');
    expect(get(danish, 'td bdi').getAttribute('lang')).to.equal('da');
  });

  it('has its name as a heading of the level asked for, and its parts one below', async () => {
    const element = await card({ layout: 'full', headingLevel: 2 });
    const levels = findAll(element, '[role=heading]').map((each) => each.getAttribute('aria-level'));
    expect(levels[0]).to.equal('2');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['3']));
    expect(title(element)).to.equal('Sundhedscenter Bækkelund');
  });

  it('says little where there is little', async () => {
    const element = await card({ partner: parsedPartner(smallestPartner), layout: 'full' });
    expect(shown(element)).to.match(/^P Anden partner Oplysningerne er ikke bekræftet endnu\. Gem kontakt/);
    expect(findAll(element, 'ul, dl, table, section')).to.have.length(0);
  });
});

describe('klynge-partner-card: where it comes from', () => {
  it('takes JSON text and plain objects, and checks them', async () => {
    for (const partner of [JSON.stringify(jobCentre), { ...jobCentre }]) {
      expect(title(await card({ partner }))).to.equal('Jobcenter Eksempel');
    }
  });

  it('fetches a file of the same site', async () => {
    await withFetch(
      () => Promise.resolve(answerWith(jobCentre)),
      async () => expect(title(await card({ src: '/partner.json' }))).to.equal('Jobcenter Eksempel'),
    );
  });

  it('tells why a partner is refused, repeats nothing of it, and leaves nothing of the one before', async () => {
    const element = await card();
    let told: KlyngePartnerErrorEvent | undefined;
    element.addEventListener('klynge-partner-error', (event) => (told = event));
    const written = await consoleOf(async () => {
      element.partner = { ...jobCentre, name: 'CANARY\u202E', kind: 'CANARY' as PartnerKind };
      await ready(element);
      await until(() => findAll(element, 'li').length > 0, 'the words');
    });
    expect(shown(element)).to.match(/^Kortet kan ikke vises/);
    expect(markup(element)).not.to.contain('CANARY');
    expect(markup(element)).not.to.contain('Bækkelund');
    expect(told?.error.code).to.equal('invalid');
    expect(JSON.stringify(told?.error)).not.to.contain('CANARY');
    expect(written).to.deep.equal([]);
  });

  it('says that there is nothing yet', async () => {
    expect(shown(await card({ partner: undefined }))).to.equal(
      'Ingen partner endnu Kortet vises her, når det er hentet.',
    );
  });
});

describe('klynge-partner-card: what it gives', () => {
  function withClipboard<T>(write: (text: string) => Promise<void>, action: () => Promise<T>): Promise<T> {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
    return action().finally(() => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    });
  }

  it('copies how to refer, all as text, a vCard and codes', async () => {
    const copied: string[] = [];
    await withClipboard(
      (text) => Promise.resolve(void copied.push(text)),
      async () => {
        const element = await card({ layout: 'full' });
        for (const words of ['Kopiér henvisningsoplysninger', 'Kopiér som tekst', 'Kopiér vCard'])
          await press(element, words);
        get(element, '[aria-label="Kopiér Lokationsnummer (GLN)"]').click();
      },
    );
    expect(copied[0]).to.match(/^Sundhedscenter Bækkelund\nStandard: Kommunehenvisning/);
    expect(copied[1]).to.contain('Hvad får og giver vi?');
    expect(copied[2]).to.match(/^BEGIN:VCARD\r\nVERSION:4.0\r\n/);
    expect(copied[3]).to.equal('5790000000005');
  });

  it('gives the text to copy by hand where there is no clipboard', async () => {
    await withClipboard(
      () => Promise.reject(new Error('denied')),
      async () => {
        const element = await card({ layout: 'full' });
        await press(element, 'Kopiér henvisningsoplysninger');
        await until(() => has(element, 'textarea'), 'the field');
        expect(get<HTMLTextAreaElement>(element, 'textarea').value).to.contain('XREF15');
        element.partner = parsedPartner(jobCentre);
        await element.updateComplete;
        expect(has(element, 'textarea')).to.equal(false);
      },
    );
  });

  it('asks the page before it offers a file', async () => {
    const element = await card();
    let asked: KlyngePartnerSaveEvent | undefined;
    element.parentElement!.addEventListener('klynge-partner-save', (event) => {
      event.preventDefault();
      asked = event;
    });
    await press(element, 'Gem kontakt');
    expect(asked?.partner).to.equal('sundhedscenter-baekkelund');
    expect(asked?.vcard).to.contain('END:VCARD');
  });

  it('offers the agenda only where the page has one', async () => {
    const element = await card({ layout: 'full' });
    expect(findAll(element, 'button').map(textOf)).not.to.include('Til dagsordenen');
    element.agenda = true;
    await element.updateComplete;
    let asked = '';
    element.addEventListener('klynge-partner-agenda', (event) => (asked = event.partner));
    await press(element, 'Til dagsordenen');
    expect(asked).to.equal('sundhedscenter-baekkelund');
  });

  it('opens all of it on paper, and closes it again', async () => {
    const element = await card();
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.contain('XREF15');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element)).not.to.contain('XREF15');
  });
});

describe('klynge-partner-card: what it does not do', () => {
  it('fetches no photo unless the page asks for photos', async () => {
    const element = await card({ layout: 'full' });
    expect(findAll(element, 'img')).to.have.length(0);
    expect(textOf(find(element, '.face'))).to.equal('LB');
    const asked: string[] = [];
    element.photos = (photo) => {
      asked.push(photo);
      return undefined;
    };
    await element.updateComplete;
    expect(asked).to.deep.equal(['https://baekkelund.invalid/foto/lone-bro.jpg']);
    expect(findAll(element, 'img')).to.have.length(0);
    for (const hostile of [
      'javascript:alert(1)',
      '//evil.example/x.png',
      '\\\\evil\\x.png',
      'data:image/svg+xml,<svg/>',
    ]) {
      element.photos = () => hostile;
      await element.updateComplete;
      expect(findAll(element, 'img'), hostile).to.have.length(0);
    }
  });

  it('shows initials where a photo does not come', async () => {
    const element = await card({ layout: 'full', photos: () => '/no-such-photo.png' });
    await until(() => !has(element, 'img'), 'the initials');
    expect(findAll(element, '.face').map(textOf)).to.deep.equal(['LB', 'MH', 'SÅ']);
  });

  it('shows what is hostile as it is written', async () => {
    const evil = '<img src=x onerror=PWN=1>{{7*7}}${7*7}<!--?lit$123$-->';
    const element = await card({
      layout: 'full',
      partner: partnerWith({ name: evil, description: { da: evil }, partOf: [evil], topics: [{ da: evil }] }),
    });
    expect(title(element)).to.equal(evil);
    expect(textOf(find(element, '.description'))).to.equal(evil);
    expect(findAll(element, 'img')).to.have.length(0);
    expect((window as { PWN?: unknown }).PWN).to.equal(undefined);
  });

  it('shows the host that an address leads to, and nothing that only looks like it', async () => {
    const urls = ['https://sundhed.dk.evil.example/sundhed.dk', 'https://s\u0443ndhed.dk/'];
    const lines = urls.map((url, place) => ({ id: `l${place}`, audience: 'everyone' as const, url }));
    const element = await card({ layout: 'full', partner: partnerWith({ lines, people: [] }) });
    const links = findAll<HTMLAnchorElement>(element, '.line a');
    expect(textOf(links[0]!)).to.equal('Åbn siden sundhed.dk.evil.example');
    expect(textOf(links[1]!)).to.match(/xn--/);
    for (const link of links) expect(link.rel).to.equal('noopener noreferrer');
  });

  it('keeps a name that runs the other way from turning the card round', async () => {
    const element = await card({ partner: partnerWith({ name: 'مركز الصحة' }) });
    expect(get(element, '.title').firstElementChild?.localName).to.equal('bdi');
  });
});
