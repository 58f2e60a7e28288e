import { css, type CSSResult } from 'lit';
import { articleStyles } from '../shared/article.styles.js';
import { fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function indicatorGuideStyles(): readonly CSSResult[] {
  return [articleStyles, fieldStyles, guide];
}

const guide = css`
  .direction {
    margin-block-start: 8px;
  }
  .direction strong {
    color: var(--_text);
    font-weight: 600;
    white-space: nowrap;
  }
  .chooser {
    max-inline-size: 24em;
    margin-block-end: 12px;
  }
  .chooser label {
    display: block;
  }
  .system {
    margin-block-end: 4px;
  }
  .on-paper {
    display: none;
  }
  .origin {
    margin-block-start: 8px;
  }
  .pairs,
  .lines,
  .targets {
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_grid);
  }
  .pair:last-child {
    border-block-end: 1px solid var(--_grid);
  }
  dt {
    flex: 0 0 7.5em;
  }
  dd {
    flex: 1 1 14em;
    min-inline-size: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  dt,
  .codes,
  .muted {
    color: var(--_text-muted);
  }
  .pair dd > * + p {
    margin-block-start: 6px;
  }
  .codes {
    font-size: max(12px, 0.9286em);
  }
  .codes strong {
    font-weight: 600;
    color: var(--_text);
  }
  .set-off {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_own);
  }
  .lines {
    max-inline-size: 66ch;
  }
  .lines > li + li {
    margin-block-start: 6px;
  }
  .sign {
    display: block;
    margin-block-start: 2px;
  }
  .target {
    display: grid;
    grid-template-columns: minmax(4em, 7.5em) minmax(0, 1fr);
    column-gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_grid);
  }
  .target:last-child {
    border-block-end: 1px solid var(--_grid);
  }
  .level {
    font-weight: 600;
  }
  .target-note {
    margin-block-start: 8px;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_text);
  }
  .contact .link,
  .origin .link,
  .small .link {
    display: inline-block;
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    .set-off {
      border-color: CanvasText;
    }
  }
  @media print {
    .chooser {
      display: none;
    }
    .on-paper {
      display: block;
    }
    /* Paper leads nowhere: the whole address stands in the place of its host. */
    .link[href^='https:'] bdi {
      display: none;
    }
    .link[href^='https:']::after {
      content: attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
