import { da } from '@klyngekit/messages';
import type { AnonymousRound, Indicator } from '@klyngekit/schema';
import { everyKindIndicators, overviewBenchmark, referenceBenchmark, referenceRound } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { chartModel, unknownName, type ChartData, type ChartRequest } from '../src/chart/index.js';

const ofAll: ChartRequest = {
  indicator: undefined,
  period: undefined,
  own: undefined,
  audience: 'shared',
  group: undefined,
  compare: [],
  companions: { indicator: undefined, own: undefined },
};
const beside = (indicator: Indicator): Partial<ChartRequest> => ({ companions: { indicator, own: undefined } });
const round: AnonymousRound = referenceRound;
const [indicator] = referenceBenchmark.indicators;
const question = everyKindIndicators.choice.id;

describe('a name that the data do not hold', () => {
  it.each<[string | undefined, ChartData, Partial<ChartRequest>]>([
    [undefined, referenceBenchmark, {}],
    [undefined, referenceBenchmark, { indicator: indicator!.id }],
    ['unknown-indicator', referenceBenchmark, { indicator: 'nothing' }],
    ['unknown-period', referenceBenchmark, { period: 'nothing' }],
    ['unknown-group', referenceBenchmark, { group: 'nothing' }],
    ['unknown-period', overviewBenchmark, { indicator: question, period: 'nothing' }],
    ['unknown-group', overviewBenchmark, { indicator: question, group: 'nothing' }],
    [undefined, round, {}],
    [undefined, round, { group: 'nothing', period: 'nothing', ...beside(indicator!) }],
    ['other-indicator', round, beside(everyKindIndicators.rate)],
  ])('is %s, and the chart says the same', (name, data, changes) => {
    const request = { ...ofAll, ...changes };
    expect(unknownName(data, request)).toBe(name);
    const model = chartModel(data, request, da, 0, undefined);
    if (name === undefined) expect(model).not.toMatchObject({ state: expect.stringMatching(/^unknown-/) as string });
    else expect(model).toEqual({ status: 'state', state: name });
  });
});
