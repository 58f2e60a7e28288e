import type { Catalog } from './catalog.js';
import type { ChartMessages } from './chart.js';
import { chart } from './da/chart.js';

/** The words of the benchmark chart in the language of a catalog, or the Danish ones where it has none. */
export function chartMessages(catalog: Catalog): ChartMessages {
  return catalog.chart ?? chart;
}
