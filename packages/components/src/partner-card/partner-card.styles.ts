import { css, type CSSResult } from 'lit';
import { partnerStyles } from '../partner/partner-styles.js';
import { articleStyles } from '../shared/article.styles.js';
import { fieldStyles } from '../shared/field.styles.js';

/** Made when the element is registered, so that importing the class costs nothing. */
export function partnerCardStyles(): readonly CSSResult[] {
  return [articleStyles, fieldStyles, partnerStyles, layout];
}

const layout = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
  }
  .head > :first-child {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .verified {
    text-align: end;
    color: var(--_text);
  }
  .verified .muted {
    display: block;
  }
  .narrow .verified {
    text-align: start;
  }
  .description {
    margin-block-start: 16px;
    text-wrap: pretty;
  }
  .standard .exchange,
  .standard .set-off {
    margin-block-start: 16px;
  }
  .foot,
  .synthetic {
    margin-block-start: 12px;
  }
  .actions {
    margin-block-start: 12px;
  }
  .full .actions {
    margin-block-start: 24px;
  }
`;
