import type { DistributionFindings, DistributionMessages } from '@klyngekit/messages';
import { distributionFrame, distributionScene, type DistributionFrame } from '@klyngekit/plot';
import { findingsOf, spreadWords, targetsBeside, type ReadyModel } from '@klyngekit/report/chart';
import { drawSpread, isNarrow, LEAST_WIDTH, type Picture, type PictureRequest } from '../chart-picture.js';
import type { TableColumns, ViewedModel, ViewModule } from './chart-view.js';
import { showSpread } from './spread.js';
import { medianReference, otherReferences, spreadColumns } from './unit-figures.js';

/** One line with stacked dots, the middle half and the median. */
export const module: ViewModule = {
  prepare: async (catalog) => {
    const words = await catalog.distribution();
    return (model) => showDistribution(model, words);
  },
};

function showDistribution(model: ReadyModel, words: DistributionMessages): ViewedModel {
  const { source, facts } = model;
  const distribution = distributionFrame(source.frame);
  const findings: DistributionFindings = {
    ...findingsOf(facts, source),
    units: source.frame.rows.length,
    deciles: distribution.deciles,
  };
  return {
    ...showSpread(model),
    view: 'distribution',
    title: words.title(findings) ?? model.title,
    summary: words.summary(findings) ?? model.summary,
    // Where there is no room for labels the strip is the same picture with its numbers in words below.
    draw: (request) =>
      isNarrow(request) ? drawSpread(model, request) : draw(model, distribution, findings, words, request),
    reading: (picture) => (picture?.strip ? '' : words.reading(findings, picture?.dense ?? false)),
    table: {
      ...spreadColumns(model),
      references: [...medianReference(model), ...bands(model, distribution, words), ...otherReferences(model)],
    },
  };
}

function draw(
  { source }: ReadyModel,
  distribution: DistributionFrame,
  findings: DistributionFindings,
  words: DistributionMessages,
  { width, measure }: PictureRequest,
): Picture {
  const spread = spreadWords(source);
  const scene = distributionScene({
    distribution,
    width: Math.max(LEAST_WIDTH, width),
    measure,
    words: {
      ...spread,
      ownValue: (value) => `${spread.own} ${spread.value(value)}`,
      middleHalf: (lower, upper) => words.middleHalf(lower, upper, findings),
    },
  });
  const beside = targetsBeside(source, scene.unlabelledTargets);
  return { scene, strip: false, dense: scene.dense, labels: 'none', labelRoom: 0, beside };
}

function bands(
  { source, facts }: ReadyModel,
  { deciles }: DistributionFrame,
  words: DistributionMessages,
): TableColumns['references'] {
  const half = facts.spread?.middleHalf;
  const value = (level: number): string => source.words.value(level, source.style);
  return [
    ...(deciles ? ([[words.deciles[0], value(deciles.lower)]] as const) : []),
    ...(half
      ? ([
          [words.quartiles[0], value(half.lower)],
          [words.quartiles[1], value(half.upper)],
        ] as const)
      : []),
    ...(deciles ? ([[words.deciles[1], value(deciles.upper)]] as const) : []),
  ];
}
