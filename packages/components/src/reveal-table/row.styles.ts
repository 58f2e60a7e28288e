import { css, type CSSResult } from 'lit';

/** Rows and answers. */
export const rowStyles: CSSResult = css`
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .rows {
    inline-size: 100%;
  }
  .rows th,
  .rows td {
    block-size: 2em;
    padding: 0 16px 0 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    white-space: nowrap;
  }
  .rows thead th {
    padding-block-end: 4px;
    border-block-end-color: var(--_axis);
    color: var(--_text-muted);
    font-size: max(12px, 0.9286em);
    vertical-align: bottom;
  }
  .rows .number {
    text-align: end;
  }
  .rows td.value {
    font-weight: 600;
  }
  .rows thead .name {
    padding-block-end: 6px;
  }
  .rows td.doubt {
    color: var(--_text-muted);
  }
  .rows .absent {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .rows .plot {
    inline-size: 100%;
    padding-inline: 0;
  }
  .rows td.plot {
    position: relative;
  }
  .named th,
  .named td {
    padding-inline-end: 10px;
  }
  .rows td.name {
    font-weight: 600;
  }
  .who {
    display: inline-block;
    inline-size: max-content;
    max-inline-size: 15em;
    white-space: normal;
    vertical-align: middle;
  }
  .secret {
    user-select: none;
    -webkit-user-select: none;
  }
  .sort {
    display: inline-flex;
    vertical-align: bottom;
    align-items: center;
    gap: 2px;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .number .sort {
    flex-direction: row-reverse;
  }
  .sort:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .rows thead th[aria-sort='ascending'],
  .rows thead th[aria-sort='descending'] {
    color: var(--_text);
    font-weight: 600;
  }
  .sort .arrow {
    inline-size: 14px;
    block-size: 14px;
  }
  .arrow.none {
    opacity: 0;
  }
  .sort:hover .none,
  .sort:focus-visible .none {
    opacity: 1;
  }
  @media (hover: none) {
    .arrow.none {
      opacity: 1;
    }
  }
  .full {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .labels {
    margin-inline: 16px 12px;
    min-inline-size: 148px;
    block-size: calc(var(--_levels) * 18px + 2px);
  }
  .line-labels,
  .row-plot,
  .row-bar,
  .mark {
    overflow: visible;
    direction: ltr;
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
  .line-labels {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .line-labels text {
    font-size: 13px;
  }
  .row-plot {
    position: absolute;
    inset-block: 0 -1px;
    inset-inline: 16px 12px;
    inline-size: calc(100% - 28px);
    block-size: calc(100% + 1px);
  }
  .box {
    fill: var(--_surface);
    stroke: var(--_peer);
    stroke-width: 1;
  }
  .remark {
    position: relative;
    display: inline-block;
    max-inline-size: calc(100% - 40px);
    margin-inline-start: 36px;
    white-space: normal;
    vertical-align: middle;
    padding-inline: 4px;
    background: var(--_surface);
    color: var(--_text-muted);
  }
  .own-row th,
  .own-row .value {
    color: var(--_own);
    font-weight: 600;
  }
  .answers {
    inline-size: 100%;
    max-inline-size: 40em;
  }
  .answers th,
  .answers td {
    padding: 4px 16px 4px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .answers th {
    inline-size: 30%;
  }
  .bar {
    position: relative;
  }
  .row-bar {
    display: inline-block;
    inline-size: calc(100% - 3em);
    block-size: 12px;
    vertical-align: middle;
  }
  .count {
    margin-inline-start: 12px;
    font-weight: 600;
  }
  .section {
    padding-block: 0 4px;
    font-size: max(12px, 1.1429em);
    font-weight: 600;
    text-align: start;
  }
  .named-answers {
    margin-block-start: 24px;
  }
  .named-answers th,
  .named-answers td {
    block-size: 2em;
    padding: 0 24px 0 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
  }
  .named-answers thead th {
    border-block-end-color: var(--_axis);
    color: var(--_text-muted);
    font-size: max(12px, 0.9286em);
  }
  .named-answers tbody th {
    font-weight: 600;
  }
  :host([projector]) table {
    font-size: max(20px, 1.375em);
    line-height: 1.4546;
  }
  :host([projector]) .rows th,
  :host([projector]) .rows td {
    block-size: 40px;
    padding-inline-end: 24px;
  }
  :host([projector]) .rows .plot {
    padding-inline: 0;
  }
  :host([projector]) .rows thead th,
  :host([projector]) .named-answers thead th {
    font-size: max(18px, 0.8182em);
  }
  :host([projector]) .line-labels text {
    font-size: 18px;
  }
  :host([projector]) .labels {
    min-inline-size: 212px;
    block-size: calc(var(--_levels) * 24px + 2px);
  }
  :host([projector]) .row-bar {
    block-size: 20px;
  }
  @container (min-width: 60em) {
    :host([projector]) .short {
      display: none;
    }
    :host([projector]) .full {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  @container (max-width: 40em) {
    .who {
      max-inline-size: 11em;
    }
  }
  /* Too narrow for a picture beside the numbers: it goes below them. The roles in the markup keep it a table. */
  @container (max-width: 35.9em) {
    .rows,
    .rows thead,
    .rows tbody {
      display: block;
    }
    .rows tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(4.5em, max-content) 5.5em;
      border-block-end: 1px solid var(--_grid);
    }
    .rows:not(.doubted) tr {
      grid-template-columns: minmax(0, 1fr) minmax(4.5em, max-content);
    }
    .rows thead tr {
      border-block-end-color: var(--_axis);
    }
    .rows th,
    .rows td,
    .rows thead th {
      display: block;
      min-inline-size: 0;
      block-size: auto;
      padding: 4px 0 0;
      border: 0;
    }
    .rows .name {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-start: 0;
    }
    .rows thead .name {
      display: none;
    }
    .rows .plot {
      grid-column: 1 / -1;
    }
    .rows td.plot {
      block-size: 24px;
    }
    :host([projector]) .rows th,
    :host([projector]) .rows td {
      block-size: auto;
    }
    :host([projector]) .rows td.plot {
      block-size: 32px;
    }
    .row-plot {
      inset-inline: 12px;
      inline-size: calc(100% - 24px);
    }
    .labels {
      margin-inline: 12px;
    }
    .answers th {
      inline-size: 40%;
    }
    .who {
      max-inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .row-plot,
    .line-labels,
    .row-bar {
      forced-color-adjust: none;
    }
    .grid {
      stroke-dasharray: 1 3;
    }
  }
  @media print {
    .rows .name {
      display: none;
    }
    .sort .arrow {
      display: none;
    }
    .named th,
    .named td {
      padding-inline-end: 16px;
    }
  }
`;
