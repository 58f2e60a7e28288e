import type { Catalog } from './catalog.js';
import { actionPlan } from './da/action-plan.js';
import type { ActionPlanMessages } from './action-plan.js';

/** The words of an action plan in the language of a catalog, or the Danish ones where it has none. */
export function actionPlanMessages(catalog: Catalog): ActionPlanMessages {
  return catalog.actionPlan ?? actionPlan;
}
