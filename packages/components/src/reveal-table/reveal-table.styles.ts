import { css, type CSSResult } from 'lit';
import { controlLook } from '../shared/field.styles.js';
import { opennessStyles } from '../shared/openness-banner.js';
import { sceneStyles } from '../shared/scene-styles.js';
import { panelStyles } from './panel.styles.js';
import { rowStyles } from './row.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function revealTableStyles(): readonly CSSResult[] {
  return [sceneStyles(), opennessStyles, layout, rowStyles, panelStyles];
}

const layout = css`
  :host {
    position: relative;
    min-inline-size: 0;
  }
  .root {
    container-type: inline-size;
  }
  strong {
    font-weight: 600;
  }
  .icon {
    inline-size: max(16px, 1.143em);
    block-size: max(16px, 1.143em);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .print-only {
    display: none;
  }
  .envelope {
    margin-block-start: 8px;
    color: var(--_text);
  }
  .sheet {
    margin-block-start: 16px;
  }
  .title {
    text-wrap: balance;
  }
  .definition {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .direction {
    display: inline-block;
    max-inline-size: 100%;
    font-weight: 600;
    color: var(--_text);
  }
  .own-line {
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .stage {
    margin-block-start: 12px;
  }
  .caption {
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .caption p + p {
    margin-block-start: 4px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    min-block-size: 9em;
    padding: 12px;
    border: 1px solid var(--_grid);
    border-radius: 4px;
    color: var(--_text);
  }
  .message ul {
    padding-inline-start: 1.25em;
  }
  .reflection {
    margin-block-start: 24px;
  }
  .field-label {
    display: block;
    margin-block-end: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  textarea {
    ${controlLook}
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    padding: 8px 12px;
    border-color: var(--_axis);
    font-size: max(12px, 1em);
    line-height: 1.5;
    resize: vertical;
  }
  .reflection .small {
    margin-block-start: 4px;
  }
  :host([projector]) .banner {
    gap: 16px;
    min-block-size: 0;
    padding: 12px 16px;
    font-size: max(18px, 1.25em);
    line-height: 1.4;
  }
  :host([projector]) .banner > .icon {
    inline-size: 22px;
    block-size: 22px;
  }
  :host([projector]) .sheet {
    margin-block-start: 24px;
  }
  :host([projector]) .title {
    font-size: max(24px, 1.875em);
    line-height: 1.3334;
  }
  :host([projector]) .subtitle,
  :host([projector]) .text,
  :host([projector]) .button,
  :host([projector]) .field-label {
    max-inline-size: none;
    font-size: max(18px, 1.25em);
    line-height: 1.4;
  }
  :host([projector]) .banner .button {
    font-size: max(18px, 0.9em);
  }
  :host([projector]) .small {
    max-inline-size: none;
    font-size: max(18px, 1.125em);
    line-height: 1.45;
  }
  @media print {
    .screen-only {
      display: none !important;
    }
    .print-only {
      display: block;
    }
    .closed-mark {
      padding: 4px 8px;
      border: 1px solid var(--_axis);
      border-radius: 4px;
      inline-size: max-content;
      font-weight: 600;
    }
    .caption,
    tr {
      break-inside: avoid;
    }
    thead {
      break-after: avoid;
    }
  }
`;
