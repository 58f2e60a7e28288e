import { followUpChange, type FollowUpChange, type ValuedFigure } from '@klyngekit/meeting';
import { textIn, type ActionPlanMessages } from '@klyngekit/messages';
import type { FollowUp } from '@klyngekit/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** The picture: 232 px wide, as in the plan; marks as in the views of a chart. */
const WIDTH = 232;
const HEIGHT = 62;
const LEFT = 8;
const RIGHT = WIDTH - 8;
const AXIS = 42;
const LINE = 26;

/** An own goal, before everything else. */
export function goalTemplate(followUp: FollowUp, words: ActionPlanMessages, language: string): unknown {
  const { target, title, kind } = followUp;
  if (!target) return nothing;
  return html`<div class="goal">
    <p class="text"><strong>${words.goal(textIn(title, language), kind, target)}</strong></p>
    <p class="subtitle">${words.goalSet(target)}</p>
  </div>`;
}

/** What an agreement is followed by: a small picture from before to after, and the same in words. */
export function followUpTemplate(followUp: FollowUp | undefined, words: ActionPlanMessages): unknown {
  if (!followUp) return nothing;
  const change = followUpChange(followUp);
  const next = followUp.next === undefined ? '' : words.nextFigure(followUp.next);
  if (!change) {
    return html`<div class="follow-up">
      <p class="no-figure subtitle">${words.noFigure}</p>
      ${next === '' ? nothing : html`<p class="small">${next}</p>`}
    </div>`;
  }
  return html`<div class="follow-up">
    ${followUp.kind === 'proportion' ? pictureTemplate(change, followUp, words) : nothing}
    <p class="small">${followUpText(followUp, change, words)}</p>
    ${next === '' ? nothing : html`<p class="small">${next}</p>`}
  </div>`;
}

/** Before and after in words, with the cluster beside it, and what chance can do. */
export function followUpText(followUp: FollowUp, change: FollowUpChange, words: ActionPlanMessages): string {
  const { before, after, isMoreThanChance } = change;
  const { kind, multiplier } = followUp;
  const figure = (each: ValuedFigure): string =>
    words.figure({ ...each, kind, multiplier, numerator: each.numerator, denominator: each.denominator });
  return [
    `${[before, ...(after ? [after] : [])].map(figure).join(', ')}.`,
    words.cluster(kind, before.cluster, after?.cluster),
    isMoreThanChance === undefined ? '' : words.chance(isMoreThanChance),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function pictureTemplate(
  { before, after }: FollowUpChange,
  followUp: FollowUp,
  words: ActionPlanMessages,
): TemplateResult {
  const { kind, target } = followUp;
  const x = (value: number): number => Math.round((LEFT + value * (RIGHT - LEFT)) * 10) / 10;
  const from = x(before.value);
  const to = after && x(after.value);
  const goal = target && target.value >= 0 && target.value <= 1 ? x(target.value) : undefined;
  // Outside the change, unless there is no room for it there.
  const isUp = after === undefined || after.value >= before.value;
  const isBeforeLeft = isUp ? from - LEFT >= 48 : RIGHT - from < 48;
  return html`<svg class="dumbbell" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
    <path class="axis" d="M${LEFT} ${AXIS}H${RIGHT}" />
    ${goal === undefined ? nothing : svg`<path class="target" d="M${goal} 12V${AXIS}" />`}
    ${to === undefined ? nothing : svg`<path class="change" d="M${from} ${LINE}H${to}" />`}
    <circle class="before" cx=${from} cy=${LINE} r="4.5" />
    ${
      to === undefined
        ? nothing
        : svg`<path class="gap" d="M${to} ${LINE - 12}l12 12l-12 12l-12 -12z" /><path class="after" d="M${to} ${LINE - 7}l7 7l-7 7l-7 -7z" />`
    }
    <text
      class="value"
      x=${isBeforeLeft ? from - 9 : from + 9}
      y=${LINE + 4.5}
      text-anchor=${isBeforeLeft ? 'end' : 'start'}
    >
      ${words.value(kind, before.value)}
    </text>
    ${
      to === undefined || !after
        ? nothing
        : svg`<text class="own" x=${within(to)} y="10" text-anchor="middle">${words.value(kind, after.value)}</text>`
    }
    <text class="muted" x=${LEFT} y="58">${words.value('proportion', 0)}</text>
    <text class="muted" x=${RIGHT} y="58" text-anchor="end">${words.value('proportion', 1)}</text>
    ${
      goal === undefined || !target || goal < LEFT + 64 || goal > RIGHT - 72
        ? nothing
        : svg`<text class="goal-label" x=${goal} y="58" text-anchor="middle">${words.target(words.value(kind, target.value))}</text>`
    }
  </svg>`;
}

/** Where a text in the middle of its mark stays inside the picture. */
const within = (at: number): number => Math.min(RIGHT - 16, Math.max(LEFT + 16, at));
