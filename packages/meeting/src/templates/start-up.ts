import type { MeetingTemplate } from '@klyngekit/schema';

/** The first meeting of a year, or of a cluster: what shall we work with? */
export const startUpTemplate: MeetingTemplate = {
  id: 'opstart',
  title: { da: 'Opstart og emnevalg', en: 'Start-up and choice of topics' },
  description: {
    da: 'Find de fire-fem temaer, som klyngen følger det næste år.',
    en: 'Find the four or five themes that the cluster follows for the next year.',
  },
  focusArea: 'self-chosen',
  minutes: 150,
  items: [
    {
      kind: 'welcome',
      title: { da: 'Velkomst og præsentation', en: 'Welcome and introductions' },
      minutes: 15,
      roles: ['chair'],
    },
    {
      kind: 'follow-up',
      title: { da: 'Hvad fik vi ud af sidste år?', en: 'What did last year give us?' },
      minutes: 15,
    },
    {
      kind: 'other',
      title: { da: 'Hvad skal vi arbejde med?', en: 'What shall we work with?' },
      minutes: 55,
      roles: ['facilitator', 'timekeeper'],
      items: [
        {
          kind: 'reflection',
          title: { da: 'Tavs skrivning: højst tre forslag hver', en: 'Silent writing: at most three proposals each' },
          minutes: 5,
          facilitatorNotes: [
            {
              da: 'Ingen taler, heller ikke I, der leder mødet. Stilheden giver flere og bedre forslag.',
              en: 'Nobody speaks, nor do those who run the meeting. Silence gives more and better proposals.',
            },
          ],
        },
        {
          kind: 'plenary',
          title: { da: 'Én runde: hvad betyder forslaget for os?', en: 'One round: what does it mean for us?' },
          minutes: 30,
        },
        {
          kind: 'other',
          title: { da: 'Hemmelig afstemning: dine tre vigtigste', en: 'Secret ballot: your three most important' },
          minutes: 10,
        },
        { kind: 'plenary', title: { da: 'Resultatet', en: 'The result' }, minutes: 10 },
      ],
    },
    { kind: 'break', minutes: 15 },
    {
      kind: 'group-work',
      title: { da: 'Første skridt for hvert tema', en: 'First steps for each theme' },
      minutes: 25,
      description: [{ da: 'Hvad vil vi vide? Hvem kan hjælpe os?', en: 'What do we want to know? Who can help us?' }],
    },
    {
      kind: 'decision',
      title: { da: 'Temaplan, tovholdere og mødedatoer', en: 'Theme plan, leads and dates' },
      minutes: 10,
      roles: ['minute-taker'],
    },
    { kind: 'evaluation', minutes: 5 },
  ],
};
