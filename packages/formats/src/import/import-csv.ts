import { parseBenchmark } from '@klyngekit/schema';
import type { Benchmark, Indicator } from '@klyngekit/schema';
import { openCsv } from '../csv/open-csv.js';
import type { OpenedCsv } from '../csv/open-csv.js';
import { buildObservations } from './build-observations.js';
import { buildGroups, buildUnits, looksLikeYdernummer } from './build-units.js';
import { checkRows } from './check-rows.js';
import { findColumns } from './columns.js';
import type { Columns } from './columns.js';
import { IssueLog } from './issue-log.js';
import { locateSchemaIssues } from './locate.js';
import type { CsvMapping, ImportOptions } from './mapping.js';
import { placeRows } from './place-rows.js';
import type { PlacedRows } from './place-rows.js';
import type { ImportProgress, ImportResult } from './result.js';
import { RowReader } from './row-reader.js';
import { settleNumbers } from './settle-numbers.js';
import { summarise } from './summary.js';

const maxUnits = 100_000;
const maxPeriods = 500;
const maxGroups = 5_000;

/** What is read of a table and with which columns. */
interface ReadTable {
  readonly reader: RowReader;
  readonly columns: Columns;
}

function refused(issues: IssueLog): ImportResult {
  return { ok: false, issues: issues.kept, issueCount: issues.count };
}

function* readRows(csv: OpenedCsv, reader: RowReader, issues: IssueLog): Generator<ImportProgress, void, void> {
  for (const batch of csv.batches) {
    for (const line of batch.brokenQuotes) issues.add('broken-quotes', line, null);
    for (const row of batch.rows) reader.read(row);
    yield { rows: reader.rows.length, fraction: csv.length === 0 ? 1 : batch.position / csv.length };
  }
}

function checkSizes({ reader }: ReadTable, mapping: CsvMapping, issues: IssueLog): void {
  const filtered = mapping.group?.value !== undefined;
  if (reader.rows.length === 0 && issues.count === 0) issues.add(filtered ? 'group-not-found' : 'no-rows', null, null);
  if (reader.units.units.length > maxUnits) issues.add('too-many-units', null, null, { limit: maxUnits });
  if (reader.periods.entries.length > maxPeriods) issues.add('too-many-periods', null, null, { limit: maxPeriods });
  if (!filtered && reader.groups.entries.length > maxGroups) {
    issues.add('too-many-groups', null, null, { limit: maxGroups });
  }
}

function addWarnings({ reader, columns }: ReadTable, mapping: CsvMapping, warnings: IssueLog): void {
  const { units, restored } = reader.units;
  if (looksLikeYdernummer(units, mapping)) warnings.add('looks-like-ydernummer', null, columns.unit + 1);
  if (restored > 0) warnings.add('zeros-restored', null, columns.unit + 1, { count: restored });
}

function buildBenchmark(
  { reader, columns }: ReadTable,
  placed: PlacedRows,
  mapping: CsvMapping,
  indicator: Indicator,
  options: ImportOptions,
): Benchmark {
  const groupNames = mapping.group === undefined || mapping.group.value !== undefined ? [] : reader.groups.entries;
  const groups = buildGroups(groupNames, mapping.group?.kind ?? 'cluster');
  return {
    schema: 'klynge.benchmark/1',
    id: options.id,
    title: options.title ?? indicator.title,
    openness: options.openness ?? 'restricted',
    source: options.source,
    indicators: [indicator],
    periods: [...placed.periods],
    units: buildUnits(
      reader.units.units,
      groups.map(({ id }) => id),
      mapping,
    ),
    ...(groups.length > 0 && { groups }),
    observations: placed.periods.flatMap((period, index) => {
      const rows = placed.rows[index];
      return rows === undefined ? [] : [buildObservations(reader.rows, rows, period, indicator, columns)];
    }),
  };
}

/**
 * Reads a table of figures as a benchmark, a stretch at a time: each step tells how far it has come, and whoever runs
 * the steps may show that, do other work, or stop. The last step gives the result.
 *
 * The whole table is checked and everything that is wrong is told, by line and column; nothing half-made is returned.
 */
export function* importCsvSteps(
  text: string,
  mapping: CsvMapping,
  indicator: Indicator,
  options: ImportOptions,
): Generator<ImportProgress, ImportResult, void> {
  const issues = new IssueLog(options.maxIssues);
  const warnings = new IssueLog(options.maxIssues);
  const opened = openCsv(text, mapping.separator);
  if (!opened.ok) {
    for (const { code, line, params } of opened.issues) issues.add(code, line, null, params);
    return refused(issues);
  }
  const { csv } = opened;
  const columns = findColumns(csv.header, mapping, indicator, issues);
  if (issues.count > 0) return refused(issues);
  const reader = new RowReader(columns, csv.header.length, mapping, indicator, { issues, warnings });
  yield* readRows(csv, reader, issues);
  const table: ReadTable = { reader, columns };
  settleNumbers(reader, columns, issues);
  checkRows(reader.rows, indicator, columns, issues);
  checkSizes(table, mapping, issues);
  const placed = placeRows(reader.rows, reader.units.units.length, reader.periods.entries, issues);
  if (issues.count > 0 || placed === undefined) return refused(issues);
  addWarnings(table, mapping, warnings);
  const parsed = parseBenchmark(buildBenchmark(table, placed, mapping, indicator, options));
  if (!parsed.ok) {
    locateSchemaIssues(parsed.issues, table.reader, columns, placed, issues);
    return refused(issues);
  }
  return {
    ok: true,
    benchmark: parsed.value,
    warnings: warnings.kept,
    warningCount: warnings.count,
    summary: summarise(reader.rows, placed, reader.units.units.length),
  };
}

/** Reads a table of figures as a benchmark, in one go. See {@link importCsvSteps}. */
export function importCsv(
  text: string,
  mapping: CsvMapping,
  indicator: Indicator,
  options: ImportOptions,
  onProgress?: (progress: ImportProgress) => void,
): ImportResult {
  const steps = importCsvSteps(text, mapping, indicator, options);
  let step = steps.next();
  while (!step.done) {
    onProgress?.(step.value);
    step = steps.next();
  }
  return step.value;
}
