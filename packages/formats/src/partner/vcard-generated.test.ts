import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { da, partnerMessages, textIn } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Partner } from '@klyngekit/schema';
import { arbitraryPartner } from '../../test/arbitrary-partner.js';
import { telephoneLink, webLink } from './links.js';
import { referralText } from './write-text.js';
import { writeVcard } from './write-vcard.js';

const languages = { da: partnerMessages(da), en: partnerMessages(en) };
const octets = (text: string) => new TextEncoder().encode(text).length;

/** What a text can be on one line of a file: every break alike. */
const told = (text: string): string => text.replace(/[\u2028\u2029]/gu, '\n');
/** The parser leaves properties that it does not know as they are written. */
const unescaped = (text: string): string => text.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const components = (text: string): readonly ICAL.Component[] => {
  const parsed = ICAL.parse(text) as unknown[];
  const list = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
  return list.map((each) => new ICAL.Component(each));
};
const valuesOf = (card: ICAL.Component, name: string): readonly unknown[] =>
  card.getAllProperties(name).map((property) => property.getFirstValue());

/** What an independent parser must find in a partner's card. */
function expected(partner: Partner, language: 'da' | 'en'): object {
  const words = languages[language];
  const { lines = [], people = [], codes = [] } = partner;
  const some = <T>(list: readonly (T | undefined)[]): readonly T[] => list.filter((each) => each !== undefined);
  return {
    fn: [told(partner.name)],
    tel: some(lines.map(({ telephone }) => telephone && telephoneLink(telephone))),
    email: some(lines.map(({ email }) => email)),
    url: some(lines.map(({ url }) => url && webLink(url)?.href)),
    related: people.map(({ name, role }) => told(role ? `${name}, ${textIn(role, words.language)}` : name)),
    note: [told((partner.synthetic ? `${words.synthetic}\n` : '') + referralText(partner, words))],
    codes: codes.map(({ code }) => code),
  };
}

/** The parts of a property, sign by sign: the parser takes the end of an escaped backslash for the beginning of another escape. */
function partsIn(text: string, name: string, delimiter: string): readonly string[] {
  const written = new RegExp(`^${name}:(.*)$`, 'mu').exec(text.replaceAll('\r\n ', ''))?.[1];
  const pieces = written?.match(/\\.|[^\\]/gsu) ?? [];
  const parts: string[] = written === undefined ? [] : [''];
  for (const piece of pieces) {
    if (piece === delimiter) parts.push('');
    else parts[parts.length - 1] += unescaped(piece);
  }
  return parts;
}

/** Names of registers as RFC 6868 says; the parser reads a backslash in a parameter as in a value, which it is not. */
function systemsIn(text: string): readonly string[] {
  const signs: { readonly [sign: string]: string } = { n: '\n', '^': '^', "'": '"' };
  const written = text.replaceAll('\r\n ', '').matchAll(/^X-CODE;SYSTEM="([^"]*)":/gmu);
  return [...written].map(([, system = '']) => system.replace(/\^([n^'])/gu, (_, sign: string) => signs[sign] ?? ''));
}

function found(card: ICAL.Component): object {
  const codes = card.getAllProperties('x-code');
  return {
    fn: valuesOf(card, 'fn'),
    tel: valuesOf(card, 'tel'),
    email: valuesOf(card, 'email'),
    url: valuesOf(card, 'url'),
    related: valuesOf(card, 'related'),
    note: valuesOf(card, 'note'),
    codes: codes.map((code) => unescaped(String(code.getFirstValue()))),
  };
}

describe('partners of every kind as vCards', () => {
  it('say the same through another parser, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(arbitraryPartner, fc.constantFrom('da' as const, 'en' as const), (partner, language) => {
        const text = writeVcard(partner, languages[language]);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const cards = components(text);
        expect(cards).toHaveLength(1);
        expect(found(cards[0]!)).toEqual(expected(partner, language));
        const { partOf = [], topics = [] } = partner;
        expect(partsIn(text, 'ORG', ';')).toEqual([...partOf].reverse().concat(partner.name).map(told));
        expect(partsIn(text, 'CATEGORIES', ',')).toEqual(topics.map((topic) => told(textIn(topic, language))));
        expect(systemsIn(text)).toEqual((partner.codes ?? []).map(({ system }) => told(system)));
      }),
      { numRuns: 300 },
    );
  });

  it('say the same once that parser has written them, too', () => {
    fc.assert(
      fc.property(arbitraryPartner, (partner) => {
        const [card] = components(writeVcard(partner, languages.da));
        const [again] = components(card!.toString());
        expect(found(again!)).toEqual(expected(partner, 'da'));
      }),
      { numRuns: 100 },
    );
  });

  it('lie in one file, one after another', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPartner, { minLength: 2, maxLength: 5 }), (partners) => {
        const text = partners.map((partner) => writeVcard(partner, languages.da)).join('');
        expect(components(text).map(found)).toEqual(partners.map((partner) => expected(partner, 'da')));
      }),
      { numRuns: 30 },
    );
  });
});
