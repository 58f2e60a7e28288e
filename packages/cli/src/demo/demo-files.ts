import { jsonText } from '../json-text.js';
import { createDemo } from './create-demo.js';
import { lungFunctionCsv, waitingTimeCsv } from './csv-files.js';

/** A file to write, with its path below the chosen directory. */
export interface DemoFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All files of the demonstration. */
export function demoFiles(seed?: number): readonly DemoFile[] {
  const { benchmark, cluster } = createDemo(seed);
  return [
    { path: 'benchmark.json', content: jsonText(benchmark) },
    { path: 'cluster.json', content: jsonText(cluster) },
    ...benchmark.indicators.map((indicator) => ({
      path: `indicators/${indicator.id}.json`,
      content: jsonText(indicator),
    })),
    { path: 'csv/lungefunktion.csv', content: lungFunctionCsv(benchmark) },
    { path: 'csv/ventetid.csv', content: waitingTimeCsv(benchmark) },
  ];
}
