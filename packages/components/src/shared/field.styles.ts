import { css, type CSSResult } from 'lit';

/** What every field that takes text looks like, whatever its size. */
export const controlLook: CSSResult = css`
  margin: 0;
  border: 1px solid var(--_peer);
  border-radius: 4px;
  background: var(--_surface);
  color: var(--_text);
  font: inherit;
`;

/**
 * Fields with their labels, what is wrong with them, members of a list, and questions before something is done. Classes:
 * `fields` and `form-field` (dense, for a desk), `control` (large, for a thumb), `error`, `member`, `ask`. The focus within a
 * field is that of the button of a date, which has one of its own in Chromium.
 */
export const fieldStyles: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 12px 16px;
  }
  .form-field {
    min-inline-size: 0;
  }
  .form-field.long {
    grid-column: 1 / -1;
  }
  .form-field label {
    display: block;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .form-field input:not([type='checkbox']),
  .form-field select,
  .form-field textarea,
  .control {
    ${controlLook}
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    margin-block-start: 4px;
    padding: 6px 10px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .control {
    min-block-size: 44px;
    padding: 8px 12px;
    font-size: max(12px, 1em);
    line-height: 1.5;
  }
  /* A long option would make the page wider in WebKit. What is clipped has the ring of the focus inside. */
  .form-field:has(> select) {
    overflow-x: clip;
  }
  .form-field select:focus-visible {
    outline-offset: -2px;
  }
  .form-field input:not([type='checkbox']):focus-within {
    outline: 2px solid var(--_own);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .form-field textarea {
    resize: vertical;
    field-sizing: content;
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .error {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_text);
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    text-align: start;
    white-space: normal;
    color: var(--_text);
  }
  .member {
    margin-block: 12px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_axis);
  }
  .member > .button {
    margin-block-start: 12px;
  }
  .ask {
    margin-block-start: 16px;
    padding: 12px;
    border: 1px solid var(--_axis);
    border-inline-start-width: 4px;
    border-radius: 4px;
    color: var(--_text);
  }
  .ask :is(.actions, .buttons) {
    margin-block-start: 8px;
  }
  .ask .button {
    margin-block-start: 0;
    font-size: max(12px, 1em);
  }
  @media (forced-colors: active) {
    .form-field input:not([type='checkbox']),
    .form-field select,
    .form-field textarea,
    .control {
      border-color: ButtonBorder;
    }
  }
`;
