import { css, type CSSResult } from 'lit';

/** Headings, lists, links and messages of elements that are read from top to bottom. */
export const articleStyles: CSSResult = css`
  :host {
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .title,
  bdi {
    overflow-wrap: anywhere;
  }
  .title {
    text-wrap: balance;
  }
  .title + * {
    margin-block-start: 4px;
  }
  .heading {
    margin-block-end: 8px;
    font-size: max(12px, 1em);
    font-weight: 600;
    line-height: 1.5;
  }
  .part {
    margin-block-start: 24px;
  }
  .link {
    color: var(--_own);
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  .steps {
    counter-reset: step;
    max-inline-size: 66ch;
  }
  .steps > li {
    position: relative;
    padding-block: 4px;
    padding-inline-start: 36px;
    counter-increment: step;
    font-size: max(12px, 1em);
    line-height: 1.5;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: 0.0625em;
    border: 1px solid var(--_peer);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: max(12px, 0.8125em);
    line-height: 22px;
    text-align: center;
  }
  .note {
    padding: 8px 12px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    color: var(--_text);
    max-inline-size: none;
  }
  .note strong {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 24px;
  }
  .by-hand {
    display: block;
    margin-block-start: 12px;
  }
  .by-hand textarea {
    resize: vertical;
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    padding: 12px;
    border: 1px solid var(--_grid);
    border-radius: 4px;
    color: var(--_text);
  }
  .message ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @media (forced-colors: active) {
    .link {
      color: LinkText;
    }
  }
  @media print {
    .by-hand,
    .actions {
      display: none;
    }
    .part,
    li {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
