import { css, type CSSResult } from 'lit';
import { passingStyles } from '../secret-entry/passing.styles.js';
import { draftNoticeStyles } from '../shared/draft-notice.js';
import { fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function topicVoteStyles(): readonly CSSResult[] {
  return [fieldStyles, passingStyles, draftNoticeStyles, layout, result];
}

const layout = css`
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .proposals,
  .topics,
  .ballot,
  .bars,
  .merged {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .proposals > li {
    margin-block-start: 16px;
  }
  .proposals li > * + .field-label {
    margin-block-start: 12px;
  }
  .panel > .subtitle + .text {
    margin-block-start: 8px;
  }
  .used {
    margin-block-start: 4px;
    margin-inline: auto 0;
    text-align: end;
  }
  .topics {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_axis);
  }
  .topic {
    display: flex;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_grid);
  }
  .topic input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 4px 0 0;
    accent-color: var(--_own);
  }
  .topic > div {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .topic-title {
    display: block;
    padding-block: 4px;
    font-size: max(12px, 1em);
    line-height: 1.5;
    color: var(--_text);
  }
  .merged li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    max-inline-size: none;
    padding-block: 4px;
  }
  .merged li > span {
    min-inline-size: 0;
  }
  .lead .field-label {
    margin-block-start: 12px;
  }
  .ballot-head,
  .ballot > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .ballot-head {
    align-items: end;
    margin-block-start: 16px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_axis);
  }
  .ballot > li {
    min-block-size: 52px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_grid);
  }
  .ballot-topic {
    min-inline-size: 0;
    font-size: max(12px, 1em);
    line-height: 1.375;
    color: var(--_text);
  }
  .ballot-topic .small {
    display: block;
  }
  .places {
    display: flex;
    flex: none;
  }
  .place {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 44px;
    font-size: max(12px, 0.875em);
    cursor: pointer;
  }
  .place input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .place span {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_peer);
    border-radius: 50%;
    color: var(--_text-muted);
  }
  .place input:checked + span {
    border: 2px solid var(--_own);
    background: var(--_own);
    color: var(--_on-own);
    font-weight: 600;
  }
  .place input:focus-visible + span {
    outline: 2px solid var(--_own);
    outline-offset: 2px;
  }
  .narrow .ballot > li {
    flex-direction: column;
    align-items: stretch;
    gap: 0;
  }
  .narrow .places {
    align-self: end;
  }
  .mine {
    max-inline-size: none;
    margin-block-start: 12px;
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--_surface-2);
    color: var(--_text);
  }
  .mine strong {
    font-weight: 600;
  }
  .mine .muted {
    color: var(--_text-muted);
  }
  .mine-place:not(:last-child)::after {
    content: ' · ';
  }
  .nowrap {
    white-space: nowrap;
  }
  .promise {
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    .place input:checked + span {
      forced-color-adjust: none;
    }
  }
  @media print {
    form.panel,
    .ask,
    .lead,
    .rationale,
    .note {
      display: none;
    }
  }
`;

const result = css`
  .bars {
    position: relative;
    margin-block-start: 16px;
  }
  .bar-row {
    display: grid;
    grid-template-columns: 20px minmax(0, 5fr) minmax(0, 6fr);
    align-items: center;
    gap: 0 4px;
    min-block-size: 32px;
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    color: var(--_text);
    break-inside: avoid;
  }
  .bar-row .mark {
    display: grid;
  }
  .mark .icon {
    stroke-width: 2;
  }
  .bar-row.chosen,
  .bar-row.chosen .points {
    font-weight: 600;
    color: var(--_text);
  }
  .bar-title {
    padding-block: 4px;
    padding-inline-end: 8px;
    min-inline-size: 0;
  }
  .bar-line {
    display: flex;
    align-items: center;
    align-self: stretch;
    border-inline-start: 1px solid var(--_axis);
    padding-inline-end: 7.5em;
  }
  .bar {
    flex: none;
    inline-size: calc(var(--_share) * 100%);
    block-size: 16px;
    border: 1px solid var(--_peer);
    border-inline-start: 0;
    background: var(--_surface);
  }
  .chosen .bar {
    border-color: var(--_text-muted);
    background: var(--_text-muted);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .points {
    margin-inline-start: 8px;
    white-space: nowrap;
    color: var(--_text-muted);
  }
  .tied {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .tied::before {
    content: '· ';
  }
  .facts {
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .facts p + p {
    margin-block-start: 4px;
  }
  .rationale {
    margin-block-start: 16px;
    max-inline-size: 40em;
  }
  table {
    margin-block-start: 16px;
    border-collapse: collapse;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  th,
  td {
    padding: 4px 16px 4px 0;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-color: var(--_axis);
    color: var(--_text-muted);
    vertical-align: bottom;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  .number {
    text-align: end;
  }
  .narrow .bar-row {
    grid-template-columns: 20px minmax(0, 1fr);
    padding-block: 4px;
  }
  .narrow .bar-line {
    grid-column: 2;
  }
  .narrow .bar-title {
    padding-block: 0 4px;
  }
  :host([projector]) .panel {
    font-size: 1.375em;
  }
  :host([projector]) .bar-row,
  :host([projector]) .facts,
  :host([projector]) .subtitle {
    font-size: max(18px, 0.8182em);
  }
  :host([projector]) .facts {
    line-height: 1.5;
  }
  :host([projector]) .bar-row {
    min-block-size: 40px;
  }
  :host([projector]) .bar {
    block-size: 22px;
  }
  @media (forced-colors: active) {
    .chosen .bar {
      forced-color-adjust: none;
    }
  }
`;
