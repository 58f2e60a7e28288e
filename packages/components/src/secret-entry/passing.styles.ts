import { css, type CSSResult } from 'lit';
import { controlLook } from '../shared/field.styles.js';

/** Screens that are passed round: large targets, one thing at a time. */
export const passingStyles: CSSResult = css`
  :host {
    min-inline-size: 0;
  }
  .panel > .text,
  .panel > .subtitle {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .title:focus {
    outline: none;
    box-shadow: none;
  }
  .count {
    margin-block-start: 16px;
    font-size: max(12px, 1em);
    font-weight: 600;
    line-height: 1.5;
    color: var(--_text);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .button.large {
    min-block-size: 44px;
    font-size: max(12px, 1em);
  }
  .lead {
    margin-block-start: 24px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_grid);
  }
  .note {
    margin-block-start: 8px;
    min-block-size: 1.4286em;
    color: var(--_text);
  }
  textarea,
  select,
  input[type='number'] {
    ${controlLook}
    display: block;
    min-block-size: 44px;
    margin-block-start: 4px;
    padding: 10px 12px;
    font-size: max(16px, 1em);
    line-height: 1.375;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
  }
  select {
    max-inline-size: 100%;
  }
  .field-label {
    display: block;
    font-size: max(12px, 0.875em);
    font-weight: 600;
    line-height: 1.4286;
    color: var(--_text);
  }
  .field-label .muted {
    font-weight: 400;
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    textarea,
    select,
    input[type='number'] {
      border-color: ButtonBorder;
    }
  }
`;
