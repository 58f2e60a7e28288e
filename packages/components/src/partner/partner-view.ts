import type { PartnerMessages } from '@klyngekit/messages';
import {
  openingAt,
  wallTimeAt,
  type ContactLine,
  type OpeningState,
  type Partner,
  type PartnerPerson,
  type Validity,
} from '@klyngekit/schema';

/**
 * Whether photos of people are fetched. `false` (default) fetches none; `true` those whose address is https; a function
 * decides for each, and may give another address on the page's own site, or none.
 */
export type Photos = boolean | ((photo: string, person: PartnerPerson) => string | null | undefined);

/** Whether a day (YYYY-MM-DD) is a public holiday: a list of such days, or a function. */
export type Holidays = readonly string[] | ((date: string) => boolean);

/** A project that a partner takes part in, as far as a card tells of it. */
export interface PartnerProject {
  readonly id: string;
  readonly title: string;
  /** What it is to reach. */
  readonly aim?: string;
  /** The clusters in it. */
  readonly clusters?: readonly { readonly cluster: string; readonly name?: string }[];
  /** Name of the indicator by which it is followed. */
  readonly indicator?: string;
  /** When it runs. */
  readonly period?: Validity;
  /** Ids of its partners: those that name the project count too. */
  readonly partners?: readonly string[];
}

/** Everything that the templates of a partner are made from. */
export interface PartnerView {
  readonly partner: Partner;
  readonly words: PartnerMessages;
  /** The present moment in milliseconds since 1970. */
  readonly now: number;
  readonly holidays: Holidays | undefined;
  readonly photos: Photos;
  /** Addresses of photos that did not come. */
  readonly missingPhotos: ReadonlySet<string>;
  /** Told when a photo does not come. */
  readonly photoMissing: (address: string) => void;
  /** Level of the partner's name among the headings of the page. */
  readonly headingLevel: number;
  /** Whether there is no room for columns. */
  readonly narrow: boolean;
  readonly projects: readonly PartnerProject[];
  /** Copies a text, and says so. Undefined where nothing is copied. */
  readonly copy: ((text: string) => void) | undefined;
}

/** Facts that nobody has confirmed for longer than this are doubted, days. */
export const STALE_DAYS = 180;
const DAY = 86_400_000;

/** Whether it is too long since somebody said that the card holds. */
export function isStale({ verified }: Partner, now: number): boolean {
  if (!verified) return false;
  const today = wallTimeAt(now).date;
  return (Date.parse(today) - Date.parse(verified.on)) / DAY > STALE_DAYS;
}

/** Whether a line is open now; undefined where it tells no hours. */
export function openingOf(line: ContactLine, { partner, now, holidays }: PartnerView): OpeningState | undefined {
  const isHoliday = typeof holidays === 'function' ? holidays : holidays && ((date: string) => holidays.includes(date));
  return openingAt(line, now, {
    ...(partner.timeZone !== undefined && { timeZone: partner.timeZone }),
    ...(isHoliday && { isHoliday }),
  });
}

/** Whether the page changes by itself as time goes by. */
export function followsClock({ lines = [] }: Partner): boolean {
  return lines.some(({ hours, exceptions }) => hours !== undefined || exceptions !== undefined);
}

/** How far ahead days with other hours are told, days. */
const HORIZON = 60;

/** Days with other hours that are still to come, soonest first. */
export function comingExceptions(
  { exceptions = [] }: ContactLine,
  { partner, now }: PartnerView,
): NonNullable<ContactLine['exceptions']> {
  const today = wallTimeAt(now, partner.timeZone).date;
  const latest = wallTimeAt(now + HORIZON * DAY, partner.timeZone).date;
  return exceptions.filter(({ from, to }) => to >= today && from <= latest).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** First letters of the first and the last name, for somebody without a picture. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/u).filter((part) => /^\p{L}/u.test(part));
  const letters = [parts[0], parts.length > 1 ? parts[parts.length - 1] : undefined];
  return letters
    .map((part) => (part === undefined ? '' : (Array.from(part.normalize('NFC'))[0] ?? '')))
    .join('')
    .toLocaleUpperCase('da');
}
