// A visitor's own table: read, checked and drawn in the browser.
import '@klyngekit/components/benchmark-chart/define';
import { decodeText, importCsv, readCsv, type CsvIssue, type CsvMapping, type ImportIssue } from '@klyngekit/formats';
import type { Benchmark, Direction, Indicator } from '@klyngekit/schema';
import { andMore, problemHeading, problemLines } from './problem-words.js';

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found as T;
};

const form = element<HTMLFormElement>('import');
const file = element<HTMLInputElement>('file');
const columns = element<HTMLFieldSetElement>('columns');
const yearStart = element('year-start-choice');
const problems = element('problems');
const problemsHeading = element('problems-heading');
const problemsList = element('problems-list');
const shown = element('shown');
const chartHeading = element('chart-heading');
const chart = element<HTMLElementTagNameMap['klynge-benchmark-chart']>('chart');
const choice = (id: string): HTMLSelectElement => element<HTMLSelectElement>(id);

/** The table that was chosen last: as text, and each column by its name. */
let text = '';
let header: readonly string[] = [];
let cells: readonly (readonly string[])[] = [];

/** Column names that say by themselves what they hold; the first pattern that fits any column decides. */
const GUESSES: Readonly<Record<string, readonly RegExp[]>> = {
  unit: [/praksis|practice|klinik|navn/i, /yder/i],
  numerator: [/tæller|taeller|numerator/i],
  denominator: [/nævner|naevner|denominator/i],
  period: [/periode|period|år|year/i],
};

const NO_PERIOD = '';
const NOBODY = '';
const SPLIT_YEAR = /^\d{4}\/(\d{2}|\d{4})$/;
const YDERNUMMER = /^\d{3,6}$/;
const SHOWN_PROBLEMS = 20;
/** More than anyone reads, and few enough to hold in memory. */
const MAX_ISSUES = 50_000;

file.addEventListener('change', () => {
  void readChosenFile();
});
choice('period').addEventListener('change', offerYearStart);
choice('unit').addEventListener('change', offerPractices);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  draw();
});

async function readChosenFile(): Promise<void> {
  clear();
  columns.hidden = true;
  header = [];
  const chosen = file.files?.[0];
  if (!chosen) return;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (file.files?.[0] !== chosen) return;
  text = decodeText(bytes).text;
  const result = readCsv(text);
  if (!result.ok) {
    tell(result.issues, result.issues.length);
    return;
  }
  header = result.table.header;
  cells = result.table.rows.map((row) => row.cells);
  for (const [id, patterns] of Object.entries(GUESSES)) {
    const pattern = patterns.find((candidate) => header.some((name) => candidate.test(name)));
    const guess = header.find((name) => pattern?.test(name));
    const options = header.map((name) => new Option(name, name, false, name === guess));
    if (id === 'period') options.unshift(new Option('Ingen: tallene er fra det seneste år', NO_PERIOD));
    choice(id).replaceChildren(...options);
  }
  offerYearStart();
  offerPractices();
  columns.hidden = false;
}

/** What stands in a column, each text once. */
function valuesOf(column: string): readonly string[] {
  const place = header.indexOf(column);
  const values = cells.map((row) => (row[place] ?? '').trim().normalize('NFC'));
  return [...new Set(values)].filter((value) => value !== '');
}

function hasSplitYears(): boolean {
  return valuesOf(choice('period').value).some((value) => SPLIT_YEAR.test(value));
}

function hasYdernumre(): boolean {
  const values = valuesOf(choice('unit').value);
  return values.length > 0 && values.every((value) => YDERNUMMER.test(value));
}

function offerYearStart(): void {
  yearStart.hidden = !hasSplitYears();
}

function offerPractices(): void {
  const practices = valuesOf(choice('unit').value).map((value) => new Option(value));
  choice('own').replaceChildren(new Option('Ingen fremhæves', NOBODY), ...practices);
}

function draw(): void {
  clear();
  const today = new Date().toISOString().slice(0, 10);
  const result = importCsv(text, mapping(today), indicator(), {
    id: 'egne-tal',
    source: { name: { da: 'jeres egen fil' }, cutOff: today },
    maxIssues: MAX_ISSUES,
  });
  if (!result.ok) {
    tell(result.issues, result.issueCount);
    return;
  }
  const own = idOf(choice('own').value, result.benchmark);
  chart.own = own;
  chart.audience = own === undefined ? 'shared' : 'own';
  chart.data = result.benchmark;
  shown.hidden = false;
  chartHeading.focus();
}

function mapping(today: string): CsvMapping {
  const period = choice('period').value;
  return {
    unit: choice('unit').value,
    numerator: choice('numerator').value,
    denominator: choice('denominator').value,
    ydernummer: hasYdernumre(),
    period:
      period === NO_PERIOD
        ? { from: firstDayOfYearTo(today), to: today }
        : { column: period, ...(hasSplitYears() && { yearStart: Number(choice('year-start').value) }) },
  };
}

/** The first day of the year that ends on a day. */
function firstDayOfYearTo(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}

/** The id of the practice that a cell of the table names. */
function idOf(cell: string, { units }: Benchmark): string | undefined {
  if (cell === NOBODY) return undefined;
  const ydernummer = cell.padStart(6, '0');
  const unit = units.find(({ id, name, ydernummer: own }) =>
    own === undefined ? (name ?? id) === cell : own === ydernummer,
  );
  return unit?.id;
}

function indicator(): Indicator {
  const title = { da: element<HTMLInputElement>('title').value || 'Andel' };
  return {
    schema: 'klynge.indicator/1',
    id: 'egen',
    title,
    description: title,
    kind: 'proportion',
    direction: choice('direction').value as Direction,
  };
}

/** Takes away the old picture and the old problems: neither belongs to what comes. */
function clear(): void {
  shown.hidden = true;
  chart.data = undefined;
  problems.className = '';
  problemsHeading.textContent = '';
  problemsList.replaceChildren();
}

/** Only the heading is announced; the list is there to be read. */
function tell(issues: readonly (ImportIssue | CsvIssue)[], count: number): void {
  const lines = problemLines(issues, header);
  const untold = count - issues.length;
  const told = lines.slice(0, SHOWN_PROBLEMS);
  const left = lines.length - told.length + untold;
  if (left > 0) told.push(andMore(left));
  problemsList.replaceChildren(
    ...told.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  problems.className = 'problems';
  problemsHeading.textContent = problemHeading(lines.length + untold);
}
