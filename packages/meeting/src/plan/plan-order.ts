import type { Action, ActionStatus } from '@klyngekit/schema';
import { isOpen } from '../carry/carry-over.js';

/** How the agreements of a plan are put in order: by how far they are, by when they are due, or as they were written. */
export type PlanOrder = 'status' | 'due' | 'written';

/** Agreements that stand together. */
export interface ActionGroup {
  /** Undefined where they are not grouped. */
  readonly status: ActionStatus | undefined;
  readonly actions: readonly Action[];
}

/** What is being done comes first, what was dropped last. */
const STATUSES: readonly ActionStatus[] = ['started', 'planned', 'done', 'dropped'];

const day = 86_400_000;

/**
 * How many days there are until an agreement is due: negative when the day has passed, 0 on the day. Undefined without a
 * day, and for one that is done or dropped.
 *
 * @param today as YYYY-MM-DD
 */
export function daysLeft(action: Action, today: string): number | undefined {
  if (action.due === undefined || !isOpen(action)) return undefined;
  return Math.round((Date.parse(action.due) - Date.parse(today)) / day);
}

/** By day, the earliest first; those without one last; equals as they were written. */
function byDue(actions: readonly Action[]): readonly Action[] {
  return [...actions].sort((a, b) => {
    if (a.due === b.due) return 0;
    if (a.due === undefined) return 1;
    return b.due === undefined || a.due < b.due ? -1 : 1;
  });
}

/** The agreements of a plan in an order. Grouped by status there is a group for each that some have. */
export function orderedActions(actions: readonly Action[], order: PlanOrder): readonly ActionGroup[] {
  if (order !== 'status') return [{ status: undefined, actions: order === 'due' ? byDue(actions) : actions }];
  return STATUSES.map((status) => ({
    status,
    actions: byDue(actions.filter((action) => action.status === status)),
  })).filter((group) => group.actions.length > 0);
}

/** A plan in numbers. */
export interface PlanCounts {
  readonly all: number;
  readonly started: number;
  readonly planned: number;
  readonly done: number;
  readonly dropped: number;
  /** Open ones whose day has passed. */
  readonly overdue: number;
  /** Open ones that nobody holds. */
  readonly withoutLead: number;
}

/** A plan in numbers, on a day. */
export function planCounts(actions: readonly Action[], today: string): PlanCounts {
  const having = (status: ActionStatus): number => actions.filter((action) => action.status === status).length;
  return {
    all: actions.length,
    started: having('started'),
    planned: having('planned'),
    done: having('done'),
    dropped: having('dropped'),
    overdue: actions.filter((action) => (daysLeft(action, today) ?? 0) < 0).length,
    withoutLead: actions.filter((action) => isOpen(action) && !action.lead?.name).length,
  };
}
