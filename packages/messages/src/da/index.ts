import type { Catalog } from '../catalog.js';
import { load } from './load.js';

/** Danish, built in. */
export const da: Catalog = {
  language: 'da',
  choice: async () => (await import('./choice.js')).choice,
  change: async () => (await import('./change.js')).change,
  development: async () => (await import('./development.js')).development,
  distribution: async () => (await import('./distribution.js')).distribution,
  funnel: async () => (await import('./funnel.js')).funnel,
  overview: async () => (await import('./overview.js')).overview,
  chartExports: async () => (await import('./chart-exports.js')).chartExports,
  reflection: async () => (await import('./reflection.js')).reflection,
  ownGoal: async () => (await import('./own-goal.js')).ownGoal,
  ownReport: async () => (await import('./own-report.js')).ownReport,
  issues: async () => (await import('./issues.js')).issues,
  meetingPapers: async () => (await import('./meeting-papers.js')).meetingPapers,
  load,
};
