import { formatsFor } from '../formats.js';
import type { TallyMessages } from '../tally.js';
import { draftStatus } from './draft-status.js';
import { amountOf, oneOf, tallyWords } from './tally-words.js';

const formats = formatsFor('da');
const integer = (value: number): string => formats.integer(value);

/** The words of the form in which a practice counts. */
export const tally: TallyMessages = {
  ...tallyWords,
  language: 'da',
  paper: async () => (await import('./tally-paper.js')).tallyPaper,
  subtitle: (period) => `Jeres egen optælling${period ? ` · ${formats.dateRange(period.from, period.to)}` : ''}`,
  privacy: 'Her står kun antal. Skriv aldrig navne eller CPR-numre.',
  exclusion: 'Tæl ikke med:',
  countOne: (counted) => `Én ${oneOf(counted)} mere`,
  total: ({ kind, yes, no, exposure, counted, unit }) => {
    if (kind === 'proportion') return `${integer(yes)} af ${amountOf(yes + no, counted)}`;
    if (kind === 'rate') return `${amountOf(yes, counted)} hos ${integer(exposure)} ${unit ?? 'patienter'}`;
    return amountOf(yes, counted);
  },
  sample: (done, sample, counted) => {
    const left = sample - done;
    if (left > 0) return `I skal bruge ${amountOf(sample, counted)}. ${integer(left)} er tilbage.`;
    return left === 0
      ? `Alle ${amountOf(sample, counted)} er talt.`
      : `I har talt ${integer(-left)} mere end de aftalte ${integer(sample)}.`;
  },
  undo: 'Fortryd',
  undone: (total) => `Fortrudt. ${total}.`,
  editHeading: 'Ret eller skriv tallene',
  editHint: 'Brug felterne, hvis I har talt på papir.',
  fields: {
    ydernummer: 'Jeres ydernummer',
    to: 'Talt til',
  },
  ydernummerHint: 'Seks cifre. Det følger med filen, så klyngen ved, at I har svaret.',
  people: {
    way: 'Hvordan svarer I?',
    ways: {
      screen: 'Hver for sig, her på skærmen',
      slips: 'Hver for sig, på papirsedler',
      'as-one': 'Samlet, som klinik',
    },
    promise: (who, least) =>
      `${who === 'staff' ? 'Læger, sygeplejersker og sekretærer svarer hver for sig.' : 'Patienterne svarer hver for sig.'} Ingen kan se, hvad den enkelte svarer. ${who === 'staff' ? `Er I færre end ${least}, så svar samlet.` : `Der skal mindst ${integer(least)} svar til.`}`,
    answered: (count, least) =>
      count < least
        ? `${integer(count)} har svaret. Der mangler mindst ${integer(least - count)}.`
        : `${integer(count)} har svaret.`,
    begin: 'Giv et svar',
    own: 'Dit svar',
    handIn: 'Læg svaret i',
    leave: 'Fortryd',
    handedIn: 'Svaret er lagt i. Giv skærmen videre.',
    close: 'Luk, og tæl op',
    notYet: (least) => `Svarene tælles først op, når mindst ${integer(least)} har svaret.`,
    onPage: 'Svarene ligger kun på denne side, til I lukker. Hold siden åben så længe.',
    told: (respondents) => `${integer(respondents)} har svaret`,
    count: (count, respondents, end) =>
      end === undefined
        ? `${integer(count)} af ${integer(respondents)}`
        : end === 'least'
          ? `${integer(count)} eller færre`
          : `${integer(count)} eller flere`,
    why: 'De mindste og de største antal vises ikke. Ellers kunne man regne ud, hvad den enkelte har svaret.',
    slips: 'Antal sedler',
    slipCount: (label) => `Antal kryds: ${label}`,
    tooManyCrosses: 'Der er flere kryds end sedler.',
    slipHint: 'Bland sedlerne, før I åbner dem. Filen får kun de antal, som må vises.',
  },
  faults: {
    'not-countable': 'Dette tal kan ikke tælles i hånden.',
    'ydernummer-missing': 'Skriv jeres ydernummer.',
    'ydernummer-format': 'Et ydernummer har et til seks cifre. Skriv kun cifre.',
    'ydernummer-cpr': 'Det ligner et CPR-nummer. Slet det, og skriv jeres ydernummer.',
    'period-missing': 'Skriv den første og den sidste dag, I har talt.',
    'period-order': 'Den sidste dag ligger før den første. Byt dem om.',
    'nothing-counted': 'I har ikke talt noget endnu. Tæl mindst én, eller sæt kryds ved, at I ingen har.',
    'no-exposure': 'Skriv, hvor mange der er i alt.',
    'no-answer': 'Vælg mindst ét svar.',
    'too-few-people': 'Tæl svarene op først. Mindst fem skal have svaret.',
  },
  notACount: 'Skriv et helt tal fra 0 og op.',
  cprLike: 'Det ligner et CPR-nummer. Slet det. Filen må ikke rumme oplysninger om patienter.',
  toMend: (count) => `${integer(count)} ting mangler, før filen kan gemmes.`,
  actions: {
    save: 'Gem filen til klyngen',
    saveTable: 'Gem som regneark',
    paper: 'Hent papirskema',
    clear: 'Begynd forfra',
    clearQuestion: 'Skal tallene slettes? De kan ikke hentes frem igen.',
    keep: 'Behold tallene',
  },
  saved: (contact) =>
    `Filen er gemt på denne computer. ${contact === undefined ? 'Send den til klyngens koordinator' : `Send den til ${contact}`}.`,
  cleared: 'Tallene er slettet.',
  draft: draftStatus,
  notCountable: 'Kan ikke tælles i hånden',
  notCountableText: 'Tallet regnes ud af andre tal. Send det som en tabel til den, der samler ind.',
  states: {
    loading: 'Henter skemaet …',
    empty: 'Intet skema',
    emptyText: 'Siden har ikke valgt, hvad der skal tælles.',
    unreadable: 'Skemaet kan ikke vises',
    unreadableText: 'Der vises ikke noget, før det er på plads.',
  },
};
