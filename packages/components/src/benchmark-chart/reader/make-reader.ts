import type { ViewedModel } from '../views/chart-view.js';
import { aboutTemplate } from './chart-about.js';
import { tableRows, tableTemplate } from './chart-table.js';
import { KeptFocus } from './kept-focus.js';
import { UnitPointing } from './picture-pointing.js';
import type { Reader } from './reader.js';

/** What a reader does with a chart beyond seeing it. */
export const reader: Reader = {
  keepFocus: (host) => {
    new KeptFocus(host);
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
