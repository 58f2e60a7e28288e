import type { AbsenceStatus } from '@klyngekit/schema';
import { numberRoles } from './columns.js';
import type { NumberRole } from './columns.js';

const statuses: readonly (AbsenceStatus | null)[] = [null, 'notReported', 'notApplicable', 'tooFew', 'suppressed'];
const firstCapacity = 1024;

/** A row that has been read: whose figure it is, and of when. Units and periods are counted from 0. */
export interface RowPlace {
  readonly line: number;
  readonly unit: number;
  readonly period: number;
}

/**
 * The rows of a table as columns of numbers, which take a fifth of the room of row objects. A number that is not there
 * is NaN.
 */
export class RowStore {
  #length = 0;
  #lines = new Int32Array(firstCapacity);
  #units = new Int32Array(firstCapacity);
  #periods = new Int32Array(firstCapacity);
  #statuses = new Uint8Array(firstCapacity);
  readonly #numbers = new Map<NumberRole, Float64Array>(
    numberRoles.map((role) => [role, new Float64Array(firstCapacity).fill(NaN)]),
  );
  readonly #choices: (readonly string[] | null)[] = [];

  /** How many rows there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a row without figures, and gives its number. */
  add(place: RowPlace): number {
    const row = this.#length;
    if (row === this.#lines.length) this.#grow(row * 2);
    this.#lines[row] = place.line;
    this.#units[row] = place.unit;
    this.#periods[row] = place.period;
    this.#length += 1;
    return row;
  }

  line(row: number): number {
    return this.#lines[row] ?? 0;
  }

  unit(row: number): number {
    return this.#units[row] ?? 0;
  }

  period(row: number): number {
    return this.#periods[row] ?? 0;
  }

  number(role: NumberRole, row: number): number {
    return this.#numbers.get(role)?.[row] ?? NaN;
  }

  setNumber(role: NumberRole, row: number, value: number): void {
    const column = this.#numbers.get(role);
    if (column !== undefined) column[row] = value;
  }

  status(row: number): AbsenceStatus | null {
    return statuses[this.#statuses[row] ?? 0] ?? null;
  }

  /** Notes why a row has no figure. Of several reasons the gravest stays: suppressed, too few, not applicable. */
  setStatus(row: number, status: AbsenceStatus): void {
    this.#statuses[row] = Math.max(this.#statuses[row] ?? 0, statuses.indexOf(status));
  }

  choices(row: number): readonly string[] | null {
    return this.#choices[row] ?? null;
  }

  setChoices(row: number, choices: readonly string[]): void {
    while (this.#choices.length <= row) this.#choices.push(null);
    this.#choices[row] = choices;
  }

  #grow(capacity: number): void {
    const widen = (column: Int32Array) => {
      const wider = new Int32Array(capacity);
      wider.set(column);
      return wider;
    };
    this.#lines = widen(this.#lines);
    this.#units = widen(this.#units);
    this.#periods = widen(this.#periods);
    const widerStatuses = new Uint8Array(capacity);
    widerStatuses.set(this.#statuses);
    this.#statuses = widerStatuses;
    for (const [role, column] of this.#numbers) {
      const wider = new Float64Array(capacity).fill(NaN);
      wider.set(column);
      this.#numbers.set(role, wider);
    }
  }
}
