import type { PathRole, TextRole } from './scene.js';

/** The colour tokens that a picture may use. Elements map them to custom properties, reports to fixed colours. */
export type ColourToken =
  'surface' | 'text' | 'text-muted' | 'axis' | 'grid' | 'peer' | 'own' | 'target' | 'band' | 'band-edge';

/** How a path is drawn. */
export interface PathStyle {
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  /** Stroke width, px. */
  readonly width?: number;
  /** Stroke dashes, px. */
  readonly dash?: readonly number[];
}

/** How a text is set. Every text of a picture is 13 px. */
export interface TextStyle {
  readonly fill: ColourToken;
  readonly weight: 400 | 600;
  /** Drawn over marks, so it needs an edge in the surface colour. */
  readonly halo?: true;
}

/** Size of every text in a picture, px at a host font of 16 px. */
export const TEXT_SIZE = 13;
/** Width of the halo behind text that crosses lines, px. */
export const HALO_WIDTH = 3;

/** The look of every path. Distinctions never rest on colour alone. */
export const PATH_STYLES: Readonly<Record<PathRole, PathStyle>> = {
  grid: { stroke: 'grid', width: 1 },
  axis: { stroke: 'axis', width: 1 },
  band: { fill: 'band' },
  'band-edge': { stroke: 'band-edge', width: 1 },
  median: { stroke: 'text', width: 1.5 },
  centre: { stroke: 'text', width: 1.5 },
  comparator: { stroke: 'text-muted', width: 1 },
  target: { stroke: 'target', width: 2, dash: [6, 3] },
  'target-cluster': { stroke: 'target', width: 2, dash: [2, 3] },
  interval: { stroke: 'peer', width: 1.5 },
  margin: { fill: 'surface', stroke: 'peer', width: 1 },
  'peer-gap': { fill: 'surface' },
  peer: { fill: 'peer' },
  'interval-dense': { fill: 'grid' },
  'peer-dense': { fill: 'peer' },
  'peer-denser': { fill: 'text-muted' },
  'peer-densest': { fill: 'text' },
  'field-peer': { fill: 'peer', stroke: 'surface', width: 1 },
  limit: { stroke: 'band-edge', width: 1 },
  'limit-signal': { stroke: 'axis', width: 1.5 },
  'line-gap': { stroke: 'surface', width: 3 },
  leader: { stroke: 'axis', width: 1 },
  'signal-ring': { stroke: 'text', width: 1.5 },
  'signal-run': { stroke: 'text', width: 1.5 },
  'decile-edge': { stroke: 'band-edge', width: 1, dash: [1, 3] },
  'own-line': { stroke: 'own', width: 3 },
  'own-casing': { stroke: 'surface', width: 6 },
  'own-partial': { stroke: 'own', width: 3, dash: [3, 3] },
  'comparator-line': { stroke: 'text-muted', width: 1.5 },
  'centre-line': { stroke: 'own', width: 1 },
  'event-line': { stroke: 'axis', width: 1, dash: [1, 3] },
  'target-step': { stroke: 'target', width: 1 },
  'peer-ring': { fill: 'surface', stroke: 'own', width: 1.5 },
  change: { stroke: 'peer', width: 2 },
  'change-own': { stroke: 'own', width: 3 },
  before: { fill: 'surface', stroke: 'peer', width: 2 },
  'before-own': { fill: 'surface', stroke: 'own', width: 2 },
  'change-interval': { stroke: 'peer', width: 1.5 },
  'own-interval': { stroke: 'own', width: 2 },
  'own-leader': { stroke: 'own', width: 2 },
  'own-gap': { fill: 'surface' },
  'own-ring': { stroke: 'own', width: 2 },
  own: { fill: 'own' },
  'own-target': { stroke: 'target', width: 2 },
  'not-reported': { fill: 'surface', stroke: 'axis', width: 1.5, dash: [2, 2] },
  'too-few': { fill: 'surface', stroke: 'axis', width: 1.5 },
  suppressed: { fill: 'surface', stroke: 'axis', width: 1 },
  'not-applicable': { stroke: 'axis', width: 1.5 },
};

/** The look of every text. */
export const TEXT_STYLES: Readonly<Record<TextRole, TextStyle>> = {
  tick: { fill: 'text-muted', weight: 400, halo: true },
  value: { fill: 'text-muted', weight: 400 },
  'value-strong': { fill: 'text', weight: 600, halo: true },
  'value-own': { fill: 'own', weight: 600 },
  'row-label': { fill: 'text', weight: 400, halo: true },
  'absence-label': { fill: 'text-muted', weight: 400, halo: true },
  'own-label': { fill: 'own', weight: 600, halo: true },
  'median-label': { fill: 'text', weight: 600, halo: true },
  'comparator-label': { fill: 'text', weight: 400, halo: true },
  'target-label': { fill: 'target', weight: 400, halo: true },
  'band-label': { fill: 'text-muted', weight: 400, halo: true },
  'limit-label': { fill: 'text-muted', weight: 400, halo: true },
  'signal-label': { fill: 'text', weight: 600, halo: true },
  'count-label': { fill: 'text', weight: 400, halo: true },
  'event-title': { fill: 'text', weight: 600, halo: true },
  'event-detail': { fill: 'text-muted', weight: 400, halo: true },
  'head-label': { fill: 'text', weight: 600 },
};
