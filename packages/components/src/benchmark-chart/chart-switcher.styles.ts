import { css } from 'lit';

/** The choice among the views. */
export const switcherStyles = css`
  .switcher {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 16px 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .view {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
  }
  .view input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
    appearance: none;
    cursor: pointer;
  }
  .view span {
    padding: 7px 12px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    color: var(--_text);
  }
  .view input:checked + span {
    padding: 6px 11px;
    border: 2px solid var(--_text);
    font-weight: 600;
  }
  .view-waiting {
    margin-block-start: 16px;
  }
  @media print {
    .switcher {
      display: none;
    }
  }
`;
