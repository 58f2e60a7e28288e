/**
 * The numbers that the invention rests on. Levels and spreads follow what is published about Danish general practice;
 * see docs/demo.md. `centres` has one level per period, oldest first; `tau` is the standard deviation between practices
 * on the arcsine scale (proportions) or the relative one on the square root scale (rates).
 */
export interface Recipe {
  readonly centres: readonly number[];
  readonly tau: number;
}

export const recipes = {
  lungFunction: { centres: [0.45, 0.48, 0.5], tau: 0.13 },
  antibiotics: { centres: [300, 290, 280], tau: 0.15 },
  penicillinV: { centres: [0.275, 0.285, 0.295], tau: 0.049 },
  opioids: { centres: [79, 79, 78, 77, 75, 73, 71, 70], tau: 0.13 },
  copdPrevalence: { centres: [32, 33, 34], tau: 0.18 },
  copdAnnualCheck: { centres: [0.5, 0.53, 0.56], tau: 0.2 },
} as const satisfies { readonly [indicator: string]: Recipe };

/** New inhalation patients per listed patient and year. */
export const newInhalationShare = 0.0155;

/** Yearly growth of the lists. */
export const listGrowth = 0.012;

/** Numerators from 1 to this many are withheld by the producer of the annual checks. */
export const withheldUpTo = 7;

/** The frame of the comparators: the invented region and the country. */
export const region = { practices: 412, patients: 1_592_000 } as const;
export const nation = { practices: 1_640, patients: 5_960_000 } as const;

/** How far region and country lie from the cluster's level, relatively. */
export const regionShift = 1.03;
export const nationShift = 1.06;
