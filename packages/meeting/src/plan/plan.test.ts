import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Action, FollowUp } from '@klyngekit/schema';
import { exampleActionPlan } from '@klyngekit/schema/fixtures';
import { followUpChange } from './follow-up.js';
import { daysLeft, orderedActions, planCounts } from './plan-order.js';

const action = (id: string, changes: Partial<Action> = {}): Action => ({ id, what: id, status: 'planned', ...changes });
const actions = [
  action('a', { status: 'done', due: '2026-01-01' }),
  action('b', { due: '2026-12-01' }),
  action('c', { status: 'started', lead: { name: 'Karen' } }),
  action('d', { due: '2026-11-01', lead: { name: '' } }),
  action('e', { status: 'dropped' }),
];
const idsOf = (order: 'status' | 'due' | 'written'): unknown =>
  orderedActions(actions, order).map(({ status, actions: group }) => [status, ...group.map(({ id }) => id)]);

describe('the order of a plan', () => {
  it('is by status, by day, or as it was written', () => {
    expect(idsOf('status')).toEqual([
      ['started', 'c'],
      ['planned', 'd', 'b'],
      ['done', 'a'],
      ['dropped', 'e'],
    ]);
    expect(idsOf('due')).toEqual([[undefined, 'a', 'd', 'b', 'c', 'e']]);
    expect(idsOf('written')).toEqual([[undefined, 'a', 'b', 'c', 'd', 'e']]);
  });

  it('neither loses nor doubles an agreement', () => {
    const statuses = fc.constantFrom('planned', 'started', 'done', 'dropped');
    const due = fc.option(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), { nil: undefined });
    const arbitrary = fc.array(fc.record({ status: statuses, due }), { maxLength: 20 });
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('status', 'due', 'written'), (members, order) => {
        const all = members.map((member, index) => action(`${index}`, member as Partial<Action>));
        const ids = orderedActions(all, order as 'status').flatMap((group) => group.actions.map(({ id }) => id));
        expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('counts days across a change of clocks, and none for what is done', () => {
    expect(daysLeft(actions[1]!, '2026-11-22')).toBe(9);
    expect(daysLeft(actions[3]!, '2026-11-22')).toBe(-21);
    expect(daysLeft(action('x', { due: '2026-10-26' }), '2026-10-24')).toBe(2);
    expect(daysLeft(actions[0]!, '2026-11-22')).toBeUndefined();
    expect(daysLeft(actions[2]!, '2026-11-22')).toBeUndefined();
  });

  it('says how many are overdue, and how many nobody holds', () => {
    expect(planCounts(actions, '2026-11-22')).toEqual({
      all: 5,
      started: 1,
      planned: 2,
      done: 1,
      dropped: 1,
      overdue: 1,
      withoutLead: 2,
    });
  });
});

describe('followUpChange', () => {
  const [lung, opioids] = exampleActionPlan.followUps;

  it('takes the first and the last figure, and says whether chance can do it', () => {
    const change = followUpChange(lung)!;
    expect(change.before.value).toBeCloseTo(17 / 49, 12);
    expect(change.after?.value).toBe(0.48);
    expect(change.isMoreThanChance).toBe(false);
    expect(followUpChange(opioids)).toBeUndefined();
  });

  it('calls a change more than chance only beyond 99.8 %', () => {
    const of = (first: number, last: number): FollowUp => ({
      ...lung,
      figures: [first, last].map((numerator, index) => ({ ...lung.figures[index]!, numerator, denominator: 50 })),
    });
    expect(followUpChange(of(10, 40))?.isMoreThanChance).toBe(true);
    expect(followUpChange(of(40, 10))?.isMoreThanChance).toBe(true);
    expect(followUpChange(of(17, 27))?.isMoreThanChance).toBe(false); // outside 95 %, inside 99.8 %
  });

  it('reads rates per their multiplier, counts as they are, and passes over what has no value', () => {
    const { period } = lung.figures[0];
    const figure = (changes: object): FollowUp['figures'][number] => ({ period, ...changes });
    const rate: FollowUp = { ...opioids, figures: [figure({ numerator: 30, denominator: 1500 }), figure({})] };
    expect(followUpChange(rate)).toMatchObject({ before: { value: 20 }, after: undefined });
    const count: FollowUp = { ...opioids, kind: 'count', figures: [figure({ numerator: 3 }), figure({ value: 4 })] };
    expect(followUpChange(count)).toMatchObject({ before: { value: 3 }, after: { value: 4 } });
    expect(followUpChange(count)?.isMoreThanChance).toBeUndefined();
    expect(followUpChange({ ...rate, figures: [figure({ numerator: 1, denominator: 0 })] })).toBeUndefined();
  });
});
