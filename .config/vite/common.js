/** Workspace packages come from their TypeScript sources, everything else from what it publishes. */
export const conditions = ['source', 'module', 'browser', 'development|production'];

/** The browser floor: syntax is lowered to it, for CSS too. */
export const target = ['chrome109', 'firefox115', 'safari16.4'];
