// The results as a plain table.

const decimals = (value, digits) => (value === undefined ? '' : value.toFixed(digits));
const spread = ({ median, lower, upper }) => `${decimals(median, 1)} (${decimals(lower, 1)}–${decimals(upper, 1)})`;

const kinds = [
  { key: 'time', of: (row) => row.time?.median, show: (limit) => `≤ ${limit} ms` },
  { key: 'ratio', of: (row) => row.ratio, show: (limit) => `≤ ${limit} ×` },
  { key: 'size', of: (row) => row.size, show: (limit) => `≤ ${limit} kB` },
  { key: 'count', of: (row) => row.count, show: (limit) => `≤ ${limit}` },
];

/** The goals of a row that it does not reach. */
export const missed = (row) => kinds.filter(({ key, of }) => row.goal?.[key] !== undefined && of(row) > row.goal[key]);

function cells(row) {
  const goals = kinds.filter(({ key }) => row.goal?.[key] !== undefined).map(({ key, show }) => show(row.goal[key]));
  const value = row.size === undefined ? row.count : `${decimals(row.size, 0)} kB`;
  return [
    row.name,
    row.time ? spread(row.time) : String(value ?? ''),
    row.least ? spread(row.least) : '',
    decimals(row.ratio, 2),
    goals.join(', '),
    goals.length === 0 ? '' : missed(row).length === 0 ? 'yes' : 'NO',
  ];
}

/** Medians in milliseconds, with the quartiles in brackets. */
export function tableOf(rows) {
  const lines = [['', 'ms', 'least', 'ratio', 'goal', 'reached'], ...rows.map(cells)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
