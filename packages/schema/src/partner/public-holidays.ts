const DAY = 86_400_000;

/** Easter Sunday of a year, as UTC midnight (the algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e - 7 * f + 114) % 31) + 1);
}

/** Days before or after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50];
/** New Year, Christmas Day and the day after. */
const FIXED = ['01-01', '12-25', '12-26'];
/** Great Prayer Day, the fourth Friday after Easter, was abolished with effect from 2024. */
const LAST_GREAT_PRAYER_DAY = 2023;
const GREAT_PRAYER_DAY = 26;

/**
 * Whether a day is a public holiday in Denmark. Constitution Day, Christmas Eve and New Year's Eve are not: who closes
 * on them says so.
 *
 * @param date YYYY-MM-DD
 */
export function isPublicHoliday(date: string): boolean {
  if (FIXED.includes(date.slice(5))) return true;
  const year = Number(date.slice(0, 4));
  const after = (Date.parse(`${date}T00:00:00Z`) - easterSunday(year)) / DAY;
  return MOVABLE.includes(after) || (after === GREAT_PRAYER_DAY && year <= LAST_GREAT_PRAYER_DAY);
}
