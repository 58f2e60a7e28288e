import { css, type CSSResult } from 'lit';
import { articleStyles } from '../shared/article.styles.js';
import { fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function tallyFormStyles(): readonly CSSResult[] {
  return [articleStyles, fieldStyles, form];
}

const form = css`
  .fields {
    align-items: start;
  }
  :host {
    max-inline-size: 44em;
  }
  .privacy {
    display: flex;
    gap: 8px;
    margin-block-start: 12px;
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    margin-block-start: 2px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .how,
  .counting,
  .answers,
  .typed,
  .heads,
  .nobody {
    margin-block-start: 16px;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    font-size: max(12px, 1em);
    cursor: pointer;
  }
  summary .heading {
    display: inline;
    margin: 0;
  }
  .question {
    margin-block-end: 8px;
    font-weight: 600;
  }
  .bigs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 12px;
  }
  .big {
    display: grid;
    grid-template-columns: auto 1fr;
    grid-template-rows: auto minmax(18px, auto);
    align-items: baseline;
    gap: 4px 12px;
    min-block-size: 88px;
    min-inline-size: 0;
    margin: 0;
    padding: 12px 16px;
    border: 2px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .big:hover {
    background: var(--_surface-2);
  }
  .big:active {
    border-color: var(--_own);
  }
  .word {
    font-size: max(12px, 1.125em);
    font-weight: 600;
    line-height: 1.3334;
  }
  .number {
    justify-self: end;
    font-size: max(12px, 1.75em);
    line-height: 1.2;
  }
  .strokes {
    grid-column: 1 / -1;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_text-muted);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 12px;
  }
  .sum .subtitle {
    flex: 1 1 12em;
  }
  .sum strong {
    color: var(--_text);
    font-weight: 600;
  }
  .sum .button {
    min-block-size: 44px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 4px;
    font-size: max(12px, 1em);
    line-height: 1.5;
  }
  .check input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_own);
  }
  .ways,
  .promise,
  .told {
    margin-block-start: 16px;
  }
  .own {
    padding: 12px 16px;
    border: 2px solid var(--_axis);
    border-radius: 4px;
  }
  .own:focus,
  .told:focus,
  #answered:focus {
    outline: none;
    box-shadow: none;
  }
  .own .question {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
  }
  .own .question + * {
    clear: both;
  }
  .passing .actions,
  .own .actions {
    margin-block-start: 8px;
  }
  .passing .small {
    flex-basis: 100%;
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_text-muted);
    cursor: default;
  }
  .told-line {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_grid);
  }
  .told-line:last-child {
    border-block-end: 1px solid var(--_grid);
  }
  .told-line dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .told-line dd {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
  .told .small {
    margin-block-start: 8px;
  }
  .answers .check,
  .ways .check {
    border-block-end: 1px solid var(--_grid);
  }
  .typed .fields,
  .heads {
    margin-block-start: 12px;
  }
  .field {
    min-inline-size: 0;
  }
  .field label {
    display: block;
    color: var(--_text);
  }
  .button {
    min-block-size: 44px;
  }
  .saved,
  .ask,
  .draft {
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    .big {
      border-color: ButtonBorder;
    }
    .strokes {
      stroke: ButtonText;
    }
  }
  @media print {
    .how,
    .own,
    .typed:not([open]),
    .passing,
    .ways,
    .draft,
    .saved {
      display: none;
    }
  }
`;
