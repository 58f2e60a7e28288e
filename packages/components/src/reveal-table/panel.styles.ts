import { css, type CSSResult } from 'lit';
import { controlLook } from '../shared/field.styles.js';

/** The dialog, the collection, and "ikke vist". */
export const panelStyles: CSSResult = css`
  .dialog {
    box-sizing: border-box;
    inline-size: min(30em, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    margin: auto;
    padding: 24px;
    overflow: auto;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .dialog .title:focus,
  .panel .title:focus {
    outline: none;
    box-shadow: none;
  }
  .dialog .subtitle {
    margin-block-start: 4px;
  }
  .sentences,
  .questions {
    margin-block: 16px;
    padding: 0;
    border-block-end: 1px solid var(--_grid);
    list-style: none;
    counter-reset: line;
  }
  .sentences li,
  .questions li {
    position: relative;
    padding: 8px 0 8px 28px;
    border-block-start: 1px solid var(--_grid);
    counter-increment: line;
  }
  .sentences li::before,
  .questions li::before {
    position: absolute;
    inset-inline-start: 0;
    content: counter(line);
    color: var(--_text-muted);
    font-weight: 600;
  }
  .answers-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .panel {
    margin-block-start: 24px;
  }
  .panel > .text {
    margin-block-start: 4px;
  }
  .codes {
    margin-block-start: 16px;
  }
  .code-row,
  .choosing {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choosing {
    margin-block-start: 16px;
  }
  .code {
    flex: 0 1 18em;
    min-inline-size: 0;
    ${controlLook}
    min-block-size: 44px;
    padding: 8px 12px;
    border-color: var(--_axis);
    font-size: max(16px, 1.125em);
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .button.large {
    min-block-size: 44px;
    padding-inline: 16px;
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }
  .panel .small {
    margin-block-start: 8px;
  }
  .note-line {
    min-block-size: 1.4286em;
    margin-block-start: 8px;
    color: var(--_text);
  }
  .ending {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 32px;
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_grid);
  }
  .ending .subtitle {
    flex: 1 1 20em;
  }
  :host([projector]) .dialog {
    inline-size: min(56em, 100vw - 32px);
    padding: 32px;
  }
  :host([projector]) .sentences li,
  :host([projector]) .questions li {
    padding: 12px 0 12px 40px;
    font-size: max(20px, 1.5em);
  }
`;
