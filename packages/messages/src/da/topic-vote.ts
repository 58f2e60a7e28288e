import type { EntryWay, TopicVoteMessages } from '../topic-vote.js';
import { formatsFor } from '../formats.js';
import { draftNotice } from './draft-status.js';

const { integer, list } = formatsFor('da');

const NUMBERS = 'nul ét to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
/** A number in words up to twelve. */
const inWords = (count: number): string => NUMBERS[count] ?? integer(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;
const quoted = (title: string): string => `‘${title}’`;
const titles = (all: readonly string[]): string => list(all.map(quoted));
const carried = (way: EntryWay, what: string): string =>
  way === 'sent' ? ` Siden, I bruger, fører ${what} frem og kan se dem undervejs.` : '';

/** The words of a topic vote. */
export const topicVote: TopicVoteMessages = {
  states: {
    loading: 'Henter emnerne …',
    empty: 'Ingen runde endnu',
    emptyText: 'Her kommer klyngens emner, når en runde begynder.',
    unreadable: 'Runden kan ikke vises',
    unreadableText: 'Intet er slettet.',
  },
  draft: {
    ...draftNotice('den runde'),
    proposals: (least) =>
      `Nye forslag kommer med i kladden, hver gang ${inWords(least)} har skrevet noget, så ingen kan kendes på sine.`,
    ballots: 'Stemmesedler gemmes aldrig. Lukkes siden, før I har lukket afstemningen, stemmer alle igen.',
  },
  undo: 'Fortryd',
  redo: 'Gør igen',
  writing: {
    start: 'Skriv hver for sig, i stilhed',
    startText: (way) =>
      way === 'here'
        ? 'Enheden går rundt. Feltet er tomt, hver gang en ny begynder, og ingen ser forslagene, før alle har skrevet.'
        : `Alle skriver på deres egen enhed. Forslagene vises først, når I beder om listen.${carried(way, 'forslagene')}`,
    begin: 'Begynd at skrive',
    given: 'Tak. Det er afleveret',
    givenText: (way) =>
      way === 'here' ? 'Feltet er tomt igen. Giv enheden videre.' : 'Listen kommer, når alle har skrevet.',
    next: 'Jeg er den næste',
    count: (count) => `${integer(count)} har afleveret`,
    refused: 'Forslagene nåede ikke frem. De står her endnu. Prøv igen.',
    text: (most, way) =>
      `Skriv i stilhed, højst ${inWords(most)} forslag. Ingen andre i klyngen ser dem, før alle har skrevet, og der står ikke navn på.${carried(way, 'forslagene')}`,
    proposal: (place) => `${integer(place)}. forslag`,
    why: 'Hvorfor os?',
    optional: '(valgfrit)',
    used: (used, most) => `${integer(used)} af ${integer(most)} tegn`,
    cpr: 'Det ligner et CPR-nummer. Skriv forslaget uden oplysninger om patienter.',
    handIn: 'Aflever',
    none: 'Jeg har ingen forslag',
    nothing: 'Der er ikke skrevet noget endnu. Skriv et forslag, eller vælg, at du ingen har.',
    show: 'Alle har skrevet: vis listen',
    full: 'Listen kan ikke rumme flere forslag.',
  },
  list: {
    heading: (topics) => `${capital(some(topics, 'emne', 'emner'))} på listen`,
    text: 'Rækkefølgen er tilfældig, og ingen kan se, hvem der har skrevet hvad. Læg dem sammen, der handler om det samme.',
    readOnly: 'Rækkefølgen er tilfældig. Afstemningen begynder, når I har talt om listen.',
    select: (title) => `Vælg ${quoted(title)}`,
    selected: (count) => `${integer(count)} valgt`,
    keeps: 'Det emne, der bliver stående',
    merge: 'Læg sammen',
    standsFor: 'Står også for',
    split: 'Skil ud',
    merged: (topics) => `${capital(some(topics, 'emne', 'emner'))} på listen.`,
    more: 'Skriv flere forslag',
    seats: 'Temaer, der skal vælges',
    begin: 'Begynd afstemningen',
    tooFew: 'Der skal være mindst to emner at vælge mellem.',
  },
  ballot: {
    start: 'Stem hver for sig',
    startText: (way) =>
      way === 'here'
        ? 'Enheden går rundt. Hver stemmeseddel er tom, når en ny begynder.'
        : `Alle stemmer på deres egen enhed.${carried(way, 'stemmesedlerne')}`,
    begin: 'Begynd at stemme',
    given: 'Stemmesedlen er i boksen',
    givenText: (way) =>
      way === 'here' ? 'Ingen kan se, hvad der står på den. Giv enheden videre.' : 'Resultatet kommer, når I lukker.',
    next: 'Jeg er den næste',
    count: (count) => `${some(count, 'stemmeseddel', 'stemmesedler')} i boksen`,
    refused: 'Stemmesedlen nåede ikke frem. Den står her endnu. Prøv igen.',
    heading: (choices) => (choices === 1 ? 'Vælg dit vigtigste emne' : `Vælg dine ${inWords(choices)} vigtigste`),
    text: 'Hemmelig afstemning. Du kan nøjes med færre valg eller stemme blankt.',
    topic: 'Emne (tilfældig rækkefølge)',
    places: (choices) => `${Array.from({ length: choices }, (_, index) => `${integer(index + 1)}.`).join(' · ')} valg`,
    place: (place) => `${integer(place)}. valg`,
    yours: 'Din stemmeseddel:',
    notChosen: 'ikke valgt endnu',
    cast: 'Læg i stemmeboksen',
    blank: 'Stem blankt',
    nothing: 'Der er ikke valgt noget endnu. Vælg et emne, eller stem blankt.',
    cleared: 'Valgene er taget væk. Tryk igen for at stemme blankt.',
    promise: (least, way) =>
      `Stemmesedlerne blandes, når de lægges i. Resultatet findes ikke nogen steder, før afstemningen lukkes, og vises kun ved mindst ${inWords(least)} stemmesedler.${carried(way, 'stemmesedlerne')}`,
    close: 'Luk afstemningen',
    question: (cast, least) =>
      `Luk afstemningen? Der er ${some(cast, 'stemmeseddel', 'stemmesedler')}. ${
        cast < least
          ? `Ved færre end ${inWords(least)} vises intet resultat, og stemmesedlerne slettes.`
          : 'Bagefter kan ingen stemme.'
      }`,
    closeNow: (isEnough) => (isEnough ? 'Luk og vis resultatet' : 'Luk uden resultat'),
    goOn: 'Bliv ved',
  },
  tooFew: {
    heading: 'Resultatet vises ikke',
    text: (least) =>
      `Der var færre end ${inWords(least)} stemmesedler. Så kan man regne ud, hvem der har valgt hvad. Stemmesedlerne er slettet, og ingen har set dem.`,
    again: 'Stem igen',
  },
  outcome: {
    heading: (withAWish, cast, choices) =>
      choices === 1
        ? `${integer(withAWish)} af ${integer(cast)} får deres ønske`
        : `${integer(withAWish)} af ${integer(cast)} får mindst ét af deres ${inWords(choices)} ønsker`,
    counts: (chosen, { cast, full, partial, blank }) =>
      `${capital(inWords(chosen))} ${chosen === 1 ? 'tema' : 'temaer'} er valgt. ${some(cast, 'stemmeseddel', 'stemmesedler')}: ${list(
        [some(full, 'fuld', 'fulde'), some(partial, 'delvis', 'delvise'), some(blank, 'blank', 'blanke')].filter(
          (text) => !text.startsWith('0 '),
        ),
      )}.`,
    points: (points) =>
      `${list(points.map((each, index) => `${integer(index + 1)}. valg giver ${integer(each)}`))} point.`,
    without: (without, blank) => {
      const nobody =
        without === 0
          ? 'Alle, der har valgt noget, får mindst ét ønske.'
          : `${integer(without)} får intet af det, de har ønsket.`;
      return blank === 0 ? nobody : `${nobody} ${integer(blank)} stemte blankt.`;
    },
    tied: 'lige mange',
    chosen: 'valgt',
    method: (overtaking) =>
      `✓ og fyldt søjle = valgt tema. Hvert nyt tema vægtes mod dem, der endnu ikke har fået et ønske${
        overtaking ? `; derfor er ${quoted(overtaking.chosen)} valgt før ${quoted(overtaking.other)}` : ''
      }. Lige mange point vises som lige.`,
    tie: (chosen, others, decidedBy) =>
      `${titles([chosen, ...others])} stod lige. ${quoted(chosen)} er valgt, fordi det ${
        decidedBy === 'points'
          ? 'har flest point'
          : decidedBy === 'first-choices'
            ? 'er 1. valg for flest'
            : 'står først på listen. Listen er i tilfældig rækkefølge, så det er et lod'
      }.`,
    agree: 'To andre måder at tælle på giver de samme temaer: kun point, og hvor mange stemmesedler et emne står på.',
    differ: (by, gained, lost) =>
      `${by === 'points' ? 'Talte man kun point' : 'Talte man, hvor mange stemmesedler et emne står på'}, kom ${titles(gained)} med i stedet for ${titles(lost)}.`,
    preferred: (title) => `Sat op ét mod ét foretrækker flest ${quoted(title)} frem for hvert af de andre emner.`,
    usePlan: 'Brug som temaplan',
    planned: 'Temaplanen er givet videre.',
    planTitle: (from) => `Temaplan fra ${formatsFor('da').month(from)}`,
    again: 'Drøft og stem igen',
    rationale: 'Hvorfor vælger vi sådan?',
    rationaleHint: 'Kommer med i temaplanen.',
    table: (isOpen) => (isOpen ? 'Skjul tal' : 'Vis tal'),
    columns: { topic: 'Emne', points: 'Point', ballots: 'Stemmesedler med emnet', chosen: 'Valgt' },
    yes: 'ja',
    no: 'nej',
  },
};
