// Numbers that a host sets may be anything: a text, a NaN that an attribute has become, a level that no heading has.

const DEFAULT_LEVEL = 3;

/** The level of a heading, 1 to 6; 3 where the host has set none that there is. */
export const headingLevelOf = (level: number): number =>
  Number.isInteger(level) && level >= 1 && level <= 6 ? level : DEFAULT_LEVEL;

/** Whether a host has set a moment, in milliseconds since 1970; where it has not, the clock is followed. */
export const isMoment = (now: number | undefined): now is number => Number.isFinite(now);

/** The moment that a host has set, or another one where it has set none. */
export const momentOf = (now: number | undefined, otherwise: number): number => (isMoment(now) ? now : otherwise);
