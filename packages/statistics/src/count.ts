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

/** Throws the error for impossible input. It names the argument and the rule, never the value. */
export function refuse(argument: string, rule: string): never {
  throw new RangeError(argument + ' must be ' + rule);
}

/** Throws unless `value` is a number between `from` and `to`, both included; the bounds are told, so they are constants. */
export function requireWithin(argument: string, value: number, from: number, to: number): void {
  if (!(Number.isFinite(value) && value >= from && value <= to)) {
    refuse(argument, 'from ' + from + ' to ' + to);
  }
}

// Numbers beyond these sizes are no counts of anything, and their squares would overflow.
const largest = 1e100;
const smallest = 1e-100;

/** Throws unless `value` is above 0, and of a size from 1e-100 to 1e100. */
export function requirePositive(argument: string, value: number): void {
  requireWithin(argument, value, smallest, largest);
}

/** Throws unless `value` is 0 or above, of a size up to 1e100. */
export function requireAmount(argument: string, value: number): void {
  requireWithin(argument, value, 0, largest);
}

/** Throws unless `value` is a number, of any sign, of a size up to 1e100. */
export function requireFinite(argument: string, value: number): void {
  requireWithin(argument, value, -largest, largest);
}

/** Throws unless `value` lies strictly between 0 and 1; 1e-100 is the smallest level, 1 − 2⁻⁵³ the largest. */
export function requireLevel(argument: string, value: number): void {
  requireWithin(argument, value, smallest, 1 - 2 ** -53);
}

/** Throws unless `value` is one of the whole numbers from `from` up to and including `to`. */
export function requireWhole(argument: string, value: number, from: number, to: number): void {
  if (!(Number.isInteger(value) && value >= from && value <= to)) refuse(argument, 'a whole number in its range');
}

/** Throws unless 0 ≤ events ≤ denominator, with the denominator above zero; `argument` is what a count is called, with a dot. */
export function requireProportion(events: number, denominator: number, argument = ''): void {
  requirePositive(argument + 'denominator', denominator);
  requireAmount(argument + 'events', events);
  if (events > denominator) refuse(argument + 'events', 'at most the denominator');
}
