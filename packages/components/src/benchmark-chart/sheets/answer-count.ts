import { choiceFrame, closedChoiceFrame, type ChoiceResult } from '@klyngekit/plot';
import { mergeAnswers } from '@klyngekit/privacy';
import { isRound, type ChartData, type ChartRequest } from '@klyngekit/report/chart';
import { defaultDisclosurePolicy } from '@klyngekit/schema';

/** Counts the answers to a question, rare ones of a restricted file together, for the page and for files alike. */
export function countAnswers(
  data: ChartData,
  { indicator, period, own, audience, group, companions }: ChartRequest,
): ChoiceResult {
  // On a shared screen nothing below these lines knows which unit is the reader's.
  if (isRound(data)) {
    if (!companions.indicator) return { ok: false, failure: 'other-indicator' };
    return closedChoiceFrame(data, {
      indicator: companions.indicator,
      own: audience === 'own' ? companions.own : undefined,
    });
  }
  return choiceFrame(data, {
    indicator: indicator ?? data.indicators[0]!.id,
    period,
    own: audience === 'own' ? own : undefined,
    ...(group === undefined ? {} : { group }),
    merge: mergeAnswers,
    policy: defaultDisclosurePolicy,
  });
}
