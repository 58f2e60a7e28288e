import { html, type Html } from '@klyngekit/formats';
import { webLink, type WebLink } from '@klyngekit/formats/partner';
import { formatsFor, textIn, type DistributionMessages, type OwnReportMessages } from '@klyngekit/messages';
import { distributionFrame, distributionScene, stripScene, type MeasureText, type Scene } from '@klyngekit/plot';
import type { ReadyModel } from '../chart/chart-model.js';
import { findingsOf, indicatorTitle, spreadWords, targetsBeside } from '../chart/chart-words.js';
import type { AloneEntry, Entry } from './entries.js';
import { Flow, NOTHING, stack, type Block } from './flow.js';
import { legend } from './legend.js';
import { sceneHtml } from './scene-html.js';

/** Room for a line of the page, px: A4 within its margins. */
export const PAGE_WIDTH = 672;
/** Width of the pictures beside text, px. */
const STRIPS = { half: 304, compact: 248, dense: 176 } as const;
/** Between text and picture, and above and below an entry, px. The style sheet says the same. */
const GAP = { half: 24, compact: 24, dense: 16 } as const;
const PADDING = { full: 28, half: 22, compact: 10, dense: 7 } as const;

/** How headings are set. */
const NAMES = { full: 'title', half: 'name', compact: 'small-name', dense: 'dense-name' } as const;

/** How much room every indicator has. */
export type LayoutName = keyof typeof PADDING;

/** What all entries of a report are written with. */
export interface LayoutContext {
  readonly language: string;
  readonly words: OwnReportMessages;
  readonly distribution: DistributionMessages;
  readonly measure: MeasureText;
  /** Id of the period at the head of the page; entries of another one tell theirs. */
  readonly period: string | undefined;
  /** Address of the guide to an indicator; undefined where there is none. */
  readonly guide: (indicator: string) => string | undefined;
}

/** One indicator in the room that a layout gives it. */
export function entryBlock(entry: Entry, layout: LayoutName, context: LayoutContext): Block {
  const content = entry.kind === 'alone' ? aloneBlock(entry, layout, context) : LAYOUTS[layout](entry.model, context);
  return {
    html: html`<section class="entry ${layout}">${content.html}</section>`,
    height: content.height + PADDING[layout],
  };
}

const LAYOUTS: { readonly [Name in LayoutName]: (model: ReadyModel, context: LayoutContext) => Block } = {
  full: fullBlock,
  half: (model, context) => besideBlock(model, 'half', context),
  compact: (model, context) => besideBlock(model, 'compact', context),
  dense: denseBlock,
};

/** The distribution with its labels over the whole width, and everything that is to be said of it. */
function fullBlock(model: ReadyModel, context: LayoutContext): Block {
  const { measure, words, language, distribution } = context;
  const { source, facts } = model;
  const { indicator } = source.frame;
  const flow = new Flow(PAGE_WIDTH, measure);
  const drawn = spreadWords(source);
  const scene = distributionScene({
    distribution: distributionFrame(source.frame),
    width: PAGE_WIDTH,
    measure,
    words: {
      ...drawn,
      ownValue: (value) => `${drawn.own} ${drawn.value(value)}`,
      middleHalf: (lower, upper) =>
        distribution.middleHalf(lower, upper, {
          ...findingsOf(facts, source),
          units: source.frame.rows.length,
          deciles: undefined,
        }),
    },
  });
  const caveat = indicator.caveats?.[0];
  const ideas = indicator.changeIdeas ?? [];
  return stack([
    flow.heading('title', indicatorTitle(source)),
    flow.paragraph('muted', definition(model, context, true)),
    flow.paragraph('text', model.summary.join(' ')),
    picture(scene, model),
    flow.paragraph('muted', targetsBeside(source, scene.unlabelledTargets).join(' ')),
    flow.paragraph('muted', caveat ? `${words.caveat}: ${textIn(caveat, language)}` : ''),
    flow.paragraph(
      'muted',
      ideas.length === 0 ? '' : `${words.ideas}: ${ideas.map((idea) => textIn(idea, language)).join(' · ')}`,
    ),
    guideBlock(linkTo(indicator.id, context), flow, words),
  ]);
}

/** Words beside a strip. */
function besideBlock(model: ReadyModel, layout: 'half' | 'compact', context: LayoutContext): Block {
  const { title, summary } = model;
  const half = layout === 'half';
  const flow = new Flow(PAGE_WIDTH - STRIPS[layout] - GAP[layout], context.measure);
  const key = legend(model, half ? 'none' : 'named');
  const period = periodOf(model, context);
  const said = stack([
    flow.heading(NAMES[layout], indicatorTitle(model.source)),
    half ? flow.paragraph('muted', definition(model, context, false)) : NOTHING,
    half ? flow.paragraph('body', summary.join(' ')) : flow.paragraph('small', `${title}. ${period}`.trim()),
    flow.paragraph('key', key.text, key.content),
    guideBlock(linkTo(model.source.frame.indicator.id, context), flow, context.words),
  ]);
  return beside(said, model, layout, context);
}

/** Everything in one run of text beside a low strip; the name is the link to the guide. */
function denseBlock(model: ReadyModel, context: LayoutContext): Block {
  const flow = new Flow(PAGE_WIDTH - STRIPS.dense - GAP.dense, context.measure);
  const name = indicatorTitle(model.source);
  const key = legend(model, 'alone');
  const address = linkTo(model.source.frame.indicator.id, context);
  const sentences = `${model.title}. ${periodOf(model, context)}`.trim();
  const said = {
    html: html`<div class="dense">
      <h2>${address ? linkHtml(address.href, name) : name}</h2>
      ${sentences} <span class="key">${key.content}</span>
    </div>`,
    height: flow.heightOf('dense', `${name} ${sentences} ${key.text}`),
  };
  return beside(said, model, 'dense', context);
}

function beside(said: Block, model: ReadyModel, layout: keyof typeof STRIPS, context: LayoutContext): Block {
  const scene = stripScene({
    frame: model.source.frame,
    width: STRIPS[layout],
    words: spreadWords(model.source),
    measure: context.measure,
    low: layout === 'dense',
  });
  return {
    html: html`<div class="words">${said.html}</div>
      <div class="picture">${picture(scene, model).html}</div>`,
    height: Math.max(said.height, scene.height),
  };
}

function aloneBlock({ indicator, figure, reason }: AloneEntry, layout: LayoutName, context: LayoutContext): Block {
  const { language, words, measure } = context;
  const flow = new Flow(PAGE_WIDTH, measure);
  const block = stack([
    flow.heading(NAMES[layout], textIn(indicator.title, language)),
    flow.paragraph('body', figure === undefined ? '' : words.alone(figure)),
    flow.paragraph('muted', reason),
    layout === 'dense' ? NOTHING : guideBlock(linkTo(indicator.id, context), flow, words),
  ]);
  return { html: html`<div class="words">${block.html}</div>`, height: block.height };
}

/** Definition where there is room, unit and direction, and the period where it is not that of the page. */
function definition(model: ReadyModel, context: LayoutContext, full: boolean): string {
  const { indicator } = model.source.frame;
  const { words, style } = model.source;
  const description = textIn(indicator.description, context.language);
  return [
    full ? (/[.!?]$/.test(description) ? description : `${description}.`) : '',
    words.unit(style),
    words.direction(indicator.direction),
    periodOf(model, context),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The period as a sentence; empty where the head of the page tells it. */
function periodOf({ source: { frame } }: ReadyModel, { period, language }: LayoutContext): string {
  const { id, from, to } = frame.period;
  return id === period ? '' : `${formatsFor(language).dateRange(from, to)}.`;
}

function picture(scene: Scene, model: ReadyModel): Block {
  const label = `${indicatorTitle(model.source)}. ${model.title}.`;
  return { html: sceneHtml(scene, label), height: scene.height };
}

/** The guide to an indicator. What is no https address is left out. */
function linkTo(indicator: string, { guide }: LayoutContext): WebLink | undefined {
  const address = guide(indicator);
  return address === undefined ? undefined : webLink(address);
}

const linkHtml = (href: string, text: string): Html => html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;

/** The address as a link, which can be read on paper too. */
function guideBlock(link: WebLink | undefined, flow: Flow, words: OwnReportMessages): Block {
  if (!link) return NOTHING;
  const shown = link.href.replace(/^https:\/\//, '').replace(/\/$/, '');
  return flow.paragraph('key', `${words.guide}: ${shown}`, html`${words.guide}: ${linkHtml(link.href, shown)}`);
}

/** Where the guides are, for a page on which titles alone are links. */
export function guideHosts(indicators: readonly string[], context: LayoutContext): readonly string[] {
  const hosts = indicators.flatMap((indicator) => linkTo(indicator, context)?.host ?? []);
  return [...new Set(hosts)];
}
