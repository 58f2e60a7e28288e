import type { TableAdapter } from '../adapter.js';

interface NaiveTable extends HTMLElement {
  rows: unknown;
  show: (isShown: boolean) => void;
  save: () => void;
}

/** The table that hides names which it holds. */
export const naiveAdapter = (url: string): TableAdapter => ({
  name: 'the naive table',
  states: ['closed', 'open', 'closed-again'],
  async bring(page, { round, nameList, own }, state) {
    await page.goto(url);
    const rows = round.rows.map(({ rowId, label, value }, index) => ({
      label,
      value,
      name: nameList.names[index]!.name,
      isOwn: rowId === own.rowId,
    }));
    await page.evaluate((given) => {
      document.querySelector<NaiveTable>('naive-table')!.rows = given;
    }, rows);
    const steps = { open: [true], 'closed-again': [true, false] }[state as string] ?? [];
    for (const isShown of steps)
      await page.evaluate((shown) => document.querySelector<NaiveTable>('naive-table')!.show(shown), isShown);
  },
  outlets: {
    async exportAll(page) {
      await page.evaluate(() => document.querySelector<NaiveTable>('naive-table')!.save());
      return [];
    },
  },
});
