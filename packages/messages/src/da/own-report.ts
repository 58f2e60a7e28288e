import type { OwnReportMessages } from '../own-report.js';

/** The words of a practice's own report, in Danish. */
export const ownReport: OwnReportMessages = {
  documentTitle: 'Jeres tal før klyngemødet',
  heading: 'Jeres tal før klyngemødet',
  onlyForYou: 'Kun til jer',
  others: {
    restricted: 'Jeres eget tal er præcist. De andre praksis er prikker uden navn, og deres tal er afrundet.',
    public: 'Jeres eget tal er fremhævet. De andre er prikker uden navn.',
  },
  days: (period, cutOff, several) => `${period}${several ? ', hvis ikke andet står' : ''}, opgjort ${cutOff}`,
  alone: (figure) => `Hos jer er det ${figure}.`,
  caveat: 'Forbehold',
  ideas: 'Det kan I prøve',
  guide: 'Vejledning',
  answers: 'Sådan gør I',
  noAnswer: 'I har ikke svaret',
  reflection: {
    heading: 'Tal om det i klinikken før mødet',
    questions: [
      'Hvad overrasker jer?',
      'Er tallet rigtigt? Tænk på, hvem der er talt med, og hvordan I registrerer.',
      'Hvad kan I selv ændre, og hvem holder fast i det?',
    ],
  },
  notes: 'Det tager vi med til mødet',
  page: (page, pages) => `Side ${page} af ${pages}`,
  foot: {
    restricted: (made) => `Lavet ${made}. Tallene bruges kun i klyngen og er adskilt fra kontrol og sanktioner.`,
    public: (made) => `Lavet ${made}.`,
  },
};
