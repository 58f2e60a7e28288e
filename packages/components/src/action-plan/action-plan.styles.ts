import { css, type CSSResult } from 'lit';
import { draftNoticeStyles } from '../shared/draft-notice.js';
import { controlLook, fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function actionPlanStyles(): readonly CSSResult[] {
  return [fieldStyles, draftNoticeStyles, layout];
}

const layout = css`
  :host {
    min-inline-size: 0;
  }
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 24px;
  }
  .head .subtitle {
    margin-block-start: 4px;
  }
  .title:focus,
  .heading:focus {
    outline: none;
    box-shadow: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .goal {
    margin-block-start: 16px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_own);
  }
  strong {
    font-weight: 600;
  }
  .summary {
    margin-block-start: 16px;
  }
  .order {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 12px;
  }
  .order select {
    ${controlLook}
    min-block-size: 36px;
    padding: 4px 8px;
  }
  .group {
    margin-block-start: 24px;
    font-weight: 600;
  }
  .plan,
  .lines ul {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .action {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 232px;
    gap: 16px 32px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .action:last-child {
    border-block-end: 1px solid var(--_grid);
  }
  .action > .edit,
  .facts-side:only-child {
    grid-column: 1 / -1;
  }
  .heading {
    font-size: max(12px, 1em);
    font-weight: 600;
    line-height: 1.5;
    color: var(--_text);
  }
  .heading .muted {
    color: var(--_text-muted);
  }
  .pairs {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 4px 12px;
    margin-block-start: 4px;
  }
  .pairs dd {
    color: var(--_text);
  }
  .missing {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .overdue {
    font-weight: 600;
  }
  .facts-side .actions {
    margin-block-start: 12px;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px 0;
  }
  .segment {
    position: relative;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    cursor: pointer;
  }
  .segment input {
    position: absolute;
    inset: -4px 0;
    inline-size: 100%;
    block-size: calc(100% + 8px);
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span {
    display: grid;
    align-items: center;
    min-block-size: 36px;
    padding: 4px 12px;
    margin-inline-start: -1px;
    border: 1px solid var(--_peer);
    color: var(--_text-muted);
  }
  .segment:first-of-type span {
    margin-inline-start: 0;
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .segment:last-of-type span {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .segment input:checked + span {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
    font-weight: 600;
  }
  .segment input:focus-visible + span {
    position: relative;
    z-index: 1;
    outline: 2px solid var(--_own);
    outline-offset: 2px;
  }
  .no-figure {
    display: grid;
    place-items: center;
    min-block-size: 62px;
    border: 1px dashed var(--_peer);
    border-radius: 4px;
  }
  .follow-up .small {
    margin-block-start: 8px;
    text-wrap: pretty;
  }
  .dumbbell {
    display: block;
    inline-size: 232px;
    max-inline-size: 100%;
    overflow: visible;
    font-size: 13px;
  }
  .dumbbell text {
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .dumbbell .muted {
    fill: var(--_text-muted);
  }
  .dumbbell .own {
    fill: var(--_own);
    font-weight: 600;
  }
  .dumbbell .goal-label {
    fill: var(--_target);
  }
  .dumbbell .axis {
    stroke: var(--_axis);
  }
  .dumbbell .target {
    stroke: var(--_target);
    stroke-width: 2;
    stroke-dasharray: 6 3;
  }
  .dumbbell .change {
    stroke: var(--_own);
    stroke-width: 3;
  }
  .dumbbell .before {
    fill: var(--_surface);
    stroke: var(--_own);
    stroke-width: 2;
  }
  .dumbbell .gap {
    fill: var(--_surface);
    stroke: none;
  }
  .dumbbell .after {
    fill: var(--_own);
  }
  .form-field .small {
    margin-block-start: 4px;
  }
  .edit {
    min-inline-size: 0;
  }
  .edit > .actions,
  .foot .draft {
    margin-block-start: 16px;
  }
  .lines {
    margin-block-start: 24px;
    break-inside: avoid;
  }
  .lines li {
    position: relative;
    padding-inline-start: 16px;
    color: var(--_text);
  }
  .lines li::before {
    position: absolute;
    inset-inline-start: 0;
    content: '–';
  }
  .foot {
    margin-block-start: 16px;
  }
  .note {
    min-block-size: 1.4286em;
    color: var(--_text);
  }
  .foot .actions {
    margin-block-start: 8px;
  }
  .narrow .action {
    grid-template-columns: minmax(0, 1fr);
  }
  @media not print {
    .print-only {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .segment input:checked + span {
      forced-color-adjust: none;
    }
  }
  @media print {
    .order,
    .foot,
    .segments,
    form.edit .actions {
      display: none;
    }
  }
`;
