/** What an element knows of its draft. */
export interface DraftStatusFacts {
  /** Where it lies; undefined until it has been saved. */
  readonly place: 'indexeddb' | 'local' | 'memory' | undefined;
  /** Whether another tab saves it. */
  readonly elsewhere: boolean;
  /** Why something lies aside, if so. */
  readonly aside: 'corrupt' | 'newer' | 'conflict' | undefined;
  /** When it was saved, as HH:MM. With no place it was found as it was left. */
  readonly savedTime?: string | undefined;
}

/** The words beside a draft that can be taken away. */
export interface DraftNoticeMessages {
  /** Where the draft lies, and what lies beside it; empty while there is nothing to tell. */
  readonly status: (facts: DraftStatusFacts) => string;
  readonly clear: string;
  readonly keep: string;
  readonly question: string;
}
