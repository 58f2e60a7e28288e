import type { ChartFindings } from './chart.js';

/** What title, summary and caption of a distribution state. */
export interface DistributionFindings extends ChartFindings {
  readonly units: number;
  /** First and ninth decile, from thirty units on. */
  readonly deciles: { readonly lower: number; readonly upper: number } | undefined;
}

/** The words of the distribution. */
export interface DistributionMessages {
  /** The message in at most ten words; undefined where there are too few units for a middle half. */
  readonly title: (findings: DistributionFindings) => string | undefined;
  /** The same in sentences of at most 25 words; undefined where there are too few units for a middle half. */
  readonly summary: (findings: DistributionFindings) => readonly string[] | undefined;
  /** How the picture is read. */
  readonly reading: (findings: DistributionFindings, columns: boolean) => string;
  /** The two lines that name the band: "Midterste halvdel", "40–57 %". */
  readonly middleHalf: (lower: number, upper: number, findings: DistributionFindings) => readonly [string, string];
  /** Names of the quartiles and deciles in the table. */
  readonly quartiles: readonly [lower: string, upper: string];
  readonly deciles: readonly [lower: string, upper: string];
}
