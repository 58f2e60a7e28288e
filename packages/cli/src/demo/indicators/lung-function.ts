import type { Indicator } from '@klyngekit/schema';
import { clusterTargetLabels, codingIsNotCare, contact, guides, owners, schema } from './common.js';

/** A proportion, about half, with a target of the cluster's own and one of the region's. */
export const lungFunction: Indicator = {
  schema,
  id: 'lungefunktion',
  title: {
    da: 'Målt lungefunktion ved ny inhalationsbehandling',
    en: 'Lung function measured at new inhalation treatment',
  },
  description: {
    da: 'Andel patienter i ny inhalationsbehandling, der fik målt lungefunktion inden for 12 måneder.',
    en: 'Share of patients starting inhalation treatment whose lung function was measured within 12 months.',
  },
  kind: 'proportion',
  direction: 'higher',
  numerator: {
    text: {
      da: 'Patienter med en lungefunktionsundersøgelse fra 6 måneder før til 12 måneder efter første recept',
      en: 'Patients with a lung function test from 6 months before to 12 months after the first prescription',
    },
    codes: [
      { system: 'ydelseskode', code: '7113', name: 'Lungefunktionsundersøgelse' },
      { system: 'ydelseskode', code: '7121', name: 'Lungefunktionsundersøgelse' },
    ],
  },
  denominator: {
    text: {
      da: 'Patienter fra 18 år, der i perioden indløste deres første recept på inhalationsmedicin',
      en: 'Patients aged 18 or more who redeemed their first prescription for inhaled medicine in the period',
    },
    codes: [{ system: 'atc', code: 'R03', name: 'Midler mod obstruktiv lungesygdom' }],
  },
  minDenominator: 10,
  focusArea: 'self-chosen',
  targets: [
    { id: 'klyngen', owner: owners.cluster, ...clusterTargetLabels, value: 0.55, validFrom: '2025-07-01' },
    {
      id: 'regionen',
      owner: owners.region,
      label: { da: 'Regionens mål', en: 'The region’s target' },
      value: 0.6,
      source: { da: 'Region Eksempel (opdigtet)', en: 'Region Eksempel (invented)' },
    },
  ],
  caveats: [
    codingIsNotCare,
    {
      da: 'Målinger, som hospital eller speciallæge har foretaget, er ikke med.',
      en: 'Tests made by a hospital or a specialist are not counted.',
    },
    {
      da: 'Små tal svinger: Med 20 patienter flytter én patient andelen 5 procentpoint.',
      en: 'Small numbers swing: with 20 patients, one patient moves the share by 5 percentage points.',
    },
  ],
  guides: [...guides],
  changeIdeas: [
    {
      da: 'Book tid til lungefunktion, når recepten skrives.',
      en: 'Book the lung function test when the prescription is written.',
    },
    {
      da: 'Læg koden fast i sygeplejerskens skabelon.',
      en: 'Make the code a fixed part of the nurse’s template.',
    },
    {
      da: 'Gennemgå listen over nye inhalationspatienter hvert kvartal.',
      en: 'Go through the list of new inhalation patients every quarter.',
    },
  ],
  contact,
};
