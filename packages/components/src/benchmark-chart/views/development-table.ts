import type { DevelopmentFrame } from '@klyngekit/plot';
import { comparisonName, plainCount, targetParts } from '@klyngekit/report/chart';
import type { TableColumns, TableRow } from './chart-view.js';
import { absenceIn, signalsAt } from './development-places.js';
import type { DevelopmentSource } from './development-source.js';

/** One column: its head, and its cell in a period. */
interface Column {
  readonly head: string;
  readonly cell: (at: number) => string;
}

/** One row per period, with the figures of the picture and what is said of them. */
export function developmentTable(told: DevelopmentSource): TableColumns {
  const { development, words } = told;
  const columns = columnsOf(told);
  return {
    heads: columns.map(({ head }) => head),
    cells: () => [],
    body: {
      head: words.table.period,
      rows: development.points.map(({ period }, at): TableRow => ({
        label: words.period(period),
        own: false,
        cells: columns.map(({ cell }) => cell(at)),
        remark: remark(at, told),
      })),
    },
    references: targets(told),
  };
}

function columnsOf({ development, source, words }: DevelopmentSource): readonly Column[] {
  const { points, lines, rules } = development;
  const { table, style } = { table: source.words.table, style: source.style };
  const shown = (value: number | undefined): string => (value === undefined ? '' : source.words.value(value, style));
  const column = (head: string, value: (at: number) => number | undefined): Column => ({
    head,
    cell: (at) => shown(value(at)),
  });
  const count = (head: string, of: (point: DevelopmentFrame['points'][number]) => number | undefined): Column => ({
    head,
    cell: (at) => plainCount(of(points[at]!), source),
  });
  const counted = points.some(({ own }) => own?.numerator !== undefined);
  const quartered = points.some(({ quartiles }) => quartiles !== undefined);
  const limited = rules.limits.some((limits) => limits !== undefined);
  return [
    ...lines.flatMap(({ id, values, figure }): readonly Column[] => {
      if (figure) return [column(comparisonName(figure, source), (at) => values[at])];
      if (id !== 'own') return [column(medianName(source), (at) => values[at])];
      return [
        column(words.table.own(source.unit), (at) => values[at]),
        ...(counted
          ? [
              count(table.numerator, ({ own }) => own?.numerator),
              count(table.denominator, ({ own }) => own?.denominator),
            ]
          : []),
      ];
    }),
    ...(quartered
      ? [
          column(words.quartiles[0], (at) => points[at]!.quartiles?.lower),
          column(words.quartiles[1], (at) => points[at]!.quartiles?.upper),
        ]
      : []),
    ...(limited
      ? [
          column(words.table.lower, (at) => rules.limits[at]?.lower),
          column(words.table.upper, (at) => rules.limits[at]?.upper),
        ]
      : []),
  ];
}

const medianName = ({ words, unit, frame }: DevelopmentSource['source']): string =>
  words.median({ unit, oneCluster: frame.oneCluster });

/** Why there is no figure, and what is said of the one that there is. */
function remark(at: number, told: DevelopmentSource): string {
  const { development, words } = told;
  const point = development.points[at]!;
  const absent = development.lines[0]?.id === 'own' && point.own === undefined ? absenceIn(at, told) : undefined;
  return [
    ...(absent === undefined ? [] : [absent]),
    ...(point.median === undefined ? [words.table.noMedian] : []),
    ...signalsAt(at, development).map(({ rule, direction, points }) =>
      words.signal({ rule, direction, count: points.length }),
    ),
    ...(point.partial ? [words.table.partial] : []),
    ...(development.rules.excluded.includes(at) ? [words.table.excluded] : []),
  ].join(', ');
}

/** The levels that targets have had, with the periods in which they held. */
function targets({ development, source, words }: DevelopmentSource): TableColumns['references'] {
  const { points } = development;
  return development.targets.flatMap(({ stretches }) =>
    stretches.map(({ target, from, to }) => {
      const { name, level } = targetParts(target, source);
      const held = points.filter(({ day }) => from <= day && day < to);
      const [first, last] = [held[0], held[held.length - 1]];
      const all = held.length === points.length;
      if (!first || !last || all) return [name, level] as const;
      const when =
        first === last ? words.period(first.period) : `${words.period(first.period)} – ${words.period(last.period)}`;
      return [`${name}, ${when}`, level] as const;
    }),
  );
}
