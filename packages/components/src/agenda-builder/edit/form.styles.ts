import { css, type CSSResult } from 'lit';

/** Forms, in writing and in running, apart from their fields. */
export const formStyles: CSSResult = css`
  .ask {
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .form {
    grid-column: 1 / -1;
    margin-block: 12px 4px;
  }
  .details {
    padding: 16px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
  }
  .checks legend,
  .member > legend {
    display: block;
    padding: 0;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .form > .buttons {
    margin-block-start: 12px;
  }
  .button.add {
    margin-block: 12px 0;
    margin-inline-end: 8px;
  }
  .checks {
    margin-block-start: 16px;
  }
  .checks label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    font-size: max(12px, 0.875em);
    color: var(--_text);
  }
  .checks input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    flex: none;
    accent-color: var(--_own);
  }
`;
