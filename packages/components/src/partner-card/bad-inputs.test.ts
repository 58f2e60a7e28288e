// The catalogue of bad inputs, as far as cards and lists of partners on a page have to bear it.
import { expect } from '@open-wc/testing';
import { changed, healthCentre } from '@klyngekit/schema/fixtures';
import type { KlyngePartnerErrorEvent } from './index.js';
import { consoleOf, find, findAll, frame, get, has, textOf, until } from '../../test/chart.js';
import { card, list, parsedPartner, ready } from '../../test/partner.js';

type Shown = Awaited<ReturnType<typeof card>> | Awaited<ReturnType<typeof list>>;

const LINE = '/lines/0/url';
const markup = (element: Shown): string => element.outerHTML + element.shadowRoot!.innerHTML;
const linksOf = (element: Shown): HTMLAnchorElement[] => findAll<HTMLAnchorElement>(element, 'a');
const nameIn = (element: Shown): string =>
  textOf(find(element, element.localName === 'klynge-partner-list' ? '.name' : '.title'));
const requests = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
const ran = (): unknown => (globalThis as { PWN?: unknown }).PWN;

/** A partner with another value at one place: nobody has checked it. */
const partnerWith = (pointer: string, value: unknown): unknown => changed(healthCentre, pointer, value);

/** Shows what is wrong with a partner: no link, a message, and nothing of the value in page, console or event. */
async function expectRefused(pointer: string, value: string): Promise<void> {
  const secret = value.slice(0, 40);
  let told = '';
  const before = requests().length;
  const written = await consoleOf(async () => {
    const shown = await card({ partner: undefined, layout: 'full' });
    shown.addEventListener('klynge-partner-error', (event: KlyngePartnerErrorEvent) => {
      told = JSON.stringify(event.error);
    });
    shown.partner = partnerWith(pointer, value) as typeof shown.partner;
    await until(() => told !== '', 'the error');
    await ready(shown);
    expect(textOf(find(shown, '.message strong')), value).to.equal('Kortet kan ikke vises');
    const all = await list({ partners: [partnerWith(pointer, value)] });
    expect(findAll(all, '.row')).to.have.length(0);
    for (const element of [shown, all]) {
      expect(linksOf(element)).to.have.length(0);
      expect(has(element, 'img, image, svg image, iframe, object')).to.equal(false);
      expect(markup(element)).not.to.contain(secret);
    }
  });
  expect(told).to.contain('invalid').and.not.to.contain(JSON.stringify(secret).slice(1, -1));
  expect(written.join()).not.to.contain(secret);
  expect(requests().slice(before).join()).not.to.match(/evil|pixel/);
  expect(ran()).to.equal(undefined);
}

/** Types a value into the form of a card, and tries to save it. */
async function expectNotSaved(label: string, value: string): Promise<void> {
  const element = await card({ mode: 'edit', photos: true, storageKey: `bad-${label}-${Math.abs(hash(value))}` });
  await until(() => has(element, 'form'), 'the form');
  let saved = 0;
  element.addEventListener('klynge-partner-submit', (event) => {
    event.preventDefault();
    saved += 1;
  });
  const { htmlFor } = findAll<HTMLLabelElement>(element, 'label[for]').find((each) => textOf(each) === label)!;
  const field = get<HTMLInputElement>(element, `#${htmlFor}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  get(element, 'form .primary').click();
  await element.updateComplete;
  // A field of one line drops what would break it, and may then hold what is harmless.
  if (field.value === value) {
    expect(saved, value).to.equal(0);
    expect(field.getAttribute('aria-invalid'), value).to.equal('true');
  }
  expect(linksOf(element)).to.have.length(0);
  expect(ran()).to.equal(undefined);
  await element.clearDraft();
}

const hash = (text: string): number => Array.from(text).reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)!) | 0, 7);

const cases: { readonly [id: string]: () => Promise<void> } = {
  'PC-01': async () => {
    const urls = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'blob:https://x/1',
    ];
    for (const url of urls) {
      await expectRefused(LINE, url);
      await expectRefused('/referral/url', url);
      await expectNotSaved('Webside', url);
    }
  },
  'PC-02': async () => {
    for (const url of ['//evil.example', '/\\evil.example', 'https://sundhed.dk@evil.example/', 'http://kommune.dk']) {
      await expectRefused(LINE, url);
      await expectNotSaved('Webside', url);
    }
    for (const host of ['sundhed.dk.evil.example', 'xn--sndhed-4ya.dk']) {
      const partner = parsedPartner(partnerWith(LINE, `https://${host}/sundhed.dk`));
      for (const element of [await card({ partner, layout: 'full' }), await list({ partners: [partner] })]) {
        findAll(element, '.row button')[0]?.click();
        await element.updateComplete;
        const link = linksOf(element).find(({ href }) => href.includes(host))!;
        expect(textOf(link)).to.equal(`Åbn siden ${host}`);
        expect(link.rel).to.equal('noopener noreferrer');
      }
    }
  },
  'PC-04': async () => {
    for (const number of ['*#06#', 'tel:+4512345678;phone-context=evil', '112\u200b', '<b>1</b>']) {
      await expectRefused('/lines/0/telephone', number);
      await expectNotSaved('Telefon', number);
    }
    const partner = parsedPartner(partnerWith('/lines/0/telephone', '+45 12 34 56 78'));
    for (const element of [await card({ partner }), await list({ partners: [partner] })]) {
      expect(linksOf(element)[0]!.getAttribute('href')).to.equal('tel:+4512345678');
    }
  },
  'PC-05': async () => {
    const addresses = [
      'a@b.dk?bcc=all@evil.example&body=x',
      'a@b.dk%0D%0ABcc:x@evil.example',
      'a@b.dk,b@c.dk',
      '"x"@b.dk',
    ];
    for (const address of addresses) {
      await expectRefused('/lines/0/email', address);
      await expectNotSaved('E-mail', address);
    }
    const element = await card({ partner: parsedPartner(partnerWith('/lines/0/email', 'kol+1@b.dk')) });
    const mail = linksOf(element).filter(({ protocol }) => protocol === 'mailto:');
    expect(mail[0]!.getAttribute('href')).to.equal('mailto:kol%2B1@b.dk');
  },
  'PC-06': async () => {
    await expectRefused('/name', 'Jobcenter\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil');
    const note = 'a;b,c\\n';
    const element = await card({ partner: parsedPartner(partnerWith('/lines/0/note/da', note)), layout: 'full' });
    let text = '';
    element.addEventListener('klynge-partner-save', (event) => {
      event.preventDefault();
      text = event.vcard;
    });
    findAll(element, 'button')
      .find((each) => textOf(each) === 'Gem kontakt')!
      .click();
    expect(text.match(/^BEGIN:VCARD\r$/gm)).to.have.length(1);
    expect(text.match(/^END:VCARD\r$/gm)).to.have.length(1);
    // RFC 6350, 3.4: a semicolon is escaped where it would part the fields of a compound value, and this is none.
    expect(text.replaceAll('\r\n ', '')).to.contain('a;b\\,c\\\\n');
  },
  'PC-07': async () => {
    const evil = '<img src=x onerror=PWN=1>{{7*7}}${7*7}<!--?lit$123$-->';
    const partner = parsedPartner(
      changed(changed(partnerWith('/description/da', evil), '/name', evil), '/topics/0/da', evil),
    );
    for (const element of [await card({ partner, layout: 'full' }), await list({ partners: [partner] })]) {
      expect(nameIn(element)).to.equal(evil);
      expect(has(element, 'img')).to.equal(false);
      await frame();
      expect(ran()).to.equal(undefined);
    }
  },
  'PC-08': async () => {
    const photo = '/people/0/photo';
    for (const address of ['data:image/svg+xml,<svg onload=PWN=1>', '\\\\evil\\logo.png']) {
      await expectRefused(photo, address);
      await expectNotSaved('Foto', address);
    }
    const before = requests().length;
    const partner = parsedPartner(partnerWith(photo, 'https://evil.example/pixel.gif?c=1'));
    const element = await card({ partner, layout: 'full' });
    await frame();
    expect(has(element, 'img')).to.equal(false);
    expect(textOf(find(element, '.face'))).to.equal('LB');
    expect(requests().slice(before).join()).not.to.contain('evil');
    element.photos = () => '/no-such-photo.svg';
    await element.updateComplete;
    get(element, 'img').scrollIntoView();
    await until(() => !has(element, 'img'), 'initials in the place of a photo that does not come');
    expect(textOf(find(element, '.face'))).to.equal('LB');
  },
  'PC-09': async () => {
    await expectRefused('/name', 'W'.repeat(5000));
    const longest = 'W'.repeat(200);
    const partner = parsedPartner(changed(partnerWith('/name', longest), '/people/0/name', longest));
    const narrow = { width: 320 };
    for (const element of [
      await card({ partner, layout: 'full' }, narrow),
      await list({ partners: [partner] }, narrow),
    ]) {
      expect(nameIn(element)).to.equal(longest);
      expect(element.scrollWidth).to.be.at.most(320);
    }
  },
  'SC-06': async () => {
    for (const name of ['Hjemme\u202egnisejelp\u202c', 'Hjemme\0pleje', 'Hjemme\ufeffpleje']) {
      await expectRefused('/name', name);
    }
    const element = await card({ partner: parsedPartner(partnerWith('/name', 'Alle\u0301')) });
    expect(textOf(find(element, '.title'))).to.equal('All\u00e9');
  },
  'HE-06': async () => {
    for (const element of [await card({ layout: 'full' }), await list()]) {
      const home = element.parentElement!;
      const text = textOf(element.shadowRoot);
      const frameElement = document.createElement('iframe');
      frameElement.width = '800';
      document.body.append(frameElement);
      try {
        for (const place of [frameElement.contentDocument!.body, home]) {
          place.append(element);
          await element.updateComplete;
          await frame();
          expect(textOf(element.shadowRoot)).to.equal(text);
          expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
        }
      } finally {
        frameElement.remove();
      }
    }
  },
};

describe('klynge-partner-card and klynge-partner-list: the catalogue of bad inputs', () => {
  for (const [id, check] of Object.entries(cases)) it(id, async () => check());
});
