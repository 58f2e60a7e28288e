/** What the words of advice need: numbers, ids, days and times, as the check gives them out. */
export type AdviceFacts = Readonly<Record<string, string | number>>;

/** What things are called in a meeting, by their ids. */
export interface AdviceNames {
  /** An item: its title, or its kind where it has none. */
  readonly item: (id: string) => string;
  /** An agreement: what is to be done; empty when nothing is written yet. */
  readonly action: (id: string) => string;
  readonly partner: (id: string) => string;
  readonly participant: (id: string) => string;
}

/** Words of one finding or remedy. `about` is the id of the item or agreement that it concerns, or empty. */
export type AdviceWords = (facts: AdviceFacts, names: AdviceNames, about: string) => string;

/** What can be found about an agenda. */
export type FindingCode =
  | 'over-run'
  | 'no-buffer'
  | 'talk-without-pause'
  | 'no-silent-reflection'
  | 'open-actions'
  | 'no-decision'
  | 'action-without-lead'
  | 'own-data-not-sent'
  | 'data-without-opening'
  | 'partner-without-exchange'
  | 'long-without-break'
  | 'no-evaluation'
  | 'online-too-long'
  | 'fixed-start-late'
  | 'time-skipped'
  | 'time-twice';

/** What can be done about it with one press. */
export type RemedyName =
  | 'shorten-item'
  | 'shorten-items'
  | 'park-item'
  | 'extend-meeting'
  | 'end-earlier'
  | 'break-up-talk'
  | 'add-reflection'
  | 'add-follow-up'
  | 'carry-over'
  | 'add-decision'
  | 'assign-lead'
  | 'plan-sending'
  | 'mark-sent'
  | 'keep-closed'
  | 'propose-opening'
  | 'add-break'
  | 'add-evaluation'
  | 'move-fixed-start'
  | 'drop-fixed-start'
  | 'move-earlier'
  | 'use-existing-time';

/** The words of the agenda check, a function for each code. Forgetting one is a type error. */
export interface AdviceMessages {
  readonly heading: string;
  /** Nothing was found. */
  readonly nothing: string;
  /** "4 forslag. I bestemmer selv." */
  readonly count: (findings: number) => string;
  /** What is worth a thought. */
  readonly findings: { readonly [code in FindingCode]: AdviceWords };
  /** The words on the button that does something about it. */
  readonly remedies: { readonly [code in RemedyName]: AdviceWords };
  /** Puts a finding aside. */
  readonly dismiss: string;
  /** "2 er lagt til side". */
  readonly dismissed: (count: number) => string;
  /** Brings the findings back that were put aside. */
  readonly restore: string;
  /** Said aloud after a remedy. */
  readonly done: (remedy: string) => string;
  readonly close: string;
}
