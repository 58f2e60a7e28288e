import type { PartnerMessages } from '@klyngekit/messages';
import { textIn } from '@klyngekit/messages';
import type { ContactLine, Partner } from '@klyngekit/schema';
import { escapeParameter, escapeSingle, escapeText, foldLine } from '../content-line/content-line.js';
import { lineFacts } from './contact-facts.js';
import { emailLink, telephoneLink, webLink } from './links.js';
import { referralText } from './write-text.js';

const PRODUCT = '-//Klyngekit//Partner//DA';

/** How much a line is preferred, 1 first: those for clinics before those for citizens. */
function preferences(lines: readonly ContactLine[]): ReadonlyMap<ContactLine, number> {
  const ordered = [
    ...lines.filter(({ audience }) => audience !== 'citizens'),
    ...lines.filter(({ audience }) => audience === 'citizens'),
  ];
  return new Map(ordered.map((line, place) => [line, place + 1]));
}

/** The ways of one line, grouped with the label that says what it is for. */
function linesOf(line: ContactLine, group: string, preference: number, words: PartnerMessages): readonly string[] {
  const { label, detail } = lineFacts(line, words);
  const { telephone, email, url } = line;
  const call = telephone === undefined ? undefined : telephoneLink(telephone);
  const mail = email === undefined ? undefined : emailLink(email);
  const page = url === undefined ? undefined : webLink(url);
  const about = detail === '' ? label : `${label}: ${detail}`;
  return [
    ...(call ? [`${group}.TEL;VALUE=uri;TYPE="voice,work";PREF=${preference}:${call}`] : []),
    ...(mail && email !== undefined ? [`${group}.EMAIL;TYPE=work;PREF=${preference}:${escapeSingle(email)}`] : []),
    ...(page ? [`${group}.URL;TYPE=work:${page.href}`] : []),
    ...(call || mail || page ? [`${group}.X-ABLABEL:${escapeSingle(about)}`] : []),
  ];
}

function addressOf({ address }: Partner): readonly string[] {
  if (!address) return [];
  const { street = '', postalCode = '', town = '' } = address;
  // Post office box and extended address are always empty in vCard 4.
  return [`ADR;TYPE=work:;;${escapeText(street)};${escapeText(town)};;${escapeText(postalCode)};`];
}

/** How to refer; and of an invented partner that it is invented, before anybody calls it. */
function noteOf(partner: Partner, words: PartnerMessages): string {
  const text = referralText(partner, words);
  return partner.synthetic ? `${words.synthetic}\n${text}` : text;
}

/**
 * A partner as a vCard 4.0 (RFC 6350): an organisation whose lines say what they are for. Numbers for clinics are preferred
 * to those for citizens. Photos are left out.
 *
 * @param words Whose language labels and notes are in.
 */
export function writeVcard(partner: Partner, words: PartnerMessages): string {
  const { lines = [], partOf = [], topics = [], people = [], verified, timeZone } = partner;
  const { language } = words;
  const order = preferences(lines);
  const units = [...partOf.slice().reverse(), partner.name].map(escapeText).join(';');
  const properties = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `PRODID:${PRODUCT}`,
    `UID;VALUE=text:klynge-partner-${partner.id}`,
    'KIND:org',
    `LANG:${language}`,
    `FN:${escapeSingle(partner.name)}`,
    `ORG:${units}`,
    ...(topics.length > 0
      ? [`CATEGORIES:${topics.map((topic) => escapeSingle(textIn(topic, language))).join(',')}`]
      : []),
    ...lines.flatMap((line, place) => linesOf(line, `line${place + 1}`, order.get(line) ?? 1, words)),
    ...addressOf(partner),
    ...people.map(({ name, role }) => {
      const text = role ? `${name}, ${textIn(role, language)}` : name;
      return `RELATED;TYPE=contact;VALUE=text:${escapeSingle(text)}`;
    }),
    `TZ:${escapeSingle(timeZone ?? 'Europe/Copenhagen')}`,
    `NOTE;LANGUAGE=${language}:${escapeSingle(noteOf(partner, words))}`,
    ...(partner.gln === undefined ? [] : [`X-GLN:${partner.gln}`]),
    ...(partner.sor === undefined ? [] : [`X-SOR:${partner.sor}`]),
    ...(partner.cvr === undefined ? [] : [`X-CVR:${partner.cvr}`]),
    ...(partner.codes ?? []).map(
      ({ system, code }) => `X-CODE;SYSTEM=${escapeParameter(system)}:${escapeSingle(code)}`,
    ),
    ...(verified ? [`REV:${verified.on.replaceAll('-', '')}T000000Z`] : []),
    'END:VCARD',
  ];
  return properties.map(foldLine).join('');
}
