import { expect } from '@open-wc/testing';
import { agenda, byId, parsedMeeting, pressOn, ready, type, watch } from '../../test/agenda.js';
import { announced, button, find, findAll, has, textOf, until } from '../../test/chart.js';
import type { KlyngeAgendaBuilder } from './index.js';

const MINUTE = 60_000;
const at = (time: string): number => Date.parse(`2026-11-04T${time}:00Z`) - 60 * MINUTE; // wall time in winter

const digits = (element: Element): string[] => findAll(element, '.digits').map(textOf);
const pressed = (element: KlyngeAgendaBuilder, words: string): Promise<void> =>
  pressOn(element, button(element, words));

async function runner(now = at('17:00'), properties: Partial<KlyngeAgendaBuilder> = {}): Promise<KlyngeAgendaBuilder> {
  return agenda({ mode: 'run', now, ...properties });
}

async function goTo(element: KlyngeAgendaBuilder, now: number): Promise<void> {
  element.now = now;
  await ready(element);
}

describe('klynge-agenda-builder: running', () => {
  it('begins, counts down, goes on and ends', async () => {
    const element = await runner();
    const { told } = watch(element);
    expect(textOf(find(element, '.state'))).to.contain('begynder efter planen kl. 17.00');
    await pressed(element, 'Begynd mødet');
    expect(textOf(byId(element, 'title'))).to.equal('1 af 9 · Velkomst og siden sidst');
    expect(digits(element)).to.deep.equal(['10:00']);
    await goTo(element, at('17:08'));
    expect(digits(element)).to.deep.equal(['2:00']);
    expect(textOf(find(element, '.left'))).to.equal('min. tilbage af 10 · snart slut');
    await goTo(element, at('17:13'));
    expect(digits(element)).to.deep.equal(['+3:00']);
    expect(textOf(find(element, '.left'))).to.equal('over de 10 min. · tiden er gået');
    await pressed(element, 'Næste punkt');
    expect(textOf(byId(element, 'title'))).to.equal('2 af 9 · Aftalerne fra 4. marts');
    await pressed(element, 'Afslut mødet');
    expect(textOf(find(element, '.state'))).to.equal('Mødet sluttede kl. 17.13.');
    expect(told[told.length - 1]!.run?.map(({ kind }) => kind)).to.deep.equal(['begin', 'begin', 'end']);
    await pressed(element, 'Fortryd');
    expect(digits(element)).to.deep.equal(['15:00']);
  });

  it('gives more time, pauses, and skips', async () => {
    const element = await runner();
    await pressed(element, 'Begynd mødet');
    await pressOn(element, findAll(element, '.controls .button')[1]!);
    expect(digits(element)).to.deep.equal(['15:00']);
    await pressed(element, 'Pause');
    await goTo(element, at('17:30'));
    expect(digits(element)).to.deep.equal(['15:00']);
    expect(textOf(find(element, '.state'))).to.equal('Pause. Alle ure står stille.');
    await pressed(element, 'Fortsæt');
    await goTo(element, at('17:31'));
    expect(digits(element)).to.deep.equal(['14:00']);
    const skip = findAll(element, '.upcoming .button').find((each) => textOf(each).includes('Aftensmad'));
    await pressOn(element, skip!);
    expect(textOf(byId(element, 'title'))).to.equal('4 af 9 · Aftensmad');
  });

  it('has a clock for each track, and says when all meet again', async () => {
    const run = [{ kind: 'begin', at: new Date(at('18:38')).toISOString(), item: 'grupper' }] as const;
    const element = await runner(at('18:54'), { meeting: parsedMeeting({ ...parsedMeeting(), run }) });
    expect(digits(element)).to.deep.equal(['9:00', '4:00']);
    expect(textOf(find(element, '.gathering'))).to.equal('Fælles samling 19.03');
    expect(textOf(find(element, '.upcoming-head'))).to.contain('Aftalt slut 20.00 · Forventet slut 19.53 (7 min før)');
    await pressed(element, 'Næste i Spor B');
    expect(digits(element)).to.deep.equal(['9:00']);
    expect(textOf(findAll(element, '.clock')[1]!)).to.contain('Sporet er færdigt.');
    await pressOn(element, find(element, '.clock .button')!);
    expect(digits(element)).to.deep.equal(['14:00']);
  });

  it('draws the line above what will not be reached', async () => {
    const run = [{ kind: 'begin', at: new Date(at('19:20')).toISOString(), item: 'sundhedscentret' }] as const;
    const element = await runner(at('19:30'), { meeting: parsedMeeting({ ...parsedMeeting(), run }) });
    expect(textOf(find(element, '.cut'))).to.equal('Herfra når vi det ikke inden 20.00');
    expect(textOf(find(element, '.unreached'))).to.contain('Aftaler med tovholder');
  });

  it('is where it was after a reload, from the meeting alone', async () => {
    const first = await runner();
    const { told } = watch(first);
    await pressed(first, 'Begynd mødet');
    await goTo(first, at('17:04'));
    await pressed(first, 'Næste punkt');
    first.remove();
    const second = await runner(at('17:09'), { meeting: JSON.parse(JSON.stringify(told[told.length - 1])) as never });
    expect(digits(second)).to.deep.equal(['10:00']);
    expect(textOf(find(second, '.wall-clock'))).to.equal('17.09');
  });

  it('says aloud when something begins, is soon over and is over, once each', async () => {
    const element = await runner();
    await pressed(element, 'Begynd mødet');
    await until(() => announced().includes('begynder'), 'the beginning');
    await goTo(element, at('17:08'));
    await until(() => announced() === '2 minutter tilbage af »Velkomst og siden sidst«.', 'that it is soon over');
    await goTo(element, at('17:08') + 1000);
    await goTo(element, at('17:10'));
    await until(() => announced() === 'Tiden til »Velkomst og siden sidst« er gået.', 'that it is over');
    expect(find(element, '.digits')!.getAttribute('aria-live')).to.equal('off');
    expect(find(element, '.digits')!.getAttribute('role')).to.equal('timer');
  });

  it('follows the clock by itself', async () => {
    const element = await runner(undefined, { now: undefined });
    await pressed(element, 'Begynd mødet');
    expect(digits(element)).to.deep.equal(['10:00']);
    // At least two: a busy browser may leave one out.
    await until(() => /^9:[0-5]\d$/.test(digits(element)[0] ?? '') && digits(element)[0]! <= '9:58', 'two seconds');
  });

  it('takes notes, decisions and agreements for each item', async () => {
    const element = await runner();
    const { told } = watch(element);
    await type(element, 'outcome-of', 'hjem');
    await type(element, 'f-hjem-notes', 'Første afsnit\nAndet afsnit\n');
    expect(byId<HTMLTextAreaElement>(element, 'f-hjem-notes').value).to.equal('Første afsnit\nAndet afsnit\n');
    await pressed(element, 'Tilføj beslutning');
    await ready(element);
    expect(element.shadowRoot!.activeElement?.id).to.equal('f-hjem-decisions-1');
    await type(element, 'f-hjem-decisions-1', 'Vi måler hver tirsdag.');
    await pressed(element, 'Tilføj aftale');
    await type(element, 'f-action-1-what', 'Fast tid');
    await type(element, 'f-action-1-practice', 'bakken');
    await type(element, 'f-action-1-lead', 'Karen Dam');
    await type(element, 'f-action-1-due', '2026-12-01');
    const item = told[told.length - 1]!.items[6]!;
    expect(item.notes).to.deep.equal(['Første afsnit', 'Andet afsnit']);
    expect(item.decisions?.[1]?.text).to.equal('Vi måler hver tirsdag.');
    expect(item.actions).to.deep.equal([
      {
        id: 'action-1',
        what: 'Fast tid',
        practice: 'bakken',
        lead: { name: 'Karen Dam' },
        due: '2026-12-01',
        status: 'planned',
      },
    ]);
    await pressOn(element, find(element, 'fieldset.member > .button')!);
    expect(told[told.length - 1]!.items[6]).not.to.have.property('actions');
  });

  it('follows up the agreements of earlier meetings', async () => {
    const element = await runner();
    const { told } = watch(element);
    await type(element, 'outcome-of', 'aftaler-marts');
    expect(textOf(byId(element, 'f-overfoert-1-status-hint'))).to.equal('Overført fra 4. marts 2026 (2. gang)');
    await type(element, 'f-overfoert-1-status', 'done');
    expect(told[told.length - 1]!.carried?.[0]?.status).to.equal('done');
  });

  it('keeps what is typed while the clock goes on', async () => {
    const element = await runner(undefined, { now: undefined });
    await pressed(element, 'Begynd mødet');
    const field = byId<HTMLTextAreaElement>(element, 'f-velkomst-notes');
    field.focus();
    await type(element, 'f-velkomst-notes', 'Halvvejs i en ');
    await until(() => digits(element)[0] !== '10:00', 'a second');
    expect(byId(element, 'f-velkomst-notes') === field).to.equal(true);
    expect(field.value).to.equal('Halvvejs i en ');
    expect(element.shadowRoot!.activeElement === field).to.equal(true);
  });

  it('keeps minutes folded away on a wall, and goes back to writing', async () => {
    const element = await runner(at('17:00'), { projector: true });
    expect(find<HTMLDetailsElement>(element, 'details')!.open).to.equal(false);
    await pressed(element, 'Begynd mødet');
    expect(Number.parseFloat(getComputedStyle(find(element, '.digits')!).fontSize)).to.be.at.least(120);
    await pressed(element, 'Redigér dagsordenen');
    await ready(element);
    expect(has(element, '.edit')).to.equal(true);
    expect(element.mode).to.equal('edit');
  });
});
