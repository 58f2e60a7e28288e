// The catalogue of bad inputs, as far as a table on a page has to bear it. The rest is named in the command's tests.
import { expect } from '@open-wc/testing';
import type { WebCrypto } from '@klyngekit/privacy';
import type { AnonymousRound } from '@klyngekit/schema';
import { changed, referenceBenchmark, referenceRound } from '@klyngekit/schema/fixtures';
import { consoleOf, find, findAll, frame, get, has, textOf, until } from '../../test/chart.js';
import {
  CANARY,
  fastCrypto,
  giveCode,
  namesOf,
  open,
  collect,
  pressOn,
  quickReveal,
  rowTexts,
  sealedNames,
  settled,
  shownNames,
  table,
  vote,
} from '../../test/reveal.js';
import type { KlyngeRevealTable } from './index.js';

const indicator = referenceBenchmark.indicators[0];
const NAME = `Lægehuset ${CANARY}`;

/** A table of data that nobody has checked. */
const tableOf = (data: unknown, rest: object = {}): Promise<KlyngeRevealTable> =>
  table({ data: data as AnonymousRound, indicator, ...rest });

const roundWith = (pointer: string, value: unknown): unknown => changed(referenceRound, pointer, value);

/** Everything that a table has put anywhere. */
const markup = (element: KlyngeRevealTable): string => element.outerHTML + element.shadowRoot!.innerHTML;

/** Shows what is wrong with data: no row, a message, and nothing of the data in it, in the console or in an event. */
async function expectRefused(data: unknown): Promise<void> {
  let told = '';
  const written = await consoleOf(async () => {
    const element = await table({ data: undefined });
    element.addEventListener('klynge-reveal-error', (event) => (told = JSON.stringify(Object.entries(event))));
    Object.assign(element, { data, indicator });
    await settled(element);
    expect(rowTexts(element)).to.deep.equal([]);
    expect(textOf(find(element, '.message strong'))).to.equal('Tallene kunne ikke læses');
    expect(markup(element)).not.to.contain(CANARY);
  });
  expect(told).to.contain('invalid').and.not.to.contain(CANARY);
  expect(written.join()).not.to.contain(CANARY);
}

/** The file that a table gives out. */
async function csvOf(element: KlyngeRevealTable): Promise<string> {
  const original = URL.createObjectURL.bind(URL);
  let file: Promise<ArrayBuffer> | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = blob.arrayBuffer();
    return original(new Blob(['']));
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => undefined });
  try {
    findAll(element, '.actions .button')[1]!.click();
  } finally {
    URL.createObjectURL = original;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file);
}

const cases: { readonly [id: string]: () => void | Promise<void> } = {
  'RT-01': () => expectRefused(roundWith('/rows/3/name', NAME)),
  'RT-02': () => expectRefused(roundWith('/rows/0/meta', { ydernummer: '012345', name: NAME })),
  'RT-03': () => expectRefused(roundWith('/rows/5/label', NAME)),
  'RT-04': () => expectRefused(roundWith('/note', `Praksis 41 er ${NAME}`)),
  'RT-06': async () => {
    let reads = 0;
    const data = { ...referenceRound };
    const rows = () => (++reads > 1 ? referenceRound.rows.map((row) => ({ ...row, name: NAME })) : referenceRound.rows);
    await expectRefused(Object.defineProperty(data, 'rows', { get: rows, enumerable: true }));
    expect(reads).to.be.at.most(1);
  },
  'RT-07': async () => {
    const data = JSON.parse(JSON.stringify(referenceRound)) as { rows: object[] };
    const element = await tableOf(data);
    const before = rowTexts(element);
    Object.assign(data.rows[0]!, { name: NAME, label: NAME, value: 0.01 });
    element.requestUpdate();
    await element.updateComplete;
    expect(rowTexts(element)).to.deep.equal(before);
    expect(markup(element) + (await csvOf(element))).not.to.contain(CANARY);
  },
  'RT-08': async () => {
    const three = {
      ...referenceRound,
      rows: [],
      reporting: { expected: 15, reported: 3 },
      comparators: [],
      bandWidths: undefined,
    };
    const { bandWidths: _, comparators: __, ...data } = three;
    const element = await tableOf(data);
    expect(textOf(find(element, '.message')))
      .to.contain('3 af 15 praksis har indberettet')
      .and.to.contain('før mindst');
    expect(has(element, 'table')).to.equal(false);
    await expectRefused({
      ...referenceRound,
      rows: referenceRound.rows.slice(0, 3),
      reporting: { expected: 15, reported: 3 },
    });
  },
  'RT-09': async () => {
    await expectRefused(roundWith('/ownRowId', referenceRound.rows[4]!.rowId));
    const own = { schema: 'klynge.egen/1', roundId: referenceRound.roundId, rowId: referenceRound.rows[4]!.rowId };
    const [plain, given] = [await tableOf(referenceRound), await tableOf(referenceRound, { own, audience: 'shared' })];
    const shown = (element: KlyngeRevealTable): string => get(element, '.sheet').innerHTML.replace(/lit\$\d+\$/g, '');
    expect(shown(given)).to.equal(shown(plain));
  },
  'RT-13': async () => {
    const element = await table();
    const parent = element.parentElement!;
    await open(element);
    element.remove();
    parent.append(element);
    for (let count = 0; count < 3; count++) {
      expect(markup(element)).not.to.contain(CANARY);
      await frame();
    }
    expect(rowTexts(element)).to.have.length(referenceRound.rows.length);
  },
  'RT-15': async () => {
    const names = await namesOf();
    const others = [
      { ...names, roundId: 'Z'.repeat(26) },
      { ...names, digest: 'A'.repeat(43) },
    ];
    const element = await table();
    await collect(element);
    for (const list of others) {
      element.requestNames = () => list;
      await element.updateComplete;
      await pressOn(element, '#choose');
      await until(() => textOf(get(element, '#file-note')) !== '', 'why not');
      expect(markup(element)).not.to.contain(CANARY);
      expect(element.reveal!.state.status).to.equal('collecting');
    }
  },
  'RT-16': async () => {
    const names = await namesOf();
    const opens = async (left: number): Promise<boolean> => {
      const element = await table();
      await collect(element);
      element.requestNames = () => ({ ...names, names: names.names.slice(left) });
      await element.updateComplete;
      await pressOn(element, '#choose');
      await until(() => has(element, '#close') || /Navnefilen/.test(textOf(find(element, '#file-note'))), 'an answer');
      return has(element, '#close');
    };
    expect([await opens(0), await opens(1), await opens(2), await opens(3)]).to.deep.equal([true, false, false, true]);
  },
  'RT-17': async () => {
    const { sealed, slips } = await sealedNames();
    const element = await table({ sealed });
    const before = rowTexts(element);
    const counts = new Set<number>();
    const watching = new MutationObserver(() => counts.add(shownNames(element).filter((name) => name !== '').length));
    watching.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await vote(
      element,
      slips.map(({ yes }) => yes),
    );
    watching.disconnect();
    expect([...counts].filter((count) => count > 0)).to.deep.equal([referenceRound.rows.length]);
    expect(rowTexts(element)).to.deep.equal(before);
    expect(element.getAnimations({ subtree: true })).to.deep.equal([]);
  },
  'RT-22': async () => {
    const { sealed } = await sealedNames();
    const element = await table({ sealed });
    await collect(element);
    const field = get<HTMLInputElement>(element, '#code');
    expect([field.autocomplete, field.spellcheck]).to.deep.equal(['off', false]);
    const said = new Set<string>();
    for (const code of ['0000-0000-00000', 'A'.repeat(1_000_000), '<script>', '7YNZ-8QCW-FAXE4']) {
      await giveCode(element, code);
      said.add(textOf(get(element, '.note-line')));
      expect(field.value).to.equal('');
    }
    expect([...said]).to.deep.equal(['Koden blev ikke lagt i: et tegn passer ikke. Skriv den igen.']);
  },
  'RT-23': async () => {
    const { sealed } = await sealedNames();
    const said: string[] = [];
    for (const data of [referenceRound, roundWith('/rows/0/value', 0.01)]) {
      const text = JSON.parse(JSON.stringify(sealed)) as { ciphertext?: string };
      const element = await tableOf(data, { sealed: data === referenceRound ? { ...text, salt: 'x' } : text });
      await until(() => has(element, '.envelope'), 'what is wrong with the envelope');
      said.push(textOf(get(element, '.envelope')));
      expect(has(element, '#propose')).to.equal(false);
    }
    expect(said).to.deep.equal([
      'Konvolutten er beskadiget. Bed om en ny, før nogen giver en kode.',
      'Tallene er ændret, efter at navnene blev forseglet. Bed om en ny konvolut.',
    ]);
  },
  'RT-24': async () => {
    const { sealed } = await sealedNames();
    const crypto: WebCrypto = { getRandomValues: (array) => fastCrypto.getRandomValues(array) };
    const element = await table({ sealed, reveal: quickReveal({ crypto }) });
    await until(() => has(element, '.envelope'), 'that it cannot run');
    expect(textOf(get(element, '.envelope'))).to.equal(
      'Denne side kan ikke åbne forseglede navne. Det kræver en sikker adresse (https).',
    );
    expect(has(element, '#propose')).to.equal(false);
    expect(rowTexts(element)).to.have.length(referenceRound.rows.length);
  },
  'RT-25': async () => {
    for (const value of [NaN, Infinity, 1e308, '12']) await expectRefused(roundWith('/rows/0/value', value));
    const element = await tableOf(roundWith('/rows/0/value', -0));
    expect(rowTexts(element)[0]![1]).to.equal('0\u00a0%');
  },
  'RT-30': async () => {
    const rows = Array.from({ length: 5000 }, () => referenceRound.rows[0]);
    await expectRefused({ ...referenceRound, rows });
  },
  'RT-31': async () => {
    const {
      bandWidths: _,
      comparators: __,
      ...data
    } = referenceRound as typeof referenceRound & { comparators?: unknown };
    const element = await tableOf({ ...data, rows: [], reporting: { expected: 15, reported: 0 } });
    expect(textOf(find(element, '.message strong'))).to.equal('0 af 15 praksis har indberettet');
  },
  'RT-32': async () => {
    const rows = referenceRound.rows.map((row) =>
      'value' in row && row.value !== null ? { ...row, value: 0.5 } : row,
    );
    const element = await tableOf({ ...referenceRound, rows });
    const labels = () => rowTexts(element).map(([label]) => label);
    await pressOn(element, 'th.value .sort');
    const once = labels();
    for (let press = 0; press < 3; press++) await pressOn(element, 'th.value .sort');
    expect(labels()).to.deep.equal(once);
    expect(markup(element)).not.to.match(/NaN|Infinity/);
  },
  'EX-01': async () => {
    const triggers = ['=HYPERLINK("https://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', '|calc'];
    for (const title of triggers) {
      const element = await tableOf(referenceRound, { indicator: { ...indicator, title: { da: title } } });
      const cells = (await csvOf(element)).replace('\ufeff', '').split(/[;\r\n]/u);
      const texts = cells.map((cell) => cell.replace(/^"|"$/gu, '')).filter((cell) => !/^-?[\d,]+$/u.test(cell));
      expect(
        texts.filter((cell) => /^[=+\-@|＝＋－＠\t\r\0]/u.test(cell)),
        title,
      ).to.deep.equal([]);
      expect(cells).to.contain('68');
    }
  },
  'EX-02': async () => {
    const usual = (await csvOf(await tableOf(referenceRound))).split('\r\n');
    const named = { ...indicator, title: { da: 'æ;b"c, d' } };
    const lines = (await csvOf(await tableOf(referenceRound, { indicator: named }))).split('\r\n');
    expect(lines[0]).to.match(/^\ufeff.*;"æ;b""c, d";/u);
    expect(lines.slice(1)).to.deep.equal(usual.slice(1));
  },
  'HE-06': async () => {
    const element = await table({ reveal: undefined });
    const home = element.parentElement!;
    await open(element);
    const iframe = document.createElement('iframe');
    document.body.append(iframe);
    try {
      for (const place of [iframe.contentDocument!.body, home]) {
        place.append(element);
        expect(markup(element)).not.to.contain(CANARY);
        await element.updateComplete;
        await frame();
        expect(rowTexts(element)).to.have.length(referenceRound.rows.length);
        expect(element.shadowRoot!.adoptedStyleSheets.length + findAll(element, 'style').length).to.be.above(0);
      }
    } finally {
      iframe.remove();
    }
  },
};

describe('klynge-reveal-table: the catalogue of bad inputs', () => {
  for (const [id, check] of Object.entries(cases)) it(id, async () => check());
});
