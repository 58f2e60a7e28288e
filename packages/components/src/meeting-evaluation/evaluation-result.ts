import { cssVars } from '@klyngekit/foundation';
import {
  evaluationTrend,
  leastAnswers,
  summariseEvaluation,
  type EvaluationTrend,
  type TrendPoint,
} from '@klyngekit/meeting';
import type { MeetingEvaluationMessages, ShareDirection } from '@klyngekit/messages';
import type { CommentQuestion, Evaluation } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { panelHeading } from '../shared/panel-heading.js';

/** What a meeting gave: in a sentence, by question, in the participants' own words, and over time. */
export function resultTemplate(
  evaluation: Evaluation,
  earlier: readonly Evaluation[],
  words: MeetingEvaluationMessages,
  headingLevel: number,
): TemplateResult {
  const { result, form } = words;
  const { benefited, lowBenefit, changed, attendance } = summariseEvaluation(evaluation);
  const { benefit, change, answered, comments = [] } = evaluation;
  const isFew = answered < leastAnswers;
  return html`<section class="panel" aria-labelledby="panel-title">
    ${panelHeading(benefited ? result.heading(benefited) : result.fewHeading(answered), headingLevel)}
    <p class="subtitle">${result.answered(answered, attendance)}</p>
    ${isFew ? html`<p class="text">${result.few(leastAnswers)}</p>` : nothing}
    ${lowBenefit ? html`<p class="text">${result.low(lowBenefit)}</p>` : nothing}
    ${changed ? html`<p class="text">${result.changed(changed)}</p>` : nothing}
    ${benefit ? scaleTable(form.benefit, form.benefits, benefit, words) : nothing}
    ${change ? scaleTable(form.change, form.changes, change, words) : nothing}
    ${lowBenefit ? html`<p class="small">${result.national}</p>` : nothing}
    ${isFew ? nothing : commentsTemplate(comments, words, headingLevel)}
    ${trendTemplate(evaluationTrend([...earlier, evaluation]), words, headingLevel)}
  </section>`;
}

/** Counts with bars from zero. */
function scaleTable<Key extends string>(
  question: string,
  steps: Readonly<Record<Key, string>>,
  counts: { readonly [key in Key]: number },
  { result }: MeetingEvaluationMessages,
): TemplateResult {
  const keys = Object.keys(steps) as Key[];
  const all = keys.reduce((sum, key) => sum + counts[key], 0);
  return html`<table>
    <caption class="field-label">
      ${question}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${result.answer}</th>
        <th scope="col">${result.count}</th>
        <th scope="col">${result.share}</th>
      </tr>
    </thead>
    <tbody>
      ${keys.map(
        (key) =>
          html`<tr>
            <th scope="row">${steps[key]}</th>
            <td class="number">${counts[key]}</td>
            <td class="bar-cell">${barTemplate(counts[key] / all, result.percent(counts[key] / all))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const barTemplate = (share: number, text: string): TemplateResult =>
  html`<span class="bar-line"
    ><span class="bar" ${cssVars({ '--_share': share })}></span><span class="bar-text">${text}</span></span
  >`;

function commentsTemplate(
  comments: NonNullable<Evaluation['comments']>,
  { result, form }: MeetingEvaluationMessages,
  level: number,
): TemplateResult {
  const questions: readonly CommentQuestion[] = ['keep', 'change', 'other'];
  return html`<div class="heading" role="heading" aria-level=${level + 1}>${result.whatNext}</div>
    ${comments.length === 0 ? html`<p class="subtitle">${result.noComments}</p>` : nothing}
    ${questions.map((question) => {
      const texts = comments.filter((comment) => comment.question === question);
      return texts.length === 0
        ? nothing
        : html`<p class="field-label comment-head">${form.comments[question]}</p>
            <ul class="said">
              ${texts.map(({ text }) => html`<li class="subtitle">${text}</li>`)}
            </ul>`;
    })}`;
}

/** Whether the share with low benefit moves: only a test on all meetings says so, never the last two. */
export function directionOf({ trend }: EvaluationTrend): ShareDirection {
  if (trend.status !== 'ok') return trend.status === 'too-few-periods' ? 'unknown' : 'steady';
  return trend.trend === 'none' ? 'steady' : trend.trend;
}

function trendTemplate(trend: EvaluationTrend, words: MeetingEvaluationMessages, level: number): unknown {
  const { points, leftOut } = trend;
  const { result } = words;
  if (points.length < 2) return nothing;
  return html`<div class="heading" role="heading" aria-level=${level + 1}>${result.trend}</div>
    <p class="subtitle">${result.trendText(directionOf(trend), points.length, leftOut, leastAnswers)}</p>
    <table class="trend">
      <thead>
        <tr>
          <th scope="col">${result.meeting}</th>
          <th scope="col" colspan="2">${result.lowShare}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map((point) => trendRow(point, words))}
      </tbody>
    </table>`;
}

function trendRow({ date, lowBenefit }: TrendPoint, { result }: MeetingEvaluationMessages): TemplateResult {
  const { numerator, denominator, value } = lowBenefit;
  return html`<tr>
    <th scope="row">${result.date(date)}</th>
    <td class="number">${result.of(numerator, denominator)}</td>
    <td class="bar-cell">${barTemplate(value, result.percent(value))}</td>
  </tr>`;
}
