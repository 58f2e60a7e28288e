import type { PlanOrder } from '@klyngekit/meeting';
import type { ActionPlanMessages } from '@klyngekit/messages';
import type { Action, ActionPlan, ActionStatus } from '@klyngekit/schema';
import type { TypedField } from './plan-edit.js';

/** Everything that a plan is rendered from. */
export interface PlanView {
  readonly words: ActionPlanMessages;
  readonly language: string;
  readonly level: number;
  readonly plan: ActionPlan;
  /** As YYYY-MM-DD. */
  readonly today: string;
  readonly date: (iso: string) => string;
  readonly isEditable: boolean;
  readonly order: PlanOrder;
  /** The agreement whose form is open. */
  readonly opened: string | undefined;
  /** Agreements whose form was left once. */
  readonly touched: ReadonlySet<string>;
  /** Whether somebody has asked to save. */
  readonly isAsked: boolean;
  readonly note: string;
  /** Where the draft lies. */
  readonly draft: unknown;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly textOf: (action: Action, field: TypedField) => string;
  readonly setOrder: (order: PlanOrder) => void;
  readonly setStatus: (id: string, status: ActionStatus) => void;
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
  readonly type: (id: string, field: TypedField, typed: string) => void;
  readonly leave: (id: string) => void;
  readonly set: (id: string, changes: { readonly [F in keyof Action]?: Action[F] | undefined }) => void;
  readonly add: () => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly print: () => void;
}
