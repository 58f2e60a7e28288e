import { css, type CSSResult } from 'lit';

/** The parts of a partner, wherever they stand: on top of the styles of an article. */
export const partnerStyles: CSSResult = css`
  strong {
    font-weight: 600;
  }
  .muted,
  dt {
    color: var(--_text-muted);
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .subtitle {
    text-wrap: pretty;
  }
  .heading {
    margin-block-end: 4px;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    margin-block-start: 16px;
    border-block: 1px solid var(--_grid);
    overflow: hidden;
  }
  .line {
    margin-inline-start: -17px;
    padding: 12px 16px;
    border-inline-start: 1px solid var(--_grid);
    /* A line above each row but the first, which is cut off. */
    box-shadow: 0 -1px 0 var(--_grid);
  }
  .number {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    font-size: max(12px, 1.125em);
    font-weight: 600;
    line-height: 1.5556;
    color: var(--_own);
  }
  .number .link {
    text-decoration: none;
  }
  .number .link:hover {
    text-decoration: underline;
  }
  .address {
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    padding-block: 4px;
  }
  .line .small > .link {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 2px;
  }
  .piece {
    text-wrap: pretty;
  }
  .opening.open {
    color: var(--_text);
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 24px 32px;
  }
  .columns,
  .exchange,
  .facts,
  .set-off {
    margin-block-start: 24px;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(5.5em, 6.5em) minmax(0, 1fr);
    column-gap: 12px;
    padding-block: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .person {
    display: flex;
    gap: 12px;
    padding-block: 6px;
  }
  .person .name {
    color: var(--_text);
  }
  .face {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    flex: none;
    border: 1px solid var(--_peer);
    border-radius: 50%;
    font-size: max(12px, 0.8125em);
    color: var(--_text-muted);
    object-fit: cover;
  }
  table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  thead > tr > * {
    padding-block: 2px 4px;
    border-block-end-color: var(--_axis);
    color: var(--_text-muted);
    font-size: max(12px, 0.9286em);
  }
  tbody th {
    font-weight: 600;
  }
  thead td {
    inline-size: 12em;
  }
  .side {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_grid);
  }
  .side-name {
    font-size: max(12px, 0.875em);
    font-weight: 600;
    line-height: 1.4286;
  }
  .set-off {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_own);
  }
  .set-off .full {
    color: var(--_text);
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 8px 16px;
    margin-block-end: 8px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.4em), 1fr));
    gap: 12px 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_grid);
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .facts dt,
  .halves dt {
    font-size: max(12px, 0.9286em);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .code {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: -4px 0 -4px 4px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    vertical-align: middle;
    cursor: pointer;
  }
  .icon-button:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  .stale {
    display: flex;
    gap: 8px;
    max-inline-size: none;
    margin-block-start: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    color: var(--_text);
  }
  .stale .icon {
    margin-block-start: 2px;
  }
  @media (forced-colors: active) {
    .set-off {
      border-color: CanvasText;
    }
    .icon-button {
      color: ButtonText;
    }
  }
  @media print {
    .opening,
    .icon-button {
      display: none;
    }
    section,
    .line,
    .person,
    tr {
      break-inside: avoid;
    }
  }
`;
