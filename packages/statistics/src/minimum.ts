/**
 * From how many units a figure over units is worth drawing. The figures themselves are rules of use, not mathematics.
 */
export const minimumUnits = {
  /** A median that others are compared with: the middle of one or two is a figure of theirs, or nobody's. */
  median: 3,
  /** A quartile band. */
  quartiles: 8,
  /** A decile band. */
  deciles: 30,
  /** The achievable benchmark. */
  benchmark: 30,
  /** An estimate of overdispersion of one's own, rather than one from a larger frame. */
  overdispersion: 30,
} as const;

/** From how many points over time rules and limits are worth reading. */
export const minimumPoints = {
  /** Rules of control charts and run charts. */
  rules: 10,
  /** Limits that are no longer provisional. */
  settledLimits: 12,
  /** Events, and of proportions the others too, expected per point for limits at three sigma. */
  expectedEvents: 5,
} as const;
