/** What an element knows of its draft. */
export interface DraftStatusFacts {
  /** Where it lies; undefined until it has been saved. */
  readonly place: 'indexeddb' | 'local' | 'memory' | undefined;
  /** Whether another tab saves it. */
  readonly elsewhere: boolean;
  /** Why something lies aside, if so. */
  readonly aside: 'corrupt' | 'newer' | 'conflict' | undefined;
}
