import { type DevelopmentFindings, type DevelopmentMessages, textIn } from '@klyngekit/messages';
import {
  developmentFacts,
  developmentFrame,
  developmentScene,
  timeWalk,
  type DevelopmentFacts,
  type DevelopmentFrame,
  type DevelopmentScene,
  type DevelopmentWords,
} from '@klyngekit/plot';
import {
  FLOOR,
  findingsOf as spreadFindingsOf,
  indicatorTitle,
  isRound,
  spreadWords,
  type ReadyModel,
  type WordSource,
} from '@klyngekit/report/chart';
import { LEAST_WIDTH, type Picture, type PictureRequest } from '../chart-picture.js';
import type { ChartEvent, ViewOptions } from '../view-options.js';
import type { ViewedModel, ViewModule } from './chart-view.js';
import { pointedPlace } from './development-places.js';
import { signalWords, type DevelopmentSource } from './development-source.js';
import { developmentTable } from './development-table.js';
import { showSpread } from './spread.js';

/** An indicator over time. Only for data without a `developmentObstacle`. */
export const module: ViewModule = {
  prepare: async (catalog) => {
    const words = await catalog.development();
    return (model, options) => showDevelopment(model, options, words);
  },
};

function showDevelopment(model: ReadyModel, options: ViewOptions, words: DevelopmentMessages): ViewedModel {
  const told = sourceOf(model, options, words);
  if (!told) return showSpread(model);
  const { source, development, findings } = told;
  const own = findings.subject === 'own';
  return {
    ...model,
    view: 'development',
    source,
    title: words.title(findings),
    summary: words.summary(findings),
    label: words.label(indicatorTitle(source), development.points.length, findings),
    help: words.help(development.lines.length, own),
    walk: timeWalk(development),
    draw: (request) => draw(told, request),
    reading: (picture) => reading(told, picture),
    // Where that changes over time, the count of the last period would be taken for all.
    ...(findings.units.least === findings.units.most ? {} : { shown: '' }),
    pointed: (stop) => pointedPlace(stop, told),
    table: developmentTable(told),
  };
}

function sourceOf(
  { data, source, facts: lastFacts }: ReadyModel,
  { request, events, baseline, rebase, exclude }: ViewOptions,
  words: DevelopmentMessages,
): DevelopmentSource | undefined {
  // A closed round has one period, which is an obstacle.
  if (isRound(data)) return undefined;
  const { frame, language } = source;
  const development = developmentFrame(data, {
    indicator: frame.indicator.id,
    period: frame.period.id,
    own: request.audience === 'own' ? request.own : undefined,
    ...(request.group === undefined ? {} : { group: request.group }),
    compare: request.compare.filter((comparison) => comparison !== 'achievable'),
    events: events.map((event) => eventIn(event, language)),
    baseline,
    rebase,
    exclude,
    floor: FLOOR,
  });
  if (!development) return undefined;
  const { from } = development.points[0]!.period;
  const whole = { ...source, frame: { ...development.last, period: { ...frame.period, from } } };
  const facts = developmentFacts(development);
  const { own } = spreadFindingsOf(lastFacts, source);
  const latest = facts.subject === 'own' && typeof own !== 'string' ? own : undefined;
  return { source: whole, development, facts, words, findings: findingsOf(facts, latest, development, whole) };
}

function eventIn({ date, title, detail }: ChartEvent, language: string): DevelopmentFrame['events'][number] {
  const text = (given: ChartEvent['title']): string => (typeof given === 'string' ? given : textIn(given, language));
  return { date, title: text(title), detail: detail === undefined ? undefined : text(detail) };
}

function findingsOf(
  { subject, change, median, medianOf, missing, ownAbsence, partial, signal, isBorneOut, units }: DevelopmentFacts,
  own: DevelopmentFindings['own'],
  { rules, points, events }: DevelopmentFrame,
  source: WordSource,
): DevelopmentFindings {
  const periods = (places: readonly number[]): DevelopmentFindings['missing'] =>
    places.map((place) => points[place]!.period);
  return {
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    subject,
    change,
    median,
    medianOf,
    missing,
    ownAbsence,
    partial,
    own,
    signal: signal && signalWords(signal, points),
    isBorneOut,
    rules: {
      status: rules.status,
      kind: rules.kind,
      points: rules.points,
      provisional: rules.standing === 'provisional',
      limits: rules.bases,
      baseline: rules.baseline,
      rebase: periods(rules.rebase),
      excluded: periods(rules.excluded),
    },
    units,
    events: events.length,
  };
}

function draw(told: DevelopmentSource, { width, measure, density }: PictureRequest): Picture {
  const { source, development } = told;
  const words = drawnWords(told);
  const scene = developmentScene({
    development,
    width: Math.max(LEAST_WIDTH, width),
    measure,
    words,
    // Two areas at once cannot be read: what chance explains goes before what the others have.
    band: density === 'full' || development.rules.limits.every((limits) => limits === undefined),
  });
  const missing = new Set(scene.unlabelledTargets);
  const unnamed = (source.frame.indicator.targets ?? [])
    .filter(({ id }) => missing.has(id))
    .map((target) => words.target(target).label);
  const beside = unnamed.length > 0 ? [told.words.targets(unnamed)] : [];
  return { scene, strip: false, dense: false, labels: 'none', labelRoom: 0, beside };
}

function drawnWords({ source, development, findings, words }: DevelopmentSource): DevelopmentWords {
  const spread = spreadWords(source);
  const quartile = (name: string) => (value: number) => {
    const shown = spread.value(value);
    return { label: `${name} ${shown}`, shortLabel: `${words.anyQuartile} ${shown}` };
  };
  return {
    tick: spread.tick,
    value: spread.value,
    period: words.shortPeriod,
    year: words.year,
    periods: words.periods(development.last.period),
    own: (value, partial) => words.own(value, partial, findings),
    median: (value) => words.median(value, findings),
    quartiles: { lower: quartile(words.quartiles[0]), upper: quartile(words.quartiles[1]) },
    comparison: spread.comparison,
    target: spread.target,
    anyTarget: (value) => words.anyTarget(value, findings),
    centre: (value) => words.centre(value, findings),
    limits: {
      lower: (value) => words.limits('lower', value, findings),
      upper: (value) => words.limits('upper', value, findings),
    },
    event: ({ title, date, detail }) => ({
      title: `${words.event(title, date)}${detail === undefined ? '' : ':'}`,
      detail,
    }),
    signal: ({ rule, direction, points }) => words.signal({ rule, direction, count: points.length }),
  };
}

function reading({ development, findings, words }: DevelopmentSource, picture: Picture | undefined): string {
  const scene = picture?.scene as Partial<DevelopmentScene> | undefined;
  return words.reading(findings, {
    band: scene?.marks?.some(({ role }) => role === 'band') ?? false,
    axisFrom: scene?.axisFrom ?? 0,
    signals: scene?.signals ?? { ringed: false, bracketed: false },
    untold: (scene?.untoldEvents ?? []).map((index) => {
      const { title, date } = development.events[index]!;
      return words.event(title, date);
    }),
  });
}
