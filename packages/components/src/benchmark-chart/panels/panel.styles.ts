import { css, type CSSResult } from 'lit';
import { fieldStyles } from '../../shared/field.styles.js';

/** Forms that open below a chart: they stay on the screen. */
export const panelStyles: readonly CSSResult[] = [
  fieldStyles,
  css`
    .panel {
      margin-block-start: 16px;
      padding: 16px;
      border: 1px solid var(--_grid);
      border-radius: 4px;
      color: var(--_text);
    }
    .panel .heading {
      display: block;
      font-size: max(12px, 1em);
      font-weight: 600;
      line-height: 1.5;
      color: var(--_text);
    }
    .panel .form-field {
      margin-block-start: 12px;
    }
    .panel textarea {
      min-block-size: 72px;
    }
    .panel .muted {
      color: var(--_text-muted);
    }
    .panel-actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-block-start: 12px;
    }
    @media print {
      .panel {
        display: none;
      }
    }
  `,
];
