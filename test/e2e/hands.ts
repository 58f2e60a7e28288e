// Three ways of using a page: with a pointer, with the keyboard alone, and with a finger.
import type { Locator, Page } from 'playwright-core';

/** How somebody uses a page. */
export interface Hand {
  readonly name: string;
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Writes in a field. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses one of a group of radio buttons. */
  choose(radio: Locator): Promise<void>;
  /** Chooses an option of a list by what it says. */
  select(list: Locator, label: string): Promise<void>;
}

export const pointer = (_page: Page): Hand => ({
  name: 'pointer',
  press: (target) => target.click(),
  write: async (field, text) => {
    await field.click();
    await field.fill(text);
  },
  choose: (radio) => radio.click({ force: true }),
  select: async (list, label) => {
    await list.selectOption({ label });
  },
});

export const finger = (page: Page): Hand => ({
  ...pointer(page),
  name: 'finger',
  press: (target) => target.tap(),
  write: async (field, text) => {
    await field.tap();
    await field.fill(text);
  },
  choose: (radio) => radio.tap({ force: true }),
});

/** More presses of the key than any step of a page needs. */
const MOST_TABS = 250;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  });

/** Nothing but keys: what cannot be reached with them is not found. */
export const keyboard = (page: Page): Hand & { reach(target: Locator): Promise<void> } => {
  const { keyboard: keys } = page;
  const reach = async (target: Locator, isReached: () => Promise<boolean>): Promise<void> => {
    await target.waitFor();
    for (let count = 0; count < MOST_TABS; count++) {
      if (await isReached()) return;
      await keys.press('Tab');
    }
    throw new Error(`no key leads to ${target.toString()}`);
  };
  const tabTo = (target: Locator): Promise<void> => reach(target, () => hasFocus(target));
  return {
    name: 'keyboard',
    /** Goes there, and does nothing. */
    reach: tabTo,
    press: async (target) => {
      await tabTo(target);
      await keys.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(field);
      await keys.type(text);
    },
    choose: async (radio) => {
      const group = await radio.getAttribute('name');
      const first = page.locator(`input[type=radio][name="${group ?? ''}"]`);
      const isInGroup = async (): Promise<boolean> => {
        const all = await first.all();
        for (const each of all) if (await hasFocus(each)) return true;
        return false;
      };
      await reach(radio, isInGroup);
      const count = await first.count();
      if (await hasFocus(radio)) await keys.press('Space');
      for (let step = 0; step < count && !(await radio.isChecked()); step++) await keys.press('ArrowDown');
      if (!(await radio.isChecked())) throw new Error('no arrow leads to the choice');
    },
    select: async (list, label) => {
      await tabTo(list);
      // What tells it from the others; a blank would open the list.
      await keys.type(label.split(' ')[0]!);
    },
  };
};
