import { formatsFor, textIn, timeFormatsFor } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { AgendaPart, Material, Meeting } from '@klyngekit/schema';
import { webLink } from '../partner/links.js';

/** A fact about a meeting: what it is, and the fact itself, a text or several. */
export interface MeetingFact {
  readonly label: string;
  readonly lines: readonly string[];
  /** An address that may become a link. */
  readonly href?: string;
}

/** What a meeting is called. */
export function titleOf({ title }: Meeting, words: MeetingPaperMessages): string {
  return title.trim() || words.untitled;
}

/** The place on one line; undefined where there is none. */
export function placeLine({ venue }: Meeting): string | undefined {
  return venue && [venue.name, venue.address].filter((part) => part).join(', ');
}

/** Whom to ask, on one line. */
export function contactLine({ contact }: Meeting, words: MeetingPaperMessages): string | undefined {
  if (!contact) return undefined;
  const { name, role, telephone, email } = contact;
  // A number that is broken over two lines is dialled wrongly.
  const ways = [telephone?.replaceAll(' ', '\u00a0'), email].filter((way) => way !== undefined);
  return words.contact(name, role && textIn(role, words.language), ways);
}

/** When and where a meeting is, as everybody who is invited may know it. */
export function meetingFacts(meeting: Meeting, words: MeetingPaperMessages): readonly MeetingFact[] {
  const { venue, online, within } = meeting;
  const facts: MeetingFact[] = [];
  const place = placeLine(meeting);
  if (place) {
    facts.push({ label: words.agenda.place, lines: [place, ...(venue?.access === undefined ? [] : [venue.access])] });
  }
  const link = online?.url === undefined ? undefined : webLink(online.url);
  const joining = [link?.href, online?.note].filter((line) => line !== undefined);
  if (joining.length > 0) {
    facts.push({ label: words.agenda.online, lines: joining, ...(link && { href: link.href }) });
  }
  const contact = contactLine(meeting, words);
  if (contact !== undefined) facts.push({ label: words.agenda.contact, lines: [contact] });
  return within ? [{ label: words.agenda.partOf, lines: [withinLine(within, words)] }, ...facts] : facts;
}

function withinLine({ title, start, end }: NonNullable<Meeting['within']>, words: MeetingPaperMessages): string {
  const { timeRange } = timeFormatsFor(words.language);
  return words.agenda.within(title, timeRange(start.slice(11), end.slice(11)));
}

/** Who does what in an item: "Mødeleder: Anne Ravn", people of one role together. */
export function roleLines({ roles = [] }: Pick<AgendaPart, 'roles'>, words: MeetingPaperMessages): readonly string[] {
  const { list } = formatsFor(words.language);
  const held = [...new Set(roles.map(({ role }) => role))];
  return held.flatMap((role) => {
    const names = roles.filter((holder) => holder.role === role && holder.name.trim() !== '').map(({ name }) => name);
    return names.length === 0 ? [] : [`${words.role(role)}: ${list(names)}`];
  });
}

/** What a participant is told about an item beside its time and title, a line each. Materials stand apart. */
export function participantLines(part: AgendaPart, words: MeetingPaperMessages): readonly string[] {
  const { description = [], partners = [], ownData, opening } = part;
  const partnerLines = partners.flatMap(({ name, practicesGet, partnerGets }) => {
    const exchange = words.agenda.exchange(practicesGet, partnerGets);
    const told = [name === undefined || part.title.includes(name) ? '' : name, exchange].filter((text) => text !== '');
    return told.length === 0 ? [] : [told.join('. ')];
  });
  return [
    ...roleLines(part, words),
    ...description,
    ...partnerLines,
    ...(ownData ? [words.agenda.ownData(ownData)] : []),
    ...(opening ? [words.agenda.opening(opening)] : []),
  ];
}

/** A material in words, and its address where it may become a link. */
export function materialFact(
  material: Material,
  words: MeetingPaperMessages,
): { readonly text: string; readonly note: string; readonly href?: string } {
  const link = material.url === undefined ? undefined : webLink(material.url);
  return { text: material.title, note: words.agenda.material(material), ...(link && { href: link.href }) };
}
