import {
  type FunnelFindings,
  type FunnelMessages,
  type FunnelReading,
  type FunnelUnit,
  textIn,
} from '@klyngekit/messages';
import {
  FUNNEL_LEVELS,
  funnelFacts,
  funnelFrame,
  funnelScene,
  zoneOf,
  type FunnelFacts,
  type FunnelFrame,
  type GroupStop,
} from '@klyngekit/plot';
import {
  indicatorTitle,
  isRound,
  plainCount,
  spreadWords,
  type ReadyModel,
  type WordSource,
} from '@klyngekit/report/chart';
import { LEAST_WIDTH, type Picture, type PictureRequest } from '../chart-picture.js';
import type { PointedWords, TableColumns, ViewedModel, ViewModule } from './chart-view.js';
import { showSpread } from './spread.js';
import { countHeads, otherReferences, plainNumber } from './unit-figures.js';

/** Everything that the words of a funnel are made from. */
interface FunnelSource {
  readonly source: WordSource;
  readonly funnel: FunnelFrame;
  readonly findings: FunnelFindings;
  readonly words: FunnelMessages;
}

/** What can be said before there is a picture. */
const NOT_DRAWN: FunnelReading = { dense: false, ringed: false, sharing: 'none' };

/** Value against number of patients, between the limits of chance. Only for frames without a `funnelObstacle`. */
export const module: ViewModule = {
  prepare: async (catalog) => {
    const words = await catalog.funnel();
    return (model) => showFunnel(model, words);
  },
};

function showFunnel(model: ReadyModel, words: FunnelMessages): ViewedModel {
  // A closed round has no denominators, which is an obstacle.
  if (isRound(model.data)) return showSpread(model);
  const funnel = funnelFrame(model.data, model.source.frame);
  const source = { ...model.source, frame: funnel.spread };
  const findings = findingsOf(funnelFacts(funnel), funnel, source);
  const told: FunnelSource = { source, funnel, findings, words };
  const { unit, style } = source;
  return {
    ...model,
    view: 'funnel',
    source,
    title: words.title(findings),
    summary: words.summary(findings),
    label: words.label(indicatorTitle(source), findings.units, unit, style),
    draw: (request) => draw(told, request),
    reading: (picture) => words.reading(findings, picture?.funnel ?? NOT_DRAWN),
    pointed: (stop) => {
      if (stop.kind === 'absent') return undefined;
      return stop.kind === 'group' ? groupWords(stop, told) : unitWords(stop.row, told);
    },
    table: columns(model, told),
  };
}

function findingsOf(facts: FunnelFacts, funnel: FunnelFrame, source: WordSource): FunnelFindings {
  const { own, units, centre, context, signal, falseAlarms, moreThanChance } = facts;
  const { overdispersion, distribution } = funnel;
  return {
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    units,
    centre,
    context,
    signal,
    falseAlarms,
    moreThanChance,
    distribution,
    own: own && ('row' in own ? { ...own.row, zone: own.zone, side: own.side } : own.status),
    overdispersion: overdispersion && {
      ...overdispersion,
      basis:
        typeof overdispersion.basis === 'string'
          ? overdispersion.basis
          : { name: textIn(overdispersion.basis, source.language) },
    },
  };
}

function draw({ source, funnel, findings, words }: FunnelSource, { width, measure }: PictureRequest): Picture {
  const spread = spreadWords(source);
  const scene = funnelScene({
    funnel,
    width: Math.max(LEAST_WIDTH, width),
    measure,
    words: {
      tick: spread.tick,
      denominator: words.denominator,
      denominators: words.denominators(source.unit, source.style),
      context: words.context,
      signal: words.signal,
      centre: () => words.centre(findings),
      own: (value) => ({ label: `${spread.own} ${spread.value(value)}`, shortLabel: spread.value(value) }),
      times: words.times,
      unit: ({ name = '', value }) => `${name}: ${spread.value(value)}`,
    },
  });
  const { dense, ringed, sharing } = scene;
  return { scene, strip: false, dense, funnel: { dense, ringed, sharing }, labels: 'none', labelRoom: 0, beside: [] };
}

function unitWords(row: number, told: FunnelSource): PointedWords | undefined {
  const pointed = pointedIn(row, told);
  if (!pointed) return undefined;
  return {
    spoken: told.words.spoken(pointed),
    heading: told.source.words.detail.heading(pointed),
    aside: told.words.counts(pointed),
    text: told.words.detail(pointed),
  };
}

function pointedIn(place: number, { source, funnel }: FunnelSource): FunnelUnit | undefined {
  const row = funnel.spread.rows[place];
  const position = funnel.positions[place];
  if (!row || !position) return undefined;
  const { name, own, value, numerator, denominator } = row;
  return {
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    name,
    own,
    value,
    numerator: source.frame.named || own ? numerator : undefined,
    denominator,
    zone: zoneOf(position),
    side: position.side,
    limits: funnel.limits(denominator, FUNNEL_LEVELS.signal),
  };
}

function groupWords({ first, last }: GroupStop, { source, funnel, words }: FunnelSource): PointedWords {
  const rows = funnel.spread.rows.slice(first, last + 1);
  const values = rows.map(({ value }) => value);
  const text = words.group({
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    count: rows.length,
    from: rows[0]?.denominator ?? Number.NaN,
    to: rows[rows.length - 1]?.denominator ?? Number.NaN,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    signal: funnel.positions.slice(first, last + 1).filter((position) => zoneOf(position) === 'signal').length,
    own: rows.some(({ own }) => own),
  });
  return { spoken: text, heading: text, aside: undefined, text: source.words.detail.groupHint };
}

/** Limits at each unit's own denominator: what it is judged by, which a drawn line only shows roughly. */
function columns(model: ReadyModel, { source, funnel, words, findings }: FunnelSource): TableColumns {
  const { style, frame, unit } = source;
  const { table } = source.words;
  const value = (level: number): string => source.words.value(level, style);
  return {
    heads: [
      table.value(style),
      ...(frame.named ? [countHeads(source)[0]] : []),
      countHeads(source)[1],
      words.table.lower,
      words.table.upper,
      words.table.zone,
    ],
    cells: (row, index) => {
      const { denominator = 0 } = row;
      const limits = funnel.limits(denominator, FUNNEL_LEVELS.signal);
      const position = funnel.positions[index]!;
      return [
        value(row.value),
        ...(frame.named ? [plainCount(row.numerator, source)] : []),
        plainCount(denominator, source),
        value(limits.lower),
        value(limits.upper),
        words.zone(zoneOf(position), position.side),
      ];
    },
    numbers: (row, index) => {
      const { value: level, numerator = null, denominator = 0 } = row;
      const { lower, upper } = funnel.limits(denominator, FUNNEL_LEVELS.signal);
      const position = funnel.positions[index]!;
      return [
        plainNumber(level, source),
        ...(frame.named ? [numerator] : []),
        denominator,
        plainNumber(lower, source),
        plainNumber(upper, source),
        words.zone(zoneOf(position), position.side),
      ];
    },
    references: [
      [words.centreName({ unit, oneCluster: frame.oneCluster }, style), value(findings.centre)],
      ...otherReferences(model),
    ],
  };
}
