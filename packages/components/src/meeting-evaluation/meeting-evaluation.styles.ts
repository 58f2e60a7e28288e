import { css, type CSSResult } from 'lit';
import { passingStyles } from '../secret-entry/passing.styles.js';
import { fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function meetingEvaluationStyles(): readonly CSSResult[] {
  return [fieldStyles, passingStyles, layout];
}

const layout = css`
  .scale {
    margin-block-start: 20px;
  }
  .scale legend {
    padding: 0 0 4px;
  }
  .step {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-inline: 4px;
    border-block-start: 1px solid var(--_grid);
    font-size: max(12px, 1em);
    line-height: 1.375;
    color: var(--_text);
    cursor: pointer;
  }
  .step:last-of-type {
    border-block-end: 1px solid var(--_grid);
  }
  .step input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_own);
  }
  .comment {
    margin-block-start: 20px;
  }
  .comment .small {
    margin-block-start: 4px;
  }
  .panel > .text + .text {
    margin-block-start: 0;
  }
  table {
    inline-size: 100%;
    max-inline-size: 40em;
    margin-block-start: 20px;
    border-collapse: collapse;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
    break-inside: avoid;
  }
  caption.field-label {
    display: table-caption;
    padding-block-end: 4px;
    text-align: start;
    font-size: inherit;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
  }
  tbody th {
    inline-size: 9em;
  }
  .trend tbody th {
    white-space: nowrap;
  }
  .trend thead th {
    border-block-end-color: var(--_axis);
    color: var(--_text-muted);
  }
  .number {
    inline-size: 5em;
    text-align: end;
    white-space: nowrap;
  }
  .bar-cell {
    padding-inline-end: 0;
  }
  .bar-line {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline-end: 3.5em;
    border-inline-start: 1px solid var(--_axis);
  }
  .bar {
    flex: none;
    inline-size: calc(var(--_share) * 100%);
    block-size: 16px;
    background: var(--_text-muted);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .bar-text {
    white-space: nowrap;
    color: var(--_text-muted);
  }
  table + .small {
    margin-block-start: 12px;
  }
  .heading {
    margin-block-start: 24px;
    font-size: max(12px, 1em);
    font-weight: 600;
    line-height: 1.5;
    color: var(--_text);
  }
  .comment-head {
    margin-block-start: 8px;
  }
  .trend {
    margin-block-start: 8px;
  }
  .said {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .said li {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_axis);
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
  }
  @media print {
    form.panel,
    .lead,
    .ask {
      display: none;
    }
  }
`;
