import { containsCprLikeNumber } from '@klyngekit/schema';
import type { Indicator, Period } from '@klyngekit/schema';
import type { CsvRow } from '../csv/records.js';
import { readNumber } from '../numbers/local-number.js';
import { absenceReader } from './absence.js';
import type { AbsenceReader } from './absence.js';
import { choiceReader } from './choices.js';
import type { ChoiceReader } from './choices.js';
import type { Columns, NumberRole } from './columns.js';
import type { IssueLog } from './issue-log.js';
import type { CsvMapping } from './mapping.js';
import { NumberColumn } from './number-column.js';
import type { PercentRule } from './number-column.js';
import { readPeriod } from './period.js';
import type { PeriodReading } from './period.js';
import { Register } from './register.js';
import { RowStore } from './row-store.js';
import { UnitRegister } from './unit-register.js';

function percentRule(role: NumberRole, indicator: Indicator): PercentRule {
  if (role === 'numerator' || role === 'denominator') return 'refused';
  if (indicator.kind === 'proportion') return 'hundredths';
  return indicator.kind === 'mean' ? 'unit' : 'refused';
}

/** Ten digits behind a decimal sign are a fraction, not a person. */
function looksLikePerson(cell: string): boolean {
  return cell.length >= 10 && containsCprLikeNumber(cell) && readNumber(cell).kind !== 'settled';
}

/** Reads rows into a store, one after the other, and tells what is wrong with each. */
export class RowReader {
  readonly rows = new RowStore();
  readonly units: UnitRegister;
  readonly periods = new Register<Period>();
  readonly groups = new Register<string>();
  readonly numbers: ReadonlyMap<NumberRole, NumberColumn>;
  readonly #columns: Columns;
  readonly #width: number;
  readonly #mapping: CsvMapping;
  readonly #issues: IssueLog;
  readonly #warnings: IssueLog;
  readonly #absence: AbsenceReader;
  readonly #choice: ChoiceReader;
  readonly #periodReadings = new Map<string, PeriodReading>();

  constructor(
    columns: Columns,
    width: number,
    mapping: CsvMapping,
    indicator: Indicator,
    logs: { readonly issues: IssueLog; readonly warnings: IssueLog },
  ) {
    this.#columns = columns;
    this.#width = width;
    this.#mapping = mapping;
    this.#issues = logs.issues;
    this.#warnings = logs.warnings;
    this.#absence = absenceReader(mapping.statusWords);
    this.#choice = choiceReader(indicator.options ?? []);
    this.units = new UnitRegister(mapping);
    this.numbers = new Map(
      columns.numbers.map(([role]) => [role, new NumberColumn(percentRule(role, indicator), mapping.decimal)]),
    );
  }

  /** Reads one row, unless it belongs to another group. */
  read(row: CsvRow): void {
    const { cells, line } = row;
    this.#checkCells(cells, line);
    const wanted = this.#mapping.group?.value;
    const group = this.#columns.group === undefined ? undefined : (cells[this.#columns.group] ?? '').trim();
    if (wanted !== undefined && group?.normalize('NFC') !== wanted.trim().normalize('NFC')) return;
    const unit = this.units.place(cells[this.#columns.unit] ?? '', line);
    if (typeof unit === 'string') this.#issues.add(unit, line, this.#columns.unit + 1);
    const period = this.#readPeriod(cells, line);
    if (typeof unit === 'string' || period === undefined) return;
    const name = this.#columns.name === undefined ? undefined : cells[this.#columns.name]?.trim().normalize('NFC');
    const groupPlace = group === undefined || group === '' ? undefined : this.groups.place(group, () => group);
    this.units.note(unit, name, wanted === undefined ? groupPlace : undefined);
    const place = this.rows.add({ line, unit, period });
    this.#readNumbers(cells, place, line);
    this.#readChoices(cells, place, line);
  }

  #checkCells(cells: readonly string[], line: number): void {
    const filled = cells.length <= this.#width || cells.slice(this.#width).every((cell) => cell.trim() === '');
    if (cells.length < this.#width || !filled) {
      this.#issues.add('row-length', line, null, { expected: this.#width, found: cells.length });
    }
    cells.forEach((cell, index) => {
      if (looksLikePerson(cell)) this.#issues.add('cpr-like', line, index + 1);
    });
  }

  #readPeriod(cells: readonly string[], line: number): number | undefined {
    const { period } = this.#mapping;
    if (!('column' in period)) {
      const id = period.from === period.to ? period.from : `${period.from}_${period.to}`;
      return this.periods.place(id, () => ({ id, from: period.from, to: period.to }));
    }
    const text = (cells[this.#columns.period ?? -1] ?? '').trim();
    let reading = this.#periodReadings.get(text);
    if (reading === undefined) {
      reading = readPeriod(text, period);
      this.#periodReadings.set(text, reading);
    }
    if (reading.ok) return this.periods.place(reading.period.id, () => reading.period);
    this.#issues.add(reading.fault, line, (this.#columns.period ?? 0) + 1);
    return undefined;
  }

  #readNumbers(cells: readonly string[], place: number, line: number): void {
    let [present, missing] = [0, 0];
    let missingColumn = 0;
    for (const [role, column] of this.#columns.numbers) {
      const cell = (cells[column] ?? '').trim();
      const deciding = this.#columns.deciding.has(role);
      const absence = this.#absence(cell);
      if (absence !== null) {
        if (!deciding) continue;
        this.rows.setStatus(place, absence);
        if (absence === 'notReported') [missing, missingColumn] = [missing + 1, column + 1];
        continue;
      }
      const number = this.numbers.get(role)?.read(cell, place) ?? 'not-a-number';
      if (typeof number === 'string') this.#issues.add(number, line, column + 1);
      else this.rows.setNumber(role, place, number);
      if (deciding) present += 1;
    }
    if (present > 0 && missing > 0) this.#warnings.add('incomplete-row', line, missingColumn);
  }

  #readChoices(cells: readonly string[], place: number, line: number): void {
    if (this.#columns.choice === undefined || !this.#columns.deciding.has('choice')) return;
    const cell = (cells[this.#columns.choice] ?? '').trim();
    const absence = this.#absence(cell);
    if (absence !== null) {
      this.rows.setStatus(place, absence);
      return;
    }
    const choices = this.#choice(cell);
    if (choices === undefined) this.#issues.add('unknown-choice', line, this.#columns.choice + 1);
    else this.rows.setChoices(place, choices);
  }
}
