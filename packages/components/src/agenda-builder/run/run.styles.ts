import { css, type CSSResult } from 'lit';

/** A meeting that runs, near and on a wall. */
export const runStyles: CSSResult = css`
  .run {
    color: var(--_text);
  }
  .place {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_axis);
    font-size: max(12px, 1.125em);
    line-height: 1.3334;
  }
  .place > :first-child {
    min-inline-size: 0;
    font-weight: 600;
  }
  .place span {
    font-weight: 400;
  }
  .wall-clock {
    font-weight: 600;
  }
  .state {
    margin-block-start: 16px;
  }
  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 24px 32px;
    margin-block-start: 24px;
  }
  .clock {
    min-inline-size: 0;
    padding-inline-start: 18px;
  }
  .clock.soon,
  .clock.wrap-up,
  .clock.over {
    padding-inline-start: 12px;
    border-inline-start: 6px solid var(--_text);
  }
  .digits {
    font-size: 4em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .bar {
    /* Above the plate that a reader's own colours put behind the digits. */
    position: relative;
    block-size: 8px;
    border: 1px solid var(--_axis);
  }
  .bar i {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--_to) * 100%);
    background: var(--_text);
  }
  .left {
    margin-block-start: 8px;
    font-size: max(12px, 1em);
    line-height: 1.5;
  }
  .clock .buttons {
    margin-block-start: 12px;
  }
  .gathering {
    padding: 16px 0 0 18px;
    font-size: max(12px, 1.125em);
    line-height: 1.3334;
  }
  .controls {
    margin-block-start: 16px;
    padding-inline-start: 18px;
  }
  .narrow .controls,
  .narrow .clock,
  .narrow .gathering {
    padding-inline-start: 0;
  }
  .narrow .clock:is(.soon, .wrap-up, .over) {
    padding-inline-start: 10px;
  }
  .upcoming {
    margin-block-start: 24px;
  }
  .upcoming-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_axis);
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text-muted);
  }
  .upcoming-head b {
    color: var(--_text);
  }
  .upcoming .list {
    margin: 0;
    border: 0;
  }
  .upcoming .row {
    padding-block: 2px;
    border: 0;
    align-items: baseline;
  }
  .upcoming .unreached .time,
  .upcoming .unreached .item-title {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .outcome-form {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_axis);
  }
  .outcome-form summary {
    min-block-size: 36px;
    font-size: max(12px, 0.875em);
    font-weight: 600;
    line-height: 36px;
    cursor: pointer;
  }
  .outcome-form > .form-field + .form-field {
    margin-block-start: 12px;
  }
  :host([projector]) .place,
  :host([projector]) .gathering {
    font-size: max(28px, 1.75em);
    line-height: 1.4286;
  }
  :host([projector]) .clock .kind,
  :host([projector]) .upcoming-head {
    font-size: max(20px, 1.25em);
    line-height: 1.4;
  }
  :host([projector]) .clock .item-title {
    font-size: max(28px, 1.75em);
    line-height: 1.2857;
  }
  :host([projector]) .digits {
    font-size: max(120px, 7.5em);
    line-height: 1.0667;
  }
  :host([projector]) .bar {
    block-size: 12px;
  }
  :host([projector]) .left {
    margin-block-start: 12px;
    font-size: max(24px, 1.5em);
    line-height: 1.3334;
  }
  :host([projector]) .clocks {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 32px 48px;
    margin-block-start: 32px;
  }
  :host([projector]) .clock {
    padding-inline-start: 30px;
  }
  :host([projector]) .clock.soon,
  :host([projector]) .clock.wrap-up,
  :host([projector]) .clock.over {
    padding-inline-start: 24px;
  }
  :host([projector]) .run .button {
    min-block-size: 52px;
    padding: 8px 20px;
    font-size: max(20px, 1.25em);
    line-height: 1.4;
  }
  :host([projector]) .run .outcome-form .button {
    min-block-size: 44px;
    font-size: max(18px, 1.125em);
  }
  :host([projector]) .upcoming .time,
  :host([projector]) .upcoming .item-title {
    font-size: max(22px, 1.375em);
    line-height: 2;
  }
  :host([projector]) .upcoming .kind {
    font-size: max(18px, 0.82em);
  }
  :host([projector]) .gathering,
  :host([projector]) .controls {
    padding-inline-start: 30px;
  }
  :host([projector]) .run .cut,
  :host([projector]) .run .state,
  :host([projector]) .outcome-form summary {
    font-size: max(18px, 1.125em);
  }
  :host([projector]) .upcoming .row {
    grid-template-columns: 6em minmax(0, 1fr) auto;
  }
  :host([projector]) .upcoming .button {
    min-block-size: 44px;
    padding: 4px 12px;
    font-size: max(18px, 1.125em);
  }
  :host([projector]) .read .row,
  :host([projector]) .read .end {
    grid-template-columns: 5em minmax(0, 1fr) auto;
    font-size: max(22px, 1.375em);
  }
  @media (forced-colors: active) {
    .bar i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
