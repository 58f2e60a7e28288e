import type { ActionField, ActionProblem } from '@klyngekit/messages';
import { containsCprLikeNumber, isCalendarDate, type Action, type ActionPlan } from '@klyngekit/schema';
import { asParagraph } from '../shared/typed-text.js';

/** The most agreements that a plan holds. */
export const MOST_ACTIONS = 100;
/** The most signs of the texts of an agreement. */
export const MOST_SIGNS = { what: 2000, leadName: 200, leadRole: 200, staff: 6000, measure: 500 } as const;

/** Fields that are typed letter by letter. */
export type TypedField = keyof typeof MOST_SIGNS;

/** A plan with one more agreement at the end, and its id. */
export function withNewAction(plan: ActionPlan): { readonly plan: ActionPlan; readonly id: string } | undefined {
  if (plan.actions.length >= MOST_ACTIONS) return undefined;
  const taken = new Set(plan.actions.map(({ id }) => id));
  let number = plan.actions.length + 1;
  while (taken.has(`aftale-${number}`)) number++;
  const id = `aftale-${number}`;
  const action: Action = { id, what: '', practice: plan.practice.id, status: 'planned' };
  return { plan: { ...plan, actions: [...plan.actions, action] }, id };
}

export function withoutAction(plan: ActionPlan, id: string): ActionPlan {
  return { ...plan, actions: plan.actions.filter((action) => action.id !== id) };
}

/** A plan with some fields of an agreement changed; undefined takes a field away. */
export function withFields(
  plan: ActionPlan,
  id: string,
  changes: { readonly [F in keyof Action]?: Action[F] | undefined },
): ActionPlan {
  return {
    ...plan,
    actions: plan.actions.map((action) => {
      if (action.id !== id) return action;
      const fields = Object.entries({ ...action, ...changes }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(fields) as unknown as Action;
    }),
  };
}

/** What a typed text means for an agreement. */
export function fieldsOf(
  action: Action,
  field: TypedField,
  typed: string,
): { readonly [F in keyof Action]?: Action[F] | undefined } {
  if (field === 'staff') {
    const staff = typed
      .split('\n')
      .map((line) => asParagraph(line).slice(0, 200))
      .filter((line) => line !== '')
      .slice(0, 30);
    return { staff: staff.length > 0 ? staff : undefined };
  }
  const text = asParagraph(typed);
  if (field === 'what') return { what: text };
  if (field === 'measure') return { measure: text === '' ? undefined : text };
  const name = field === 'leadName' ? text : (action.lead?.name ?? '');
  const role = field === 'leadRole' ? text : (action.lead?.role ?? '');
  if (name === '' && role === '') return { lead: undefined };
  return { lead: { name, ...(role !== '' && { role }) } };
}

/** What stands in a field of an agreement. */
export function textOf(action: Action, field: TypedField): string {
  switch (field) {
    case 'leadName':
      return action.lead?.name ?? '';
    case 'leadRole':
      return action.lead?.role ?? '';
    case 'staff':
      return (action.staff ?? []).join('\n');
    default:
      return action[field] ?? '';
  }
}

/** What is to be seen to in an agreement before the plan leaves, by field. */
export type Problems = ReadonlyMap<ActionField, ActionProblem>;

/** What is to be seen to in an agreement. A number that looks like a person's is told at once, the rest when asked. */
export function problemsOf(action: Action, isAsked: boolean): Problems {
  const problems = new Map<ActionField, ActionProblem>();
  if (isAsked && action.what === '') problems.set('what', 'what-missing');
  if (isAsked && action.lead?.name === '') problems.set('leadName', 'name-missing');
  if (action.due !== undefined && !isCalendarDate(action.due)) problems.set('due', 'date');
  for (const field of Object.keys(MOST_SIGNS) as TypedField[])
    if (containsCprLikeNumber(textOf(action, field))) problems.set(field, 'cpr');
  return problems;
}

/** How many fields of a plan are to be seen to, and the first agreement that has one. */
export function planProblems(plan: ActionPlan): { readonly count: number; readonly first: string | undefined } {
  const found = plan.actions
    .map((action) => ({ id: action.id, count: problemsOf(action, true).size }))
    .filter(({ count }) => count > 0);
  return { count: found.reduce((sum, { count }) => sum + count, 0), first: found[0]?.id };
}
