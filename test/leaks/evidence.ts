import type { CDPSession, Page } from 'playwright-core';
import type { Channel } from './channels.js';
import type { Outlets } from './adapter.js';
import type { Witness } from './witness/witness.js';

/** Something that can be read off a page from outside. */
export interface Evidence {
  readonly channel: Channel;
  /** Where it was found: a path of tags, the name of an event, a key of a store. */
  readonly where: string;
  readonly text: string;
}

/** A page under inspection, and the ways to look into it. */
export interface Subject {
  readonly page: Page;
  readonly session: CDPSession;
  /** What has happened in the page since it was made. */
  readonly witness: Witness;
  /** How a person would copy, export and print there. */
  readonly outlets: Outlets;
}

/** A family of probes: one way of looking, which can see one channel or several. */
export interface Probe {
  readonly channels: readonly Channel[];
  /** Reads without changing anything that another probe reads; probes run in the order of the registry. */
  readonly gather: (subject: Subject) => Promise<readonly Evidence[]>;
}

/** A name, or a difference that names have made, where none may be. */
export interface Hit {
  readonly channel: Channel;
  readonly where: string;
  /** How it was written: plain, percent-encoded, hashed … or `differs` where other names lead to something else. */
  readonly form: string;
  /** As little of the text as shows what was found. */
  readonly excerpt: string;
}
