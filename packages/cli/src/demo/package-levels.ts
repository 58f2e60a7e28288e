import type { Indicator } from '@klyngekit/schema';

/** What the invented figures of an indicator are drawn from. */
export interface Level {
  /** The middle of the cluster: a fraction, a rate per multiplier, a ratio, a mean, or a count per listed patient. */
  readonly centre: number;
  /** How much practices differ, as in the recipes of the cluster; for a mean relative to its centre. */
  readonly tau: number;
  /** Denominator per listed patient. Absent: as many as are counted by hand, or 40. */
  readonly perPatient?: number;
}

/**
 * Levels of the indicators of the packages that come along. Those that are published are near the published ones (see
 * docs/demo.md); the rest are made up, and say nothing of Danish practices.
 */
const levels: { readonly [indicator: string]: Level } = {
  'kol-lfu-pr-1000': { centre: 34, tau: 0.22, perPatient: 1 },
  'kol-lfu-ny-inhalation': { centre: 0.495, tau: 0.13, perPatient: 0.0155 },
  'kol-aarskontrol': { centre: 0.56, tau: 0.2, perPatient: 0.034 },
  'kol-rehabilitering': { centre: 0.5, tau: 0.16 },
  'antibiotika-recepter': { centre: 280, tau: 0.15, perPatient: 1 },
  'penicillin-v': { centre: 0.295, tau: 0.049, perPatient: 0.285 },
  'antibiotika-forventet': { centre: 1, tau: 0.12, perPatient: 0.285 },
  'antibiotika-undersoegt-foerst': { centre: 0.62, tau: 0.14 },
  'opioid-brugere': { centre: 70, tau: 0.13, perPatient: 1 },
  'opioid-hoej-dosis': { centre: 0.12, tau: 0.07, perPatient: 0.021 },
  'opioid-plan': { centre: 0.45, tau: 0.18 },
  'polyfarmaci-75': { centre: 0.24, tau: 0.07, perPatient: 0.085 },
  'medicingennemgang-plejehjem': { centre: 0.62, tau: 0.2, perPatient: 0.006 },
  'laegemidler-pr-beboer': { centre: 7, tau: 0.12, perPatient: 0.006 },
  'indikation-paa-kortet': { centre: 0.48, tau: 0.15 },
  'urin-antal': { centre: 0.006, tau: 0.2 },
  'urin-symptomer': { centre: 0.46, tau: 0.16 },
  'urin-antibiotika-uden-symptomer': { centre: 0.28, tau: 0.12 },
  'ventetid-almindelig-tid': { centre: 7, tau: 0.25 },
  'uden-laege': { centre: 0.27, tau: 0.1 },
  'interview-let-at-komme-igennem': { centre: 0.6, tau: 0.18 },
};

/** For indicators that nobody has given a level. */
const usual: { readonly [kind in Exclude<Indicator['kind'], 'choice'>]: Level } = {
  proportion: { centre: 0.5, tau: 0.15 },
  rate: { centre: 50, tau: 0.15, perPatient: 1 },
  ratio: { centre: 1, tau: 0.15, perPatient: 0.1 },
  mean: { centre: 10, tau: 0.15 },
  count: { centre: 0.01, tau: 0.15 },
};

/** The level of an indicator that is a number. */
export function levelOf({ id, kind }: Indicator): Level {
  return levels[id] ?? usual[kind === 'choice' ? 'proportion' : kind];
}
