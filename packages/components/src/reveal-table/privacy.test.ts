import { expect } from '@open-wc/testing';
import { comparableTree, consoleOf, find, findAll, frame, get, has, textOf, until } from '../../test/chart.js';
import {
  CANARY,
  collect,
  giveCode,
  namesOf,
  open,
  pressOn,
  quickReveal,
  round,
  rowTexts,
  sealedNames,
  shownNames,
  table,
  vote,
} from '../../test/reveal.js';
import type { KlyngeRevealTable } from './index.js';

/** Everything on the page that can be read: markup through shadow roots, fields, the announcer, storage, title. */
function everything(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    const element = root instanceof Document ? root.documentElement : root.host;
    parts.push(element.outerHTML, root instanceof Document ? '' : root.innerHTML);
    for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea')) parts.push(field.value);
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) walk(inner.shadowRoot);
  };
  walk(document);
  parts.push(
    document.title,
    location.href,
    document.cookie,
    JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
  );
  parts.push(...performance.getEntries().map(({ name }) => name));
  return parts.join('\n');
}

/** What an event tells: its own fields, without those that every event has. */
const detailOf = (event: Event): string =>
  JSON.stringify(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted')));

/** What somebody can tell of a vote: markup, accessibility tree, events, announcements. */
async function traceOf(
  codesOf: (slips: Awaited<ReturnType<typeof sealedNames>>['slips']) => readonly string[],
): Promise<string> {
  const { sealed, slips } = await sealedNames();
  const element = await table({ sealed });
  const events: string[] = [];
  for (const type of ['klynge-reveal-change', 'klynge-reveal-error']) {
    element.addEventListener(type, (event) => events.push(`${type} ${detailOf(event)}`));
  }
  const written = await consoleOf(async () => vote(element, codesOf(slips)));
  const tree = await comparableTree();
  const trace = [
    element.outerHTML,
    element.shadowRoot!.innerHTML,
    JSON.stringify(element.reveal!.state),
    tree,
    ...events,
    ...written,
  ];
  element.remove();
  return trace
    .join('\n')
    .replaceAll(sealed.integrity, 'envelope')
    .replaceAll(/"spent":\[[^\]]*\]/g, '')
    .replaceAll(/lit\$\d+\$/g, '');
}

describe('klynge-reveal-table: privacy', () => {
  it('has no name anywhere but while it is open', async () => {
    const names = await namesOf();
    const events: string[] = [];
    const written = await consoleOf(async () => {
      const element = await table();
      for (const type of ['klynge-reveal-change', 'klynge-reveal-error']) {
        document.addEventListener(type, () => events.push('bubbled'));
        element.addEventListener(type, (event) => events.push(detailOf(event)));
      }
      expect(everything()).not.to.contain(CANARY);
      await pressOn(element, '#propose');
      expect(everything()).not.to.contain(CANARY);
      await pressOn(element, 'dialog .button');
      element.requestNames = () => names;
      await element.updateComplete;
      expect(everything()).not.to.contain(CANARY);
      await pressOn(element, '#choose');
      await until(() => has(element, '#close'), 'the names');
      expect(everything()).to.contain(CANARY);
      element.reveal!.close();
      expect(everything()).not.to.contain(CANARY); // without waiting for anything
    });
    expect(written.join()).not.to.contain(CANARY);
    expect(events.join()).not.to.contain(CANARY).and.not.to.contain('bubbled');
    expect(events).to.deep.equal(
      [
        ['closed', 'proposed'],
        ['proposed', 'collecting'],
        ['collecting', 'open'],
        ['open', 'closed'],
      ].map(([from, to]) => JSON.stringify({ from, to, roundId: round.roundId })),
    );
  });

  it('holds every name in a place that recorders leave out, translators leave alone and nobody can select', async () => {
    const element = await table();
    await open(element);
    const holders = findAll(element, '*').filter(
      (node) => node.childElementCount === 0 && node.textContent.includes(CANARY),
    );
    expect(holders).to.have.length(15);
    for (const holder of holders) {
      expect(holder.matches('.rr-block.rr-mask.fs-mask.ph-no-capture[translate=no][spellcheck=false]')).to.equal(true);
      expect(
        holder.matches(
          '[data-private][data-sentry-mask][data-dd-privacy=mask][data-hj-suppress][data-openreplay-masked][data-clarity-mask=true]',
        ),
      ).to.equal(true);
      const style = getComputedStyle(holder);
      expect(style.userSelect || style.getPropertyValue('-webkit-user-select')).to.equal('none');
      expect([...holder.attributes].every(({ value }) => !value.includes(CANARY))).to.equal(true);
    }
    document.getSelection()!.selectAllChildren(document.body);
    expect(document.getSelection()!.toString()).not.to.contain(CANARY);
    document.getSelection()!.removeAllRanges();
  });

  it('leaves one trace for every vote that is not unanimous', async () => {
    const silence = await traceOf(() => []);
    expect(silence).to.contain('Vi taler videre på lukkede data');
    for (const codesOf of [
      (slips) => slips.slice(1).map(({ yes }) => yes),
      (slips) => slips.map(({ yes, no }, place) => (place === 3 ? no : yes)),
      (slips) => slips.map(({ no }) => no),
      (slips) => [...slips.map(({ yes }) => yes), slips[0]!.no],
      () => ['7YNZ-8QCW-FAXE3', 'x'],
    ] as readonly Parameters<typeof traceOf>[0][]) {
      expect(await traceOf(codesOf)).to.equal(silence);
    }
  });

  it('sends nothing out: copy, drag, file and clipboard have the neutral table, closed and open', async () => {
    const taken: string[][] = [];
    const element = await table();
    const original = URL.createObjectURL.bind(URL);
    const files: Promise<string>[] = [];
    const named: string[] = [];
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob.text());
      return original(new Blob(['']));
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        named.push(this.download);
      },
    });
    try {
      for (const act of [async () => undefined, () => open(element)]) {
        await act();
        const data = new DataTransfer();
        const cell = get(element, 'tbody .label');
        const copy = new ClipboardEvent('copy', {
          clipboardData: data,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        cell.dispatchEvent(copy);
        const drag = new DragEvent('dragstart', { bubbles: true, composed: true, cancelable: true });
        cell.dispatchEvent(drag);
        expect([copy.defaultPrevented, drag.defaultPrevented]).to.deep.equal([true, true]);
        findAll(element, '.actions .button')[1]!.click();
        taken.push([copy.clipboardData!.getData('text/plain'), await files.at(-1)!, named.at(-1)!]);
      }
    } finally {
      URL.createObjectURL = original;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(taken[1]).to.deep.equal(taken[0]);
    const [text, csv, name] = taken[0]!;
    expect(name).to.equal('lukkede-data-lungefunktion-2026-09-15.csv');
    expect(csv!.replace('\ufeff', '').split('\r\n').slice(0, 3)).to.deep.equal([
      'Lukkede data;Målt lungefunktion ved ny inhalationsbehandling;2025-07-01 – 2026-06-30;2026-09-15',
      'Praksis;Andel (hele procent);Usikkerhed;Bemærkning',
      'Praksis 23;68;±\u00a015;',
    ]);
    expect(csv).to.contain('Praksis 71;;;for få patienter til at blive vist');
    expect(text!.split('\n')[2]).to.equal('Praksis 23\t68\u00a0%\t±\u00a015\t');
    expect(text! + csv!).not.to.contain(CANARY);
  });

  it('keeps the order when it opens, and has no way to sort by name', async () => {
    const element = await table();
    await pressOn(element, 'th.value .sort');
    const before = rowTexts(element);
    await open(element);
    expect(rowTexts(element)).to.deep.equal(before);
    const names = await namesOf();
    const nameAt = new Map(round.rows.map(({ label }, place) => [label, names.names[place]!.name]));
    expect(shownNames(element)).to.deep.equal(before.map(([label]) => nameAt.get(label!)));
    expect(has(element, 'th.name button')).to.equal(false);
    await pressOn(element, 'th.value .sort');
    expect(shownNames(element)).to.deep.equal(rowTexts(element).map(([label]) => nameAt.get(label!)));
  });

  it('closes when it leaves the page, and stays closed when it comes back', async () => {
    const element = await table();
    const { reveal } = element;
    const parent = element.parentElement!;
    await open(element);
    element.remove();
    expect(reveal!.state.status).to.equal('closed');
    expect(element.shadowRoot!.innerHTML).not.to.contain(CANARY);
    parent.append(element);
    await element.updateComplete;
    await frame();
    expect(textOf(get(element, '#banner'))).to.contain('Lukkede data');
    expect(rowTexts(element)).to.have.length(15);
    await open(element);
    expect(shownNames(element)).to.have.length(15);
  });

  it('closes when it is adopted by another document', async () => {
    const element = await table({ reveal: undefined });
    await open(element);
    const iframe = document.createElement('iframe');
    document.body.append(iframe);
    iframe.contentDocument!.body.append(element);
    expect(element.shadowRoot!.innerHTML).not.to.contain(CANARY);
    await element.updateComplete;
    expect(has(element, '.who')).to.equal(false);
    expect(rowTexts(element)).to.have.length(15);
    iframe.remove();
  });

  it('closes when the page goes, comes back from the cache, or rests', async () => {
    const events = [new Event('pagehide'), Object.assign(new Event('pageshow'), { persisted: true })];
    for (const event of events) {
      const element = await table();
      await open(element);
      window.dispatchEvent(event);
      expect(everything()).not.to.contain(CANARY);
    }
    let time = Date.now();
    const element = await table({ reveal: quickReveal({ now: () => time }) });
    await open(element);
    time += 31 * 60_000;
    window.dispatchEvent(new Event('focus'));
    expect(everything()).not.to.contain(CANARY);
  });

  it('is printed the same, closed and open', async () => {
    const element = await table();
    const printed = (): string => {
      const rules = [...element.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const hidden = rules
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[])
        .filter((rule) => rule.style.display === 'none')
        .map((rule) => rule.selectorText);
      const copy = document.createElement('div');
      copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
      copy.querySelectorAll(hidden.join()).forEach((node) => node.remove());
      return copy.textContent.replace(/\s+/g, ' ');
    };
    const closed = printed();
    expect(closed).to.contain('Lukkede data').and.to.contain('Praksis 23');
    await open(element);
    expect(printed()).to.equal(closed);
  });

  it('shows one reveal in two tables, with one dialog and one field for codes', async () => {
    const { sealed, slips } = await sealedNames();
    const reveal = quickReveal();
    const [first, second] = [await table({ reveal, sealed }), await table({ reveal, data: { ...round } })];
    expect(reveal.mode).to.equal('all');
    const both = (selector: string): number[] => [first, second].map((element) => findAll(element, selector).length);
    await until(() => both('#propose').join() === '1,1', 'both to be ready');
    await pressOn(second, '#propose');
    await first.updateComplete;
    expect(both('dialog')).to.deep.equal([0, 1]);
    await pressOn(second, 'dialog .button');
    await first.updateComplete;
    expect(both('#code')).to.deep.equal([0, 1]);
    for (const { yes } of slips) await giveCode(second, yes);
    await pressOn(second, '#try');
    await until(() => both('#close').join() === '1,1', 'the names in both');
    expect(both('.who')).to.deep.equal([15, 15]);
    expect(shownNames(first)).to.deep.equal(shownNames(second));
    first.remove();
    expect(reveal.state.status).to.equal('open');
    expect(first.shadowRoot!.innerHTML).not.to.contain(CANARY);
    await pressOn(second, '#close');
    expect(everything()).not.to.contain(CANARY);
  });

  it('keeps no reveal of another round from opening, and shows none of its names', async () => {
    const reveal = quickReveal();
    const first = await table({ reveal });
    const other = { ...round, roundId: 'Y'.repeat(26) };
    const second = await table({ reveal, data: other });
    expect(reveal.state.roundId).to.equal(other.roundId);
    expect(has(first, '#propose')).to.equal(false);
    await open(second, await namesOf(second.data as typeof round));
    expect([shownNames(first).length, shownNames(second).length]).to.deep.equal([0, 15]);
  });

  it('ends a collection when the table that holds it goes', async () => {
    const { sealed, slips } = await sealedNames();
    const reveal = quickReveal();
    const [first, second] = [await table({ reveal, sealed }), await table({ reveal })];
    await collect(first);
    for (const { yes } of slips) await giveCode(first, yes);
    const field = get<HTMLInputElement>(first, '#code');
    field.value = 'halvt skrevet';
    first.remove();
    expect(field.value).to.equal('');
    expect(reveal.state.status).to.equal('closed');
    await second.updateComplete;
    expect(has(second, '#code')).to.equal(false);
  });

  it('puts nothing of the data or the names into attributes of the element', async () => {
    const element: KlyngeRevealTable = await table();
    await open(element);
    expect([...element.attributes].map(({ name }) => name)).to.deep.equal([]);
    expect(element.childNodes).to.have.length(0);
    for (const { rowId } of round.rows) expect(find(element, '.root')!.outerHTML).not.to.contain(rowId);
  });
});
