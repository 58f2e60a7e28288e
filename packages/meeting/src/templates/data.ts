import type { MeetingTemplate } from '@klyngekit/schema';

/** A meeting about the practices' own figures. The steps of the data item follow what is known to turn talk into change. */
export const dataTemplate: MeetingTemplate = {
  id: 'datamoede',
  title: { da: 'Datamøde med mulig åbning', en: 'Meeting on figures, with opening if all agree' },
  description: {
    da: 'Se på egne tal, forstå spredningen, og aftal, hvad I vil prøve.',
    en: 'Look at your own figures, understand the spread, and agree what to try.',
  },
  minutes: 165,
  items: [
    { kind: 'welcome', minutes: 5, roles: ['chair'] },
    { kind: 'follow-up', title: { da: 'Aftalerne fra sidst', en: 'What we agreed last time' }, minutes: 10 },
    {
      kind: 'data',
      title: { da: 'Vores tal', en: 'Our figures' },
      minutes: 60,
      roles: ['data-host', 'facilitator'],
      opening: 'propose',
      ownDataDaysBefore: 14,
      items: [
        {
          kind: 'reflection',
          title: { da: 'Se på egne tal, alene og i stilhed', en: 'Look at your own figures, alone and in silence' },
          minutes: 5,
        },
        {
          kind: 'plenary',
          title: { da: 'Forstår vi tallene?', en: 'Do we understand the figures?' },
          minutes: 10,
          facilitatorNotes: [
            {
              da: 'Tag det først: patienter, registrering eller praksisstil? Tal, som ingen stoler på, ændrer intet.',
              en: 'Take this first: patients, coding or style? Figures that nobody trusts change nothing.',
            },
          ],
        },
        { kind: 'talk', title: { da: 'Fagligt oplæg', en: 'Professional talk' }, minutes: 15, roles: ['speaker'] },
        {
          kind: 'group-work',
          title: { da: 'Hvorfor gør vi forskelligt?', en: 'Why do we do things differently?' },
          minutes: 25,
        },
        {
          kind: 'decision',
          title: { da: 'Vil vi give os til kende for hinanden?', en: 'Shall we show each other who we are?' },
          minutes: 5,
          facilitatorNotes: [
            {
              da: 'Alle eller ingen. Tavshed er et nej, og et nej er i orden.',
              en: 'All or none. Silence is a no, and a no is all right.',
            },
          ],
        },
      ],
    },
    { kind: 'break', minutes: 15 },
    {
      kind: 'plenary',
      title: { da: 'Hvem gør hvad, hvor ofte og hvordan?', en: 'Who does what, how often and how?' },
      minutes: 30,
    },
    {
      kind: 'reflection',
      title: { da: 'Hvad kan vi selv ændre?', en: 'What can we change ourselves?' },
      minutes: 5,
    },
    {
      kind: 'decision',
      title: { da: 'Aftaler: hvad, hvem, hvornår', en: 'Agreements: what, who, when' },
      minutes: 20,
      roles: ['minute-taker'],
    },
    { kind: 'evaluation', minutes: 5 },
  ],
};
