/** Events out of a denominator: patients reached of patients eligible, or events in an amount of exposure. */
export interface Count {
  /** The numerator, x. Zero or above; fractions are allowed. */
  readonly events: number;
  /** The denominator, n: people, or person-years for a rate. Above zero; fractions are allowed. */
  readonly denominator: number;
}

/** The two ends of an interval, on the scale that the function names. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The confidence level of an interval. */
export interface LevelOption {
  /** A fraction above 0 and below 1. Default 0.95. */
  readonly level?: number;
}

/** A figure that the input, though possible, cannot give; `status` says why. Never NaN. */
export interface NotComputable<Reason extends string> {
  readonly status: Reason;
}

/** The error for impossible input. It names the argument and the rule, never the value. */
export function impossible(argument: string, rule: string): RangeError {
  return new RangeError(argument + ' must be ' + rule);
}

/** Throws unless `value` is a finite number of zero or above. */
export function requireAmount(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0)) throw impossible(argument, 'finite and not below 0');
}

/** Throws unless `value` is a finite number above zero. */
export function requirePositive(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) throw impossible(argument, 'finite and above 0');
}

/** Throws unless `value` lies strictly between 0 and 1. */
export function requireLevel(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0 && value < 1)) throw impossible(argument, 'above 0 and below 1');
}

/** Throws unless `value` is a finite number, of any sign. */
export function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw impossible(argument, 'finite');
}

/** Throws unless `value` is one of the whole numbers from `from` up to and including `to`. */
export function requireWhole(argument: string, value: number, from: number, to: number): void {
  if (!(Number.isInteger(value) && value >= from && value <= to)) {
    throw impossible(argument, 'a whole number from ' + from + ' to ' + to);
  }
}

/** Throws unless 0 ≤ events ≤ denominator, with the denominator above zero. */
export function requireProportion(events: number, denominator: number): void {
  requirePositive('denominator', denominator);
  requireAmount('events', events);
  if (events > denominator) throw impossible('events', 'at most the denominator');
}
