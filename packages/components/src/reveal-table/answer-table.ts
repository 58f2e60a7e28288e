import { html, nothing, svg, type TemplateResult } from 'lit';
import { nameCell, answersCell } from './name-cells.js';
import { answerText, type TableModel } from './table-model.js';

/** The counts of the answers, as bars and as a table. Never a row for a practice. */
export function answerTable(model: TableModel): TemplateResult {
  const { round, words, title } = model;
  const { shown = [], otherPractices = 0 } = round.answers ?? {};
  const rows = shown.map(({ option, practices }) => ({ text: answerText(option, model), practices }));
  if (otherPractices > 0) rows.push({ text: words.table.other, practices: otherPractices });
  const most = Math.max(1, ...rows.map(({ practices }) => practices));
  return html`<table class="answers">
    <caption class="visually-hidden">
      ${title.text}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${words.table.answer}</th>
        <th scope="col">${words.table.practices}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ text, practices }) =>
          html`<tr>
            <th class="label" scope="row">${text}</th>
            <td class="bar">
              ${svg`<svg class="row-bar" aria-hidden="true" focusable="false"><rect class="peer" width=${`${
                Math.round((1000 * practices) / most) / 10
              }%`} height="100%" /></svg>`}<span class="count">${practices}</span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A row for each name, empty here and filled by hand, with its answers. */
export function namedAnswers({ words }: TableModel, count: number | undefined): unknown {
  if (count === undefined) return nothing;
  return html`<table class="named-answers screen-only">
    <caption class="section">
      ${words.answers.open}
    </caption>
    <thead>
      <tr>
        <th class="name" scope="col">${words.table.name}</th>
        <th scope="col">${words.table.answer}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: count },
        () =>
          html`<tr>
            <th class="name" scope="row">${nameCell()}</th>
            <td>${answersCell()}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
