import { describe, expect, it } from 'vitest';
import type { OpeningHours, Weekday } from '@klyngekit/schema';
import { da } from './da/index.js';
import { en } from './en/index.js';
import { partnerMessages } from './partner-messages.js';

const danish = partnerMessages(da);
const english = partnerMessages(en);
const working: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const on = (days: readonly Weekday[], from: string, to: string): OpeningHours => ({ days, from, to });

describe('the words about partners', () => {
  it('are Danish where a catalog has none', () => {
    expect(danish.language).toBe('da');
    expect(english.language).toBe('en');
    expect(partnerMessages({ ...en, partner: undefined } as never)).toBe(danish);
  });

  it.each([
    [[on(working, '08:00', '09:00'), on(working, '13:00', '14:00')], 'hverdage 8.00–9.00 og 13.00–14.00'],
    [
      [on(['mon', 'tue', 'wed', 'thu'], '09:00', '15:00'), on(['fri'], '09:00', '13:00')],
      'mandag–torsdag 9.00–15.00, fredag 9.00–13.00',
    ],
    [[on(['tue', 'thu'], '12:00', '12:30')], 'tirsdag og torsdag 12.00–12.30'],
    [[on(['mon', 'tue'], '12:00', '12:30')], 'mandag og tirsdag 12.00–12.30'],
    [[on([...working, 'sat', 'sun'], '00:00', '24:00')], 'alle dage hele døgnet'],
    [[], 'ingen faste tider'],
  ])('tell hours %#', (hours, text) => expect(danish.hours(hours)).toBe(text));

  it.each([
    [{ open: true, until: '09:00', always: false } as const, 'Åbent nu til 9.00', 'Open now until 09:00'],
    [{ open: true, until: '24:00', always: false } as const, 'Åbent nu til midnat', 'Open now until midnight'],
    [{ open: true, until: '24:00', always: true } as const, 'Åbent hele døgnet', 'Open day and night'],
    [{ open: false, next: undefined } as const, 'Lukket indtil videre', 'Closed until further notice'],
  ])('tell whether it is open %#', (opening, text, inEnglish) => {
    expect(danish.opening(opening)).toBe(text);
    expect(english.opening(opening)).toBe(inEnglish);
  });

  it.each([
    [0, 'Lukket nu. Åbner i dag kl. 8.00'],
    [1, 'Lukket nu. Åbner i morgen kl. 8.00'],
    [3, 'Lukket nu. Åbner mandag kl. 8.00'],
    [9, 'Lukket nu. Åbner 4. januar 2027 kl. 8.00'],
  ])('tell when it opens in %i days', (days, text) => {
    expect(danish.opening({ open: false, next: { date: '2027-01-04', weekday: 'mon', days, time: '08:00' } })).toBe(
      text,
    );
  });

  it('tell waiting time, data, initiative and holidays', () => {
    expect(danish.waiting({ from: 1, unit: 'weeks', asOf: '2026-01-01' })).toBe('1 uge');
    expect(danish.waiting({ from: 6, to: 8, unit: 'weeks', asOf: '2026-01-01' })).toBe('6–8 uger');
    expect(danish.waiting({ from: 0, unit: 'days', asOf: '2026-01-01' })).toBe('Ingen ventetid');
    expect(danish.dataWhen({ status: 'promised', asOf: '2026-10-02', expected: '2027-02' })).toBe('til februar 2027');
    expect(danish.dataWhen({ status: 'none', asOf: '2026-10-02' })).toBe('pr. 2. oktober 2026');
    expect(danish.initiative({ by: 'cluster', when: '2026-01' })).toBe('Klyngen tog kontakt i januar 2026.');
    expect(danish.initiative({ by: 'quality-unit', when: '2025' })).toBe('Kvalitetsenheden tog kontakt i 2025.');
    expect(danish.initiative({ by: 'partner' })).toBe('Partneren tog kontakt.');
    expect(danish.exception({ from: '2026-12-24', to: '2027-01-01', hours: [] })).toBe(
      '24. december 2026 – 1. januar 2027: lukket',
    );
    expect(danish.partners.count(2, 14)).toBe('2 af 14 partnere');
    expect(danish.partners.count(1, 1)).toBe('1 partner');
  });
});
