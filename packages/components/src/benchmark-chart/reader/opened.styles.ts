import { css } from 'lit';

/** The parts of a chart that are opened: the table, and what a figure means. They come with what fills them. */
export const openedStyles = css`
  .about {
    margin-block-start: 16px;
    color: var(--_text);
  }
  .about dt {
    font-weight: 600;
  }
  .about dt + dd ~ dt,
  .about .keys {
    margin-block-start: 8px;
  }
  .table-scroll {
    margin-block-start: 16px;
    overflow-x: auto;
  }
  caption.small {
    font-size: max(12px, 0.9286em);
    text-align: start;
    padding-block-end: 8px;
  }
  .remark {
    padding-inline: 16px 0;
  }
  tr[aria-current='true'] > *,
  tfoot tr:first-child > * {
    font-weight: 600;
  }
  tr[aria-current='true'] > * {
    color: var(--_own);
  }
  @media print {
    .table-scroll {
      overflow: visible;
    }
    /* Otherwise the last rows come again at the foot of every page. */
    tfoot {
      display: table-row-group;
    }
  }
`;
