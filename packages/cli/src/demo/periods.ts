import type { Period } from '@klyngekit/schema';

/** The three years from July to June. */
export const years: readonly Period[] = [2023, 2024, 2025].map((year) => ({
  id: `${year}-${(year + 1) % 100}`,
  from: `${year}-07-01`,
  to: `${year + 1}-06-30`,
}));

/** The eight half-years up to the same day. */
export const halfYears: readonly Period[] = [2022, 2023, 2024, 2025].flatMap((year) => [
  { id: `${year}-H2`, from: `${year}-07-01`, to: `${year}-12-31` },
  { id: `${year + 1}-H1`, from: `${year + 1}-01-01`, to: `${year + 1}-06-30` },
]);

/** All periods, oldest first. */
export const periods: readonly Period[] = [...years, ...halfYears].sort((a, b) =>
  a.from + a.to < b.from + b.to ? -1 : 1,
);
