import { css, type CSSResult } from 'lit';

/**
 * Type, buttons and helpers shared by all elements.
 *
 * Sizes are in em of the element's own font size, which it takes from the page, and never fall below 12 px. Classes:
 * `title`, `text`, `subtitle`, `small`; `button` and `button primary`; `visually-hidden`. What is scrolled to has room for the
 * ring of the focus, below whatever the page keeps free with `scroll-padding`.
 */
export const base: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font: inherit;
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    scroll-margin-block: 8px;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .title,
  .text {
    color: var(--_text);
  }
  .title {
    font-size: max(12px, 1.125em);
    font-weight: 600;
    line-height: 1.3334;
  }
  .text {
    font-size: max(12px, 1em);
    line-height: 1.5;
  }
  .subtitle,
  .button {
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .subtitle {
    color: var(--_text-muted);
  }
  .small {
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    color: var(--_text-muted);
  }
  .text,
  .subtitle {
    max-inline-size: 66ch;
  }
  .small {
    max-inline-size: 80ch;
  }
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 36px;
    min-inline-size: 36px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    background: none;
    color: var(--_text);
    font-family: inherit;
    font-weight: 400;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: center;
    cursor: pointer;
  }
  .button::after {
    content: '';
    position: absolute;
    /* Nothing to the sides, where it would make a narrow page wider. */
    inset: -5px 0;
  }
  .button:hover {
    background: var(--_surface-2);
  }
  .button.primary {
    border-color: var(--_own);
    background: var(--_own);
    color: var(--_on-own);
    font-weight: 600;
  }
  .button:disabled {
    border-style: dashed;
    color: var(--_text-muted);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_own);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    .button.primary {
      forced-color-adjust: none;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
