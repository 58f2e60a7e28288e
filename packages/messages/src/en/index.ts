import type { Catalog } from '../catalog.js';
import { chart } from './chart.js';
import { issues } from './issues.js';
import { load } from './load.js';

/** English. Register it with `registerCatalog(en)`. */
export const en: Catalog = { language: 'en', chart, issues, load };
