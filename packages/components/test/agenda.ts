// What the tests of agendas share.
import { fixture, html } from '@open-wc/testing';
import { parseMeetingDraft, type Meeting } from '@klyngekit/schema';
import { exampleMeeting } from '@klyngekit/schema/fixtures';
import '../src/agenda-builder/agenda-builder.define.js';
import type { KlyngeAgendaBuilder } from '../src/agenda-builder/index.js';
import { findAll, frame, until, type Surroundings } from './chart.js';

/** An afternoon before the example meeting. */
export const BEFORE = Date.parse('2026-11-02T13:00:00Z');

/** A meeting as `parseMeetingDraft` gives it out. */
export function parsedMeeting(document: unknown = exampleMeeting): Meeting {
  const result = parseMeetingDraft(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

/** The example meeting with some fields of its own. */
export const meetingWith = (changes: Partial<Meeting>): Meeting => parsedMeeting({ ...exampleMeeting, ...changes });

let counter = 0;

/** Puts an agenda on the page. Without `meeting` or `src` it shows the example; each has a draft of its own. */
export async function agenda(
  properties: Partial<KlyngeAgendaBuilder> = {},
  { width = 712, style = '', lang = 'da' }: Surroundings = {},
): Promise<KlyngeAgendaBuilder> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement('klynge-agenda-builder');
  const meeting = 'meeting' in properties || 'src' in properties ? {} : { meeting: parsedMeeting() };
  Object.assign(element, { now: BEFORE, storageKey: `agenda-test-${Date.now()}-${++counter}` }, meeting, properties);
  box.append(element);
  await ready(element);
  return element;
}

/** Waits until an element has drawn what it has. */
export async function ready(element: KlyngeAgendaBuilder): Promise<void> {
  await element.updateComplete;
  await until(() => !/Henter dagsorden|Fetching the agenda/.test(element.shadowRoot?.textContent ?? ''), 'the agenda');
  await frame();
  await element.updateComplete;
}

/** The example in a mode. */
export const editor = (properties: Partial<KlyngeAgendaBuilder> = {}, surroundings?: Surroundings) =>
  agenda({ mode: 'edit', ...properties }, surroundings);

/** Something with an id, which may hold signs that a selector cannot. */
export function byId<E extends HTMLElement = HTMLElement>(element: Element, id: string): E {
  const found = element.shadowRoot!.getElementById(id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found as E;
}

/** The ids of the rows of a list, in order. */
export const rowsOf = (element: Element, list = 'agenda'): string[] =>
  findAll(element, `[data-list="${list}"] > [data-item]`).map((row) => row.dataset['item']!);

/** Types into a field and leaves it there. */
export async function type(element: KlyngeAgendaBuilder, id: string, text: string): Promise<void> {
  const field = byId<HTMLInputElement>(element, id);
  field.value = text;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
}

/** Presses something and waits for what it brings. */
export async function pressOn(element: KlyngeAgendaBuilder, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** The meeting as it was told of last. */
export function watch(element: KlyngeAgendaBuilder): { readonly told: Meeting[] } {
  const told: Meeting[] = [];
  element.addEventListener('klynge-meeting-change', ({ meeting }) => void told.push(meeting));
  return { told };
}

/** Numbers by chance that are the same each time. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
