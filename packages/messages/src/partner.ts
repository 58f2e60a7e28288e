import type {
  HoursException,
  Initiative,
  LineAudience,
  OpeningState,
  OpeningHours,
  Partner,
  PartnerData,
  PartnerKind,
  WaitingTime,
} from '@klyngekit/schema';
import type { PartnerEditMessages } from './partner-edit.js';

/** How a line is used: by telephone, in writing, or by looking at a page. */
export type LineWay = 'call' | 'write' | 'visit';

/** Whether a partner gives data. */
export type DataStatus = PartnerData['status'];

/** A side of a cooperation. */
export type Side = 'practice' | 'partner' | 'patient';

/** The words of partners: cards, lists and plain text. */
export interface PartnerMessages {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** The form in which a partner is written. Fetched when one is, which is seldom. */
  readonly edit: () => Promise<PartnerEditMessages>;
  /** A kind of place, as it stands in the middle of a line: "jobcenter". */
  readonly kind: (kind: PartnerKind) => string;
  /** Who uses a line for what: "Klinikker ringer om attester". */
  readonly line: (audience: LineAudience, way: LineWay, purpose: string | undefined) => string;
  /** Whom a line is for, alone: "Fagpersoner". */
  readonly audience: (audience: LineAudience) => string;
  /** What pressing a number, an address or a page does, in front of it: "Ring til". */
  readonly action: (way: LineWay) => string;
  /** The hours of an ordinary week: "hverdage 8.00–9.00 og 13.00–14.00". */
  readonly hours: (hours: readonly OpeningHours[]) => string;
  /** Days with other hours: "24. december 2026 – 1. januar 2027: lukket". */
  readonly exception: (exception: HoursException) => string;
  /** Whether a line is open: "Åbent nu til 9.00", "Lukket nu. Åbner mandag kl. 8.00". */
  readonly opening: (opening: OpeningState) => string;
  /** "3 uger", "6–8 uger". */
  readonly waiting: (time: WaitingTime) => string;
  /** "pr. 28. september 2026". */
  readonly asOf: (date: string) => string;
  /** "Bekræftet 2. oktober 2026". */
  readonly verified: (date: string) => string;
  /** "af Lone Bro". */
  readonly verifiedBy: (who: string) => string;
  /** That nobody has looked at the card for long. */
  readonly stale: (date: string, days: number) => string;
  readonly neverVerified: string;
  readonly synthetic: string;
  /** "Klyngen tog kontakt i januar 2026." */
  readonly initiative: (initiative: Initiative) => string;
  /** "Fælles interesse: flere gennemfører forløbet." */
  readonly commonInterest: (text: string) => string;
  readonly dataStatus: (status: DataStatus) => string;
  /** What is said after the status: "til februar 2027", "pr. 1. marts 2026". */
  readonly dataWhen: (data: PartnerData) => string;
  /** "deles af 4 klynger" */
  readonly sharedBy: (clusters: number) => string;
  /** "Ring om henvisninger, der er gået i stå" */
  readonly askAbout: (text: string) => string;
  readonly date: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** "Afklaret 4. marts 2026." */
  readonly clarified: (date: string) => string;
  readonly side: (side: Side, partner: Pick<Partner, 'shortName'>) => string;
  /** Headings and labels. */
  readonly labels: {
    readonly referral: string;
    readonly standard: string;
    readonly referTo: string;
    readonly required: string;
    readonly targetGroup: string;
    readonly exclusions: string;
    readonly waiting: string;
    readonly guide: string;
    readonly people: string;
    readonly exchange: string;
    readonly gets: string;
    readonly gives: string;
    readonly data: string;
    readonly dataShort: string;
    readonly shared: string;
    readonly nextMeeting: string;
    readonly address: string;
    readonly gln: string;
    readonly sor: string;
    readonly cvr: string;
    readonly clarification: string;
    readonly believed: string;
    readonly found: string;
    readonly project: string;
    readonly projectAim: string;
    readonly indicator: string;
    readonly period: string;
    readonly clusters: string;
    readonly telephone: string;
    readonly email: string;
    readonly contact: string;
  };
  /** The buttons of a card. */
  readonly actions: {
    readonly showAll: string;
    readonly showLess: string;
    readonly copyReferral: string;
    readonly copyText: string;
    readonly copyVcard: string;
    readonly saveContact: string;
    readonly print: string;
    readonly toAgenda: string;
    /** "Kopiér GLN" */
    readonly copyCode: (name: string) => string;
    /** What was copied is told once it is on the clipboard. */
    readonly copied: string;
    /** The clipboard is closed; the text lies in a field instead. */
    readonly copyByHand: string;
  };
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
  readonly partners: {
    readonly title: string;
    readonly search: string;
    readonly allKinds: string;
    readonly kind: string;
    readonly allTopics: string;
    readonly topic: string;
    readonly allClusters: string;
    readonly cluster: string;
    /** "3 partnere", "2 af 14 partnere" */
    readonly count: (shown: number, total: number) => string;
    readonly none: string;
    readonly clear: string;
    readonly show: string;
    readonly hide: string;
    /** Partners of a list that were refused: "2 kort kunne ikke læses." */
    readonly refused: (count: number) => string;
  };
}
