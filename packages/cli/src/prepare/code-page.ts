import { createHash } from 'node:crypto';
import { html, htmlPage } from '@klyngekit/formats';
import type { Html } from '@klyngekit/formats';
import { formatsFor } from '@klyngekit/messages';
import type { CliMessages, CodeSlipMessages, CodeWords } from '@klyngekit/messages/cli';
import { formatCode, shuffled } from '@klyngekit/privacy';
import type { CodeSlip, RandomSource } from '@klyngekit/privacy';
import type { Benchmark, LocalisedText, SealMode } from '@klyngekit/schema';
import { codePageStyles } from './code-page.styles.js';
import type { AddressedSlip } from './make-run.js';

/** Which round the codes are for. */
export interface SlipSubject {
  readonly roundId: string;
  /** Title of the indicator. */
  readonly title: LocalisedText;
  readonly period: { readonly from: string; readonly to: string };
  readonly cutOff: string;
  /** The day on which the codes were made, as YYYY-MM-DD. */
  readonly made: string;
}

/** Longer names and titles take a smaller size and less space, so that the page stays one page. */
const [longName, longTitle] = [70, 90];

/** Signs of a round's id by which two bundles of pages are told apart. */
const roundSigns = 4;

/** The codes that mean something in a mode, with their words. The others would only be taken for one of these. */
function codesOf(
  slip: CodeSlip,
  mode: SealMode,
  { meaning }: CodeSlipMessages,
): readonly (readonly [CodeWords, string])[] {
  return mode === 'all'
    ? [
        [meaning.all.yes, slip.yes],
        [meaning.all.no, slip.no],
      ]
    : [
        [meaning.each.own, slip.own],
        [meaning.each.no, slip.no],
      ];
}

function codeEntry([[word, does], code]: readonly [CodeWords, string]): Html {
  const groups = formatCode(code).split('-');
  return html`<div class="code">
    <dt><span class="word">${word}</span> ${does}</dt>
    <dd>${groups.map((group) => html`<span class="group">${group}</span> `)}</dd>
  </div>`;
}

const items = (lines: readonly string[]): readonly Html[] => lines.map((line) => html`<li>${line}</li>`);

function slipPage(
  { unit, slip }: AddressedSlip,
  mode: SealMode,
  subject: SlipSubject,
  { language, codeSlips: words }: CliMessages,
  random: RandomSource,
): Html {
  const { date, dateRange } = formatsFor(language);
  const { title, period, cutOff, roundId, made } = subject;
  const name = unit.name ?? unit.id;
  const shownTitle = title[language] ?? title.da;
  const isTight = name.length > longName || shownTitle.length > longTitle;
  // In random order: whoever sees which of two codes somebody copies has not seen what it means.
  const codes = shuffled(codesOf(slip, mode, words), random).map(codeEntry);
  return html`<article class="${isTight ? 'page tight' : 'page'}">
    <p class="head"><b>${words.heading}</b> <span>${words.onlyForYou}</span></p>
    <h1>${name}</h1>
    <p class="title">${shownTitle}</p>
    <p class="days">${words.days(dateRange(period.from, period.to), date(cutOff))}</p>
    <h2>${words.codesHeading}</h2>
    <dl class="codes">${codes}</dl>
    <h2>${words.consentHeading}</h2>
    <ol class="consent">
      ${items(words.consent[mode])}
    </ol>
    <h2>${words.stepsHeading}</h2>
    <ul>
      ${items(words.steps[mode])}
    </ul>
    <h2>${words.doubtHeading}</h2>
    <ul>
      ${items(words.doubt[mode])}
    </ul>
    <p class="foot">${words.foot(roundId.slice(0, roundSigns), date(made))}</p>
  </article>`;
}

/** The round as the pages of codes call it. */
export function slipSubject(
  { indicators }: Benchmark,
  round: {
    readonly roundId: string;
    readonly indicator: string;
    readonly cutOff: string;
    readonly period: SlipSubject['period'];
  },
  made: string,
): SlipSubject {
  const { roundId, indicator, period, cutOff } = round;
  return { roundId, title: indicators.find(({ id }) => id === indicator)!.title, period, cutOff, made };
}

/**
 * The codes on paper: one A4 page a practice with that practice's codes and no others, sorted by practice. It is as secret as
 * the names themselves: whoever has all pages can open the envelope.
 */
export function codePages(
  slips: readonly AddressedSlip[],
  mode: SealMode,
  subject: SlipSubject,
  messages: CliMessages,
  random: RandomSource,
): string {
  const { compare } = formatsFor(messages.language);
  const inOrder = [...slips].sort((a, b) => compare(a.unit.name ?? a.unit.id, b.unit.name ?? b.unit.id));
  return htmlPage({
    language: messages.language,
    title: messages.codeSlips.documentTitle,
    styles: codePageStyles,
    stylesDigest: createHash('sha256').update(codePageStyles).digest('base64'),
    body: html`<main>${inOrder.map((slip) => slipPage(slip, mode, subject, messages, random))}</main>`,
  });
}
