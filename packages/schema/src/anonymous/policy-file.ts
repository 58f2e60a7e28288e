import type { DisclosurePolicy } from './disclosure-policy.js';

/** A cluster's own thresholds, where it asks for stricter ones than the defaults. */
export interface PolicyFile {
  /** Names the kind of file and its major version. */
  readonly schema: 'klynge.politik/1';
  /** The thresholds, all of them: what is left out could be mistaken for what is agreed. */
  readonly policy: DisclosurePolicy;
}
