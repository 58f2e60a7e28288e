// Every stage of the three elements of a meeting, for everybody.
import { expect } from '@open-wc/testing';
import { forcedColors, palettes, type KlyngeElement } from '@klyngekit/foundation';
import { exampleTopicRound } from '@klyngekit/schema/fixtures';
import '../english.js';
import { findAll, get, media, textOf, type Surroundings } from '../../test/chart.js';
import {
  blankEvaluation,
  choose,
  evaluation,
  evaluationWith,
  overflow,
  plan,
  planWith,
  press,
  roundWith,
  topics,
  type,
  vote,
  votingRound,
} from '../../test/meeting-elements.js';
import { computedColour } from '../../test/computed-colour.js';

const LONG = `${'Speciallægeselskabernes'.repeat(3)} og mere`;
const longTopics = [{ id: 'lang', title: LONG, why: LONG }, ...topics];
const closedRound = (): ReturnType<typeof roundWith> =>
  roundWith({
    ...exampleTopicRound,
    topics: exampleTopicRound.topics.map((topic, index) => (index === 1 ? { ...topic, title: LONG } : topic)),
  });

type Stage = (surroundings?: Surroundings) => Promise<KlyngeElement>;

const stages: Readonly<Record<string, Stage>> = {
  'vote: between two': (at) => vote({}, at),
  'vote: writing': async (at) => {
    const element = await vote({}, at);
    await press(element, '#next');
    await type(element, '#title-0', '010203-1234');
    return element;
  },
  'vote: list': async (at) => {
    const element = await vote(
      { round: roundWith({ topics: longTopics, merges: [{ into: 't1', from: ['t0'] }] }) },
      at,
    );
    await press(element, '#pick-lang');
    await press(element, '#pick-t2');
    return element;
  },
  'vote: ballot': async (at) => {
    const element = await vote({ round: votingRound({ topics: longTopics }) }, at);
    await press(element, '#next');
    await choose(element, 'lang', 't1');
    return element;
  },
  'vote: closing': async (at) => {
    const element = await vote({ round: votingRound(), mode: 'facilitator' }, at);
    element.takeBallots([{ choices: ['t1'] }]);
    await element.updateComplete;
    await press(element, '#close');
    return element;
  },
  'vote: result': async (at) => {
    const element = await vote({ round: closedRound() }, at);
    await press(element, '#table');
    return element;
  },
  'plan: read': (at) =>
    plan(
      { mode: 'read', plan: planWith({ actions: [{ id: 'a', what: LONG, status: 'planned', due: '2026-01-01' }] }) },
      at,
    ),
  'plan: edit': async (at) => {
    const element = await plan({}, at);
    await press(element, '#add');
    await type(element, '#what-aftale-2', '010203-1234');
    return element;
  },
  'evaluation: form': async (at) => {
    const element = await evaluation({ evaluation: blankEvaluation() }, at);
    await press(element, '#next');
    return element;
  },
  'evaluation: result': (at) => evaluation({ earlier: [evaluationWith({ id: 'x', date: '2026-01-01' })] }, at),
};

const pages = { light: 'background:#fff;color:#1a1f24', dark: 'background:#14191e;color:#f1f4f6' } as const;

describe('the elements of a meeting: for everybody', () => {
  afterEach(async () => {
    await media();
  });

  for (const [name, make] of Object.entries(stages)) {
    it(`${name}: has nothing that axe finds, light, dark and with high contrast`, async () => {
      for (const style of Object.values(pages)) {
        const element = await make({ style });
        await expect(element).to.be.accessible();
        element.theme = 'contrast';
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
    });

    it(`${name}: stays within 280, 320, 480 and 900 px`, async () => {
      for (const width of [280, 320, 480, 900]) expect(overflow(await make({ width })), `${width}`).to.be.at.most(0.5);
    });

    it(`${name}: has targets of at least 24 px, and text of at least 12`, async () => {
      const element = await make({ style: 'font-size:8px' });
      for (const target of findAll(element, 'button, select, textarea, input')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.localName} ${textOf(target)}`).to.be.at.least(23.5);
      }
      const hasText = (part: Element): boolean =>
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '');
      for (const part of findAll(element, '*').filter(
        (each) => hasText(each) && !each.closest('svg, style, .visually-hidden'),
      ))
        expect(Number.parseFloat(getComputedStyle(part).fontSize), textOf(part)).to.be.at.least(12);
    });
  }

  it('big targets on what is passed round', async () => {
    for (const name of ['vote: between two', 'vote: writing', 'vote: ballot', 'evaluation: form']) {
      const element = await stages[name]!({ width: 320 });
      for (const target of findAll(element, '.button.large, .place, .step, textarea'))
        expect(target.getBoundingClientRect().height, `${name} ${textOf(target)}`).to.be.at.least(43.5);
    }
  });

  it('take the colours of the page and of the reader', async () => {
    const colour = (element: Element): string => getComputedStyle(get(element, '.title')).color;
    expect(colour(await stages['vote: result']!({ style: pages.light }))).to.equal(computedColour(palettes.light.text));
    expect(colour(await stages['plan: read']!({ style: pages.dark }))).to.equal(computedColour(palettes.dark.text));
    if (!(await media({ forcedColors: 'active' }))) return;
    const element = await stages['vote: result']!();
    expect(colour(element)).to.equal(computedColour(forcedColors.text));
    const [chosen, other] = ['.chosen .bar', '.bar-row:not(.chosen) .bar'].map(
      (selector) => getComputedStyle(get(element, selector)).backgroundColor,
    );
    expect(chosen).not.to.equal(other);
  });

  it('leave out on paper what paper cannot do, and never print a form that somebody fills in', async () => {
    if (!(await media({ media: 'print' }))) return;
    for (const name of ['vote: ballot', 'vote: writing', 'evaluation: form'])
      expect(getComputedStyle(get(await stages[name]!(), 'form.panel')).display, name).to.equal('none');
    for (const name of ['vote: result', 'plan: edit'])
      for (const button of findAll(await stages[name]!(), 'button'))
        expect(getComputedStyle(button).display).to.equal('none');
  });

  it('can be read from the back of a room', async () => {
    const element = await vote({ round: closedRound(), projector: true }, { width: 1200 });
    for (const part of findAll(element, '.title, .subtitle, .bar-title, .points, .facts p'))
      expect(Number.parseFloat(getComputedStyle(part).fontSize), textOf(part)).to.be.at.least(18);
  });
});
