import type { LoadError } from '@klyngekit/messages';

/** Carries a reason, as data, up to where it becomes a state. */
export class LoadFailure extends Error {
  readonly reason: LoadError;

  constructor(reason: LoadError) {
    super(reason.code);
    this.reason = reason;
  }
}
