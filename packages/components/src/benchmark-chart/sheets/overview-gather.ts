import { overviewFacts, overviewFrame, type OverviewFacts, type OverviewFrame } from '@klyngekit/plot';
import { mergeAnswers } from '@klyngekit/privacy';
import type { ChartRequest } from '@klyngekit/report/chart';
import { defaultDisclosurePolicy, type Benchmark } from '@klyngekit/schema';

/** All indicators of a file, and what can be said of them. */
export interface GatheredOverview {
  readonly frame: OverviewFrame;
  readonly facts: OverviewFacts;
}

/** Gathers an overview for the page, or with the others of a restricted file as a shared screen shows them for a file. */
export function gatherOverview(
  benchmark: Benchmark,
  { period, own, audience, group, others }: ChartRequest,
): GatheredOverview {
  const frame = overviewFrame(benchmark, {
    period,
    // On a shared screen nothing below this line knows which unit is the reader's.
    own: audience === 'own' ? own : undefined,
    ...(group === undefined ? {} : { group }),
    others,
    merge: mergeAnswers,
    policy: defaultDisclosurePolicy,
  });
  return { frame, facts: overviewFacts(frame) };
}
