import { expect } from '@open-wc/testing';
import { anonymousCounts, anonymousTooFew, everyKindIndicators } from '@klyngekit/schema/fixtures';
import { parseAnonymousRound, parseIndicator } from '@klyngekit/schema';
import '../english.js';
import { find, findAll, get, has, message, textOf, until } from '../../test/chart.js';
import {
  checked,
  choiceIndicator,
  choiceRound,
  collect,
  giveCode,
  indicator,
  namesOf,
  open,
  own,
  pressOn,
  quickReveal,
  round,
  rowTexts,
  sealedNames,
  settled,
  shownNames,
  table,
  vote,
} from '../../test/reveal.js';
import type { KlyngeRevealErrorEvent } from './index.js';

const banner = (element: Element): string => textOf(get(element, '#banner'));

describe('klynge-reveal-table: states', () => {
  it('shows the rows closed, in the order of the file, and says that there are no names', async () => {
    const element = await table();
    expect(banner(element)).to.equal('Lukkede data Navnene findes ikke på skærmen. Foreslå åbning');
    expect(rowTexts(element).slice(0, 2)).to.deep.equal([
      ['Praksis 23', '68\u00a0%', '±\u00a015'],
      ['Praksis 43', '55\u00a0%', '±\u00a012'],
    ]);
    expect(rowTexts(element)).to.have.length(15);
    expect(has(element, '.who')).to.equal(false);
    expect(textOf(get(element, '.caption'))).not.to.contain('Åbnet');
    expect(textOf(get(element, '#title'))).to.equal('Målt lungefunktion ved ny inhalationsbehandling');
    expect(textOf(get(element, '.definition'))).to.match(/Hele procent\. Højere er bedre\.$/);
    expect(textOf(get(element, 'figcaption'))).to.contain('15 af 16 praksis har indberettet.');
  });

  it('asks with the four sentences, word for word, and two buttons that look alike', async () => {
    const element = await table();
    await pressOn(element, '#propose');
    const dialog = get<HTMLDialogElement>(element, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(findAll(element, '.sentences li').map(textOf)).to.deep.equal([
      'Hvis alle siger ja, vises klinikkernes navne her på skærmen – ikke i udskrift, kopi eller fil.',
      'Siger én nej, eller svarer én ikke, vises ingen navne, og ingen kan se hvem.',
      'Navnene forsvinder, når I lukker; men det, I har set, kan også genkendes i tidligere og senere tal.',
      'Tallene bruges kun i klyngen og er adskilt fra kontrol og sanktioner.',
    ]);
    const buttons = findAll(element, 'dialog button');
    const looks = buttons.map((button) => {
      const { backgroundColor, color, borderColor, fontWeight, height } = getComputedStyle(button);
      return [backgroundColor, color, borderColor, fontWeight, height].join();
    });
    expect([buttons.length, new Set(looks).size]).to.deep.equal([2, 1]);
    expect(element.shadowRoot!.activeElement?.id).to.equal('dialog-title');
  });

  it('stays closed when somebody would rather, by button and by Escape', async () => {
    const element = await table();
    for (const leave of [
      () => findAll(element, 'dialog button')[1]!.click(),
      () => get(element, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true })),
    ]) {
      await pressOn(element, '#propose');
      leave();
      await element.updateComplete;
      expect(has(element, 'dialog')).to.equal(false);
      expect(element.reveal!.state.status).to.equal('closed');
      expect(element.shadowRoot!.activeElement?.id).to.equal('propose');
      expect(has(element, '.rows')).to.equal(true);
    }
  });

  it('opens with the name list: the same rows, and the names beside them', async () => {
    const element = await table();
    const before = rowTexts(element);
    await open(element);
    expect(rowTexts(element)).to.deep.equal(before);
    expect(shownNames(element)).to.deep.equal((await namesOf()).names.map(({ name }) => name));
    expect(banner(element)).to.contain('Åbne data Navnene vises kun her på skærmen');
    const hours = Number(/Åbnet kl\. (\d+)\.\d\d;/.exec(textOf(get(element, '.caption')))?.[1]);
    expect((new Date().getHours() - hours + 24) % 24).to.be.below(2);
    expect(findAll(element, '.primary').map(textOf)).to.deep.equal(['Luk igen']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('close');
    await pressOn(element, '#close');
    expect(has(element, '.who')).to.equal(false);
    expect(rowTexts(element)).to.deep.equal(before);
    expect(element.shadowRoot!.activeElement?.id).to.equal('propose');
  });

  it('reads a file that somebody chooses, and forgets it', async () => {
    const element = await table();
    await collect(element);
    const field = get<HTMLInputElement>(element, '#file');
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(await namesOf())], 'navne.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    expect(field.value).to.equal('');
    await until(() => has(element, '#close'), 'the names');
    expect(shownNames(element)).to.have.length(15);
  });

  it('says why a file will not do, and waits for another', async () => {
    const names = await namesOf();
    const element = await table();
    const sources: readonly (readonly [() => unknown, RegExp])[] = [
      [() => ({ ...names, roundId: 'Z'.repeat(26) }), /hører til en anden runde/],
      [() => ({ ...names, digest: 'A'.repeat(43) }), /Tallene er ændret/],
      [() => ({ ...names, names: names.names.slice(1) }), /kun én eller to/],
      [() => '{"navne":1}', /ikke en navnefil/],
      [() => Promise.reject(new Error('Lægerne Ålykkeby')), /kunne ikke hentes/],
    ];
    element.requestNames = () => undefined;
    await collect(element);
    for (const [source, expected] of sources) {
      element.requestNames = source;
      await element.updateComplete;
      await pressOn(element, '#choose');
      await until(() => expected.test(textOf(get(element, '#file-note'))), String(expected));
      expect(element.reveal!.state.status).to.equal('collecting');
    }
    element.requestNames = () => undefined;
    await pressOn(element, '#choose');
    await until(() => textOf(get(element, '#file-note')) === '', 'nothing to say of nothing');
  });

  it('takes codes one by one, empties the field at once, and counts nothing', async () => {
    const { sealed, slips } = await sealedNames();
    const element = await table({ sealed });
    await collect(element);
    expect(element.shadowRoot!.activeElement?.id).to.equal('code');
    const field = get<HTMLInputElement>(element, '#code');
    const said: string[] = [];
    for (const code of [slips[0]!.yes, slips[1]!.no, slips[2]!.own, slips[0]!.yes]) {
      await giveCode(element, code);
      expect(field.value).to.equal('');
      expect(element.shadowRoot!.activeElement?.id).to.equal('code');
      said.push(element.shadowRoot!.innerHTML);
    }
    expect(new Set(said).size).to.equal(1);
    expect(textOf(get(element, '#code-note'))).to.equal('Koden er lagt i.');
    await giveCode(element, '7YNZ-8QCW-FAXE4');
    expect(field.value).to.equal('');
    expect(textOf(get(element, '#code-note'))).to.contain('blev ikke lagt i');
  });

  it('opens the envelope with every JA', async () => {
    const { sealed, slips } = await sealedNames();
    const element = await table({ sealed });
    await vote(
      element,
      slips.map(({ yes }) => yes),
    );
    expect(shownNames(element)).to.have.length(15);
    await pressOn(element, '#close');
    expect(has(element, '#propose')).to.equal(false);
    expect(textOf(get(element, '.envelope'))).to.contain('Konvolutten er brugt');
  });

  it('goes on with closed data when it does not open', async () => {
    const { sealed } = await sealedNames();
    const element = await table({ sealed });
    await vote(element, []);
    expect(banner(element)).to.equal('Lukkede data Navnene vises ikke.');
    expect(textOf(get(element, '#panel-title'))).to.equal('Vi taler videre på lukkede data');
    expect(findAll(element, '.questions li')).to.have.length(3);
    expect(element.shadowRoot!.activeElement?.id).to.equal('panel-title');
    await pressOn(element, '#proceed');
    expect(rowTexts(element)).to.have.length(15);
    expect(element.shadowRoot!.activeElement?.id).to.equal('banner');
  });

  it('tells of a damaged or foreign envelope before anybody is asked for a code', async () => {
    const { sealed } = await sealedNames();
    for (const [given, words] of [
      [{ ...sealed, integrity: 'A'.repeat(43) }, /beskadiget/],
      ['{"schema":"klynge.forseglet/1"}', /beskadiget/],
      [{ ...sealed, roundId: 'Z'.repeat(26) }, /anden runde/],
    ] as const) {
      const element = await table({ sealed: given });
      await until(() => has(element, '.envelope'), 'the reason');
      expect(textOf(get(element, '.envelope'))).to.match(words);
      expect(has(element, '#propose')).to.equal(false);
      expect(rowTexts(element)).to.have.length(15);
    }
  });

  it('offers no envelope where there is no cryptography, and a name list all the same', async () => {
    const { sealed } = await sealedNames();
    const element = await table({ sealed, reveal: quickReveal({ crypto: null }) });
    await until(() => has(element, '.envelope'), 'the reason');
    expect(textOf(get(element, '.envelope'))).to.contain('https');
    expect(has(element, '#propose')).to.equal(false);
    const plain = await table({ reveal: quickReveal({ crypto: null }) });
    await open(plain);
    expect(shownNames(plain)).to.have.length(15);
  });

  it('says that all can see who has not joined, where each opens for itself', async () => {
    const { sealed, slips } = await sealedNames('each');
    const element = await table({ sealed });
    await until(() => has(element, '#propose'), 'the button');
    await pressOn(element, '#propose');
    expect(textOf(get(element, '.sentences'))).to.contain('Alle kan se, hvem der ikke er med.');
    await pressOn(element, 'dialog .button:nth-child(2)');
    await vote(
      element,
      slips.slice(3).map((slip) => slip.own),
    );
    expect(shownNames(element).filter((name) => name === '–')).to.have.length(3);
  });

  it('shows answers as counts alone, and per practice when it is open', async () => {
    const element = await table({ data: choiceRound, indicator: choiceIndicator });
    expect(findAll(element, '.answers tbody tr').map(textOf)).to.deep.equal(['Sygeplejersken 8', 'Andet 4']);
    expect(has(element, '.rows')).to.equal(false);
    await open(element, await namesOf(choiceRound));
    expect(findAll(element, '.named-answers tbody tr').map(textOf)).to.deep.equal([
      'Lægerne Ålykkeby 1 Lægen',
      'Lægerne Ålykkeby 2 Lægen, Sygeplejersken',
      'Lægerne Ålykkeby 3 Begge',
    ]);
    await pressOn(element, '#close');
    expect(has(element, '.named-answers')).to.equal(false);
  });

  it('tells zero, small counts, too few and hidden ones apart, to see and to hear', async () => {
    const element = await table({
      data: checked(parseAnonymousRound(anonymousCounts)),
      indicator: checked(parseIndicator(everyKindIndicators.count)),
    });
    expect(findAll(element, 'td.value').map(textOf)).to.deep.equal([
      '0 prøver',
      '50 prøver',
      '*mellem 1 og 7; små antal vises ikke',
      '10 prøver',
      'for fåfor få patienter til at blive vist',
      '15 prøver',
    ]);
    expect(
      findAll(element, '.row-plot').map((plot) => plot.querySelectorAll('.peer, .suppressed, .too-few').length),
    ).to.deep.equal([1, 1, 1, 1, 1, 1]);
    expect(findAll(element, '.suppressed, .too-few').map((mark) => mark.getAttribute('class'))).to.deep.equal([
      'suppressed',
      'too-few',
    ]);
  });

  it('shows a sentence and no rows where too few have reported', async () => {
    const element = await table({
      data: checked(parseAnonymousRound(anonymousTooFew)),
      indicator: checked(parseIndicator(everyKindIndicators.rate)),
    });
    expect(message(element)).to.contain('4 af 12 praksis har indberettet').and.to.contain('mindst 5 praksis');
    expect(has(element, 'table, #propose')).to.equal(false);
  });

  it('marks the own row for its practice alone', async () => {
    const shared = await table({ own });
    expect(has(shared, '.own-row, .own, .own-line, [aria-current]')).to.equal(false);
    const element = await table({ own, audience: 'own' });
    expect(findAll(element, '.own-row').map(textOf)).to.have.length(1);
    expect(textOf(get(element, '.own-row .label'))).to.equal('Praksis 62 · jeres');
    expect(textOf(get(element, '.own-line'))).to.equal(
      'Jeres praksis er Praksis 62. Jeres eget tal: 48,0\u00a0% (24 af 50 patienter), mellem 35 og 61\u00a0%.',
    );
    expect(findAll(element, 'path.own, line.own-interval')).to.have.length(2);
    element.projector = true;
    await settled(element);
    expect(has(element, '.own-row, .own, .own-line, [aria-current]')).to.equal(false);
    element.projector = false;
    await settled(element);
    expect(has(element, '.own-row')).to.equal(true);
    const foreign = await table({ own: { ...own, roundId: 'Z'.repeat(26) }, audience: 'own' });
    await settled(foreign);
    expect(has(foreign, '.own-row, .own-line')).to.equal(false);
  });

  it('shows nothing of data that are refused, says why, and takes names away', async () => {
    const element = await table();
    await open(element);
    const told = new Promise<KlyngeRevealErrorEvent>((resolve) =>
      element.addEventListener('klynge-reveal-error', resolve),
    );
    element.data = JSON.stringify({ ...round, rows: round.rows.map((row) => ({ ...row, name: 'Ålykkeby' })) });
    const { error } = await told;
    await until(() => findAll(element, '.message li').length > 0, 'the places');
    expect(error.code).to.equal('invalid');
    expect(JSON.stringify(error)).not.to.contain('Ålykkeby');
    expect(message(element)).to.contain('Tallene kunne ikke læses');
    expect(has(element, 'table, #close')).to.equal(false);
    expect(textOf(element.shadowRoot)).not.to.contain('Ålykkeby').and.not.to.contain('68');
    expect(element.reveal!.state.status).to.equal('refused');
    element.data = round;
    await settled(element);
    expect(rowTexts(element)).to.have.length(15);
    expect(element.reveal!.canPropose).to.equal(true);
  });

  it('says so when the indicator is another one', async () => {
    const element = await table({ indicator: choiceIndicator });
    expect(message(element)).to.contain('Tallene hører til en anden indikator');
    expect(has(element, 'table')).to.equal(false);
    element.indicator = indicator;
    await settled(element);
    expect(has(element, '.rows')).to.equal(true);
  });

  it('works from plain objects and JSON text, and without an indicator', async () => {
    const element = await table({ data: JSON.stringify(round), indicator: JSON.stringify(indicator) });
    expect(rowTexts(element)).to.have.length(15);
    const bare = await table({ data: { ...round } });
    expect(textOf(get(bare, '#title'))).to.equal('Klyngens tal');
    expect((await table({ data: undefined })).shadowRoot!.textContent).to.contain('Ingen tal endnu');
  });

  it('speaks English on an English page', async () => {
    const element = await table({}, { lang: 'en' });
    expect(banner(element)).to.equal('Closed data The names are not on the screen. Propose to open');
    await pressOn(element, '#propose');
    expect(textOf(get(element, 'dialog'))).to.contain('If one says no, or one does not answer, no names are shown');
  });

  it('keeps a note in its field until the table leaves the page', async () => {
    const element = await table({ reflection: true });
    const field = get<HTMLTextAreaElement>(element, '#reflection');
    field.value = 'Vi er få';
    await pressOn(element, '#propose');
    await pressOn(element, 'dialog .button');
    expect(get<HTMLTextAreaElement>(element, '#reflection').value).to.equal('Vi er få');
    element.remove();
    expect(field.value).to.equal('');
    expect(find(element, '#code')).to.equal(null);
  });
});
