import { answerDelay } from '@klyngekit/privacy';
import type { Behaviour } from './outcome.js';

/** How many names still stand, where none may. */
export interface Remaining {
  readonly table: number;
  readonly chart: number;
  readonly status: string;
}

const remains = ({ table, chart, status }: Remaining): string | undefined => {
  if (table > 0 || chart > 0) return `${table} navne står i tabellen og ${chart} i grafen.`;
  return status === 'closed' ? undefined : `Tilstanden er ${status}.`;
};

const leaving = (id: string, title: string): Behaviour<Remaining> => ({
  id,
  title,
  faultOf: remains,
  wrong: { table: 3, chart: 0, status: 'closed' },
});

/** One press, and nothing else. */
export const closesByButton = leaving('close', 'Ét tryk på »Luk igen« tager alle navne væk med det samme');
/** The page is left, or put away for later. */
export const closesOnLeaving = leaving('pagehide', 'Navnene går, når siden forlades');
/** A host takes the elements out. */
export const closesOnRemoval = leaving('removal', 'Navnene går, når elementerne tages ud af siden');

const differs = (all: readonly string[]): boolean => new Set(all).size > 1;

/** The labels of the rows, in each state. */
export const keepsOrder: Behaviour<readonly (readonly string[])[]> = {
  id: 'order',
  title: 'Rækkernes numre og orden er ens før, under og efter',
  faultOf: (states) => (differs(states.map((labels) => labels.join())) ? 'Ordenen er en anden.' : undefined),
  wrong: [
    ['Praksis 1', 'Praksis 2'],
    ['Praksis 2', 'Praksis 1'],
  ],
};

/** How many names could be seen each time something was drawn. */
export const comesAtOnce: Behaviour<{ readonly counts: readonly number[]; readonly all: number }> = {
  id: 'at-once',
  title: 'Alle navne kommer på én gang',
  faultOf({ counts, all }) {
    if (!counts.includes(all)) return 'Navnene kom ikke frem.';
    const part = counts.find((count) => count > 0 && count < all);
    return part === undefined ? undefined : `På et tidspunkt stod der ${part} af ${all} navne.`;
  },
  wrong: { counts: [0, 3, 14], all: 14 },
};

/** What could be seen, heard and read after each of several votes that did not open. */
export const leavesSameTrace: Behaviour<readonly string[]> = {
  id: 'same-trace',
  title: 'Ét NEJ, kun NEJ og et manglende svar giver samme spor',
  faultOf: (traces) => (differs(traces) ? 'Sporene er ikke ens.' : undefined),
  wrong: ['ikke vist', 'ikke vist', 'ikke vist: to svar'],
};

/** How long each answer took, ms. */
export const answersLate: Behaviour<readonly number[]> = {
  id: 'answer-time',
  title: 'Svaret kommer aldrig før tiden, hvad det end er',
  faultOf: (times) =>
    times.some((time) => time < answerDelay * 0.99) ? `Et svar kom før ${answerDelay / 1000} sekunder.` : undefined,
  wrong: [300, 2010],
};

/** What left the page by each outlet, closed and open. */
export const exportsNeutral: Behaviour<{ readonly closed: string; readonly open: string }> = {
  id: 'same-exports',
  title: 'Kopi og fil er ens, før og efter navnene er fremme',
  faultOf({ closed, open }) {
    if (!closed.includes('Praksis')) return 'Der kom ingen kopi.';
    return closed === open ? undefined : 'De er ikke ens.';
  },
  wrong: { closed: 'Praksis 37;58', open: 'Praksis 37;58;x' },
};

/** What is in an event of a change. */
export interface SeenChange {
  readonly fields: readonly string[];
  readonly bubbles: boolean;
}

const ALLOWED = ['from', 'isTrusted', 'roundId', 'to'];

/** State events carry three fields and stay where they are. */
export const changesTellLittle: Behaviour<readonly SeenChange[]> = {
  id: 'change-events',
  title: 'Hændelsen om et skift siger kun fra, til og hvilken runde',
  faultOf(changes) {
    if (changes.length === 0) return 'Der kom ingen hændelse.';
    if (changes.some(({ bubbles }) => bubbles)) return 'Hændelsen forlader sit element.';
    const more = changes.flatMap(({ fields }) => fields).find((field) => !ALLOWED.includes(field));
    return more === undefined ? undefined : 'Hændelsen bærer mere.';
  },
  wrong: [{ fields: ['from', 'to', 'roundId', 'votes'], bubbles: false }],
};

/** Whether anything of a spoilt file is shown. */
export const refusesSpoilt: Behaviour<{ readonly isRefused: boolean; readonly rows: number }> = {
  id: 'refused',
  title: 'En fil med et navn i bliver afvist, og intet af den vises',
  faultOf: ({ isRefused, rows }) => (isRefused && rows === 0 ? undefined : 'Noget af filen vises.'),
  wrong: { isRefused: false, rows: 14 },
};

/** How many requests went to other servers. */
export const staysHere: Behaviour<boolean> = {
  id: 'elsewhere',
  title: 'Intet hentes fra eller sendes til andre servere',
  faultOf: (isElsewhere) => (isElsewhere ? 'Der er spurgt hos en anden server.' : undefined),
  wrong: true,
};
