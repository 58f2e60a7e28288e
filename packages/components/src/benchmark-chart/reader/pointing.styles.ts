import { css } from 'lit';

/** What is pointed at, and the box that says it. They come with pointing, and a picture does not wait for them. */
export const pointingStyles = css`
  .listbox {
    position: absolute;
    inset: 0;
    border-radius: 4px;
  }
  .listbox:focus,
  .listbox.framed:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .listbox:not(.framed):focus-visible {
    outline: 2px solid var(--_own);
    outline-offset: 4px;
    box-shadow: none;
  }
  .pointed-surface {
    fill: var(--_surface-2);
  }
  .pointed-frame {
    fill: none;
    stroke: var(--_own);
    stroke-width: 2;
  }
  .pointed-dot {
    fill: var(--_text);
  }
  .pointed-value {
    fill: var(--_text);
    stroke: var(--_surface-2);
    stroke-width: 6px;
    paint-order: stroke;
    font-weight: 600;
  }
  .detail {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--_top);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(100%, 33em);
    padding: 8px 12px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
  }
  .detail.beside {
    inset-inline: var(--_from) var(--_to);
    max-inline-size: min(var(--_room), 26em);
  }
  .detail-text {
    color: var(--_text-muted);
  }
`;
