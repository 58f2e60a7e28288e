import { KeptFocus, type Heirs } from '../../shared/kept-focus.js';
import type { ViewedModel } from '../views/chart-view.js';
import { aboutTemplate } from './chart-about.js';
import { tableRows, tableTemplate } from './chart-table.js';
import { openedStyles } from './opened.styles.js';
import { UnitPointing } from './picture-pointing.js';
import { pointingStyles } from './pointing.styles.js';
import type { Reader } from './reader.js';

const HEIRS: Heirs = ['.message .button', '.message', '.openness[tabindex]', '#title'];

/** A message passes on what came to it. The buttons of the views are drawn again with another sheet. */
function heirsOf(held: Element): Heirs | undefined {
  if (held.matches('.message')) return undefined;
  return held.matches('.view *') ? ['.view :checked', ...HEIRS] : HEIRS;
}

/** What a reader does with a chart beyond seeing it. */
export const reader: Reader = {
  join: (host) => {
    host.addStyles(pointingStyles);
    host.addStyles(openedStyles);
    new KeptFocus(host, heirsOf);
  },
  pointing: (host, stage) => new UnitPointing(host, stage),
  table: (model, limit) => tableTemplate(model, tableRows(model, limit)),
  about: (model) => aboutTemplate(model.source, keysOf(model)),
};

/** What the keyboard does in the picture. */
function keysOf({ help, source: { frame, words } }: ViewedModel): string {
  return (
    help ??
    words.keyboard.help(
      false,
      frame.rows.some((row) => row.own),
    )
  );
}
