import { css, type CSSResult } from 'lit';

/** Forms, in writing and in running. */
export const formStyles: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .form {
    grid-column: 1 / -1;
    margin-block: 12px 4px;
  }
  .details {
    padding: 16px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
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
  .form-field label,
  .checks legend,
  .member > legend {
    display: block;
    padding: 0;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .form-field input,
  .form-field select,
  .form-field textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    margin: 4px 0 0;
    padding: 6px 10px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .form-field textarea {
    resize: vertical;
    field-sizing: content;
  }
  .form-field [aria-invalid='true'] {
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
  .member > .button,
  .form > .buttons {
    margin-block-start: 12px;
  }
  .button.add {
    margin-block: 12px 0;
    margin-inline-end: 8px;
  }
  .checks {
    margin-block-start: 16px;
  }
  .checks label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    font-size: max(12px, 0.875em);
    color: var(--_text);
  }
  .checks input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    flex: none;
    accent-color: var(--_own);
  }
`;
