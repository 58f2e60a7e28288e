// What the tests of guides and tally forms share.
import { fixture, html } from '@open-wc/testing';
import { parseIndicator, type Indicator } from '@klyngekit/schema';
import { lungFunctionIndicator, urineIndicator } from '@klyngekit/schema/fixtures';
import '../src/indicator-guide/indicator-guide.define.js';
import '../src/tally-form/tally-form.define.js';
import type { KlyngeIndicatorGuide } from '../src/indicator-guide/index.js';
import type { KlyngeTallyForm } from '../src/tally-form/index.js';
import { frame, textOf, until, type Surroundings } from './chart.js';

/** A document as `parseIndicator` gives it out. */
export function parsedIndicator(document: unknown = lungFunctionIndicator): Indicator {
  const result = parseIndicator(document);
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
}

async function place<T extends KlyngeIndicatorGuide | KlyngeTallyForm>(
  tag: 'klynge-indicator-guide' | 'klynge-tally-form',
  properties: object,
  { width = 712, style = '', lang = 'da' }: Surroundings,
): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style=${`width:${width}px;${style}`}></div>`);
  const element = document.createElement(tag) as T;
  Object.assign(element, properties);
  box.append(element);
  await element.updateComplete;
  await until(() => !/^(?:Henter|Fetching) /.test(textOf(element.shadowRoot)), 'the indicator');
  await frame();
  await element.updateComplete;
  return element;
}

const isGiven = (properties: object): boolean =>
  'indicator' in properties || 'src' in properties || 'data' in properties;

/** Puts a guide on the page. Without an indicator it shows that of lung function, which has everything. */
export const guide = (
  properties: Partial<KlyngeIndicatorGuide> = {},
  surroundings: Surroundings = {},
): Promise<KlyngeIndicatorGuide> =>
  place(
    'klynge-indicator-guide',
    isGiven(properties) ? properties : { indicator: parsedIndicator(), ...properties },
    surroundings,
  );

let counter = 0;

/** Puts a form on the page, with a draft of its own. Without an indicator fifty urine samples are counted. */
export const form = (
  properties: Partial<KlyngeTallyForm> = {},
  surroundings: Surroundings = {},
): Promise<KlyngeTallyForm> =>
  place(
    'klynge-tally-form',
    {
      storageKey: `test-${++counter}-${Date.now()}`,
      from: '2026-10-01',
      to: '2026-11-30',
      now: Date.parse('2026-11-20T23:30:00Z'),
      ...(isGiven(properties) ? {} : { indicator: parsedIndicator(urineIndicator) }),
      ...properties,
    },
    surroundings,
  );
