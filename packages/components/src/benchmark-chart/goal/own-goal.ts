import { ownGoalTexts } from '@klyngekit/messages';
import type { Indicator, Target } from '@klyngekit/schema';
import type { OwnGoal } from '../benchmark-chart.events.js';

/** Id of the target that a practice sets for itself, before the id of its unit, and the longest id that a file can hold. */
const PREFIX = 'eget';
const LONGEST = 64;

/** The goal that a unit has set for itself; undefined where there is none. A band, which a file can hold, counts too. */
export function ownGoalOf({ targets = [] }: Indicator, unit: string): Target | undefined {
  return targets.find((target) => target.owner.kind === 'practice' && target.unit === unit);
}

/**
 * An indicator with another own goal of a unit, as the chart takes it back; null takes it away. All other targets stay as they
 * are, those of other practices too.
 */
export function indicatorWithOwnGoal(indicator: Indicator, unit: string, goal: OwnGoal | null): Indicator {
  const { targets = [], ...rest } = indicator;
  const others = targets.filter((target) => target.owner.kind !== 'practice' || target.unit !== unit);
  const own: readonly Target[] = goal ? [targetOf(goal, unit, others)] : [];
  const all = [...others, ...own];
  return all.length === 0 ? rest : { ...rest, targets: all };
}

function targetOf({ value, validTo }: OwnGoal, unit: string, others: readonly Target[]): Target {
  const taken = new Set(others.map(({ id }) => id));
  let id = `${PREFIX}-${unit}`.slice(0, LONGEST);
  for (let number = 2; taken.has(id); number++) id = `${PREFIX}-${number}`;
  return {
    id,
    owner: { kind: 'practice', name: ownGoalTexts.owner },
    unit,
    label: ownGoalTexts.label,
    value,
    ...(validTo === undefined ? {} : { validTo }),
  };
}
