import { css, type CSSResult } from 'lit';

/** Writing an agenda: rows and menu. */
export const editStyles: CSSResult = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 16px;
  }
  .edit .row {
    grid-template-columns: 28px 3.5em minmax(0, 1fr) 9em;
  }
  .edit .row.inner,
  .edit .parked > .row {
    grid-template-columns: 28px minmax(0, 1fr) auto;
  }
  .edit .body > .parts > .row.inner {
    grid-template-columns: 28px 4em minmax(0, 1fr);
  }
  .edit .minutes {
    line-height: 1.75;
    color: var(--_text-muted);
  }
  .wide .edit .body > .tracks {
    margin-inline-end: calc(-9em - 4px);
  }
  .narrow .edit .row {
    grid-template-columns: 28px 3.5em minmax(0, 1fr);
  }
  .narrow .edit .row.inner,
  .narrow .edit .parked > .row {
    grid-template-columns: 28px minmax(0, 1fr);
  }
  .narrow .edit .body > .parts,
  .narrow .edit .body > .tracks {
    margin-inline-start: -3.5em;
  }
  .narrow .edit .length {
    grid-column: -2 / -1;
    padding: 4px 0 0;
    text-align: start;
  }
  .narrow .edit .body .tracks {
    grid-template-columns: minmax(0, 1fr);
  }
  .edit .row.opened,
  .edit .row.dragged {
    margin-inline: -8px;
    padding-inline: 8px;
    background: var(--_surface-2);
  }
  .edit .row.dragged {
    outline: 2px dashed var(--_axis);
    outline-offset: -1px;
    cursor: grabbing;
  }
  .edit .inner {
    padding-block: 2px;
    border: 0;
  }
  .edit .inner .item-title {
    font-size: max(12px, 1em);
    font-weight: 400;
  }
  .edit .inner .facts,
  .edit .inner .kind {
    font-size: max(12px, 1em);
  }
  .edit .track .inner .length {
    grid-column: 2;
    padding: 4px 0 0;
    text-align: start;
  }
  .edit .track .inner .item-title {
    font-weight: 600;
  }
  .handle {
    inline-size: 28px;
    block-size: 28px;
    margin: 0 0 0 -6px;
    padding: 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_axis);
    cursor: grab;
    touch-action: none;
    position: relative;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset: -4px;
  }
  .handle .icon {
    stroke-width: 2.4;
  }
  .open {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    min-block-size: 24px;
  }
  .open:hover bdi {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .open .icon {
    margin-inline-start: 8px;
    vertical-align: -2px;
    color: var(--_axis);
  }
  .edit .inner .open .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .stepper {
    display: inline-grid;
    grid-template-columns: 28px 40px 28px;
    block-size: 28px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    vertical-align: top;
    color: var(--_text);
  }
  .stepper button,
  .stepper input {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 26px;
    text-align: center;
  }
  .stepper button {
    color: var(--_text-muted);
    cursor: pointer;
  }
  .stepper button:hover {
    background: var(--_surface-2);
  }
  .stepper input {
    border: solid var(--_peer);
    border-width: 0 1px;
    font-weight: 600;
  }
  .stepper input[aria-invalid='true'] {
    border: 2px solid var(--_text);
  }
  .fixed-length + .button {
    margin-inline-start: 12px;
  }
  .length .button {
    font-size: max(12px, 1em);
  }
  .menu {
    position: absolute;
    z-index: 2;
    inset-block-start: 40px;
    inset-inline-start: 0;
    inline-size: 17em;
    max-inline-size: 100%;
    padding: 4px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font-size: max(12px, 0.875em);
  }
  .wide .edit .list > .row:not(.inner) > .menu {
    inset-inline-start: 28px;
  }
  .entry {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 36px;
    margin: 0;
    padding: 6px 12px;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 24px;
    text-align: start;
    cursor: pointer;
  }
  .entry kbd {
    flex: none;
    font: inherit;
    color: var(--_text-muted);
  }
  .entry:hover {
    background: var(--_surface-2);
  }
  .entry:focus {
    outline: none;
    box-shadow: none;
    background: var(--_own);
    color: var(--_on-own);
  }
  .entry:focus kbd {
    color: inherit;
  }
  .menu hr {
    margin: 4px 0;
    border: 0;
    border-block-start: 1px solid var(--_grid);
  }
  .marker {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--_y);
    inset-inline-start: var(--_x);
    inline-size: var(--_width);
    block-size: 3px;
    background: var(--_own);
    pointer-events: none;
  }
  .edit .list.none {
    border: 0;
    min-block-size: 12px;
  }
  .edit .end {
    grid-template-columns: 28px 3.5em 1fr;
    font-size: max(12px, 1em);
  }
  .edit .end .time {
    grid-column: 2;
  }
  .after {
    margin-block-start: 8px;
  }
  .backlog {
    margin-block-start: 24px;
    padding: 12px 16px;
    border: 1px dashed var(--_peer);
    border-radius: 4px;
    color: var(--_text);
  }
  .parked {
    margin-block-start: 8px;
    border: 0;
    font-size: max(12px, 0.875em);
  }
  .parked > .row {
    align-items: center;
  }
  .parked > .row:last-child {
    border: 0;
  }
  .parked .item-title {
    font-weight: 400;
  }
  .edit > .error {
    margin-block-start: 16px;
  }
  @media (forced-colors: active) {
    .entry:focus {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .handle,
    .open .icon {
      color: ButtonText;
    }
    .beyond {
      forced-color-adjust: none;
    }
  }
  @media print {
    .toolbar,
    .strip,
    .handle,
    .open .icon,
    .note,
    .advice,
    .backlog,
    .stepper button,
    .form {
      display: none;
    }
    .stepper {
      border: 0;
      grid-template-columns: 40px;
    }
    .stepper input {
      border: 0;
      text-align: end;
    }
  }
`;
