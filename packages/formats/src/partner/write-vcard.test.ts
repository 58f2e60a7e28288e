import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { da, partnerMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import type { Partner } from '@klyngekit/schema';
import { examplePartners, healthCentre, smallestPartner, surgicalDepartment } from '@klyngekit/schema/fixtures';
import { writeVcard } from './write-vcard.js';

const words = partnerMessages(da);
const octets = (text: string) => new TextEncoder().encode(text).length;

/** What an independent parser reads. */
function read(vcard: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(vcard) as unknown[]);
}
const first = (card: ICAL.Component, name: string): unknown => card.getFirstPropertyValue(name);
const all = (card: ICAL.Component, name: string) => card.getAllProperties(name);

describe('writeVcard', () => {
  it.each(examplePartners)('writes $id so that another parser reads it', (partner) => {
    const text = writeVcard(partner, words);
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(1);
    expect(text.match(/END:VCARD/g)).toHaveLength(1);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    const card = read(text);
    expect(first(card, 'version')).toBe('4.0');
    expect(first(card, 'fn')).toBe(partner.name);
    expect(first(card, 'kind')).toBe('org');
    expect(all(card, 'tel')).toHaveLength((partner.lines ?? []).filter(({ telephone }) => telephone).length);
    expect(all(card, 'email')).toHaveLength((partner.lines ?? []).filter(({ email }) => email).length);
  });

  it('keeps numbers for clinics and for citizens apart, those for clinics first', () => {
    const card = read(writeVcard(healthCentre, words));
    const told = all(card, 'tel').map((tel) => [
      tel.getFirstValue(),
      tel.getParameter('pref'),
      tel.getParameter('group'),
    ]);
    expect(told).toEqual([
      ['tel:12345670', '1', 'line1'],
      ['tel:12345671', '2', 'line2'],
    ]);
    // The parser does not know this property, and leaves its escapes as they are.
    const labels = all(card, 'x-ablabel').map((label) => String(label.getFirstValue()).replaceAll('\\,', ','));
    expect(labels).toEqual([
      'Fagpersoner ringer om KOL-rehabilitering: hverdage 8.00–9.00 og 13.00–14.00 · kun til klinikker',
      'Borgere ringer: mandag–torsdag 9.00–15.00, fredag 9.00–13.00',
    ]);
  });

  it('tells organisation, address, categories, people, codes and the day on which it was confirmed', () => {
    const card = read(writeVcard(surgicalDepartment, words));
    expect(first(card, 'org')).toEqual([
      'Region Nordeksempel',
      'Fjordhospitalet',
      'Kirurgisk Afdeling, Fjordhospitalet',
    ]);
    const centre = read(writeVcard(healthCentre, partnerMessages(en)));
    expect(first(centre, 'adr')).toEqual(['', '', 'Bækkevej 12', 'Eksempelby', '', '9999', '']);
    expect(all(centre, 'categories')[0]?.getValues()).toEqual([
      'COPD rehabilitation',
      'Smoking cessation',
      'Kost og bevægelse',
    ]);
    expect(all(centre, 'related').map((person) => person.getFirstValue())).toContain('Mikkel Høj, Physiotherapist');
    expect(first(centre, 'x-gln')).toBe('5790000000005');
    expect(String(first(centre, 'note'))).toContain('Refer to: A first talk');
    expect(writeVcard(healthCentre, words)).toContain('\r\nREV:20261002T000000Z\r\n');
  });

  it('brings no photo along', () => {
    expect(writeVcard(healthCentre, words)).not.toContain('.jpg');
  });

  it('lets no text start a line of its own', () => {
    const hostile = 'Jobcenter\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil\rNOTE:x\nTEL:1;a,b\\n"^';
    const partner: Partner = {
      ...smallestPartner,
      name: hostile,
      partOf: [hostile],
      topics: [{ da: hostile }],
      codes: [{ system: hostile, code: 'A1' }],
      lines: [
        { id: 'a', audience: 'everyone', purpose: { da: hostile }, note: { da: hostile }, telephone: '12 34 56 78' },
      ],
    };
    const text = writeVcard(partner, words);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^(?:FN:Evil|TEL:1|NOTE:x)/m);
    const card = read(text);
    expect(first(card, 'fn')).toBe(hostile.replace(/\r\n|\r/g, '\n'));
    expect(all(card, 'tel')).toHaveLength(1);
  });

  it('gives every name back through another parser', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => !/[\0-\x1f\x7f\u0085\u2028\u2029]/.test(text));
    fc.assert(
      fc.property(name, (text) => {
        expect(first(read(writeVcard({ ...smallestPartner, name: text }, words)), 'fn')).toBe(text);
      }),
    );
  });

  it('leaves out addresses that are none', () => {
    const text = writeVcard(
      {
        ...smallestPartner,
        lines: [
          { id: 'a', audience: 'everyone', telephone: '*#06#' },
          { id: 'b', audience: 'everyone', email: 'a@b.dk?bcc=c@d.dk' },
          { id: 'c', audience: 'everyone', url: 'javascript:alert(1)' },
        ],
      },
      words,
    );
    expect(text).not.toMatch(/^line\d\./m);
  });
});
