import type { MeetingTemplate } from '@klyngekit/schema';

/** A large meeting (*stormøde*): all together first, then each cluster for itself, then together again. */
export const jointTemplate: MeetingTemplate = {
  id: 'stormoede',
  title: { da: 'Stormøde med klyngerne hver for sig', en: 'Joint meeting with groups' },
  description: {
    da: 'Et fælles oplæg, møder i hver gruppe, og det vigtigste tilbage i plenum.',
    en: 'A talk for all, a meeting in each group, and the best of it back in plenary.',
  },
  focusArea: 'national',
  minutes: 180,
  items: [
    { kind: 'welcome', minutes: 10, roles: ['chair'] },
    { kind: 'follow-up', title: { da: 'Siden sidst', en: 'Since last time' }, minutes: 10 },
    { kind: 'talk', title: { da: 'Fælles oplæg', en: 'Talk for all' }, minutes: 15, roles: ['speaker'] },
    { kind: 'reflection', title: { da: 'Hvad betyder det hos os?', en: 'What does it mean for us?' }, minutes: 5 },
    { kind: 'break', minutes: 15 },
    {
      kind: 'group-work',
      title: { da: 'Klyngerne hver for sig', en: 'Each cluster for itself' },
      minutes: 60,
      tracks: [
        {
          title: { da: 'Gruppe 1', en: 'Group 1' },
          holdsMeeting: true,
          items: [
            { kind: 'plenary', title: { da: 'Samtale', en: 'Talk together' }, minutes: 45 },
            { kind: 'decision', title: { da: 'Det bringer vi tilbage', en: 'What we bring back' }, minutes: 15 },
          ],
        },
        {
          title: { da: 'Gruppe 2', en: 'Group 2' },
          holdsMeeting: true,
          items: [
            { kind: 'plenary', title: { da: 'Samtale', en: 'Talk together' }, minutes: 45 },
            { kind: 'decision', title: { da: 'Det bringer vi tilbage', en: 'What we bring back' }, minutes: 15 },
          ],
        },
      ],
    },
    { kind: 'break', minutes: 10 },
    {
      kind: 'plenary',
      title: { da: 'Tilbage i plenum', en: 'Back in plenary' },
      minutes: 25,
      receivesReports: true,
      roles: ['facilitator', 'minute-taker'],
    },
    { kind: 'decision', title: { da: 'Hvad aftaler vi sammen?', en: 'What do we agree together?' }, minutes: 10 },
    { kind: 'evaluation', minutes: 5 },
  ],
};
