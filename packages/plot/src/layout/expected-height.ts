import { rowHeight } from './rows.js';

/**
 * About how tall the rows of a spread of so many units will be, px at a host font of 16 px: what to keep free for a
 * picture of which nothing has been worked out yet.
 */
export function expectedHeight(units: number): number {
  return units * rowHeight({ count: units, labelsAbove: false });
}
