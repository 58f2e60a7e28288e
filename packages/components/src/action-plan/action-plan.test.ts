import { expect } from '@open-wc/testing';
import { parseActionPlan, type ActionPlan } from '@klyngekit/schema';
import { exampleActionPlan } from '@klyngekit/schema/fixtures';
import '../english.js';
import { findAll, get, has, textOf, until } from '../../test/chart.js';
import { drawn, plan, planWith, press, type } from '../../test/meeting-elements.js';
import type { KlyngeActionPlan } from './index.js';

const [first] = exampleActionPlan.actions;
const second = { id: 'to', what: 'Ring til apoteket', status: 'planned', due: '2026-11-10' } as const;
const third = { id: 'tre', what: 'Spørg til rygning', status: 'done', practice: 'aakanden' } as const;
const three = (): ActionPlan => planWith({ actions: [third, second, first] });

function draftsOf(element: KlyngeActionPlan): ActionPlan[] {
  const drafts: ActionPlan[] = [];
  element.addEventListener('klynge-plan-draft', (event) => drafts.push(event.plan));
  return drafts;
}

const titles = (element: Element): string[] => findAll(element, '.action .heading').map(textOf);
const focused = (element: Element): string => element.shadowRoot!.activeElement?.id ?? '';

describe('klynge-action-plan: reading', () => {
  it('says what, who, when, how far, and where it comes from', async () => {
    const element = await plan();
    const text = textOf(get(element, '.action')).replaceAll('\u00A0', ' ');
    expect(text).to.contain('Fast tid til lungefunktion tirsdag og torsdag');
    expect(text).to.contain('Overført fra 4. november 2026 (1. gang)');
    expect(text).to.contain('Karen Dam, sygeplejerske').and.contain('sekretærerne, to læger');
    expect(text).to.contain('1. december 2026 · om 9 dage');
    expect(text).to.contain('17 af 49 i 2024/25, 24 af 50 i 2025/26. Klyngen samlet: fra 44 % til 51 %.');
    expect(text).to.contain('Ændringen kan være tilfældig.');
    expect(textOf(get(element, '.goal'))).to.contain('Jeres eget mål: 60\u00A0% inden 1. juli 2027.');
  });

  it('tells in words what is overdue, and what nobody holds', async () => {
    const element = await plan({ plan: three() });
    expect(textOf(get(element, '.summary'))).to.equal(
      '3 aftaler: 1 i gang, 1 planlagt og 1 gjort. 1 er over fristen og 1 mangler tovholder.',
    );
    expect(textOf(get(element, '#action-to'))).to.contain('fristen er passeret for 12 dage siden');
    expect(textOf(get(element, '#action-to .missing'))).to.equal('Mangler tovholder');
  });

  it('stands by status, by date or as it was written', async () => {
    const element = await plan({ plan: three() });
    expect(titles(element)).to.deep.equal([first.what, second.what, third.what]);
    expect(findAll(element, '.group').map(textOf)).to.deep.equal(['I gang (1)', 'Planlagt (1)', 'Gjort (1)']);
    element.order = 'due';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([second.what, first.what, third.what]);
    element.order = 'written';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([third.what, second.what, first.what]);
  });

  it('has nothing to change where it is only read', async () => {
    const element = await plan({ mode: 'read' });
    expect(findAll(element, 'input')).to.have.length(0);
    expect(findAll(element, 'button').map(textOf)).to.deep.equal(['Udskriv']);
    expect(textOf(get(element, '.action'))).to.contain('I gang');
  });

  it('places before, after and target on one scale', async () => {
    const element = await plan();
    expect(Number(get(element, '.dumbbell .before').getAttribute('cx'))).to.be.closeTo(8 + 216 * (17 / 49), 0.1);
    expect(get(element, '.dumbbell .after').getAttribute('d')).to.match(/^M111\.7 /);
    expect(get(element, '.dumbbell .target').getAttribute('d')).to.match(/^M137\.6 /);
  });
});

describe('klynge-action-plan: writing', () => {
  it('adds an agreement, letter by letter as one step, and undoes it', async () => {
    const element = await plan();
    const drafts = draftsOf(element);
    await press(element, '#add');
    expect(focused(element)).to.equal('what-aftale-2');
    await type(element, '#what-aftale-2', 'Book ');
    await type(element, '#what-aftale-2', 'Book tid');
    await type(element, '#staff-aftale-2', 'sekretærerne\n\nto læger\n');
    await type(element, '#leadName-aftale-2', 'Karen');
    expect(get<HTMLTextAreaElement>(element, '#staff-aftale-2').value).to.equal('sekretærerne\n\nto læger\n');
    expect(drafts.at(-1)!.actions[1]).to.deep.equal({
      id: 'aftale-2',
      what: 'Book tid',
      practice: 'aakanden',
      status: 'planned',
      staff: ['sekretærerne', 'to læger'],
      lead: { name: 'Karen' },
    });
    expect(parseActionPlan(drafts.at(-1)).ok).to.equal(true);
    await press(element, '.edit button[type=submit]');
    expect(focused(element)).to.equal('edit-aftale-2');
    await press(element, '#undo'); // the lead
    await press(element, '#undo'); // the staff
    await press(element, '#undo'); // both lots of letters
    expect(drafts.at(-1)!.actions[1]).to.include({ what: '' }).and.not.have.any.keys('staff', 'lead');
    await press(element, '#redo');
    expect(drafts.at(-1)!.actions[1]).to.include({ what: 'Book tid' });
  });

  it('changes how far something is with one press, and moves it to its group', async () => {
    const element = await plan({ plan: three() });
    const drafts = draftsOf(element);
    await press(element, '#action-to input[value=started]');
    expect(drafts.at(-1)!.actions.find(({ id }) => id === 'to')!.status).to.equal('started');
    expect(findAll(element, '.group').map(textOf)).to.deep.equal(['I gang (2)', 'Gjort (1)']);
    expect(element.shadowRoot!.activeElement?.closest('.action')?.id).to.equal('action-to');
  });

  it('removes with a way back', async () => {
    const element = await plan();
    const drafts = draftsOf(element);
    await press(element, '#edit-fast-tid');
    await press(element, '.edit .actions .button[type=button]');
    expect(drafts.at(-1)!.actions).to.deep.equal([]);
    expect(textOf(get(element, '#note'))).to.equal('Aftalen er fjernet. Du kan fortryde.');
    expect(focused(element)).to.equal('undo');
    await press(element, '#undo');
    expect(drafts.at(-1)!.actions).to.deep.equal([first]);
  });

  it('says beside the field what is to be seen to, keeps what was typed, and saves only what is right', async () => {
    const element = await plan();
    const saved: ActionPlan[] = [];
    element.addEventListener('klynge-plan-submit', (event) => {
      event.preventDefault();
      saved.push(event.plan);
    });
    await press(element, '#edit-fast-tid');
    await type(element, '#what-fast-tid', 'Ring til 010203-1234');
    expect(textOf(get(element, '#what-fast-tid-error'))).to.match(/^Det ligner et CPR-nummer/);
    await type(element, '#leadName-fast-tid', '');
    await press(element, '#save');
    expect(saved).to.have.length(0);
    expect(textOf(get(element, '#note'))).to.match(/^2 felter skal ses efter/);
    expect(focused(element)).to.equal('what-fast-tid');
    expect(get<HTMLTextAreaElement>(element, '#what-fast-tid').value).to.equal('Ring til 010203-1234');
    expect(textOf(get(element, '#leadName-fast-tid-error'))).to.equal('Skriv tovholderens navn.');
    await type(element, '#what-fast-tid', 'Ring');
    await type(element, '#leadName-fast-tid', 'Karen Dam');
    await press(element, '#save');
    expect(saved).to.have.length(1);
    expect(saved[0]).to.include({ updated: '2026-11-22' });
    expect(parseActionPlan(saved[0]).ok).to.equal(true);
  });

  it('keeps a draft, and finds it again', async () => {
    const storageKey = `plan-${Math.random()}`;
    const element = await plan({ storageKey });
    await press(element, '#edit-fast-tid');
    await type(element, '#what-fast-tid', 'Skrevet før nedbruddet');
    await until(() => /Kladden er gemt/.test(textOf(element.shadowRoot)), 'the draft to be saved');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const again = await plan({ storageKey });
    await until(() => textOf(again.shadowRoot).includes('Skrevet før nedbruddet'), 'the draft to be found');
    await again.clearDraft();
  });
});

describe('klynge-action-plan: what it is given', () => {
  it('refuses what is no plan, and repeats nothing of it', async () => {
    const element = await plan({ plan: undefined });
    const codes: string[] = [];
    element.addEventListener('klynge-plan-error', ({ error }) => codes.push(error.code));
    element.plan = { ...exampleActionPlan, actions: [{ ...first, what: 'Hemmeligt 010203-1234' }] };
    await drawn(element);
    await until(() => has(element, '.message li'), 'the reason');
    expect(codes).to.deep.equal(['invalid']);
    expect(element.shadowRoot!.textContent).not.to.contain('Hemmeligt');
  });

  it('speaks English where the page does, and says where there is no plan', async () => {
    const element = await plan({ plan: undefined }, { lang: 'en' });
    expect(textOf(get(element, '.message'))).to.contain('No plan yet');
    element.plan = planWith();
    await drawn(element);
    expect(textOf(get(element, '#title'))).to.equal('What we change in our practice');
  });

  it('begins anew with another plan', async () => {
    const element = await plan();
    await press(element, '#add');
    element.plan = planWith({ id: 'en-anden', actions: [] });
    await drawn(element);
    expect(textOf(get(element, '.summary'))).to.equal('Der er ingen aftaler endnu.');
    expect(has(element, '#undo')).to.equal(false);
  });
});
