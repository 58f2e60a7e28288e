import type { Page } from 'playwright-core';

/** Where a row is drawn, px. */
export interface DrawnMark {
  /** The middle of the dot. */
  readonly dot: number;
  /** The width of the box around it; 0 where there is none. */
  readonly boxWidth: number;
}

/** The marks of a reveal table as they can be measured on the screen, in the order of the rows. */
export function marksOf(page: Page): Promise<DrawnMark[]> {
  return page.locator('klynge-reveal-table tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const dot = row.querySelector('circle.peer')?.getBoundingClientRect();
      if (!dot) return [];
      const box = row.querySelector('rect.box')?.getBoundingClientRect();
      return [{ dot: dot.x + dot.width / 2, boxWidth: box?.width ?? 0 }];
    }),
  );
}

/** What an engine makes of places that are given in hundredths of a per cent, px. */
export const smallestMisfit = 0.12;

/**
 * How far places are from lying on one straight line over the values that are shown, px. Were they drawn from finer values,
 * rows with the same shown value would stand apart.
 */
export function misfitOf(values: readonly number[], places: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(values), mean(places)];
  const spread = mean(values.map((value) => (value - x) ** 2));
  const slope = spread === 0 ? 0 : mean(values.map((value, index) => (value - x) * (places[index]! - y))) / spread;
  return Math.max(...values.map((value, index) => Math.abs(places[index]! - (y + slope * (value - x)))));
}
