import type { Probe } from './evidence.js';
import { accessibility } from './probes/accessibility.js';
import { dom } from './probes/dom.js';
import { drag } from './probes/drag.js';
import { heap } from './probes/heap.js';
import { internals } from './probes/internals.js';
import { layout } from './probes/layout.js';
import { clipboard, files, paper } from './probes/outlets.js';
import { pointing } from './probes/pointing.js';
import { signals } from './probes/signals.js';
import { stores, traffic } from './probes/stores.js';
import { style } from './probes/style.js';

/**
 * Every probe, in the order in which they look: memory before anything has been stirred, then what stands still, then what
 * is brought about, and last what all of that has left behind.
 */
export const probes: readonly Probe[] = [
  heap,
  dom,
  style,
  internals,
  accessibility,
  layout,
  pointing,
  files,
  clipboard,
  drag,
  paper,
  stores,
  signals,
  traffic,
];
