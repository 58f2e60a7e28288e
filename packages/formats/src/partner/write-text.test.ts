import { describe, expect, it } from 'vitest';
import { da, partnerMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { examplePartners, healthCentre, jobCentre, smallestPartner } from '@klyngekit/schema/fixtures';
import { partnerSubtitle } from './contact-facts.js';
import { partnerText, referralText } from './write-text.js';

const words = partnerMessages(da);

describe('referralText', () => {
  it('tells what a secretary needs, and no line for citizens', () => {
    expect(referralText(healthCentre, words).split('\n')).toEqual([
      'Sundhedscenter Bækkelund',
      'Standard: Kommunehenvisning (XREF15)',
      'Henvis til: Afklarende samtale – I behøver ikke vælge tilbud',
      'Skriv altid: Årsag, FEV1, Anden sygdom, Behov for tolk',
      'Målgruppe: KOL med åndenød i hverdagen (MRC 2 eller mere)',
      'Ikke til: Ustabil hjertesygdom – ring først',
      'Ventetid: 3 uger (pr. 28. september 2026)',
      'Vejledning: https://baekkelund.invalid/henvis',
      'Lokationsnummer (GLN): 5790000000005',
      'SOR-kode: 999991000016008',
      'Fagpersoner ringer om KOL-rehabilitering: 12 34 56 70 · kol@baekkelund.invalid (hverdage 8.00–9.00 og 13.00–14.00 · kun til klinikker)',
    ]);
  });
});

describe('partnerText', () => {
  it.each(examplePartners)('tells $id in whole words', (partner) => {
    for (const language of [words, partnerMessages(en)]) {
      const text = partnerText(partner, language);
      expect(text.startsWith(partner.name)).toBe(true);
      expect(text).not.toMatch(/undefined|null|\[object|\(\)|\n{3}|\.jpg/);
      for (const { telephone } of partner.lines ?? []) if (telephone) expect(text).toContain(telephone);
    }
  });

  it('tells gets and gives, misunderstandings and data', () => {
    const text = partnerText(jobCentre, words);
    expect(text).toContain('Klinikken – får: Færre attester frem og tilbage – giver: Et svar inden for 14 dage');
    expect(text).toContain('Det viste sig: En specifik attest er nok');
    expect(text).toContain('Data fra partneren: Leveret pr. 1. marts 2026');
  });

  it('tells the least partner too', () => {
    expect(partnerText(smallestPartner, words)).toBe('P\nAnden partner\n\nOplysningerne er ikke bekræftet endnu.');
  });
});

describe('partnerSubtitle', () => {
  it.each([
    [0, 'KOL-rehabilitering · kommunalt sundhedscenter · Sundhed og Omsorg, Eksempel Kommune'],
    [1, 'Kræftpakke for tyk- og endetarmskræft · hospitalsafdeling · Region Nordeksempel'],
    [2, 'Sygedagpenge og attester · jobcenter · Eksempel Kommune'],
    [6, 'KOL · patientforening'],
  ])('says what %i is', (place, text) => expect(partnerSubtitle(examplePartners[place]!, words)).toBe(text));
});
