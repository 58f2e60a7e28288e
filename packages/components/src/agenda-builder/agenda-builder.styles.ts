import { css, type CSSResult } from 'lit';
import { draftNoticeStyles } from '../shared/draft-notice.js';
import { fieldStyles } from '../shared/field.styles.js';
import { editStyles } from './edit/edit.styles.js';
import { formStyles } from './edit/form.styles.js';
import { overviewStyles } from './edit/overview.styles.js';
import { runStyles } from './run/run.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function agendaBuilderStyles(): readonly CSSResult[] {
  return [fieldStyles, layout, overviewStyles, editStyles, formStyles, draftNoticeStyles, runStyles];
}

/** What all modes share, and reading. */
const layout = css`
  :host {
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  b {
    font-weight: 600;
  }
  bdi {
    overflow-wrap: anywhere;
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
  .agenda {
    position: relative;
  }
  .title {
    text-wrap: balance;
  }
  .title + .subtitle {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .heading,
  .label {
    font-size: max(12px, 0.875em);
    font-weight: 600;
    line-height: 1.4286;
  }
  .label {
    margin-block-start: 8px;
  }
  .kind {
    font-size: max(12px, 0.8125em);
    font-weight: 400;
    line-height: 1.5385;
    color: var(--_text-muted);
  }
  .facts {
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text-muted);
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  .fixed {
    display: inline-block;
    margin-inline-end: 8px;
    padding-inline: 6px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    font-size: max(12px, 0.9286em);
    color: var(--_text);
  }
  .link {
    color: var(--_own);
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  .plain {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    min-block-size: 24px;
    min-inline-size: 24px;
    cursor: pointer;
  }
  .head .plain {
    font-size: max(12px, 0.8125em);
  }
  .practical {
    margin-block-start: 8px;
  }
  .list {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_axis);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr) auto;
    column-gap: 4px;
    align-items: start;
    padding-block: 8px;
    border-block-end: 1px solid var(--_grid);
  }
  .time,
  .item-title {
    font-size: max(12px, 1em);
    font-weight: 600;
    line-height: 1.75;
    color: var(--_text);
  }
  .length {
    padding-inline-start: 8px;
    font-size: max(12px, 0.875em);
    line-height: 2;
    text-align: end;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .narrow .item-title {
    line-height: 1.5;
  }
  .body {
    min-inline-size: 0;
  }
  .parts {
    margin-block: 4px;
    font-size: max(12px, 0.875em);
  }
  .read .parts > li {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    line-height: 1.7143;
    color: var(--_text);
  }
  .read .parts .length,
  .read .parts .facts,
  .read .parts .kind,
  .read .parts .label {
    padding: 0;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
  }
  .tracks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px;
    margin-block: 4px;
  }
  .track {
    min-inline-size: 0;
    padding: 8px 12px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
  }
  .outcome {
    font-size: max(12px, 0.875em);
    line-height: 1.7143;
    color: var(--_text);
  }
  .outcome li {
    position: relative;
    padding-inline-start: 16px;
  }
  .outcome li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
  }
  .end {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    column-gap: 4px;
    padding-block: 8px;
    line-height: 1.75;
    color: var(--_text);
  }
  .cut {
    display: flex;
    align-items: center;
    gap: 16px;
    padding-block: 8px;
    font-size: max(12px, 0.875em);
    font-weight: 600;
    line-height: 1.4286;
    color: var(--_text);
  }
  .cut::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed currentColor;
  }
  .carried,
  .none {
    margin-block-start: 16px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: 4px;
    color: var(--_own);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_text-muted);
    cursor: default;
  }
  .frame .title:focus,
  .frame [role='heading']:focus {
    outline: none;
  }
  @media (forced-colors: active) {
    .link,
    .plain {
      color: LinkText;
    }
  }
  @media print {
    .row,
    .track {
      break-inside: avoid;
    }
    .read {
      font-size: 0.85em;
    }
    .read .row {
      padding-block: 4px;
    }
    .read .link.plain {
      color: inherit;
      text-decoration: none;
    }
  }
`;
