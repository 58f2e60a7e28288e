import type { MeetingTemplate } from '@klyngekit/schema';

/** A meeting with a partner from hospital or municipality. */
export const partnerTemplate: MeetingTemplate = {
  id: 'partnermoede',
  title: { da: 'Møde med en samarbejdspartner', en: 'Meeting with a partner' },
  description: {
    da: 'Sæt ansigt på samarbejdet, og aftal, hvad begge sider gør.',
    en: 'Put a face on the cooperation, and agree what both sides do.',
  },
  focusArea: 'local',
  minutes: 120,
  items: [
    {
      kind: 'welcome',
      title: { da: 'Velkomst og præsentation', en: 'Welcome and introductions' },
      minutes: 10,
      roles: ['chair'],
    },
    { kind: 'follow-up', title: { da: 'Aftalerne fra sidst', en: 'What we agreed last time' }, minutes: 10 },
    {
      kind: 'talk',
      title: { da: 'Partnerens hverdag og tilbud', en: 'The partner’s day and offers' },
      minutes: 15,
      roles: ['speaker'],
      description: [
        {
          da: 'Hvad får vi? Hvad får partneren? Hvem ringer man til?',
          en: 'What do we get? What does the partner get? Whom does one call?',
        },
      ],
    },
    { kind: 'reflection', title: { da: 'Hvor mødes vores patienter?', en: 'Where do our patients meet?' }, minutes: 5 },
    {
      kind: 'plenary',
      title: { da: 'Spørgsmål, myter og misforståelser', en: 'Questions, myths and misunderstandings' },
      minutes: 20,
    },
    { kind: 'break', minutes: 10 },
    { kind: 'group-work', title: { da: 'En patients vej mellem os', en: 'A patient’s way between us' }, minutes: 20 },
    {
      kind: 'decision',
      title: { da: 'Hvad gør vi, og hvad gør partneren?', en: 'What do we do, and what does the partner do?' },
      minutes: 15,
      roles: ['minute-taker'],
    },
    { kind: 'evaluation', minutes: 5 },
  ],
};
