// Numbers that a host sets may be anything: a text, a NaN that an attribute has become, a level that no heading has.

const DEFAULT_LEVEL = 3;

/** The level of a heading, 1 to 6; 3 where the host has set none that there is. */
export const headingLevelOf = (level: number): number =>
  Number.isInteger(level) && level >= 1 && level <= 6 ? level : DEFAULT_LEVEL;

/** The moment that a host has set, in milliseconds since 1970; another one where it is none. */
export const momentOf = (now: number | undefined, otherwise: number): number =>
  Number.isFinite(now) ? now! : otherwise;
