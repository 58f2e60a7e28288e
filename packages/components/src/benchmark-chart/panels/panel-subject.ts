import type { ChartViewName, ValueStyle } from '@klyngekit/messages';
import { isRound, type ChartData, type ChartRequest } from '@klyngekit/report/chart';
import type { Indicator, Period } from '@klyngekit/schema';
import { ownGoalOf } from '../goal/own-goal.js';
import type { PanelName, PanelSubject } from './panel.js';

/** What a host offers. */
export interface PanelOffer {
  readonly reflection: boolean;
  readonly goal: boolean;
}

/** What is on the page, for whom. */
export interface PanelPlace {
  readonly data: ChartData;
  readonly request: ChartRequest;
  readonly indicator: Indicator;
  readonly period: Pick<Period, 'to'>;
  readonly style: ValueStyle;
  readonly view: ChartViewName;
  /** Level of the chart's own heading. */
  readonly headingLevel: number;
}

/** The panels to offer: a goal is one of a unit in the data, and a closed round does not say which unit is whose. */
export function offeredPanels(
  { reflection, goal }: PanelOffer,
  { data, request, indicator }: PanelPlace,
): readonly PanelName[] {
  const { audience, own } = request;
  const canSet =
    goal &&
    audience === 'own' &&
    own !== undefined &&
    !isRound(data) &&
    indicator.kind !== 'choice' &&
    data.units.some(({ id }) => id === own);
  return [...(reflection ? (['reflection'] as const) : []), ...(canSet ? (['goal'] as const) : [])];
}

/** What the panels are about. */
export function panelSubject({
  data,
  request,
  indicator,
  period,
  style,
  view,
  headingLevel,
}: PanelPlace): PanelSubject {
  const { audience, own, companions } = request;
  const reader = isRound(data) ? companions.own?.rowId : own;
  return {
    release: isRound(data) ? data.roundId : data.id,
    indicator,
    style,
    period,
    view,
    own: audience === 'own' ? (reader ?? '') : undefined,
    goal: own === undefined || audience !== 'own' ? undefined : ownGoalOf(indicator, own),
    headingLevel: Math.min(6, headingLevel + 1),
  };
}
