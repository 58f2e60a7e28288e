import type { MeetingTemplate } from '@klyngekit/schema';

/** A meeting about the meetings (*stop op*): what is quality to us, and how do we want to work? */
export const stockTakingTemplate: MeetingTemplate = {
  id: 'stop-op',
  title: { da: 'Stop op: hvad får vi ud af klyngen?', en: 'Taking stock: what does the cluster give us?' },
  description: {
    da: 'Se på jeres måde at mødes på, på åbne eller lukkede data, og på næste års emner.',
    en: 'Look at how you meet, at open or closed data, and at the topics of next year.',
  },
  focusArea: 'self-chosen',
  minutes: 120,
  items: [
    { kind: 'welcome', minutes: 5, roles: ['chair'] },
    {
      kind: 'follow-up',
      title: { da: 'Det aftalte vi, og det blev gjort', en: 'What we agreed, and what was done' },
      minutes: 15,
    },
    { kind: 'reflection', title: { da: 'Hvad er kvalitet for mig?', en: 'What is quality to me?' }, minutes: 5 },
    {
      kind: 'group-work',
      title: { da: 'Hvad har virket, og hvad mangler?', en: 'What has worked, and what is missing?' },
      minutes: 25,
    },
    { kind: 'break', minutes: 10 },
    {
      kind: 'plenary',
      title: { da: 'Åbne eller lukkede data, og hvordan vi mødes', en: 'Open or closed data, and how we meet' },
      minutes: 25,
      roles: ['facilitator'],
    },
    {
      kind: 'decision',
      title: { da: 'Sådan gør vi det næste år', en: 'How we do it next year' },
      minutes: 15,
      roles: ['minute-taker'],
    },
    { kind: 'evaluation', minutes: 10 },
  ],
};
