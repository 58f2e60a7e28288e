/** The ways by which a name can get out of a page, or out of the data behind it. */
export const channels = [
  'dom-text',
  'attributes',
  'shadow-roots',
  'element-internals',
  'css',
  'svg-titles',
  'accessibility-tree',
  'live-regions',
  'tooltips',
  'row-order',
  'geometry',
  'animations',
  'events',
  'console',
  'errors',
  'performance',
  'address',
  'storage',
  'network',
  'clipboard',
  'drag',
  'exports',
  'print',
  'heap',
] as const;

export type Channel = (typeof channels)[number];

/** Where names stand while a table is open, because they are shown; everywhere else they have no business, in no state. */
export const channelsOfShownNames: ReadonlySet<Channel> = new Set([
  'dom-text',
  'attributes',
  'shadow-roots',
  'accessibility-tree',
  'live-regions',
  'geometry',
  'heap',
]);
