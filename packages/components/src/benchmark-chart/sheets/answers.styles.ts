import { css } from 'lit';
import { openedStyles } from '../reader/opened.styles.js';

/** Answers with their bars. */
export const answerStyles = css`
  ${openedStyles}
  .way-back {
    margin-block-end: 16px;
  }
  .answer-rows {
    margin-block-start: 16px;
    inline-size: 100%;
  }
  .answer-rows th,
  .answer-rows td {
    padding-block: 8px;
    border-block-end: 1px solid var(--_grid);
    vertical-align: middle;
  }
  .answer-rows thead > tr > * {
    padding-block-start: 0;
    border-block-end-color: var(--_axis);
  }
  .answer-rows .number {
    white-space: nowrap;
    font-weight: 600;
  }
  .answer-rows thead .number {
    font-weight: 400;
  }
  .answer-rows .bar {
    inline-size: 1px;
    padding-inline-end: 0;
  }
  .own-answer > * {
    color: var(--_own);
    font-weight: 600;
  }
  .own-note {
    display: block;
    font-weight: 400;
  }
  .small-picture {
    display: block;
    overflow: visible;
  }
  @media print {
    .answer-rows tr {
      break-inside: avoid;
    }
  }
`;
