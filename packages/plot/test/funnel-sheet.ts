import type { Benchmark, Unit } from '@klyngekit/schema';
import { benchmarkOf, indicatorOf } from './benchmarks.js';

/** The 42 made-up clusters of the reference sheet: patients with the measurement, and patients. The first is the own one. */
const COUNTS = [
  [376, 743],
  [283, 493],
  [555, 1084],
  [562, 1103],
  [239, 482],
  [269, 516],
  [220, 449],
  [92, 181],
  [401, 905],
  [281, 536],
  [328, 611],
  [218, 459],
  [184, 356],
  [251, 456],
  [224, 449],
  [356, 697],
  [118, 223],
  [188, 353],
  [404, 785],
  [159, 316],
  [257, 468],
  [152, 305],
  [290, 579],
  [567, 1119],
  [249, 465],
  [494, 927],
  [221, 400],
  [277, 566],
  [386, 764],
  [61, 146],
  [441, 846],
  [191, 401],
  [176, 331],
  [424, 878],
  [277, 527],
  [244, 468],
  [297, 582],
  [309, 610],
  [463, 848],
  [280, 544],
  [575, 1104],
  [288, 600],
] as const;
/** Which of them the sheet calls cluster 23. */
const FAR = 8;

/** The open list of clusters that the sheet's funnel is drawn from; the own one is `k1`. */
export const sheetClusters: Benchmark = benchmarkOf({
  indicator: indicatorOf('proportion', { counted: { one: { da: 'patient' }, other: { da: 'patienter' } } }),
  openness: 'public',
  units: COUNTS.map((_, index): Unit => ({
    id: `k${index + 1}`,
    kind: 'cluster',
    name: `Klynge ${index === FAR ? 23 : index + 60}`,
  })),
  columns: { numerator: COUNTS.map(([events]) => events), denominator: COUNTS.map(([, patients]) => patients) },
});
