import type { Page } from 'playwright-core';
import type { CanaryRound } from './canaries/canary-round.js';
import type { Channel } from './channels.js';

/** The states that a table can be brought into; `closed-again` comes after `open`, `not-shown` after a vote that failed. */
export const tableStates = [
  'closed',
  'proposed',
  'collecting',
  'not-shown',
  'open',
  'closed-again',
  'refused',
] as const;

export type TableState = (typeof tableStates)[number];

/** A file that a page has given out. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person can take along out of a page. Each returns once it has happened. */
export interface Outlets {
  /** Ways to copy, each looked at by itself. By default everything is selected, and Ctrl+C pressed. */
  readonly copies: readonly ((page: Page) => Promise<void>)[];
  /** Presses every button that saves a file; files that come as downloads are seen without being returned. */
  readonly exportAll: (page: Page) => Promise<readonly ExportedFile[]>;
}

/** How the probes handle one kind of table. */
export interface TableAdapter {
  readonly name: string;
  /** The states that this table has. */
  readonly states: readonly TableState[];

  /**
   * Loads the page with a round and brings it into a state. Names are handed over where a cluster would hand them over, and
   * in no other way; the harness waits until the page has come to rest.
   */
  readonly bring: (page: Page, round: CanaryRound, state: TableState) => Promise<void>;
  /** Channels that a state has a reason to be left out of, which the adapter says. Default none. */
  readonly excused?: { readonly [state in TableState]?: readonly Channel[] };
  /** Waits until nothing more comes of a state, and ends what would end by itself: from then on two pages can be compared. */
  readonly rest?: (page: Page) => Promise<void>;
  /** What is said only where something takes long, so that whether it is depends on the machine. Default nothing. */
  readonly passing?: readonly string[];
  /** How a person copies and exports there. Default: everything is selected and copied, and nothing exported. */
  readonly outlets?: Partial<Outlets>;
}

/** Selects everything and copies it. */
export async function copyEverything(page: Page): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
}

export const noOutlets: Outlets = { copies: [copyEverything], exportAll: async () => [] };
