import type { Cluster } from '@klyngekit/schema';
import {
  antibiotics,
  copdAnnualCheck,
  copdCheckHowOften,
  copdCheckWho,
  copdPrevalence,
  lungFunction,
  opioids,
  penicillinV,
  waitingTime,
} from './indicators/index.js';
import { clusterId, clusterName, practices, subclusterId } from './practices.js';

/** The invented cluster as an entry of a register. */
export const cluster: Cluster = {
  schema: 'klynge.cluster/1',
  id: clusterId,
  name: clusterName,
  place: {
    municipalities: [{ code: '0999', name: 'Eksempelby Kommune' }],
    region: { code: 'DK-EKS', name: 'Region Eksempel' },
  },
  practices: practices.length,
  members: practices.map(({ unit: { id, name, ydernummer, validity } }) => ({
    id,
    ...(name !== undefined && { name }),
    ...(ydernummer !== undefined && { ydernummer }),
    ...(validity && { validity }),
  })),
  doctors: practices.reduce((sum, { doctors }) => sum + doctors, 0),
  subclusters: [subclusterId],
  coordinator: {
    name: 'Karla Eksempel',
    role: { da: 'klyngekoordinator', en: 'cluster coordinator' },
    telephone: '87 65 43 21',
    email: 'koordinator@eksempel.invalid',
  },
  meetingsPerYear: 4,
  dataPolicy: 'closed',
  themes: [
    {
      id: 'kol',
      title: { da: 'KOL: fra mistanke til årskontrol', en: 'COPD: from suspicion to annual check' },
      reason: {
        da: 'Mange starter på inhalationsmedicin uden en måling, og vi gør det vidt forskelligt.',
        en: 'Many start inhaled medicine without a test, and we do it in very different ways.',
      },
      focusArea: 'self-chosen',
      indicators: [lungFunction.id, copdAnnualCheck.id, copdPrevalence.id, copdCheckWho.id, copdCheckHowOften.id],
    },
    {
      id: 'antibiotika',
      title: {
        da: 'Antibiotika: færre recepter, smallere valg',
        en: 'Antibiotics: fewer prescriptions, narrower choices',
      },
      reason: {
        da: 'Det er et nationalt mål, og patienterne møder samme svar, når vi er enige.',
        en: 'It is a national goal, and patients get the same answer when we agree.',
      },
      focusArea: 'national',
      indicators: [antibiotics.id, penicillinV.id],
    },
    {
      id: 'opioider',
      title: { da: 'Opioider: ingen nye langtidsbrugere', en: 'Opioids: no new long-term users' },
      reason: {
        da: 'Fornyelserne fylder i hverdagen, og få af dem bliver drøftet.',
        en: 'Renewals take up the day, and few of them are discussed.',
      },
      focusArea: 'self-chosen',
      indicators: [opioids.id],
    },
    {
      id: 'hverdagen',
      title: { da: 'Hverdagen: tid til dem, der skal ses', en: 'The working day: time for those who must be seen' },
      reason: {
        da: 'Travlheden er vores fælles vilkår. Nogle har fundet måder at lette den på.',
        en: 'Being busy is what we share. Some have found ways to ease it.',
      },
      focusArea: 'self-chosen',
      indicators: [waitingTime.id],
    },
  ],
};
