import { css, type CSSResult } from 'lit';

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
  .ask {
    margin-block-start: 16px;
    padding: 12px;
    border: 1px solid var(--_axis);
    border-inline-start-width: 4px;
    border-radius: 4px;
    color: var(--_text);
  }
  .ask .actions {
    margin-block-start: 8px;
  }
  .error {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_text);
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    color: var(--_text);
  }
  textarea,
  select,
  input[type='number'] {
    display: block;
    min-block-size: 44px;
    margin: 4px 0 0;
    padding: 10px 12px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
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
  [aria-invalid='true'] {
    border: 2px solid var(--_text);
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
