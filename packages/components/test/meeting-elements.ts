// What the tests of topic votes, action plans and evaluations share.
import { fixture, html } from '@open-wc/testing';
import { parseActionPlan, parseEvaluation, parseTopicRound } from '@klyngekit/schema';
import type { ActionPlan, Evaluation, Result, TopicRound } from '@klyngekit/schema';
import { exampleActionPlan, exampleEvaluation } from '@klyngekit/schema/fixtures';
import '../src/action-plan/action-plan.define.js';
import '../src/meeting-evaluation/meeting-evaluation.define.js';
import '../src/topic-vote/topic-vote.define.js';
import type { KlyngeActionPlan } from '../src/action-plan/index.js';
import type { KlyngeMeetingEvaluation } from '../src/meeting-evaluation/index.js';
import type { KlyngeTopicVote } from '../src/topic-vote/index.js';
import { find, findAll, frame, get, until, type Surroundings } from './chart.js';

/** The day on which the examples are looked at. */
export const TODAY = '2026-11-22';

function parsed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

export const topics = [
  'Urinprøver fra hjemmeplejen',
  'Travlhed: telefonen om formiddagen',
  'Lungefunktion og KOL-rehabilitering',
  'Opioider: nedtrapning i fællesskab',
  'Attester og jobcenter',
].map((title, index) => ({ id: `t${index}`, title }));

/** A round in which nothing has been written yet. */
export const emptyRound = {
  schema: 'klynge.topic-round/1',
  id: 'runde',
  question: 'Hvad skal klyngen arbejde med?',
  status: 'collecting',
  seats: 2,
  topics: [],
} as const satisfies TopicRound;

export const roundWith = (changes: Partial<TopicRound> = {}): TopicRound =>
  parsed(parseTopicRound({ ...emptyRound, ...changes }));

/** A round in which people are voting. */
export const votingRound = (changes: Partial<TopicRound> = {}): TopicRound =>
  roundWith({ status: 'voting', topics, ...changes });

export const planWith = (changes: Partial<ActionPlan> = {}): ActionPlan =>
  parsed(parseActionPlan({ ...exampleActionPlan, ...changes }));

export const evaluationWith = (changes: object = {}): Evaluation =>
  parsed(parseEvaluation({ ...exampleEvaluation, ...changes }));

/** An evaluation that nobody has answered. */
export const blankEvaluation = (): Evaluation =>
  parsed(parseEvaluation({ schema: 'klynge.evaluation/1', id: 'ny', date: TODAY, answered: 0 }));

interface Elements {
  'klynge-topic-vote': KlyngeTopicVote;
  'klynge-action-plan': KlyngeActionPlan;
  'klynge-meeting-evaluation': KlyngeMeetingEvaluation;
}

async function place<Tag extends keyof Elements>(
  tag: Tag,
  properties: object,
  { width = 704, style = '', lang = 'da' }: Surroundings,
): Promise<Elements[Tag]> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement(tag);
  Object.assign(element, properties);
  box.append(element);
  await drawn(element);
  return element;
}

/** Waits until an element has drawn what it has. */
export async function drawn(element: Elements[keyof Elements]): Promise<void> {
  await element.updateComplete;
  await until(() => !/Henter|Fetching/.test(element.shadowRoot?.textContent ?? ''), 'the document');
  await frame();
  await element.updateComplete;
}

export const vote = (
  properties: Partial<KlyngeTopicVote> = {},
  surroundings: Surroundings = {},
): Promise<KlyngeTopicVote> =>
  place(
    'klynge-topic-vote',
    { random: () => 0, today: TODAY, storageKey: '', round: roundWith(), ...properties },
    surroundings,
  );

export const plan = (
  properties: Partial<KlyngeActionPlan> = {},
  surroundings: Surroundings = {},
): Promise<KlyngeActionPlan> =>
  place('klynge-action-plan', { today: TODAY, storageKey: '', plan: planWith(), ...properties }, surroundings);

export const evaluation = (
  properties: Partial<KlyngeMeetingEvaluation> = {},
  surroundings: Surroundings = {},
): Promise<KlyngeMeetingEvaluation> =>
  place('klynge-meeting-evaluation', { random: () => 0, evaluation: evaluationWith(), ...properties }, surroundings);

/** Presses something and waits for what comes of it. */
export async function press(element: Elements[keyof Elements], selector: string): Promise<void> {
  get(element, selector).click();
  await element.updateComplete;
}

/** Types into a field, as a reader does. */
export async function type(element: Elements[keyof Elements], selector: string, text: string): Promise<void> {
  const field = get<HTMLInputElement>(element, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses topics on the open ballot, the most important first. */
export async function choose(element: KlyngeTopicVote, ...choices: readonly string[]): Promise<void> {
  for (const [index, topic] of choices.entries()) await press(element, `input[name=place-${index}][value=${topic}]`);
}

/** One person takes the device, votes, and puts the ballot in. */
export async function castHere(element: KlyngeTopicVote, ...choices: readonly string[]): Promise<void> {
  if (find(element, '#next')) await press(element, '#next');
  await choose(element, ...choices);
  await press(element, choices.length > 0 ? 'button[type=submit]' : '#blank');
}

/** How far anything in an element stands out of it, px. */
export function overflow(element: Element): number {
  const { right } = element.getBoundingClientRect();
  const nodes = findAll(element, '*').filter(
    (node) => getComputedStyle(node).clipPath === 'none' && !node.closest('.visually-hidden, svg'),
  );
  return Math.max(...nodes.map((node) => node.getBoundingClientRect().right)) - right;
}
