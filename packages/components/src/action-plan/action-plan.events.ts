import { RequestEvent, StateEvent } from '@klyngekit/foundation';
import type { LoadError } from '@klyngekit/messages';
import type { ActionPlan } from '@klyngekit/schema';

/** The plan cannot be shown. */
export class KlyngePlanErrorEvent extends StateEvent {
  /** @param error - what is wrong, as data; never anything out of the file */
  constructor(readonly error: LoadError) {
    super('klynge-plan-error');
  }
}

/** Something was changed: the plan as it stands, finished or not, for pages that keep drafts of their own. */
export class KlyngePlanDraftEvent extends StateEvent {
  /** @param plan - may hold what a plan that is saved may not */
  constructor(readonly plan: ActionPlan) {
    super('klynge-plan-draft');
  }
}

/** A plan with nothing to be seen to is to be saved. The element offers it as a file, unless the page says no and keeps it. */
export class KlyngePlanSubmitEvent extends RequestEvent {
  /** @param plan - the plan */
  constructor(readonly plan: ActionPlan) {
    super('klynge-plan-submit');
  }
}

declare global {
  interface HTMLElementEventMap {
    'klynge-plan-error': KlyngePlanErrorEvent;
    'klynge-plan-draft': KlyngePlanDraftEvent;
    'klynge-plan-submit': KlyngePlanSubmitEvent;
  }
}
