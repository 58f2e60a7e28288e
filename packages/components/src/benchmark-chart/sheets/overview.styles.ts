import { css } from 'lit';

/** Rows of an overview: a table, or a list where there is little room. */
export const overviewStyles = css`
  .way-back {
    margin-block-end: 16px;
  }
  .rows {
    margin-block-start: 16px;
  }
  .overview {
    inline-size: 100%;
    table-layout: fixed;
  }
  .overview th[scope='row'] {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .overview th,
  .overview td {
    padding: 12px 20px 8px 0;
    vertical-align: top;
  }
  .overview thead th {
    padding-block: 0 8px;
    border-block-end-color: var(--_axis);
    vertical-align: bottom;
  }
  .overview .number {
    inline-size: 15%;
    padding-inline: 0 20px;
  }
  .overview thead th:first-child {
    inline-size: 27%;
  }
  .overview.with-trend .number {
    inline-size: 12%;
  }
  .overview .strip {
    inline-size: var(--_strip);
  }
  .overview .trend {
    inline-size: var(--_trend);
  }
  .overview td.strip {
    padding-block: 8px 0;
  }
  .overview .gap {
    padding-inline-end: 0;
  }
  .overview tbody tr {
    cursor: pointer;
  }
  .overview tbody tr:hover,
  .overview-list li:hover {
    background: var(--_surface-2);
  }
  .overview b,
  .overview-list b {
    font-weight: 600;
  }
  .overview .own-value,
  .overview-list .own-value {
    color: var(--_own);
    font-size: 1.1429em;
  }
  .go {
    position: relative;
    display: block;
    margin: -8px 0 -6px;
    padding: 8px 0;
    min-block-size: 36px;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_axis);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  /* As large to hit as every button. */
  .go::after {
    content: '';
    position: absolute;
    inset: -5px 0;
  }
  .go:hover {
    text-decoration-thickness: 2px;
  }
  .more {
    display: block;
    color: var(--_text-muted);
  }
  .said {
    color: var(--_text-muted);
  }
  .small-picture {
    display: block;
    overflow: visible;
  }
  .overview-list {
    padding: 0;
    list-style: none;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .overview-list li {
    padding: 12px 0;
    border-block-end: 1px solid var(--_grid);
  }
  .overview-list li:first-child {
    border-block-start: 1px solid var(--_axis);
  }
  /* The whole row is the button. */
  .overview-list li {
    position: relative;
  }
  .overview-list .go {
    position: static;
    font-size: 1.1429em;
  }
  .overview-list .go::after {
    inset: 0;
  }
  .overview-list dl {
    margin-block: 8px 4px;
  }
  .overview-list dl div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-block: 4px;
  }
  .overview-list dt {
    color: var(--_text-muted);
  }
  .overview-list dd {
    text-align: end;
  }
  @media print {
    .go {
      text-decoration: none;
    }
    .overview tr,
    .overview-list li {
      break-inside: avoid;
    }
  }
`;
