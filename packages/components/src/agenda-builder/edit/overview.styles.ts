import { css, type CSSResult } from 'lit';

/** What stands over the rows of an agenda: the strip, how it fits, advice, templates. */
export const overviewStyles: CSSResult = css`
  .strip {
    margin-block-start: 20px;
    font-size: max(12px, 0.8125em);
    line-height: 1.5385;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .strip .over {
    min-block-size: 20px;
    font-weight: 600;
    text-align: end;
    color: var(--_text);
  }
  .blocks {
    position: relative;
    block-size: 24px;
    overflow-inline: clip;
  }
  .block,
  .beyond {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_from) * 100%);
    inline-size: calc((var(--_to) - var(--_from)) * 100%);
  }
  .block {
    padding-inline-end: 2px;
  }
  .block > span {
    display: flex;
    align-items: center;
    justify-content: center;
    block-size: 100%;
    overflow: hidden;
    border: 1px solid var(--_peer);
    border-radius: 2px;
    background: var(--_band);
  }
  .block.rest > span {
    background: var(--_surface);
  }
  .beyond {
    background: repeating-linear-gradient(115deg, var(--_text) 0 1px, transparent 1px 4px);
  }
  .agreed {
    position: absolute;
    inset-block: -8px;
    inset-inline-start: calc(var(--_from) * 100% - 1px);
    border-inline-start: 1.5px solid var(--_text);
  }
  .ticks {
    position: relative;
    block-size: 28px;
  }
  .tick {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: calc(var(--_from) * 100%);
    transform: translateX(-50%);
  }
  .tick::before {
    content: '';
    position: absolute;
    inset-block-start: -8px;
    inset-inline-start: 50%;
    block-size: 8px;
    border-inline-start: 1px solid var(--_axis);
  }
  .tick.first,
  .tick.first::before {
    transform: none;
    inset-inline-start: 0;
  }
  .tick.last {
    transform: translateX(-100%);
    font-weight: 600;
    color: var(--_text);
  }
  .tick.last::before {
    display: none;
  }
  .narrow .tick:not(.first, .last) {
    display: none;
  }
  .note {
    display: flex;
    gap: 12px;
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_axis);
    border-inline-start: 4px solid var(--_text);
    border-radius: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .note .icon {
    margin-block-start: 2px;
  }
  .note .buttons,
  .advice .buttons {
    margin-block-start: 8px;
  }
  .note .button,
  .advice .button {
    font-size: max(12px, 1em);
  }
  .fit {
    margin-block-start: 8px;
  }
  .fit span {
    font-weight: 600;
    color: var(--_text);
  }
  .advice {
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    color: var(--_text);
  }
  .advice .heading,
  .advice .subtitle {
    font-size: max(12px, 1em);
  }
  .advice li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_grid);
  }
  .templates {
    margin-block-start: 16px;
  }
  .templates ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 8px;
    margin-block-start: 8px;
  }
  .template {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 8px;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 12px;
    border: 1px solid var(--_peer);
    border-radius: 4px;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: max(12px, 0.875em);
    line-height: 1.4286;
    text-align: start;
    cursor: pointer;
  }
  .template:hover {
    background: var(--_surface-2);
  }
  .template .name {
    font-weight: 600;
  }
  .template .what {
    grid-column: 1 / -1;
    color: var(--_text-muted);
  }
`;
