import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { closedIcon, openIcon } from './icons.js';

/** What a banner says, and the one thing that can be done about it. */
export interface OpennessBanner {
  readonly isOpen: boolean;
  readonly heading: string;
  readonly text: string;
  readonly action: unknown;
}

/** Whether names are on the screen, in words and by a lock. */
export function opennessBanner({ isOpen, heading, text, action }: OpennessBanner): TemplateResult {
  return html`<div class="banner ${isOpen ? 'opened' : ''}">
    ${isOpen ? openIcon() : closedIcon()}
    <p class="banner-text"><strong>${heading}</strong> <span>${text}</span></p>
    ${action}
  </div>`;
}

/** The banner; its action goes below the text where there is no room beside it. */
export const opennessStyles: CSSResult = css`
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    min-block-size: 52px;
    padding: 7px 8px 7px 12px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .banner .icon {
    flex: none;
  }
  .banner .button {
    flex: none;
    font-size: 1em;
  }
  .banner-text {
    flex: 1 1 13em;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .banner-text strong {
    display: inline-block;
    margin-inline-end: 4px;
  }
  .banner-text span {
    color: var(--_text-muted);
  }
  .banner.opened {
    padding: 6px 7px 6px 11px;
    border: 2px solid var(--_revealed);
  }
  .banner.opened > .icon,
  .banner.opened strong {
    color: var(--_revealed);
  }
  .banner.opened span {
    color: var(--_text);
  }
`;
