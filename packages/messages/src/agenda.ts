import type { ItemKind, MeetingFormat, MeetingRole, Opening, OwnDataSending, PartnerLink } from '@klyngekit/schema';
import type { AdviceMessages } from './advice.js';
import type { AgendaEditMessages } from './agenda-edit.js';
import type { AgendaRunMessages } from './agenda-run.js';

/** How an item fits with the fixed time at which it must begin: it does, it is waited for, or it comes too late. Minutes. */
export interface FixedTimeFacts {
  /** HH:MM. */
  readonly time: string;
  readonly gap: number;
  readonly late: number;
}

/** The length of an agenda beside the agreed one. Times are HH:MM, lengths minutes. */
export interface AgendaFitFacts {
  /** What all items take, with the waiting between them. */
  readonly length: number;
  /** What is left; below nought it runs over. */
  readonly slack: number;
  readonly end: string;
  readonly agreedEnd: string;
  readonly fit: 'roomy' | 'tight' | 'over';
}

/** Who comes. */
export interface PeopleFacts {
  /** People who have said yes, or as many as are expected; undefined when nobody knows. */
  readonly people: number | undefined;
  /** Practices that they come from. */
  readonly practices: number;
}

/** The words of agendas: what participants see. */
export interface AgendaMessages {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** Writing an agenda. Fetched when one is written. */
  readonly edit: () => Promise<AgendaEditMessages>;
  /** A meeting that runs. Fetched when one does. */
  readonly run: () => Promise<AgendaRunMessages>;
  /** Advice about an agenda. Fetched when it is asked for. */
  readonly advice: () => Promise<AdviceMessages>;
  /** A kind of item, which stands in place of a title too: "Oplæg". */
  readonly kind: (kind: ItemKind) => string;
  readonly role: (role: MeetingRole) => string;
  readonly format: (format: MeetingFormat) => string;
  /** A wall time from HH:MM: "17.00". */
  readonly clock: (time: string) => string;
  /** "25 min". */
  readonly minutes: (minutes: number) => string;
  /** "3 t 5 min". */
  readonly duration: (minutes: number) => string;
  /** A day from YYYY-MM-DD: "4. november 2026". */
  readonly date: (day: string) => string;
  /** From wall times YYYY-MM-DDTHH:MM: "Onsdag den 4. november 2026 kl. 17.00–20.00". */
  readonly when: (start: string, end: string) => string;
  /** "24 tilmeldte fra 14 praksis"; empty when nobody knows. */
  readonly people: (facts: PeopleFacts) => string;
  /** A text in quotes. */
  readonly quoted: (text: string) => string;
  /** A track without a name, by its place: "Spor B". */
  readonly track: (place: number) => string;
  /** "Mødeleder: Anne Ravn"; the role alone where nobody has it yet. */
  readonly holder: (role: MeetingRole, name: string) => string;
  /** "Fast kl. 19.00 · passer". */
  readonly fixed: (facts: FixedTimeFacts) => string;
  /** "Vi får: … De får: …"; empty when nothing is said. */
  readonly exchange: (link: PartnerLink) => string;
  readonly opening: (opening: Opening) => string;
  /** "Egne tal sendt ud 21. oktober 2026"; empty when nothing is planned. */
  readonly ownData: (sending: OwnDataSending) => string;
  /** "Sendes ud senest 28. oktober 2026"; empty for what is shown at the meeting. */
  readonly material: (sending: OwnDataSending) => string;
  /** "Sporene varer det længste spors tid: 25 min. Fælles samling kl. 19.00." */
  readonly gathering: (minutes: number, end: string) => string;
  /** "5 min luft". */
  readonly air: (minutes: number) => string;
  /** "Programmet er 5 minutter for langt."; says too when it fits. */
  readonly fit: (facts: AgendaFitFacts) => string;
  /** "I alt 3 t 5 min; forventet slut 20.05 mod aftalt 20.00." */
  readonly fitDetail: (facts: AgendaFitFacts) => string;
  /** "Overført fra 4. marts 2026 (2. gang)". */
  readonly carriedFrom: (date: string, times: number) => string;
  /** "3 aftaler er ikke afsluttet, og 1 af dem er overført flere gange." */
  readonly waiting: (open: number, again: number) => string;
  /** The line above what will not be reached: "Herfra når vi det ikke inden 20.00". */
  readonly cutOff: (agreedEnd: string) => string;
  readonly labels: {
    readonly item: string;
    readonly expectedEnd: string;
    readonly indicators: string;
    readonly topics: string;
    readonly join: string;
    readonly contact: string;
    readonly notes: string;
    readonly decisions: string;
    readonly actions: string;
    readonly carried: string;
    readonly untitled: string;
    /** In front of the name of a page that a link leads to. */
    readonly opens: string;
  };
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly noItems: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
}
