import { expect } from '@open-wc/testing';
import { parseMeeting } from '@klyngekit/schema';
import { sendKeys } from '@web/test-runner-commands';
import {
  agenda,
  byId,
  editor,
  meetingWith,
  parsedMeeting,
  pressOn,
  ready,
  rowsOf,
  type,
  watch,
} from '../../test/agenda.js';
import { announced, button, find, findAll, get, has, textOf, until } from '../../test/chart.js';
import type { KlyngeAgendaBuilder } from './index.js';

const all = 'velkomst aftaler-marts tal spisning grupper sundhedscentret hjem aftaler evaluering'.split(' ');
const focused = (element: Element): string => element.shadowRoot!.activeElement?.id ?? '';
const key = (target: Element, init: KeyboardEventInit): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
const entry = (element: Element, words: string): HTMLElement => {
  const found = findAll(element, '[role=menuitem] bdi').find((each) => textOf(each) === words);
  if (!found) throw new Error(`no entry says "${words}"`);
  return found.closest('button')!;
};
const openMenu = async (element: KlyngeAgendaBuilder, id: string): Promise<void> =>
  pressOn(element, byId(element, `h-${id}`));
const pressed = (element: KlyngeAgendaBuilder, words: string): Promise<void> =>
  pressOn(element, button(element, words));

describe('klynge-agenda-builder: moving', () => {
  it('moves by keys, keeps the focus, and says where it is now', async () => {
    const element = await editor();
    byId(element, 'h-spisning').focus();
    key(byId(element, 'h-spisning'), { key: 'ArrowUp', altKey: true });
    await ready(element);
    expect(rowsOf(element).slice(2, 4)).to.deep.equal(['spisning', 'tal']);
    expect(focused(element)).to.equal('h-spisning');
    await until(() => announced().includes('flyttet'), 'the announcement');
    expect(announced()).to.equal('»Aftensmad« flyttet til plads 3 af 9, starter kl. 17.25.');
    expect(textOf(find(element, '[data-item=tal] .time'))).to.equal('17.55');
  });

  it('stops at the ends', async () => {
    const element = await editor();
    const { told } = watch(element);
    key(byId(element, 'h-velkomst'), { key: 'ArrowUp', altKey: true });
    key(byId(element, 'o-evaluering'), { key: 'ArrowDown', altKey: true });
    await element.updateComplete;
    expect(rowsOf(element)).to.deep.equal(all);
    expect(told).to.have.length(0);
  });

  it('moves by the buttons of its form, which keep the focus', async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'o-hjem'));
    byId(element, 'down-hjem').focus();
    await pressOn(element, byId(element, 'down-hjem'));
    expect(rowsOf(element).slice(-3)).to.deep.equal(['aftaler', 'hjem', 'evaluering']);
    expect(focused(element)).to.equal('down-hjem');
  });

  it('moves by the menu, to every place that can be', async () => {
    const element = await editor();
    await openMenu(element, 'hjem');
    expect(findAll(element, '[role=menuitem] bdi').map(textOf)).to.deep.equal([
      'Flyt op',
      'Flyt ned',
      'Flyt først',
      'Flyt sidst',
      'Som del af »Sundhedscentret: KOL-rehabilitering«',
      'Ind i »Spor A · lokale 1«',
      'Ind i »Spor B · lokale 2«',
      'Til parkeringspladsen',
      'Dupliker',
      'Fjern',
    ]);
    await pressOn(element, entry(element, 'Ind i »Spor B · lokale 2«'));
    expect(rowsOf(element, 'track:spor-b')).to.deep.equal(['hvornaar', 'hjem']);
    expect(focused(element)).to.equal('h-hjem');
    await openMenu(element, 'hjem');
    await pressOn(element, entry(element, 'Som eget punkt'));
    expect(rowsOf(element).slice(4, 6)).to.deep.equal(['grupper', 'hjem']);
    await openMenu(element, 'hjem');
    await pressOn(element, entry(element, 'Til parkeringspladsen'));
    expect(rowsOf(element, 'backlog')).to.deep.equal(['attester', 'influenza', 'hjem']);
    await pressed(element, 'Sæt ind Attester: hvad spørger jobcentret egentlig om?');
    expect(rowsOf(element).slice(-1)).to.deep.equal(['attester']);
    await openMenu(element, 'tal');
    expect(
      findAll(element, '[role=menuitem] bdi')
        .map(textOf)
        .some((each) => each.startsWith('Ind i')),
    ).to.equal(false);
  });

  it('goes through the menu by keys, and leaves it by Esc', async () => {
    const element = await editor();
    byId(element, 'h-tal').focus();
    await sendKeys({ press: 'Enter' });
    await ready(element);
    const active = (): string => textOf(element.shadowRoot!.activeElement?.querySelector('bdi') ?? null);
    expect(active()).to.equal('Flyt op');
    await sendKeys({ press: 'ArrowUp' });
    expect(active()).to.equal('Fjern');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(active()).to.equal('Flyt ned');
    await sendKeys({ press: 'Escape' });
    await ready(element);
    expect(has(element, '[role=menu]')).to.equal(false);
    expect(focused(element)).to.equal('h-tal');
    expect(byId(element, 'h-tal').getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await ready(element);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(has(element, '[role=menu]')).to.equal(false);
  });
});

describe('klynge-agenda-builder: writing', () => {
  it('lets start times follow', async () => {
    const element = await editor();
    await pressed(element, '+');
    expect(textOf(find(element, '[data-item=tal] .time'))).to.equal('17.30');
    expect(textOf(find(element, '.fit'))).to.equal(
      'Programmet passer, men uden luft. I alt 2 t 55 min; forventet slut 19.55 mod aftalt 20.00.',
    );
    await until(() => announced().includes('»Velkomst'), 'the announcement');
    expect(announced()).to.equal('»Velkomst og siden sidst«: 15 minutter. Forventet slut 19.55.');
  });

  it('says first that it runs over, and does something about it with one press', async () => {
    const element = await editor({ meeting: meetingWith({ end: '2026-11-04T19:45' }) });
    await until(() => has(element, '.note .button'), 'what can be done');
    expect(textOf(find(element, '.note p'))).to.equal(
      'Programmet er 5 minutter for langt. I alt 2 t 50 min; forventet slut 19.50 mod aftalt 19.45.',
    );
    expect(textOf(find(element, '.cut'))).to.equal('Herfra når vi det ikke inden 19.45');
    await pressOn(element, get(element, '.note .button'));
    expect(has(element, '.note')).to.equal(false);
    expect(textOf(find(element, '.fit span'))).to.equal('Programmet passer, men uden luft.');
    await pressed(element, 'Fortryd');
    expect(has(element, '.note')).to.equal(true);
    await pressed(element, 'Lad det stå');
    expect(has(element, '.note')).to.equal(false);
    expect(textOf(find(element, '.fit span'))).to.equal('Programmet er 5 minutter for langt.');
    await pressed(element, 'Tjek dagsordenen');
    await until(() => has(element, '.advice'), 'the advice');
    await pressed(element, 'Vis dem igen');
    expect(has(element, '.note')).to.equal(true);
  });

  it('checks the agenda when asked, and each piece of advice can be followed or left', async () => {
    const element = await editor();
    const { told } = watch(element);
    await pressed(element, 'Tjek dagsordenen');
    await until(() => has(element, '.advice li'), 'the advice');
    await until(() => focused(element) === 'advice-title', 'the focus');
    expect(textOf(find(element, '.advice li p'))).to.equal(
      '»Opioidsamtale ved hver tredje receptfornyelse« har ingen tovholder.',
    );
    await pressed(element, 'Gør Anne Ravn til tovholder');
    expect(told[told.length - 1]?.carried?.[0]?.lead).to.deep.equal({ name: 'Anne Ravn' });
    expect(textOf(find(element, '.advice .subtitle'))).to.contain('Vi har ingen forslag.');
    await pressed(element, 'Luk forslagene');
    expect(has(element, '.advice')).to.equal(false);
  });

  it('adds, duplicates, removes and brings back', async () => {
    const element = await editor();
    const { told } = watch(element);
    await pressed(element, 'Nyt punkt');
    await ready(element);
    expect(focused(element)).to.equal('f-item-1-title');
    await type(element, 'f-item-1-title', 'Eventuelt');
    expect(textOf(byId(element, 'o-item-1'))).to.equal('Eventuelt');
    await openMenu(element, 'grupper');
    await pressOn(element, entry(element, 'Dupliker'));
    const copy = told[told.length - 1]!.items[5]!;
    expect(copy.title).to.equal('Gruppearbejde i to spor');
    expect(copy.tracks?.map(({ id, items }) => [id, ...items.map((each) => each.id)])).to.deep.equal([
      ['track-1', 'item-3'],
      ['track-2', 'item-4'],
    ]);
    expect(parseMeeting(told[told.length - 1]).ok).to.equal(true);
    await openMenu(element, 'tal');
    await pressOn(element, entry(element, 'Fjern'));
    expect(rowsOf(element)).not.to.include('tal');
    expect(focused(element)).to.equal('undo');
    await pressed(element, 'Fortryd');
    expect(rowsOf(element)).to.include('tal');
    expect(textOf(find(element, '.end .time'))).to.equal('20.30');
  });

  it('undoes and does again more than a hundred steps, by keys too', async () => {
    const element = await editor();
    const { told } = watch(element);
    const [minus, plus] = findAll<HTMLButtonElement>(element, '[data-item=velkomst] .stepper button');
    for (let step = 0; step < 60; step++) {
      plus!.click();
      await element.updateComplete;
      minus!.click();
      await element.updateComplete;
    }
    plus!.click();
    await element.updateComplete;
    const undo = button(element, 'Fortryd');
    for (let step = 0; step < 121; step++) undo.click();
    await element.updateComplete;
    expect(told[told.length - 1]!.items[0]!.minutes).to.equal(10);
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
    const section = get(element, '.edit');
    for (let step = 0; step < 121; step++)
      key(section, { key: step % 2 ? 'Z' : 'y', ctrlKey: true, shiftKey: step % 2 === 1 });
    await element.updateComplete;
    expect(told[told.length - 1]!.items[0]!.minutes).to.equal(15);
    key(section, { key: 'z', metaKey: true });
    expect(told[told.length - 1]!.items[0]!.minutes).to.equal(10);
  });

  it('leaves a field that is to be mended to its own undo', async () => {
    const element = await editor();
    await pressed(element, '+');
    await type(element, 'f-tal-minutes', 'x');
    key(byId(element, 'f-tal-minutes'), { key: 'z', ctrlKey: true });
    await element.updateComplete;
    expect(byId<HTMLInputElement>(element, 'f-velkomst-minutes').value).to.equal('15');
  });

  it('takes a word back, not a letter', async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'o-velkomst'));
    for (const text of ['V', 'Ve', 'Vel']) await type(element, 'f-velkomst-title', text);
    await pressed(element, 'Fortryd');
    expect(byId<HTMLInputElement>(element, 'f-velkomst-title').value).to.equal('Velkomst og siden sidst');
  });

  it('keeps what cannot be in a meeting in its field, and says what to mend', async () => {
    const element = await editor();
    const { told } = watch(element);
    await type(element, 'f-velkomst-minutes', '12a');
    expect(textOf(byId(element, 'f-velkomst-minutes-error'))).to.equal('Skriv et helt antal minutter fra 0 til 1.440.');
    const invalid = byId(element, 'f-velkomst-minutes');
    expect(invalid.getAttribute('aria-invalid')).to.equal('true');
    expect(invalid.getAttribute('aria-describedby')?.split(' ')).to.contain('f-velkomst-minutes-error');
    await pressOn(element, byId(element, 'o-velkomst'));
    await type(element, 'f-velkomst-title', 'W'.repeat(201));
    expect(byId<HTMLInputElement>(element, 'f-velkomst-title').value).to.have.length(201);
    expect(has(element, '#f-velkomst-title-error')).to.equal(true);
    expect(told).to.have.length(0);
    expect(textOf(find(element, '.edit > .error'))).to.equal('2 felter skal rettes, før det, I skrev, er med.');
    await type(element, 'f-velkomst-title', 'Velkommen');
    await type(element, 'f-velkomst-minutes', '12');
    expect(has(element, '.error')).to.equal(false);
    expect(told[told.length - 1]!.items[0]).to.include({ title: 'Velkommen', minutes: 12 });
  });

  it('flags what looks like a CPR number at once, and keeps it', async () => {
    const element = await editor();
    const { told } = watch(element);
    await pressOn(element, byId(element, 'o-velkomst'));
    await type(element, 'f-velkomst-description', 'Vi ringer til 010190-1234');
    expect(textOf(byId(element, 'f-velkomst-description-error'))).to.contain('ligner et CPR-nummer');
    expect(told[0]?.items[0]?.description).to.deep.equal(['Vi ringer til 010190-1234']);
    expect(parseMeeting(told[0]).ok).to.equal(false);
  });

  it('writes who, with whom, with what, and about what', async () => {
    const element = await editor({
      indicators: { opioider: 'Opioider' },
      partners: { jobcentret: 'Jobcentret', apoteket: 'Apoteket' },
    });
    const { told } = watch(element);
    await pressOn(element, byId(element, 'o-hjem'));
    await pressed(element, 'Tilføj ansvarlig');
    await ready(element);
    expect(focused(element)).to.equal('f-hjem-roles-0-role');
    await type(element, 'f-hjem-roles-0-name', 'Sofie Lind');
    await pressed(element, 'Tilføj partner');
    await type(element, 'f-hjem-partners-0-partner', 'apoteket');
    await type(element, 'f-hjem-partners-0-practicesGet', 'Svar samme dag');
    await pressed(element, 'Tilføj materiale');
    await type(element, 'f-hjem-materials-0-title', 'Ark');
    await type(element, 'f-hjem-materials-0-url', 'htt');
    byId(element, 'f-hjem-materials-0-url').dispatchEvent(new FocusEvent('blur'));
    await ready(element);
    expect(has(element, '#f-hjem-materials-0-url-error')).to.equal(true);
    await type(element, 'f-hjem-materials-0-url', 'https://klynge.eksempel.invalid/ark');
    find<HTMLInputElement>(element, '.checks input')!.click();
    await type(element, 'f-hjem-fixedStart', '19:30');
    const item = told[told.length - 1]!.items[6]!;
    expect(item).to.deep.include({
      roles: [{ role: 'facilitator', name: 'Sofie Lind', participant: 'sofie' }],
      partners: [{ partner: 'apoteket', practicesGet: 'Svar samme dag' }],
      materials: [{ id: 'materials-1', title: 'Ark', url: 'https://klynge.eksempel.invalid/ark' }],
      indicators: ['opioider'],
      fixedStart: '19:30',
    });
    expect(textOf(find(element, '[data-item=hjem] .fixed'))).to.equal('Fast kl. 19.30 · 15 min at vente');
    await pressed(element, 'Fjern Partner 1');
    expect(told[told.length - 1]!.items[6]).not.to.have.property('partners');
  });

  it('writes parts and tracks', async () => {
    const element = await editor();
    const { told } = watch(element);
    await pressOn(element, byId(element, 'o-hjem'));
    await pressed(element, 'Tilføj spor');
    const made = told[told.length - 1]!.items[6]!;
    expect(made.tracks?.map(({ items }) => items.map(({ minutes }) => minutes))).to.deep.equal([[15], [15]]);
    await type(element, `f-${made.tracks![1]!.id}-room`, 'Kælderen');
    await pressed(element, 'Fjern Spor A');
    expect(told[told.length - 1]!.items[6]!.tracks).to.have.length(1);
    await pressOn(element, byId(element, 'o-tal'));
    await pressed(element, 'Tilføj del');
    const added = told[told.length - 1]!.items[2]!.items!;
    expect(added).to.have.length(4);
    await ready(element);
    await type(element, `f-${added[3]!.id}-minutes`, '10');
    expect(told[told.length - 1]!.items[2]!.items![3]!.minutes).to.equal(10);
    expect(textOf(find(element, '[data-item=spisning] .time'))).to.equal('18.15');
  });

  it('writes when and where', async () => {
    const element = await editor();
    const { told } = watch(element);
    await pressed(element, 'Ret tid og sted');
    await type(element, 'f-meeting-date', '2026-11-11');
    await type(element, 'f-meeting-start', '16:00');
    await type(element, 'f-meeting-end', '18:30');
    await type(element, 'f-meeting-format', 'hybrid');
    await type(element, 'f-meeting-onlineUrl', 'https://video.eksempel.invalid/a');
    await type(element, 'f-meeting-venue', 'Biblioteket');
    const meeting = told[told.length - 1]!;
    expect(meeting).to.include({ start: '2026-11-11T16:00', end: '2026-11-11T18:30', format: 'hybrid' });
    expect(meeting.venue?.name).to.equal('Biblioteket');
    expect(meeting.online?.url).to.equal('https://video.eksempel.invalid/a');
    await type(element, 'f-meeting-end', '01:00');
    expect(told[told.length - 1]!.end).to.equal('2026-11-12T01:00');
    await type(element, 'f-meeting-start', '');
    expect(textOf(byId(element, 'f-meeting-start-error'))).to.equal('Skriv en dag og en tid.');
    expect(told[told.length - 1]!.start).to.equal('2026-11-11T16:00');
  });

  it('begins with a template where there is nothing yet', async () => {
    const element = await editor({ meeting: undefined });
    const { told } = watch(element);
    await until(() => has(element, '.template'), 'the templates');
    expect(findAll(element, '.template .name').map(textOf)).to.include('Datamøde med mulig åbning');
    findAll(element, '.template')[1]!.click();
    await ready(element);
    const [meeting] = told;
    expect(meeting).to.include({
      title: 'Datamøde med mulig åbning',
      start: '2026-11-30T17:00',
      end: '2026-11-30T19:45',
    });
    expect(parseMeeting(meeting).ok).to.equal(true);
    expect(has(element, '.template')).to.equal(false);
    await pressed(element, 'Fortryd');
    expect(has(element, '.template')).to.equal(true);
  });

  it('goes on to running, unless the page says no', async () => {
    const element = await editor();
    const refuse = (event: Event): void => event.preventDefault();
    element.addEventListener('klynge-agenda-mode', refuse);
    await pressed(element, 'Start mødet');
    expect(element.mode).to.equal('edit');
    element.removeEventListener('klynge-agenda-mode', refuse);
    await pressed(element, 'Start mødet');
    await ready(element);
    expect(element.mode).to.equal('run');
    expect(has(element, '.run')).to.equal(true);
  });

  it('stays where it is when the page hands back what it was told', async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'o-velkomst'));
    const field = byId<HTMLInputElement>(element, 'f-velkomst-title');
    field.focus();
    for (const echo of [(meeting: object) => meeting, (meeting: object) => structuredClone(meeting)]) {
      element.addEventListener('klynge-meeting-change', ({ meeting }) => (element.meeting = echo(meeting) as never), {
        once: true,
      });
      await type(element, 'f-velkomst-title', `Velkommen ${echo.length}`);
      await ready(element);
      await new Promise((resolve) => void setTimeout(resolve, 50));
      expect(focused(element)).to.equal('f-velkomst-title');
      expect(byId(element, 'f-velkomst-title') === field).to.equal(true);
    }
    expect(button(element, 'Fortryd').getAttribute('aria-disabled')).to.equal('false');
    element.meeting = meetingWith({ title: 'Et andet møde' });
    await ready(element);
    expect(textOf(find(element, '.title'))).to.equal('Et andet møde');
    expect(button(element, 'Fortryd').getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows readers what has been written', async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'o-velkomst'));
    await type(element, 'f-velkomst-title', 'Velkommen');
    element.mode = 'read';
    await ready(element);
    expect(textOf(find(element, '.item-title bdi'))).to.equal('Velkommen');
  });

  it('does not change a meeting that the page holds', async () => {
    const meeting = parsedMeeting();
    const before = JSON.stringify(meeting);
    const element = await agenda({ mode: 'edit', meeting });
    const { told } = watch(element);
    await pressed(element, 'Nyt punkt');
    (told[0]!.items as unknown[]).length = 0;
    await pressed(element, '+');
    expect(told[1]!.items).to.have.length(10);
    expect(JSON.stringify(meeting)).to.equal(before);
  });
});
