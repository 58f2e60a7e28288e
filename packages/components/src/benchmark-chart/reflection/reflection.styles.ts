import { css, type CSSResult } from 'lit';
import { panelStyles } from '../panels/panel.styles.js';

export const reflectionStyles: readonly CSSResult[] = [
  ...panelStyles,
  css`
    .panel > .note {
      margin-block: 0 16px;
    }
    .questions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
      gap: 20px 32px;
    }
    .questions ul {
      margin-block-start: 8px;
      padding-inline-start: 1.25em;
      font-size: max(12px, 0.875em);
      line-height: 1.7143;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 32px;
      font-size: max(12px, 0.875em);
      line-height: 1.4286;
      cursor: pointer;
    }
    .choice + .choice {
      margin-block-start: 4px;
    }
    .panel .choice input[type] {
      inline-size: 20px;
      block-size: 20px;
      min-block-size: 0;
      flex: none;
      margin: 2px;
      padding: 0;
      accent-color: var(--_own);
    }
    .questions .subtitle + .choice {
      margin-block-start: 4px;
    }
    .promise {
      margin-block-start: 16px;
    }
  `,
];
