import { formatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting, MeetingReport } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import type { Html } from '../../html/html.js';
import { minutesOf } from '../minutes.js';
import type { Agreement, AttendanceGroup, ItemMinutes } from '../minutes.js';
import { documentPage, documentTop } from './document.js';

const paragraphs = (texts: readonly string[]): Html =>
  html`<div class="paragraphs">${texts.map((text) => html`<p>${text}</p>`)}</div>`;

function attendance(heading: string, groups: readonly AttendanceGroup[]): Html {
  if (groups.length === 0) return html``;
  return html`<h2>${heading}</h2>
    ${groups.map(({ name, people }) => html`<p><span class="muted">${name}:</span> ${people.join(', ')}</p>`)}`;
}

function item({ title, notes, decisions }: ItemMinutes, words: MeetingPaperMessages): Html {
  return html`<section class="item-notes">
    <h2>${title}</h2>
    ${paragraphs(notes)}
    ${
      decisions.length > 0 &&
      html`<h3>${words.minutes.decisions}</h3>
        <ul class="lines">
          ${decisions.map((text) => html`<li>${text}</li>`)}
        </ul>`
    }
  </section>`;
}

function agreements(
  heading: string,
  rows: readonly Agreement[],
  last: 'staff' | 'status',
  words: MeetingPaperMessages,
): Html {
  if (rows.length === 0) return html``;
  const { columns } = words.minutes;
  return html`<h2>${heading}</h2>
    <table>
      <thead>
        <tr>
          <th class="what">${columns.what}</th>
          <th class="who">${columns.practice}</th>
          <th class="who">${columns.lead}</th>
          <th>${columns[last]}</th>
          <th class="due">${columns.due}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td data-label="${columns.what}">
                ${row.what} ${row.carried !== '' && html`<p class="muted small">${row.carried}</p>`}
              </td>
              <td data-label="${columns.practice}">${row.practice}</td>
              <td data-label="${columns.lead}">${row.lead}</td>
              <td data-label="${columns[last]}">${row[last]}</td>
              <td data-label="${columns.due}">${row.due}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function report({ title, date: day, points, decisions, actions }: MeetingReport, words: MeetingPaperMessages): Html {
  const { date } = formatsFor(words.language);
  // A group's own practices are not told outside it.
  const agreed = actions.map(({ what, due }) => (due === undefined ? what : `${what} (${date(due)})`));
  const list = (heading: string, texts: readonly string[]): Html =>
    texts.length === 0
      ? html``
      : html`<h4>${heading}</h4>
          <ul class="lines">
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`;
  return html`<section class="report">
    <h3>${title} <span class="kind">${date(day)}</span></h3>
    ${paragraphs(points)} ${list(words.minutes.decisions, decisions)} ${list(words.minutes.agreements, agreed)}
  </section>`;
}

/** The minutes as a page to print: who came, what was said and decided, who does what by when. */
export function minutesPage(meeting: Meeting, words: MeetingPaperMessages): string {
  const { minutes } = words;
  const told = minutesOf(meeting, words);
  const { items, reports, reportBack } = told;
  const isEmpty =
    items.length + told.agreements.length + told.earlier.length + reports.length + reportBack.length === 0;
  return documentPage(meeting, words, {
    heading: minutes.heading,
    ...(told.isDraft && { beside: minutes.draft }),
    body: html`${documentTop(meeting, words)} ${attendance(minutes.present, told.present)}
    ${told.headcount !== undefined && html`<p class="lines">${told.headcount}</p>`}
    ${attendance(minutes.excused, told.excused)} ${items.map((each) => item(each, words))}
    ${reports.length > 0 && html`<h2>${minutes.reports}</h2>`} ${reports.map((each) => report(each, words))}
    ${agreements(minutes.agreements, told.agreements, 'staff', words)}
    ${agreements(minutes.earlier, told.earlier, 'status', words)}
    ${
      reportBack.length > 0 &&
      html`<h2>${minutes.reportBack}</h2>
        ${paragraphs(reportBack)}`
    }
    ${isEmpty && html`<p class="when">${minutes.nothing}</p>`}`,
  });
}
