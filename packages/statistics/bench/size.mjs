// The weight of each family of functions, minified and gzipped: node bench/size.mjs
import { gzipSync } from 'node:zlib';
import { bundle } from './load.mjs';

const families = {
  'wilsonInterval alone': ['wilsonInterval'],
  'Clopper–Pearson': ['clopperPearsonInterval'],
  'Poisson and rates': ['poissonInterval', 'rateInterval', 'byarInterval'],
  'all intervals': [
    'wilsonInterval',
    'clopperPearsonInterval',
    'newcombeDifference',
    'estimateDifference',
    'poissonInterval',
    'byarInterval',
    'rateInterval',
    'rateRatio',
    'meanInterval',
    'intervalColumns',
  ],
  standardisation: ['directlyStandardisedRate', 'indirectlyStandardisedRatio'],
  funnel: [
    'binomialLimits',
    'poissonLimits',
    'funnelLimits',
    'funnelPosition',
    'overdispersion',
    'expectedFalseAlarms',
    'exactFalseAlarms',
  ],
  'control and run charts': [
    'xmrChart',
    'pChart',
    'uChart',
    'cChart',
    'laneyPChart',
    'laneyUChart',
    'suitedChart',
    'runChart',
    'spcSignals',
  ],
  distribution: [
    'quantile',
    'median',
    'quartiles',
    'deciles',
    'percentileRank',
    'rankRange',
    'pooledRate',
    'leaveOneOutRate',
    'achievableBenchmark',
  ],
  change: ['cochranArmitageTrend', 'eventsToTarget'],
  everything: undefined,
};

for (const [family, names] of Object.entries(families)) {
  const bytes = gzipSync(await bundle(names), { level: 9 }).length;
  console.log(`${String(bytes).padStart(6)} B  ${family}`);
}
