import {
  isRoundedApart,
  type ChangeCounts,
  type ChangeFindings,
  type ChangeMessages,
  type ChangePlace,
} from '@klyngekit/messages';
import {
  changeFrame,
  changeScene,
  rowWalk,
  type ChangeFrame,
  type ChangeRow,
  type ChangeScene,
  type ChangeWords,
} from '@klyngekit/plot';
import {
  comparisonName,
  indicatorTitle,
  isRound,
  plainCount,
  spreadWords,
  type ReadyModel,
  type WordSource,
} from '@klyngekit/report/chart';
import { LEAST_WIDTH, type Picture, type PictureRequest } from '../chart-picture.js';
import { changePeriodsAsked, type ViewOptions } from '../view-options.js';
import type { TableColumns, TableRow, ViewedModel, ViewModule } from './chart-view.js';
import { showSpread } from './spread.js';

/** Everything that the words of a change are made from. */
interface ChangeSource {
  readonly source: WordSource;
  readonly change: ChangeFrame;
  readonly findings: ChangeFindings;
  readonly words: ChangeMessages;
}

/** The change from one period to another. Only for data without a `changeObstacle`. */
export const module: ViewModule = {
  prepare: async (catalog) => {
    const words = await catalog.change();
    return (model, options) => showChange(model, options, words);
  },
};

function showChange(model: ReadyModel, options: ViewOptions, words: ChangeMessages): ViewedModel {
  const told = sourceOf(model, options, words);
  if (!told) return showSpread(model);
  const { source, change, findings } = told;
  const own = change.rows[0]?.kind === 'own';
  return {
    ...model,
    view: 'before-after',
    source,
    title: words.title(findings),
    summary: words.summary(findings),
    label: words.label(indicatorTitle(source), change.rows.length, findings),
    help: words.help(own),
    walk: rowWalk(change.rows.length, own ? 0 : undefined),
    draw: (request) => draw(told, request),
    reading: (picture) => words.reading(findings, othersIn(told, picture)),
    shown: words.shown(findings.both, source.unit),
    pointed: (stop) => {
      const row = stop.kind === 'unit' ? change.rows[stop.row] : undefined;
      if (!row) return undefined;
      const place = placeOf(row, told);
      return {
        spoken: words.spoken(place),
        heading: source.words.detail.heading({ ...place, own: false, value: row.after.value }),
        aside: words.period(place.periods[1]),
        text: words.detail(place),
      };
    },
    table: tableOf(told),
  };
}

function sourceOf(
  { data, source }: ReadyModel,
  { request, ...options }: ViewOptions,
  words: ChangeMessages,
): ChangeSource | undefined {
  // A closed round has one period, which is an obstacle.
  if (isRound(data)) return undefined;
  const change = changeFrame(data, {
    ...changePeriodsAsked(source.frame, { request, ...options }),
    own: request.audience === 'own' ? request.own : undefined,
    ...(request.group === undefined ? {} : { group: request.group }),
    compare: request.compare,
  });
  if (!change) return undefined;
  const { from } = change.before.period;
  const whole = { ...source, frame: { ...change.after, period: { ...change.after.period, from } } };
  const partial = data.source.cutOff.slice(0, 10) < change.after.period.to;
  return { source: whole, change, words, findings: findingsOf(change, whole, request.own !== undefined, partial) };
}

function findingsOf(change: ChangeFrame, source: WordSource, asked: boolean, partial: boolean): ChangeFindings {
  const { rows, before, after, both, single, beyond, extreme, ownAbsence } = change;
  const own = rows.find(({ kind }) => kind === 'own');
  const together = rows.find(({ kind }) => kind === 'pooled' || kind === 'median');
  const holdsZero = (span: { lower: number; upper: number } | undefined): boolean | undefined =>
    span && span.lower <= 0 && 0 <= span.upper;
  return {
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    before: before.period,
    after: after.period,
    own: own && { ...figureOf(own), counts: countsOf(own, source), chance: holdsZero(own.wide) },
    ownMissing: asked && own === undefined && ownAbsence !== undefined,
    together: together && { ...figureOf(together), kind: together.kind === 'pooled' ? 'pooled' : 'median' },
    likeOthers: holdsZero(beyond),
    roundedApart: rows.some((row) => isRoundedApart(figureOf(row), source.style.step)),
    extreme: extreme !== undefined,
    both,
    single,
    partial,
    method: !rows.some(({ interval }) => interval)
      ? undefined
      : rows.some(({ wide }) => wide) && source.style.kind === 'proportion'
        ? 'newcombe'
        : 'recovered',
  };
}

const figureOf = ({ before, after, difference, interval }: ChangeRow) => ({
  before: before.value,
  after: after.value,
  difference,
  interval,
});

/** Counts of people, only where they may be shown: the own ones, and those of named units. */
function countsOf({ kind, before, after }: ChangeRow, { frame, style }: WordSource): ChangeCounts | undefined {
  const shown = kind === 'own' || kind === 'pooled' || (kind === 'unit' && frame.named);
  if (!shown || style.kind !== 'proportion' || frame.indicator.standardised) return undefined;
  const [first, last] = [before, after].map(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? undefined : { numerator, denominator },
  );
  return first && last && { before: first, after: last };
}

function nameOf(row: ChangeRow, { words, unit, frame, ...rest }: WordSource): string {
  const named = { unit, oneCluster: frame.oneCluster };
  switch (row.kind) {
    case 'own':
      return words.own(unit);
    case 'pooled':
      return words.pooled(named);
    case 'median':
      return words.median(named);
    case 'frame':
      return row.figure ? comparisonName(row.figure, { words, unit, frame, ...rest }) : '';
    default:
      return row.name ?? words.unnamed(unit);
  }
}

function placeOf(row: ChangeRow, { source, change }: ChangeSource): ChangePlace {
  return {
    ...figureOf(row),
    unit: source.unit,
    oneCluster: source.frame.oneCluster,
    style: source.style,
    name: nameOf(row, source),
    counts: countsOf(row, source),
    periods: [change.before.period, change.after.period],
  };
}

function draw(told: ChangeSource, { width, measure }: PictureRequest): Picture {
  const scene = changeScene({
    change: told.change,
    width: Math.max(LEAST_WIDTH, width),
    words: drawnWords(told),
    measure,
  });
  const dense = scene.style === 'line';
  return { scene, strip: false, dense, labels: 'none', labelRoom: 0, beside: [] };
}

function drawnWords({ source, change, words }: ChangeSource): ChangeWords {
  const spread = spreadWords(source);
  const { style, unit } = source;
  return {
    tick: spread.tick,
    value: spread.value,
    changeTick: (difference) => words.changeTick(difference, style),
    change: (difference) => words.change(difference, style),
    interval: (lower, upper) => words.interval(lower, upper, style),
    changes: words.changes(
      style,
      change.rows.some(({ interval }) => interval !== undefined),
    ),
    period: words.period,
    row: (row) => {
      const counts = row.kind === 'own' ? countsOf(row, source) : undefined;
      const { denominator } = row.after;
      const pooled = row.kind === 'pooled' && style.kind === 'proportion' && denominator !== undefined;
      return {
        name: nameOf(row, source),
        basis: counts ? words.counts(counts) : pooled ? words.basis(denominator, style) : undefined,
      };
    },
    others: words.others(change.rows.filter(({ kind }) => kind === 'unit').length, unit),
  };
}

/** How the other units stand in the picture; undefined where there are none. */
function othersIn({ change }: ChangeSource, picture: Picture | undefined): ChangeScene['style'] | undefined {
  const scene = picture?.scene as Partial<ChangeScene> | undefined;
  return change.rows.some(({ kind }) => kind === 'unit') ? (scene?.style ?? 'full') : undefined;
}

/** Both figures of every row, the change and its interval; counts where they may be shown. */
function tableOf({ source, change, words }: ChangeSource): TableColumns {
  const { style, frame } = source;
  const { table } = source.words;
  const value = (level: number | undefined): string => (level === undefined ? '' : source.words.value(level, style));
  const signed = (difference: number | undefined): string =>
    difference === undefined ? '' : words.change(difference, style);
  const counted = change.rows.some((row) => countsOf(row, source) !== undefined);
  const periods = [words.period(change.before.period), words.period(change.after.period)];
  return {
    heads: [
      ...periods,
      words.table.change(style),
      words.table.lower,
      words.table.upper,
      ...(counted
        ? periods.flatMap((period) => [`${table.numerator} ${period}`, `${table.denominator} ${period}`])
        : []),
    ],
    cells: () => [],
    body: {
      head: words.table.who,
      rows: change.rows.map((row): TableRow => {
        const counts = countsOf(row, source);
        return {
          label: nameOf(row, source),
          own: row.kind === 'own',
          cells: [
            value(row.before.value),
            value(row.after.value),
            signed(row.difference),
            // Limits of a practice that may not be named would tell how large it is.
            ...(row.kind === 'unit' && !frame.named
              ? ['', '']
              : [signed(row.interval?.lower), signed(row.interval?.upper)]),
            ...(counted
              ? [counts?.before, counts?.after].flatMap((count) => [
                  plainCount(count?.numerator, source),
                  plainCount(count?.denominator, source),
                ])
              : []),
          ],
          remark: '',
        };
      }),
    },
    references: [],
  };
}
