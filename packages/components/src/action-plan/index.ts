export { KlyngeActionPlan } from './action-plan.js';
export { KlyngePlanDraftEvent, KlyngePlanErrorEvent, KlyngePlanSubmitEvent } from './action-plan.events.js';
