import { css, type CSSResult } from 'lit';
import { partnerStyles } from '../partner/partner-styles.js';
import { articleStyles } from '../shared/article.styles.js';
import { controlLook } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function partnerListStyles(): readonly CSSResult[] {
  return [articleStyles, partnerStyles, layout];
}

const layout = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  .field {
    position: relative;
    display: flex;
    flex: 1 1 10em;
    align-items: center;
    min-inline-size: 0;
  }
  .field.search {
    flex: 3 1 18em;
  }
  .choices {
    display: flex;
    flex: 1 1 10em;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 12px;
    pointer-events: none;
  }
  input,
  select {
    ${controlLook}
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    text-overflow: ellipsis;
  }
  .search input {
    padding-inline-start: 36px;
    appearance: none;
  }
  input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  /* A line of their own, beside each other. */
  .choices.several {
    flex-basis: 100%;
  }
  .count {
    margin-block-start: 8px;
  }
  .none {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    margin-block-start: 12px;
  }
  .none .button {
    font-size: max(12px, 1em);
  }
  .rows {
    margin-block-start: 4px;
    border-block-end: 1px solid var(--_grid);
  }
  .row {
    border-block-start: 1px solid var(--_grid);
  }
  /* Rows far down a long list are laid out when they come near; this is about how tall they are. */
  .long .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }
  .narrow .long .row {
    contain-intrinsic-block-size: auto 9em;
  }
  .long .row.unfolded {
    contain-intrinsic-block-size: auto 40em;
  }
  /* Room for the ring of focus, which containment would cut off. */
  .long .row-head {
    padding-inline: 4px;
    margin-inline: -4px;
  }
  .row-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 10.6em 6.9em auto;
    gap: 4px 16px;
    align-items: center;
    padding-block: 10px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .row-head .button {
    font-size: max(12px, 1em);
    margin-inline-end: 4px;
  }
  .name,
  .way {
    font-weight: 600;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .way {
    overflow-wrap: anywhere;
  }
  /* A target of its own, 24 px tall, on a line as tall as the others. */
  .way .link {
    display: inline-block;
    padding-block: 4px;
    margin-block: -4px;
    color: inherit;
    text-decoration-color: var(--_peer);
  }
  .reach .muted::first-letter {
    text-transform: uppercase;
  }
  .narrow .row-head {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .narrow .row-head .button {
    grid-row: 1;
    grid-column: 2;
  }
  .narrow .reach,
  .narrow .data {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
  }
  .detail {
    padding-block-end: 24px;
  }
  .foot,
  .detail > .text {
    margin-block-start: 16px;
  }
  @media print {
    .filters,
    .none .button {
      display: none;
    }
    .long .row {
      content-visibility: visible;
    }
  }
`;
