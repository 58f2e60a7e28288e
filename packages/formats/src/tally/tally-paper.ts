import { leastPeople } from '@klyngekit/meeting';
import { textIn } from '@klyngekit/messages';
import type { TallyPaperMessages } from '@klyngekit/messages';
import type { Contact, Indicator, LocalisedText } from '@klyngekit/schema';
import { html } from '../html/html.js';
import type { Html } from '../html/html.js';
import { htmlPage } from '../html/page.js';
import { tallyPaperDigest, tallyPaperStyles } from './paper.styles.js';

/** What a form on paper is for. */
export interface TallyPaperOptions {
  /** The days agreed on. Without them there is room to write them. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** More boxes than this are no longer counted box by box. */
const mostBoxes = 200;

const box = html`<span class="box"></span>`;

function contactText({ name, telephone, email }: Contact): string {
  return [name, telephone, email].filter((part) => part !== undefined).join(', ');
}

function casesTemplate(sample: number, words: TallyPaperMessages): Html {
  const cases = Array.from(
    { length: sample },
    (_, place) =>
      html`<div class="case">
        <span class="number">${place + 1}</span><span>${box}${words.yes}</span><span>${box}${words.no}</span>
      </div>`,
  );
  return html`<div class="boxes">${cases}</div>`;
}

const frames = (names: readonly string[]): Html =>
  html`<div class="strokes">${names.map((name) => html`<div class="frame">${name}</div>`)}</div>`;

function countingTemplate(indicator: Indicator, words: TallyPaperMessages): Html {
  const { kind, counted, options = [], tally } = indicator;
  const { language } = words;
  if (tally?.people) {
    return html`<p class="hint">${words.slipStrokes}</p>
      <div class="tallied">${options.map(({ label }) => html`<p>${textIn(label, language)} <i></i></p>`)}</div>`;
  }
  if (kind === 'choice') {
    const answers = options.map(({ label }) => html`<p>${box}${textIn(label, language)}</p>`);
    return html`<p class="hint">${words.chooseAnswers}</p>
      <div class="answers">${answers}</div>`;
  }
  const sample = tally?.sample;
  if (kind === 'proportion' && sample !== undefined && sample <= mostBoxes) {
    return html`<p class="hint">${words.boxes(counted)}</p>
      ${casesTemplate(sample, words)}`;
  }
  return html`<p class="hint">${words.strokes(counted)}</p>
    ${frames(kind === 'proportion' ? [words.yes, words.no] : [words.sums.count(counted)])}`;
}

/** As many slips as a page has room for. */
const slipsOnPage = 6;
/** No more pages of slips than this; who needs more prints it again. */
const mostSlipPages = 10;

/** Slips to cut out, one for each person: all alike, and with room for crosses only, so that no hand can be known. */
function slipsTemplate({ title, options = [], tally }: Indicator, words: TallyPaperMessages): Html {
  const { language } = words;
  const answers = options.map(({ label }) => html`<p>${box}${textIn(label, language)}</p>`);
  const slip = html`<section class="slip">
    <h2>${textIn(title, language)}</h2>
    <p class="hint">${words.slipHint}</p>
    ${answers}
  </section>`;
  const pages = Math.min(Math.ceil((tally?.sample ?? 1) / slipsOnPage), mostSlipPages);
  return html`<div class="slips">${Array.from({ length: pages * slipsOnPage }, () => slip)}</div>`;
}

function sumsOf(indicator: Indicator, words: TallyPaperMessages): readonly string[] {
  const { kind, counted, unit, tally } = indicator;
  if (tally?.people) return [words.slipSum(leastPeople)];
  switch (kind) {
    case 'proportion':
      return [words.sums.yes, words.sums.no];
    case 'rate':
      return [words.sums.count(counted), words.sums.exposure(unit && textIn(unit, words.language))];
    case 'choice':
      return [];
    default:
      return [words.sums.count(counted)];
  }
}

const list = (items: readonly LocalisedText[], language: string): readonly Html[] =>
  items.map((item) => html`<li>${textIn(item, language)}</li>`);

function stepsTemplate({ tally, exclusions = [], numerator, kind }: Indicator, words: TallyPaperMessages): Html {
  const { language } = words;
  return html`<h2>${words.stepsHeading}</h2>
    ${tally?.when && html`<p>${words.when(textIn(tally.when, language))}</p>`}
    ${
      tally &&
      html`<ol>
        ${list(tally.steps, language)}
      </ol>`
    }
    ${numerator && kind === 'proportion' && html`<p><b>${words.yesMeans(textIn(numerator.text, language))}</b></p>`}
    ${
      exclusions.length > 0 &&
      html`<h2>${words.exclusionsHeading}</h2>
        <ul>
          ${list(
            exclusions.map(({ text }) => text),
            language,
          )}
        </ul>`
    }`;
}

/**
 * A form on which a practice counts for itself, as a page of A4 that stands alone: no script, nothing from elsewhere. It has
 * room for counts and for the practice's own number, and says that nothing about any patient may be written on it.
 */
export function tallyPaper(indicator: Indicator, { period }: TallyPaperOptions, words: TallyPaperMessages): string {
  const { language } = words;
  const { title, description, kind, counted, contact, tally } = indicator;
  const people = tally?.people !== undefined;
  const sums = sumsOf(indicator, words).map((name) => html`<span class="sum">${name} <i></i></span>`);
  const body = html`<main>
    <p class="head"><b>${words.heading}</b></p>
    <h1>${textIn(title, language)}</h1>
    <p class="about">${textIn(description, language)}</p>
    <p class="guard">${words.privacy}</p>
    <p class="heads">
      <span>${words.practice} <span class="blank short"></span></span>
      <span>${words.countedBy} <span class="blank short"></span></span>
      ${
        period
          ? html`<span>${words.period(period.from, period.to)}</span>`
          : html`<span>${words.from} <span class="blank short"></span> – <span class="blank short"></span></span>`
      }
    </p>
    ${stepsTemplate(indicator, words)} ${countingTemplate(indicator, words)}
    <section class="end">
      <h2>${words.sumHeading}</h2>
      <p class="sums">${sums} ${people ? '' : html`<span class="sum">${box}${words.nobody(kind, counted)}</span>`}</p>
      <p class="foot">${words.handIn(contact && contactText(contact))} ${words.shred}</p>
    </section>
    ${people && slipsTemplate(indicator, words)}
  </main>`;
  return htmlPage({
    language,
    title: words.documentTitle,
    styles: tallyPaperStyles,
    stylesDigest: tallyPaperDigest,
    body,
  });
}
