import type { MeetingTemplate } from '@klyngekit/schema';

/** A meeting of three to five practices (*babyklynge*), which report back to the cluster. */
export const smallGroupTemplate: MeetingTemplate = {
  id: 'babyklynge',
  title: { da: 'Babyklynge', en: 'Small group of practices' },
  description: {
    da: 'Fire praksis ser hinanden efter i kortene, og bringer det bedste tilbage til klyngen.',
    en: 'Four practices look closely together, and bring the best of it back to the cluster.',
  },
  focusArea: 'self-chosen',
  minutes: 90,
  items: [
    { kind: 'welcome', minutes: 5 },
    { kind: 'follow-up', title: { da: 'Hvad prøvede vi?', en: 'What did we try?' }, minutes: 15 },
    { kind: 'reflection', title: { da: 'Sådan gør vi: skriv det ned', en: 'How we do it: write it down' }, minutes: 5 },
    { kind: 'plenary', title: { da: 'En runde: sådan gør vi hos os', en: 'One round: how we do it' }, minutes: 35 },
    {
      kind: 'decision',
      title: {
        da: 'Hvad prøver vi nu, og hvad siger vi til klyngen?',
        en: 'What do we try now, and what do we tell the cluster?',
      },
      minutes: 15,
      roles: ['minute-taker'],
    },
    { kind: 'evaluation', minutes: 5 },
  ],
};
