// A word that a property does not take is told to the developer by every element, and counts as its first word.
import { expect, fixture, html } from '@open-wc/testing';
import {
  everyKindIndicators,
  exampleActionPlan,
  exampleMeeting,
  examplePartners,
  referenceRound,
} from '@klyngekit/schema/fixtures';
import { consoleOf, parsed, until } from '../../test/chart.js';
import { blankEvaluation } from '../../test/meeting-elements.js';
import '../define.js';

const CANARY = 'CANARY-7f3a9';

const cases: readonly (readonly [tag: string, property: string, words: string, given: object])[] = [
  ['benchmark-chart', 'theme', 'auto, light, dark, contrast', {}],
  ['benchmark-chart', 'audience', 'shared, own', {}],
  ['benchmark-chart', 'density', 'standard, minimal, full', { data: parsed() }],
  [
    'benchmark-chart',
    'view',
    'spread, distribution, funnel, development, before-after, overview, answers',
    { data: parsed() },
  ],
  [
    'benchmark-chart',
    'compare',
    'pooled, achievable, municipality, region, nation, other',
    { data: parsed(), compare: `pooled ${CANARY}` },
  ],
  ['reveal-table', 'audience', 'shared, own', { data: referenceRound }],
  ['agenda-builder', 'mode', 'read, edit, run', { meeting: exampleMeeting }],
  ['topic-vote', 'mode', 'shared, participant, facilitator', {}],
  ['meeting-evaluation', 'mode', 'shared, participant, facilitator', { evaluation: blankEvaluation() }],
  ['action-plan', 'mode', 'edit, read', { plan: exampleActionPlan }],
  ['action-plan', 'order', 'status, due, written', { plan: exampleActionPlan }],
  ['indicator-guide', 'layout', 'standard, compact, full', { indicator: everyKindIndicators.proportion }],
  ['partner-card', 'layout', 'standard, compact, full', { partner: examplePartners[0] }],
  ['partner-card', 'mode', 'read, edit', { partner: examplePartners[0] }],
  ['partner-list', 'theme', 'auto, light, dark, contrast', {}],
  ['tally-form', 'theme', 'auto, light, dark, contrast', {}],
];

describe('a word that a property does not take', () => {
  for (const [name, property, words, given] of cases) {
    it(`is told once: ${property} of ${name}`, async () => {
      const tag = `klynge-${name}`;
      const warning = `<${tag}>: ${property} takes ${words}, and was given something else.`;
      const written = await consoleOf(async () => {
        for (let times = 0; times < 2; times++) {
          const box = await fixture<HTMLElement>(html`<div style="width:712px"></div>`);
          const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
          Object.assign(element, { [property]: CANARY }, given);
          box.append(element);
          await element.updateComplete;
          await until(() => (element.shadowRoot?.childElementCount ?? 0) > 0);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      expect(written).to.deep.equal([warning]);
      expect(warning).not.to.contain(CANARY);
    });
  }
});
