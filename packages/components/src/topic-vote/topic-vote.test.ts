import { expect } from '@open-wc/testing';
import { parseThemePlan, parseTopicRound, type Ballot, type ThemePlan, type TopicRound } from '@klyngekit/schema';
import { exampleTopicRound } from '@klyngekit/schema/fixtures';
import '../english.js';
import { find, findAll, get, has, textOf, until } from '../../test/chart.js';
import {
  castHere,
  choose,
  drawn,
  emptyRound,
  press,
  roundWith,
  topics,
  type,
  vote,
  votingRound,
} from '../../test/meeting-elements.js';
import type { KlyngeTopicVote } from './index.js';

/** The rounds that an element tells of. */
function roundsOf(element: KlyngeTopicVote): TopicRound[] {
  const rounds: TopicRound[] = [];
  element.addEventListener('klynge-topic-round', ({ round }) => rounds.push(round));
  return rounds;
}

const heading = (element: Element): string => textOf(get(element, '#panel-title'));
const focused = (element: Element): string => element.shadowRoot!.activeElement?.id ?? '';
const ballotOf = (...choices: readonly string[]): Ballot => ({ choices });

describe('klynge-topic-vote: writing', () => {
  it('empties the form for each, and shows one mixed list when all have written', async () => {
    const element = await vote();
    const rounds = roundsOf(element);
    expect(heading(element)).to.equal('Skriv hver for sig, i stilhed');
    expect(has(element, '#show-list')).to.equal(false);
    await press(element, '#next');
    expect(focused(element)).to.equal('title-0');
    await type(element, '#title-0', '  Ro til\nsvære samtaler ');
    await type(element, '#why-0', 'Travlt kl. 8');
    await type(element, '#title-1', 'Urinprøver');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '.count'))).to.equal('1 har afleveret');
    expect(rounds).to.have.length(0);
    await press(element, '#next');
    expect(findAll<HTMLTextAreaElement>(element, 'textarea').map(({ value }) => value)).to.deep.equal(['']);
    await press(element, '.actions .button:not(.primary)'); // no proposals
    expect(textOf(get(element, '.count'))).to.equal('2 har afleveret');
    await press(element, '#show-list');
    expect(rounds[0]!.topics).to.deep.equal([
      { id: 'emne-1', title: 'Ro til svære samtaler', why: 'Travlt kl. 8' },
      { id: 'emne-2', title: 'Urinprøver' },
    ]);
    expect(parseTopicRound(rounds[0]).ok).to.equal(true);
    expect(heading(element)).to.equal('2 emner på listen');
  });

  it('lets nobody hand in a number that looks like a person’s, nor nothing by mistake', async () => {
    const element = await vote();
    await press(element, '#next');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '#note'))).to.match(/^Der er ikke skrevet noget/);
    await type(element, '#title-0', 'Barnet 010203-1234');
    await press(element, 'button[type=submit]');
    expect(get<HTMLTextAreaElement>(element, '#title-0').value).to.equal('Barnet 010203-1234');
    expect(textOf(get(element, '.error'))).to.match(/^Det ligner et CPR-nummer/);
    expect(focused(element)).to.equal('title-0');
  });

  it('has room for as many proposals as the round allows', async () => {
    const element = await vote({ round: roundWith({ proposalsEach: 2 }) });
    await press(element, '#next');
    await type(element, '#title-0', 'Et');
    await type(element, '#title-1', 'To');
    expect(findAll(element, '.proposals > li')).to.have.length(2);
  });
});

describe('klynge-topic-vote: the list', () => {
  it('merges and splits, back and forth', async () => {
    const element = await vote({ round: roundWith({ topics }) });
    const rounds = roundsOf(element);
    for (const id of ['t0', 't2', 't4']) await press(element, `#pick-${id}`);
    expect(textOf(get(element, '#merge-count'))).to.equal('3 valgt');
    const keeps = get<HTMLSelectElement>(element, '#keeps');
    keeps.value = 't2';
    keeps.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await press(element, '#merge');
    expect(rounds.at(-1)!.merges).to.deep.equal([{ into: 't2', from: ['t0', 't4'] }]);
    expect(heading(element)).to.equal('3 emner på listen');
    expect(focused(element)).to.equal('undo');
    await press(element, '.merged .button');
    expect(rounds.at(-1)!.merges).to.deep.equal([{ into: 't2', from: ['t4'] }]);
    await press(element, '#undo');
    await press(element, '#undo');
    expect(rounds.at(-1)!.merges).to.equal(undefined);
    await press(element, '#redo');
    expect(rounds.at(-1)!.merges).to.deep.equal([{ into: 't2', from: ['t0', 't4'] }]);
  });

  it('begins a vote on what is left, with as many themes as are asked for', async () => {
    const element = await vote({ round: roundWith({ topics, merges: [{ into: 't1', from: ['t0'] }] }) });
    const rounds = roundsOf(element);
    const seats = get<HTMLInputElement>(element, '#seats');
    seats.value = '99';
    seats.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rounds.at(-1)!.seats).to.equal(20);
    await press(element, '#begin-vote');
    expect(rounds.at(-1)).to.include({ status: 'voting' });
    await press(element, '#next');
    expect(findAll(element, '.ballot > li')).to.have.length(4);
  });

  it('does not begin with one topic', async () => {
    const element = await vote({ round: roundWith({ topics: topics.slice(0, 1) }) });
    expect(get<HTMLButtonElement>(element, '#begin-vote').disabled).to.equal(true);
    expect(textOf(get(element, '#too-few'))).to.match(/mindst to emner/);
  });

  it('can only be read by a participant', async () => {
    const element = await vote({ round: roundWith({ topics }), mode: 'participant' });
    expect(findAll(element, 'button, input')).to.have.length(0);
    expect(findAll(element, '.topic')).to.have.length(5);
  });
});

describe('klynge-topic-vote: the ballot', () => {
  it('has each topic at one place, and gives way when it is pressed again', async () => {
    const element = await vote({ round: votingRound() });
    await press(element, '#next');
    await choose(element, 't1', 't2');
    const mine = (): string => textOf(get(element, '.mine'));
    expect(mine()).to.contain('1. Travlhed: telefonen om formiddagen').and.contain('3. ikke valgt endnu');
    await press(element, 'input[name=place-2][value=t1]'); // moves from first to third
    expect(mine()).to.contain('1. ikke valgt endnu').and.contain('3. Travlhed');
    await press(element, 'input[name=place-2][value=t1]');
    expect(mine()).to.contain('3. ikke valgt endnu');
    expect(findAll<HTMLInputElement>(element, 'input:checked').map(({ value }) => value)).to.deep.equal(['t2']);
  });

  it('is not cast empty by mistake, nor blank over choices', async () => {
    const element = await vote({ round: votingRound() });
    await press(element, '#next');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '#note'))).to.match(/^Der er ikke valgt noget/);
    await choose(element, 't1');
    await press(element, '#blank');
    expect(textOf(get(element, '#note'))).to.match(/^Valgene er taget væk/);
    await press(element, '#blank');
    expect(textOf(get(element, '.count'))).to.equal('1 stemmeseddel i boksen');
  });

  it('closes after a question, and shows what came out', async () => {
    const element = await vote({ round: votingRound() });
    const rounds = roundsOf(element);
    for (const choices of [['t1', 't2'], ['t1'], ['t3', 't1', 't0'], ['t3'], ['t3', 't2'], []])
      await castHere(element, ...choices);
    await press(element, '#close');
    expect(textOf(get(element, '#question'))).to.match(/Der er 6 stemmesedler\. Bagefter kan ingen stemme/);
    await press(element, '#go-on');
    expect(focused(element)).to.equal('close');
    await press(element, '#close');
    await press(element, '#close-now');
    expect(rounds).to.have.length(1);
    expect(parseTopicRound(rounds[0]).ok).to.equal(true);
    expect(rounds[0]!.result).to.deep.include({
      chosen: ['t3', 't1'],
      withAWish: 5,
      ballots: { cast: 6, full: 1, partial: 4, blank: 1 },
    });
    expect(heading(element)).to.equal('5 af 6 får mindst ét af deres tre ønsker');
    expect(findAll(element, '.chosen .bar-title').map(textOf)).to.deep.equal([
      'Opioider: nedtrapning i fællesskab, valgt',
      'Travlhed: telefonen om formiddagen, valgt',
    ]);
    expect(textOf(get(element, '.panel > .text'))).to.equal(
      'Alle, der har valgt noget, får mindst ét ønske. 1 stemte blankt.',
    );
  });

  it('shows nothing of fewer than five, and may begin again', async () => {
    const element = await vote({ round: votingRound() });
    const rounds = roundsOf(element);
    await castHere(element, 't1');
    await press(element, '#close');
    expect(textOf(get(element, '#question'))).to.contain('vises intet resultat');
    await press(element, '#close-now');
    expect(heading(element)).to.equal('Resultatet vises ikke');
    expect(rounds.at(-1)).to.include({ status: 'closed' }).and.not.have.any.keys('ballots', 'result');
    await press(element, '#again');
    expect(rounds.at(-1)).to.include({ status: 'voting' });
    expect(textOf(get(element, '.count'))).to.equal('0 stemmesedler i boksen');
  });

  it('keeps the box through a move and through its own round coming back, and empties it for other topics', async () => {
    const element = await vote({ round: votingRound(), mode: 'facilitator' });
    expect(element.takeBallots([ballotOf('t1'), ballotOf('nobody'), ballotOf('t1', 't1')])).to.equal(1);
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    element.round = structuredClone(votingRound());
    await drawn(element);
    expect(textOf(get(element, '.count'))).to.equal('1 stemmeseddel i boksen');
    element.round = votingRound({ topics: topics.slice(0, 3) });
    await drawn(element);
    expect(textOf(get(element, '.count'))).to.equal('0 stemmesedler i boksen');
  });
});

describe('klynge-topic-vote: several devices', () => {
  it('sends a ballot to those who listen on the element, and keeps it when it does not arrive', async () => {
    const element = await vote({ round: votingRound(), mode: 'participant' });
    let isRefused = true;
    const sent: Ballot[] = [];
    const bubbled: Event[] = [];
    document.addEventListener('klynge-topic-ballot', (event) => bubbled.push(event));
    element.addEventListener('klynge-topic-ballot', (event) => {
      sent.push(event.ballot);
      if (isRefused) event.preventDefault();
    });
    expect(textOf(get(element, '.promise'))).to.contain('kan se dem undervejs');
    await choose(element, 't1', 't0');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '#note'))).to.match(/nåede ikke frem/);
    expect(findAll(element, 'input:checked')).to.have.length(2);
    isRefused = false;
    await press(element, 'button[type=submit]');
    expect(sent).to.deep.equal([ballotOf('t1', 't0'), ballotOf('t1', 't0')]);
    expect(bubbled).to.have.length(0);
    expect(heading(element)).to.equal('Stemmesedlen er i boksen');
    expect(findAll(element, 'button, input')).to.have.length(0);
  });

  it('gathers proposals and ballots on the facilitator’s', async () => {
    const element = await vote({ round: roundWith(), mode: 'facilitator' });
    const rounds = roundsOf(element);
    expect(has(element, '#next')).to.equal(false);
    expect(element.takeBallots([ballotOf('t1')])).to.equal(0);
    expect(element.takeProposals([[{ title: 'Et' }], [], [{ title: 'To' }]])).to.equal(3);
    await element.updateComplete;
    await press(element, '#show-list');
    expect(rounds.at(-1)!.topics.map(({ title }) => title)).to.deep.equal(['Et', 'To']);
  });
});

describe('klynge-topic-vote: the result', () => {
  it('becomes a theme plan when the page does not say no', async () => {
    const element = await vote({ round: roundWith({ ...exampleTopicRound, status: 'closed' }) });
    const plans: ThemePlan[] = [];
    element.addEventListener('klynge-theme-plan', ({ plan }) => plans.push(plan));
    const rationale = get<HTMLTextAreaElement>(element, '#rationale');
    rationale.value = 'Fordi.\n\nOg fordi.';
    rationale.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await press(element, '#use-plan');
    expect(parseThemePlan(plans[0]).ok).to.equal(true);
    expect(plans[0]).to.deep.include({
      title: 'Temaplan fra november 2026',
      from: '2026-11-22',
      rationale: ['Fordi.', 'Og fordi.'],
    });
    expect(plans[0]!.themes.map(({ topic }) => topic)).to.deep.equal(['telefon', 'opioider']);
    expect(textOf(get(element, '#note'))).to.equal('Temaplanen er givet videre.');
  });

  it('says ties as ties, and what decided', async () => {
    const ballots = [['t1'], ['t1'], ['t2'], ['t2'], []].map((choices) => ({ choices }));
    const element = await vote({ round: votingRound({ seats: 1 }), mode: 'facilitator' });
    element.takeBallots(ballots);
    await element.updateComplete;
    await press(element, '#close');
    await press(element, '#close-now');
    expect(findAll(element, '.tied').map(textOf)).to.deep.equal(['lige mange', 'lige mange']);
    expect(textOf(get(element, '.facts')))
      .to.contain('stod lige')
      .and.contain('et lod');
    await press(element, '#table');
    expect(findAll(element, '#figures tbody tr').map(textOf)[0]).to.match(/^Travlhed.*6 ?2 ?ja$/);
  });

  it('draws bars from zero', async () => {
    const element = await vote({ round: roundWith({ ...exampleTopicRound, status: 'closed' }) });
    const widths = findAll(element, '.bar').map((bar) => bar.getBoundingClientRect().width);
    exampleTopicRound.result.scores.forEach(({ points }, index) => {
      expect(widths[index]! / widths[0]!).to.be.closeTo(points / 14, 0.02);
    });
    expect(findAll(element, '.bar')).to.have.length(exampleTopicRound.result.scores.length);
    const [first, ...others] = exampleTopicRound.result.scores;
    const none = others.map((score) => ({ ...score, points: 0, ballots: 0 }));
    const result = { ...exampleTopicRound.result, scores: [first, ...none] };
    const lonely = await vote({ round: roundWith({ ...exampleTopicRound, status: 'closed', result }) });
    expect(findAll(lonely, '.points').map(textOf)[1]).to.match(/^0 /);
    expect(findAll(lonely, '.bar')).to.have.length(1);
  });
});

describe('klynge-topic-vote: what it is given', () => {
  it('takes JSON text, plain objects and nothing', async () => {
    const element = await vote({ round: JSON.stringify(emptyRound) });
    expect(heading(element)).to.equal('Skriv hver for sig, i stilhed');
    element.round = undefined;
    await drawn(element);
    expect(textOf(get(element, '.message'))).to.contain('Ingen runde endnu');
  });

  it('refuses what is no round, says why, and repeats nothing of it', async () => {
    const element = await vote({ round: undefined });
    const codes: string[] = [];
    element.addEventListener('klynge-topic-error', ({ error }) => codes.push(error.code));
    element.round = { ...emptyRound, topics: [{ id: 'a', title: 'Hemmeligt 010203-1234' }] };
    await drawn(element);
    await until(() => has(element, '.message li'), 'the reason');
    expect(codes).to.deep.equal(['invalid']);
    expect(element.shadowRoot!.textContent).not.to.contain('Hemmeligt');
    expect(find(element, '#next')).to.equal(null);
  });

  it('shows markup as text', async () => {
    const title = '<img src=x onerror=PWN=1><script>PWN=1</script>';
    const element = await vote({ round: votingRound({ topics: [{ id: 'a', title }, ...topics] }) });
    await press(element, '#next');
    expect(get(element, '.ballot').textContent).to.contain(title);
    expect('PWN' in globalThis).to.equal(false);
    expect(findAll(element, 'img, script')).to.have.length(0);
  });

  it('speaks English where the page does', async () => {
    const element = await vote({ round: votingRound() }, { lang: 'en' });
    expect(heading(element)).to.equal('Vote on your own');
    expect(get(element, '[lang]').lang).to.equal('en');
  });

  it('never submits a form of the page', async () => {
    const element = await vote({ round: votingRound() });
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    element.parentElement!.append(form);
    form.append(element);
    await castHere(element, 't1');
    expect(submitted).to.equal(0);
    expect(textOf(get(element, '.count'))).to.equal('1 stemmeseddel i boksen');
  });
});
