import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';
import type { Proposal } from '@klyngekit/meeting';
import type { Ballot, ThemePlan, TopicRound } from '@klyngekit/schema';

/** The round cannot be shown. */
export class KlyngeTopicErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-topic-error');
  }
}

/**
 * The round has changed: topics were listed or merged, a vote began or was closed. Never told while somebody writes or votes,
 * and ballots are in it only when the round is closed.
 */
export class KlyngeTopicRoundEvent extends StateEvent {
  /** @param round - the round as it stands, to be kept */
  constructor(readonly round: TopicRound) {
    super('klynge-topic-round');
  }
}

/** What leaves a participant's own device. Heard on the element itself alone; `preventDefault()` says that it did not arrive. */
abstract class EntryEvent extends Event {
  constructor(type: `klynge-${string}`) {
    super(type, { cancelable: true });
  }
}

/** A participant has handed in proposals, or none. To be carried to the facilitator's `takeProposals`. */
export class KlyngeTopicProposalsEvent extends EntryEvent {
  /** @param proposals - without a name, and to be carried without one */
  constructor(readonly proposals: readonly Proposal[]) {
    super('klynge-topic-proposals');
  }
}

/** A participant has voted. To be carried to the facilitator's `takeBallots`. */
export class KlyngeTopicBallotEvent extends EntryEvent {
  /** @param ballot - without a name, and to be carried without one */
  constructor(readonly ballot: Ballot) {
    super('klynge-topic-ballot');
  }
}

/** The cluster takes the chosen topics as its themes. */
export class KlyngeThemePlanEvent extends RequestEvent {
  /** @param plan - the themes, in the order in which they were chosen */
  constructor(readonly plan: ThemePlan) {
    super('klynge-theme-plan');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-topic-error': KlyngeTopicErrorEvent;
    'klynge-topic-round': KlyngeTopicRoundEvent;
    'klynge-topic-proposals': KlyngeTopicProposalsEvent;
    'klynge-topic-ballot': KlyngeTopicBallotEvent;
    'klynge-theme-plan': KlyngeThemePlanEvent;
  }
}
