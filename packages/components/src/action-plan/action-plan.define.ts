import { KlyngeActionPlan } from './action-plan.js';

KlyngeActionPlan.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-action-plan': KlyngeActionPlan;
  }
}
