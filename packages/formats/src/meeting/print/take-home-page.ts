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

/**
 * About so many lines beside the headings fit in ordinary type, and so many in smaller; what is more goes on to another page,
 * since nothing that was agreed may be lost. The space between the parts gives way by itself.
 */
const FITS = { inOrdinaryType: 24, inSmallType: 34 };

const linesIn = (text: string, signs: number): number => Math.max(1, Math.ceil(text.length / signs));
const sum = (texts: readonly string[], signs: number): number =>
  texts.reduce((lines, text) => lines + linesIn(text, signs), 0);

/** About how many lines the page takes beside its headings. */
function linesOf({ headline, why = '', agreed, ours, indicators, questions }: TakeHome): number {
  const rows = ours.map(({ what, lead, staff }) =>
    Math.max(linesIn(what, 36), linesIn(lead, 20), linesIn(staff, 16), 2),
  );
  const inRows = rows.reduce((lines, row) => lines + row, 0) + Math.max(1, FEWEST_ROWS - ours.length) * 2;
  return sum([headline, why], 60) + sum(agreed, 80) * 1.5 + inRows + sum(indicators, 36) + sum(questions, 90);
}

function row({ what, lead, staff, due }: TakeHome['ours'][number]): Html {
  return html`<tr>
    <td class="tick"><span class="box"></span></td>
    <td>${what}</td>
    <td>${lead}</td>
    <td>${staff}</td>
    <td class="due">${due}</td>
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

function table(rows: TakeHome['ours'], { columns }: MeetingPaperMessages['takeHome']): Html {
  const empty = Array.from({ length: Math.max(1, FEWEST_ROWS - rows.length) }, emptyRow);
  return html`<table>
    <thead>
      <tr>
        <th class="tick"></th>
        <th class="what">${columns.what}</th>
        <th>${columns.lead}</th>
        <th>${columns.staff}</th>
        <th class="due">${columns.due}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)} ${empty}
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
  const length = linesOf(page);
  const size = length <= FITS.inOrdinaryType ? 'page' : length <= FITS.inSmallType ? 'page tight' : 'page tight long';
  return htmlPage({
    language: words.language,
    title: `${takeHome.heading} ${day}`,
    styles: takeHomeStyles,
    stylesDigest: takeHomeStylesDigest,
    body: html`<main class="${size}">
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
