import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import { htmlPage } from '../../html/page.js';
import { contactLine } from '../facts.js';
import { takeHomeOf } from '../take-home.js';
import type { TakeHome, TakeHomeOptions } from '../take-home.js';
import { takeHomeStyles, takeHomeStylesDigest } from './take-home.styles.js';

/** Rows of the table, the last of which is always empty: something comes up in the clinic. */
const FEWEST_ROWS = 3;

/** The height of the page between its margins, in px of 1/96 inch. */
const PAGE_HEIGHT = 1005;

/** Sizes of a type on the page: heights of a line with what goes with it in px, and how many signs fit in it. */
interface TypeSize {
  /** What is there however little is written: headings, head, foot, the smallest spaces. */
  readonly fixed: number;
  readonly headline: readonly [height: number, signs: number];
  readonly why: readonly [height: number, signs: number];
  readonly agreed: readonly [height: number, signs: number, around: number];
  /** Rows of the table; signs in the columns of what, and of who. */
  readonly row: readonly [height: number, around: number];
  readonly columns: readonly [what: number, who: number];
  readonly emptyRow: number;
  readonly indicator: readonly [height: number, signs: number];
  readonly question: readonly [height: number, signs: number];
}

// Measured with a wide font, so that no other takes more.
const ORDINARY: TypeSize = {
  fixed: 425,
  headline: [36, 37],
  why: [26, 62],
  agreed: [26, 68, 12],
  row: [22, 17],
  columns: [28, 13],
  emptyRow: 49,
  indicator: [26, 34],
  question: [26, 76],
};
const SMALL: TypeSize = {
  fixed: 352,
  headline: [28, 47],
  why: [20, 76],
  agreed: [20, 84, 4],
  row: [18, 9],
  columns: [32, 15],
  emptyRow: 33,
  indicator: [22, 38],
  question: [22, 90],
};

const linesIn = (text: string, signs: number): number => Math.max(1, Math.ceil(text.length / signs));

/** At most how high the page is in a type, in px. */
function heightOf({ headline, why, agreed, ours, indicators, questions }: TakeHome, size: TypeSize): number {
  const heights = (texts: readonly string[], [height, signs, around = 0]: readonly [number, number, number?]): number =>
    texts.reduce((sum, text) => sum + linesIn(text, signs) * height + around, 0);
  const [rowHeight, aroundRow] = size.row;
  const [what, who] = size.columns;
  const rows = ours.map(
    (row) =>
      Math.max(linesIn(row.what, what), linesIn(row.lead, who), linesIn(row.staff, who), 2) * rowHeight + aroundRow,
  );
  return (
    size.fixed +
    heights([headline], size.headline) +
    heights(why === undefined ? [] : [why], size.why) +
    heights(agreed, size.agreed) +
    rows.reduce((sum, row) => sum + row, 0) +
    Math.max(1, FEWEST_ROWS - ours.length) * size.emptyRow +
    heights(indicators, size.indicator) +
    heights(questions, size.question)
  );
}

/**
 * What fits stands in ordinary type, else in smaller. What does not fit then goes on to another page, since nothing that was
 * agreed may be lost. The space between the parts gives way by itself.
 */
function sizeOf(page: TakeHome): string {
  if (heightOf(page, ORDINARY) <= PAGE_HEIGHT) return 'page';
  return heightOf(page, SMALL) <= PAGE_HEIGHT ? 'page tight' : 'page tight long';
}

function row(
  { what, lead, staff, due }: TakeHome['ours'][number],
  { columns }: MeetingPaperMessages['takeHome'],
): Html {
  return html`<tr>
    <td class="tick"><span class="box"></span></td>
    <td data-label="${columns.what}">${what}</td>
    <td data-label="${columns.lead}">${lead}</td>
    <td data-label="${columns.staff}">${staff}</td>
    <td class="due" data-label="${columns.due}">${due}</td>
  </tr>`;
}

const emptyRow = (): Html =>
  html`<tr class="blank">
    <td class="tick"><span class="box"></span></td>
    <td></td>
    <td></td>
    <td></td>
    <td class="due"></td>
  </tr>`;

function table(rows: TakeHome['ours'], words: MeetingPaperMessages['takeHome']): Html {
  const { columns } = words;
  const empty = Array.from({ length: Math.max(1, FEWEST_ROWS - rows.length) }, emptyRow);
  return html`<table>
    <thead>
      <tr>
        <td class="tick"></td>
        <th class="what">${columns.what}</th>
        <th>${columns.lead}</th>
        <th>${columns.staff}</th>
        <th class="due">${columns.due}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((each) => row(each, words))} ${empty}
    </tbody>
  </table>`;
}

function followUp({ indicators, nextFigure }: TakeHome, words: MeetingPaperMessages['takeHome']): Html {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return html`<div class="follow">
    <dl>
      <dt>${words.indicator}</dt>
      ${indicators.length > 0 ? indicators.map((title) => html`<dd>${title}</dd>`) : html`<dd class="write"></dd>`}
      <dt>${words.findFigure}</dt>
      <dd>${words.guide}</dd>
      <dt>${words.nextFigure}</dt>
      ${nextFigure === undefined ? html`<dd class="write"></dd>` : html`<dd>${capital(nextFigure)}</dd>`}
    </dl>
    <div class="boxes">
      <div>
        <p>${words.ourFigure}</p>
        <span></span>
      </div>
      <div>
        <p>${words.ourTarget}</p>
        <span></span>
      </div>
    </div>
  </div>`;
}

/**
 * *Med hjem til klinikken*: one A4 page for the staff of one practice, in plain words, with room for handwriting. No figure of
 * anybody: the practice writes its own. What is in it is said at `takeHomeOf`.
 */
export function takeHomePage(meeting: Meeting, words: MeetingPaperMessages, options: TakeHomeOptions = {}): string {
  const { takeHome } = words;
  const page = takeHomeOf(meeting, words, options);
  const { headline, why, agreed, ours, questions } = page;
  const day = meeting.start.slice(0, 10);
  const contact = contactLine(meeting, words);
  return htmlPage({
    language: words.language,
    title: `${takeHome.heading} ${day}`,
    styles: takeHomeStyles,
    stylesDigest: takeHomeStylesDigest,
    body: html`<main class="${sizeOf(page)}">
      <p class="head"><b>${takeHome.heading}</b> <span>${takeHome.meetingOn(day)}</span></p>
      <div class="gap"></div>
      <h1>${headline}</h1>
      ${why !== undefined && html`<p class="why">${takeHome.why(why)}</p>`}
      ${
        agreed.length > 0 &&
        html`<div class="gap"></div>
          <h2>${takeHome.agreed}</h2>
          <ul class="agreed">
            ${agreed.map((text) => html`<li>${text}</li>`)}
          </ul>`
      }
      <div class="gap"></div>
      <h2>${takeHome.ours}</h2>
      ${table(ours, takeHome)}
      <div class="gap"></div>
      <h2>${takeHome.follow}</h2>
      ${followUp(page, takeHome)}
      <div class="gap"></div>
      <h2>${takeHome.staffMeeting}</h2>
      <ol class="questions">
        ${questions.map((question) => html`<li>${question}</li>`)}
      </ol>
      <div class="lines"><span></span><span></span></div>
      <div class="foot">
        <p>${takeHome.again(options.nextMeeting)} ${contact !== undefined && takeHome.ask(contact)}</p>
      </div>
    </main>`,
  });
}
