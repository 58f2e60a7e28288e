import { describe, expect, it } from 'vitest';
import { da, partnerMessages } from '@klyngekit/messages';
import { examplePartners, healthCentre } from '@klyngekit/schema/fixtures';
import { jsonLdScript, partnerJsonLd } from './write-json-ld.js';

const words = partnerMessages(da);

describe('partnerJsonLd', () => {
  it('tells the public what the public may use', () => {
    expect(partnerJsonLd(healthCentre, words)).toMatchObject({
      '@type': 'MedicalOrganization',
      globalLocationNumber: '5790000000005',
      parentOrganization: { name: 'Sundhed og Omsorg, Eksempel Kommune' },
      address: { postalCode: '9999' },
      contactPoint: [
        {
          contactType: 'Borgere',
          telephone: '12 34 56 71',
          hoursAvailable: [{ opens: '09:00', closes: '15:00' }, { dayOfWeek: ['https://schema.org/Friday'] }],
        },
      ],
    });
  });

  it('keeps people, the cluster and lines for professionals to itself', () => {
    const text = JSON.stringify(examplePartners.map((partner) => partnerJsonLd(partner, words)));
    expect(text).not.toMatch(/Lone Bro|Fjordklyngen|12 34 56 70|visiterende|Vi troede|Lovet/);
    expect(JSON.stringify(partnerJsonLd(healthCentre, words, { professionalLines: true }))).toContain('12 34 56 70');
  });
});

describe('jsonLdScript', () => {
  it('cannot be ended by a text', () => {
    const text = jsonLdScript({ name: '</script><!--\u2028&' });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ name: '</script><!--\u2028&' });
  });
});
