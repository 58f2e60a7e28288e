import { css, type CSSResult } from 'lit';
import { opennessStyles } from '../shared/openness-banner.js';
import { sceneStyles } from '../shared/scene-styles.js';
import { switcherStyles } from './chart-switcher.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function benchmarkChartStyles(): readonly CSSResult[] {
  return [sceneStyles(), opennessStyles, layout, switcherStyles];
}

const layout = css`
  :host {
    position: relative;
    min-inline-size: 0;
  }
  .em {
    position: absolute;
    inset-block-start: 0;
    inline-size: 4em;
    visibility: hidden;
  }
  .kicker {
    display: block;
    margin-block-end: 2px;
    font-weight: 600;
  }
  .title {
    display: block;
    text-wrap: balance;
  }
  .hint,
  .definition {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .direction {
    /* Stays in one piece wherever a line is long enough for it. */
    display: inline-block;
    max-inline-size: 100%;
    font-weight: 600;
    color: var(--_text);
  }
  .own-figure {
    font-weight: 600;
    color: var(--_own);
  }
  .summary {
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .openness {
    margin-block-end: 20px;
  }
  .names {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .names bdi {
    position: absolute;
    inset-block-start: var(--_top);
    inset-inline-start: 0;
    inline-size: var(--_room);
    font-size: var(--_size);
    line-height: var(--_line);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
    color: var(--_text);
    text-shadow:
      0 0 2px var(--_surface),
      0 0 2px var(--_surface),
      0 0 3px var(--_surface);
  }
  .named {
    -webkit-user-select: none;
    user-select: none;
  }
  @media screen {
    .named .row-label {
      visibility: hidden;
    }
    .paper {
      display: none;
    }
  }
  .note {
    margin-block-start: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    color: var(--_text);
  }
  strong {
    font-weight: 600;
  }
  .stage {
    position: relative;
    margin-block-start: 16px;
    touch-action: pan-y;
  }
  .scene,
  .layer {
    display: block;
    overflow: visible;
  }
  .picture {
    position: relative;
  }
  :host([theme='contrast']) .grid {
    stroke-dasharray: 1 3;
  }
  @media (prefers-contrast: more) {
    :host(:not([theme])) .grid,
    :host([theme='auto']) .grid {
      stroke-dasharray: 1 3;
    }
  }
  .layer {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .other-targets,
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
  .exports {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .exports > * {
    margin-block-start: 8px;
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
  .list {
    margin-block-start: 8px;
    color: var(--_text);
  }
  .line {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 32px;
    align-items: center;
    border-block-end: 1px solid var(--_grid);
  }
  .line dt {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .line dd {
    font-weight: 600;
    white-space: nowrap;
  }
  .line-own {
    color: var(--_own);
    font-weight: 600;
  }
  .key {
    inline-size: 20px;
    block-size: 24px;
    flex: none;
  }
  .own-line {
    margin-block-start: 12px;
    color: var(--_text);
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    min-block-size: var(--_height, 9em);
    padding: 12px;
    border: 1px solid var(--_grid);
    border-radius: 4px;
    color: var(--_text);
  }
  .message .button {
    margin-block-start: 8px;
    font-size: max(12px, 1em);
  }
  .message ul {
    padding-inline-start: 1.25em;
  }
  table {
    border-collapse: collapse;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_grid);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--_text-muted);
    font-size: max(12px, 0.9286em);
    vertical-align: bottom;
  }
  .number {
    text-align: end;
    padding-inline-start: 12px;
    padding-inline-end: 0;
  }
  @media (forced-colors: active) {
    .scene,
    .layer {
      forced-color-adjust: none;
    }
    .grid {
      stroke-dasharray: 1 3;
    }
    /* Its fill is the page's own colour there. */
    .band {
      stroke: var(--_band-edge);
    }
  }
  @media print {
    .listbox,
    .names,
    .openness.open,
    .detail,
    .layer,
    .exports,
    .keys,
    .actions {
      display: none;
    }
    .sheet,
    .caption,
    tr {
      break-inside: avoid;
    }
    /* Caption, head and the first rows stay together. */
    caption,
    thead,
    tbody tr:nth-child(-n + 2) {
      break-after: avoid;
    }
    .picture {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
