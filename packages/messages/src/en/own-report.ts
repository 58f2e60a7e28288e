import type { OwnReportMessages } from '../own-report.js';

/** The words of a practice's own report, in English. */
export const ownReport: OwnReportMessages = {
  documentTitle: 'Your figures before the cluster meeting',
  heading: 'Your figures before the cluster meeting',
  onlyForYou: 'For you alone',
  others: {
    restricted: 'Your own figure is exact. The other practices are dots without names, and their figures are rounded.',
    public: 'Your own figure is set off. The others are dots without names.',
  },
  days: (period, cutOff, several) => `${period}${several ? ' unless stated' : ''}, compiled ${cutOff}`,
  alone: (figure) => `With you it is ${figure}.`,
  caveat: 'To bear in mind',
  ideas: 'You could try',
  guide: 'Guide',
  answers: 'How you do it',
  noAnswer: 'You have not answered',
  reflection: {
    heading: 'Talk about it in the practice before the meeting',
    questions: [
      'What surprises you?',
      'Is the figure right? Think of who is counted, and of how you register.',
      'What can you change yourselves, and who will see to it?',
    ],
  },
  notes: 'What we bring to the meeting',
  page: (page, pages) => `Page ${page} of ${pages}`,
  foot: {
    restricted: (made) => `Made ${made}. The figures stay in the cluster, apart from control and sanctions.`,
    public: (made) => `Made ${made}.`,
  },
};
