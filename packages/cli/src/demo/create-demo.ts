import type { Benchmark, Cluster, Indicator, Observations, Period } from '@klyngekit/schema';
import { cluster } from './cluster.js';
import { drawComparators, overdispersion } from './comparators.js';
import { drawCounts } from './counted.js';
import type { Table } from './counted.js';
import { observationsOf } from './figures.js';
import type { Figure } from './figures.js';
import {
  antibiotics,
  contact,
  copdAnnualCheck,
  copdCheckHowOften,
  copdCheckWho,
  copdPrevalence,
  lungFunction,
  opioids,
  penicillinV,
  waitingTime,
} from './indicators/index.js';
import { halfYears, periods, years } from './periods.js';
import { groups, units } from './practices.js';
import { seededRandom } from './random.js';
import { drawHowOften, drawWaitingTimes, drawWho } from './self-collected.js';

/** The invented cluster and its figures. */
export interface Demo {
  readonly benchmark: Benchmark;
  readonly cluster: Cluster;
}

/** The seed of the files that the project shows. */
export const defaultSeed = 2026;

const latestYear = years.at(-1) as Period;

function overTime(indicator: Indicator, table: Table, times: readonly Period[]): readonly Observations[] {
  return times.map((period, index) => observationsOf(indicator, period, table[index] ?? []));
}

function once(indicator: Indicator, figures: readonly Figure[]): readonly Observations[] {
  return [observationsOf(indicator, latestYear, figures)];
}

/**
 * Invents a quality cluster of 16 practices with nine indicators. The same seed gives the same files. How the figures
 * come about is told in docs/demo.md.
 */
export function createDemo(seed: number = defaultSeed): Demo {
  const random = seededRandom(seed);
  const counts = drawCounts(random);
  const observations = [
    ...overTime(lungFunction, counts.lungFunction, years),
    ...overTime(antibiotics, counts.antibiotics, years),
    ...overTime(penicillinV, counts.penicillinV, years),
    ...overTime(opioids, counts.opioids, halfYears),
    ...overTime(copdPrevalence, counts.copdPrevalence, years),
    ...overTime(copdAnnualCheck, counts.copdAnnualCheck, years),
    ...once(waitingTime, drawWaitingTimes(random)),
    ...once(copdCheckWho, drawWho(random)),
    ...once(copdCheckHowOften, drawHowOften(random)),
  ];
  const benchmark: Benchmark = {
    schema: 'klynge.benchmark/1',
    id: `eksempelby-${seed}`,
    title: {
      da: 'Kvalitetsklynge Eksempelby: opdigtede tal til visning',
      en: 'Quality cluster Eksempelby: invented figures for demonstration',
    },
    openness: 'restricted',
    source: {
      name: {
        da: 'Kvalitetsenheden, Region Eksempel',
        en: 'The quality unit, Region Eksempel',
      },
      cutOff: '2026-09-15',
      nextRelease: '2027-03',
      contact,
      synthetic: true,
    },
    indicators: [
      lungFunction,
      copdAnnualCheck,
      copdPrevalence,
      copdCheckWho,
      copdCheckHowOften,
      antibiotics,
      penicillinV,
      opioids,
      waitingTime,
    ],
    periods: [...periods],
    units: [...units],
    groups: [...groups],
    observations,
    comparators: [...drawComparators(random)],
    overdispersion: [...overdispersion()],
  };
  return { benchmark, cluster };
}
