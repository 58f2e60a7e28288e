// The hand-written minimum that the chart is compared with: the same picture and the same words for the same data, as a
// good engineer would write them for this one page. No framework, no keyboard, no second language, no other theme, no
// other kind of data. One path for each class of mark, a text node for each label, everything in one pass.

const SVG = 'http://www.w3.org/2000/svg';
const Z = 1.959964;

const percent = (value) => `${Math.round(value * 100)} %`;
const tenth = (value) => Math.round(value * 10) / 10;

/** Rows smallest first, with value, Wilson interval and whether they are the reader's own. */
function rowsOf({ units, observations: [{ numerator, denominator }] }, own) {
  const rows = units.map(({ id, name }, index) => {
    const events = numerator[index];
    const patients = denominator[index];
    const value = events / patients;
    const factor = 1 / (1 + Z ** 2 / patients);
    const middle = factor * (value + Z ** 2 / (2 * patients));
    const half = factor * Z * Math.sqrt((value * (1 - value)) / patients + Z ** 2 / (4 * patients ** 2));
    return { name, value, events, patients, lower: middle - half, upper: middle + half, own: id === own };
  });
  return rows.sort((a, b) => a.value - b.value);
}

function medianOf(rows) {
  const middle = rows.length >> 1;
  return rows.length % 2 === 1 ? rows[middle].value : (rows[middle - 1].value + rows[middle].value) / 2;
}

const circle = (x, y, radius) =>
  `M${tenth(x - radius)} ${tenth(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const diamond = (x, y, half) =>
  `M${tenth(x)} ${tenth(y - half)}L${tenth(x + half)} ${tenth(y)}L${tenth(x)} ${tenth(y + half)}L${tenth(x - half)} ${tenth(y)}Z`;
const box = (from, y, to) => `M${tenth(from)} ${y}H${tenth(to)}V${y + 1}H${tenth(from)}Z`;

/** Where everything goes: names and values beside up to sixty named rows, values beside up to thirty, else neither. */
function measuresOf(rows, width, named) {
  const labelled = named && rows.length <= 60;
  const values = labelled || rows.length <= 30;
  const height = rows.length > 60 ? 640 / rows.length : rows.length > 30 ? 24 : 28;
  const left = labelled ? 240 : 1;
  const right = width - (values ? 56 : 1);
  const bottom = 32 + rows.length * height;
  return { labelled, values, height, left, right, top: 32, bottom, x: (value) => left + value * (right - left) };
}

/** Interval and dot of every practice but the own one: three paths. */
function looseMarks(rows, { x, top, height }) {
  let intervals = '';
  let gaps = '';
  let dots = '';
  const radius = Math.min(4.5, Math.max(1.5, height * 0.42));
  rows.forEach(({ value, lower, upper, own }, index) => {
    if (own) return;
    const y = top + (index + 0.5) * height;
    intervals += `M${tenth(x(lower))} ${tenth(y)}H${tenth(x(upper))}`;
    if (height > 13) gaps += circle(x(value), y, radius + 2);
    dots += circle(x(value), y, radius);
  });
  return [
    ['interval', intervals],
    ['gap', gaps],
    ['peer', dots],
  ];
}

/** The same for more practices than lines of pixels: one span and one dash a line. */
function denseMarks(rows, { x, top, height }) {
  const lines = [];
  rows.forEach(({ value, lower, upper }, index) => {
    const y = Math.floor(top + (index + 0.5) * height);
    const line = (lines[y] ??= { lower, upper, from: value, to: value });
    if (lower < line.lower) line.lower = lower;
    if (upper > line.upper) line.upper = upper;
    line.to = value;
  });
  let intervals = '';
  let dots = '';
  lines.forEach((line, y) => {
    intervals += box(x(line.lower), y, x(line.upper));
    dots += box(x(line.from) - 1.5, y, x(line.to) + 1.5);
  });
  return [
    ['dense-interval', intervals],
    ['dense-peer', dots],
  ];
}

function textsOf(rows, median, targets, measures, width) {
  const { x, top, bottom, left, height, labelled, values } = measures;
  const texts = [];
  const middleOf = (index) => top + (index + 0.5) * height + 4.5;
  for (let tick = 0; tick <= 5; tick += 1) {
    const anchor = tick === 0 ? 'start' : tick === 5 ? 'end' : 'middle';
    texts.push(['muted', x(tick / 5), bottom + 18, anchor, tick % 5 === 0 ? percent(tick / 5) : `${tick * 20}`]);
  }
  rows.forEach((row, index) => {
    if (values) texts.push([row.own ? 'own' : 'muted', width, middleOf(index), 'end', percent(row.value)]);
    if (labelled)
      texts.push([row.own ? 'own' : 'name', 0, middleOf(index), 'start', row.own ? 'Jeres praksis' : row.name]);
    else if (row.own) {
      const before = x(row.lower) - 100 > left;
      texts.push([
        'own halo',
        before ? x(row.lower) - 8 : x(row.upper) + 8,
        middleOf(index),
        before ? 'end' : 'start',
        'Jeres praksis',
      ]);
    }
  });
  targets.forEach(({ label, value }, index) => {
    const side = index === 0 ? -6 : 6;
    texts.push([
      'target-text halo',
      x(value) + side,
      top - 10,
      index === 0 ? 'end' : 'start',
      `${label.da} ${percent(value)}`,
    ]);
  });
  texts.push(['median-text halo', x(median), bottom + 42, 'middle', `Klyngens median ${percent(median)}`]);
  return texts;
}

function pictureOf(rows, median, targets, width, named) {
  const measures = measuresOf(rows, width, named);
  const { x, top, bottom, left, right, height } = measures;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', width);
  svg.setAttribute('height', Math.ceil(bottom + 52));
  svg.setAttribute('role', 'img');
  const path = (name, d) => {
    const node = document.createElementNS(SVG, 'path');
    node.setAttribute('class', name);
    node.setAttribute('d', d);
    svg.append(node);
  };
  path('grid', [0, 0.2, 0.4, 0.6, 0.8, 1].map((tick) => `M${tenth(x(tick))} ${top}V${tenth(bottom)}`).join(''));
  path('axis', `M${left} ${tenth(bottom)}H${right}`);
  path('median', `M${tenth(x(median))} ${top - 4}V${tenth(bottom + 28)}`);
  targets.forEach(({ value }) => path('target', `M${tenth(x(value))} ${top - 20}V${tenth(bottom)}`));
  for (const [name, d] of height < 4 ? denseMarks(rows, measures) : looseMarks(rows, measures))
    if (d !== '') path(name, d);
  const position = rows.findIndex((row) => row.own);
  const own = rows[position];
  if (own) {
    const y = top + (position + 0.5) * height;
    path('own-interval', `M${tenth(x(own.lower))} ${tenth(y)}H${tenth(x(own.upper))}`);
    path('gap', diamond(x(own.value), y, 12));
    path('own-interval', diamond(x(own.value), y, 10.6));
    path('own', diamond(x(own.value), y, 7));
  }
  for (const [name, left, y, anchor, words] of textsOf(rows, median, targets, measures, width)) {
    const node = document.createElementNS(SVG, 'text');
    node.setAttribute('class', name);
    node.setAttribute('x', tenth(left));
    node.setAttribute('y', tenth(y));
    node.setAttribute('text-anchor', anchor);
    node.textContent = words;
    svg.append(node);
  }
  return svg;
}

function paragraph(tag, name, words) {
  const node = document.createElement(tag);
  node.className = name;
  node.textContent = words;
  return node;
}

/**
 * Draws a benchmark of one proportion and puts it into the page.
 *
 * @param {Element} place Where it goes.
 * @param {number} width Width of the picture in px.
 */
export function drawMinimum(place, benchmark, own, width) {
  const rows = rowsOf(benchmark, own);
  const { targets, description } = benchmark.indicators[0];
  const median = medianOf(rows);
  const mine = rows.find((row) => row.own);
  const { events, patients, value } = mine;
  const missing = Math.max(0, Math.ceil(targets[0].value * patients) - events);
  const side = mine.upper < median ? 'under' : mine.lower > median ? 'over' : 'omkring';
  const figure = document.createElement('figure');
  figure.className = 'minimum';
  figure.append(
    paragraph('h3', 'minimum-title', `I ligger ${side} medianen, ${missing} patienter fra regionens mål`),
    paragraph('p', 'minimum-definition', `${description.da}. Procent. Højere er bedre.`),
    paragraph(
      'p',
      'minimum-summary',
      `Hos jer er tallet ${events} af ${patients} patienter (${percent(value)}); klyngens median er ${percent(median)}. ` +
        `Forskellen kan være tilfældig. Der er cirka ${missing} patienter til regionens mål.`,
    ),
    pictureOf(rows, median, targets, width, benchmark.openness === 'public'),
    paragraph(
      'p',
      'minimum-caption',
      'Hver prik er én praksis; stregen er 95 % konfidensinterval. Rækkefølgen følger tallet og er ikke en placering. ' +
        `Alle ${rows.length} praksis er vist.`,
    ),
    paragraph(
      'figcaption',
      'minimum-caption',
      'Periode: 1. januar – 31. december 2025. Opgjort 30. juni 2026. Kilde: Syntetisk register (syntetiske tal). ' +
        'Næste opgørelse: december 2026.',
    ),
  );
  place.append(figure);
  return figure;
}
