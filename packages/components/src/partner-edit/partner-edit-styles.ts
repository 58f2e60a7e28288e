import { css, type CSSResult } from 'lit';

/** The form in which a partner is written. */
export const partnerEditStyles: CSSResult = css`
  .part + .part {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_grid);
  }
  .part > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .part > legend + * {
    clear: both;
  }
  .hours > .button,
  .exception > .button {
    margin-block-start: 12px;
  }
  .hours {
    margin-block-start: 12px;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    margin-block-start: 4px;
  }
  .times .error {
    flex-basis: 100%;
  }
  .times .form-field:not(.time) {
    flex: 0 1 10em;
  }
  .exception {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_grid);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .day {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 36px;
    font-size: max(12px, 0.875em);
  }
  .day input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_own);
  }
  .time {
    display: block;
    flex: 0 1 8em;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
  }
  .hint-line,
  .draft {
    margin-block-start: 16px;
  }
  .draft .button {
    margin-block-start: 4px;
  }
  .edit > .actions {
    margin-block-start: 16px;
  }
`;
