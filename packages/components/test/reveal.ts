// What the tests of the reveal table share: a round with its names, sealed and not, and a table on the page.
import { fixture, html } from '@open-wc/testing';
import {
  createCodeSlips,
  roundDigest,
  seal,
  type CodeSlip,
  type SubtleCrypto,
  type WebCrypto,
} from '@klyngekit/privacy';
import {
  parseAnonymousRound,
  parseIndicator,
  parseNameList,
  parseOwnFigure,
  type AnonymousRound,
  type Indicator,
  type NameList,
  type OwnFigure,
  type Result,
  type SealedNames,
  type SealMode,
} from '@klyngekit/schema';
import {
  anonymousChoice,
  choiceNameList,
  everyKindIndicators,
  referenceBenchmark,
  referenceOwnFigure,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import { RevealController, type RevealOptions } from '../src/reveal.js';
import '../src/reveal-table/reveal-table.define.js';
import type { KlyngeRevealTable } from '../src/reveal-table/index.js';
import { find, findAll, frame, get, textOf, until } from './chart.js';

/** In every name: what is looked for where no name may be. */
export const CANARY = 'Ålykkeby';

export function checked<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

export const round: AnonymousRound = checked(parseAnonymousRound(referenceRound));
export const choiceRound: AnonymousRound = checked(parseAnonymousRound(anonymousChoice));
export const indicator: Indicator = checked(parseIndicator(referenceBenchmark.indicators[0]));
export const choiceIndicator: Indicator = checked(parseIndicator(everyKindIndicators.choice));
export const own: OwnFigure = checked(parseOwnFigure(referenceOwnFigure));

/** Keys of few iterations, or a test would take minutes. */
export const fastCrypto: WebCrypto & { readonly subtle: SubtleCrypto } = (() => {
  const { crypto } = globalThis as unknown as { readonly crypto: WebCrypto & { readonly subtle: SubtleCrypto } };
  const { subtle } = crypto;
  return {
    getRandomValues: (array) => crypto.getRandomValues(array),
    subtle: {
      digest: (algorithm, data) => subtle.digest(algorithm, data),
      importKey: (...args) => subtle.importKey(...args),
      deriveKey: (algorithm, ...rest) => subtle.deriveKey({ ...algorithm, iterations: 10 }, ...rest),
      encrypt: (...args) => subtle.encrypt(...args),
      decrypt: (...args) => subtle.decrypt(...args),
    },
  };
})();

/** The names of a round, each with the canary in it. */
export async function namesOf(of: AnonymousRound = round): Promise<NameList> {
  const digest = await roundDigest(of, fastCrypto.subtle);
  const names =
    of.rows.length > 0
      ? of.rows.map(({ rowId }, place) => ({ rowId, name: `Lægerne ${CANARY} ${place + 1}` }))
      : choiceNameList.names.map((row, place) => ({ ...row, name: `Lægerne ${CANARY} ${place + 1}` }));
  return checked(parseNameList({ schema: 'klynge.navne/1', roundId: of.roundId, digest, names }));
}

/** The names in a new envelope, which nobody on this page has tried, and the codes of each practice. */
export async function sealedNames(
  mode: SealMode = 'all',
): Promise<{ sealed: SealedNames; slips: readonly CodeSlip[] }> {
  const names = await namesOf();
  const slips = createCodeSlips(
    names.names.map(({ rowId }) => rowId),
    fastCrypto,
  );
  const sealing = await seal(names, round, slips, fastCrypto, { mode });
  if (!sealing.ok) throw new Error(sealing.reason);
  return { sealed: sealing.sealed, slips };
}

/** A reveal whose answers do not take two seconds: its clock is the test's. */
export function quickReveal(options: RevealOptions = {}): RevealController {
  return new RevealController({
    crypto: fastCrypto,
    after: (action, delay) => {
      const timer = setTimeout(action, Math.min(delay, delay > 10_000 ? delay : 5));
      return () => clearTimeout(timer);
    },
    ...options,
  });
}

/** What a test may set on a table. */
export type TableProperties = Partial<
  Pick<
    KlyngeRevealTable,
    | 'data'
    | 'indicator'
    | 'sealed'
    | 'own'
    | 'audience'
    | 'reveal'
    | 'requestNames'
    | 'reflection'
    | 'projector'
    | 'headingLevel'
    | 'theme'
    | 'lang'
  >
>;

/** Puts a table on the page. Without `data` it shows the reference round. */
export async function table(
  properties: TableProperties = {},
  { width = 712, style = '', lang = 'da' }: { width?: number; style?: string; lang?: string } = {},
): Promise<KlyngeRevealTable> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement('klynge-reveal-table');
  const data = 'data' in properties ? {} : { data: round, indicator };
  Object.assign(element, { reveal: quickReveal() }, data, properties);
  box.append(element);
  await settled(element);
  return element;
}

/** Waits until a table has read what it was given. */
export async function settled(element: KlyngeRevealTable): Promise<void> {
  await element.updateComplete;
  await until(() => !/Henter tal|Fetching figures/.test(textOf(element.shadowRoot)), 'the table to settle');
  await frame();
  await element.updateComplete;
}

/** Presses what a selector finds. */
export async function pressOn(element: KlyngeRevealTable, selector: string): Promise<void> {
  get(element, selector).click();
  await element.updateComplete;
}

export const can = (element: KlyngeRevealTable, selector: string): boolean => find(element, selector) !== null;

/** As far as the collection. */
export async function collect(element: KlyngeRevealTable): Promise<void> {
  await until(() => can(element, '#propose'), 'the button that proposes');
  await pressOn(element, '#propose');
  await pressOn(element, 'dialog .button');
}

/** Opens with the names of a round, as the host hands them out. */
export async function open(element: KlyngeRevealTable, names?: NameList): Promise<void> {
  const list = names ?? (await namesOf(element.data as AnonymousRound));
  element.requestNames = () => list;
  await element.updateComplete;
  await collect(element);
  await pressOn(element, '#choose');
  await until(() => can(element, '#close'), 'the names');
  await element.updateComplete;
}

/** Puts codes in and asks for the answer. */
export async function vote(element: KlyngeRevealTable, codes: readonly string[]): Promise<void> {
  await collect(element);
  for (const code of codes) await giveCode(element, code);
  await pressOn(element, '#try');
  await until(() => can(element, '#close') || can(element, '#proceed'), 'the answer');
  await element.updateComplete;
}

/** Types a code and sends it. */
export async function giveCode(element: KlyngeRevealTable, code: string): Promise<void> {
  get<HTMLInputElement>(element, '#code').value = code;
  get<HTMLFormElement>(element, 'form').requestSubmit();
  await element.updateComplete;
}

/** The names that stand in the table. */
export const shownNames = (element: KlyngeRevealTable): string[] => findAll(element, '.who').map(textOf);

/** The rows as they are read, without the names. */
export const rowTexts = (element: KlyngeRevealTable): string[][] =>
  findAll(element, '.rows tbody tr').map((row) =>
    [...row.querySelectorAll('.label, .value, .doubt')].map((cell) => textOf(cell)),
  );
