// Targets of every kind and owner.
import type { Target } from '@klyngekit/schema';
import { referenceBenchmark } from '@klyngekit/schema/fixtures';

const [region, cluster] = referenceBenchmark.indicators[0]!.targets;

const national: Target = {
  id: 'national',
  owner: { kind: 'national', name: { da: 'det nationale', en: 'the national' } },
  label: { da: 'Nationalt mål', en: 'National target' },
  value: 0.7,
};
const own: Target = {
  id: 'own',
  owner: { kind: 'practice', name: { da: 'jeres eget', en: 'your own' } },
  unit: 'p6',
  label: { da: 'Jeres eget mål', en: 'Your own target' },
  value: 0.58,
};
const band: Target = {
  id: 'band',
  owner: { kind: 'national', name: { da: 'det nationale', en: 'the national' } },
  label: { da: 'Nationalt målområde', en: 'National target range' },
  lower: 0.5,
  upper: 0.65,
};

/** What an indicator may aim at, by name. */
export const targets = {
  none: [],
  three: [region, cluster, national],
  close: [region, { ...cluster, value: 0.595 }],
  band: [band],
  own: [region, cluster, own],
  high: [
    { ...region, value: 0.95 },
    { ...cluster, value: 0.9 },
  ],
  series: [
    { ...region, id: 'region-1', value: 0.45, validTo: '2024-06-30' },
    { ...region, id: 'region-2', value: 0.6, validFrom: '2024-07-01' },
    cluster,
  ],
} as const satisfies { readonly [name: string]: readonly Target[] };
