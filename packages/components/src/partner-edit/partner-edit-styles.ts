import { css, type CSSResult } from 'lit';

/** The form in which a partner is written. */
export const partnerEditStyles: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .part + .part {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_grid);
  }
  .part > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .part > legend + * {
    clear: both;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 12px 16px;
  }
  .form-field {
    min-inline-size: 0;
  }
  .form-field.long {
    grid-column: 1 / -1;
  }
  .form-field label,
  .time {
    display: block;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .edit input:not([type='checkbox']),
  .edit select,
  .edit textarea {
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
  .edit textarea {
    resize: vertical;
  }
  .edit [aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .error {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_text);
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    color: var(--_text);
  }
  .member {
    margin-block: 8px 16px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_axis);
  }
  .member > .button,
  .hours > .button,
  .exception > .button {
    margin-block-start: 12px;
  }
  .hours {
    margin-block-start: 12px;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    margin-block-start: 4px;
  }
  .times .error {
    flex-basis: 100%;
  }
  .times .form-field {
    flex: 0 1 10em;
  }
  .exception {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_grid);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .day {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 36px;
    font-size: max(12px, 0.875em);
  }
  .day input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_own);
  }
  .time {
    flex: 0 1 8em;
  }
  .hint-line,
  .draft,
  .ask {
    margin-block-start: 16px;
  }
  .draft .button {
    margin-block-start: 4px;
  }
  .ask {
    padding: 12px;
    border: 1px solid var(--_axis);
    border-inline-start-width: 4px;
    border-radius: 4px;
    color: var(--_text);
  }
  .ask .actions {
    margin-block-start: 8px;
  }
  .ask .button {
    margin-block-start: 0;
    font-size: max(12px, 1em);
  }
  .edit > .actions {
    margin-block-start: 16px;
  }
`;
