import { html, type Html } from '@klyngekit/formats';
import { LIGHT_PALETTE, PATH_STYLES, targetRole, type PathRole } from '@klyngekit/plot';
import type { ReadyModel } from '../chart/chart-model.js';
import { findingsOf, spreadWords } from '../chart/chart-words.js';

/** What a mark of a strip is, with its number. */
interface LegendItem {
  readonly role: PathRole;
  readonly text: string;
}

/** How the own figure stands: with its counts where no sentence beside tells them, alone where there is little room. */
export type OwnCounts = 'none' | 'named' | 'alone';

/** What a mark and the space behind an item take, as signs of the text: the estimate of a line counts them so. */
const MARK = '\u2003\u2003';

function itemsOf({ source, facts }: ReadyModel, counts: OwnCounts): readonly LegendItem[] {
  const { frame, words, style, unit } = source;
  const drawn = spreadWords(source);
  const { own } = findingsOf(facts, source);
  const items: LegendItem[] = [];
  if (own !== undefined && typeof own !== 'string') {
    const figure = counts !== 'none' ? words.ownFigure(own, style) : words.value(own.value, style);
    items.push({ role: 'own', text: counts === 'alone' ? figure : `${words.own(unit)} ${figure}` });
  }
  if (frame.median !== undefined) items.push({ role: 'median', text: drawn.median(frame.median).label });
  for (const target of frame.targets) {
    const { label, shortLabel } = drawn.target(target);
    items.push({ role: targetRole(target), text: counts === 'alone' ? shortLabel : label });
  }
  return items;
}

/**
 * The marks of a strip with their names and numbers, as a text to be measured and as HTML.
 *
 */
export function legend(model: ReadyModel, counts: OwnCounts): { readonly text: string; readonly content: Html } {
  const items = itemsOf(model, counts);
  return {
    text: items.map(({ text }) => `${MARK}${text}`).join('\u2003 '),
    content: html`${items.map(
      ({ role, text }) => html`<span class="${role === 'own' ? 'item own' : 'item'}">${markHtml(role)}${text}</span> `,
    )}`,
  };
}

function markHtml(role: PathRole): Html {
  const { fill, stroke, width = 1, dash = [] } = PATH_STYLES[role];
  const d = role === 'own' ? 'M5 2L10 7L5 12L0 7Z' : role === 'own-target' ? 'M5 1V13' : 'M5 0V14';
  return html`<svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
    <path
      d="${d}"
      fill="${fill ? LIGHT_PALETTE[fill] : 'none'}"
      stroke="${stroke ? LIGHT_PALETTE[stroke] : 'none'}"
      stroke-width="${width}"
      stroke-dasharray="${dash.join(' ')}"
    />
  </svg>`;
}
