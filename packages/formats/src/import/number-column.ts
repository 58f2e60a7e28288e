import { readNumber } from '../numbers/local-number.js';
import type { DecimalSign } from '../numbers/local-number.js';

/** What per cent signs mean in a column: nothing but a fault, a hundredth, or a part of the unit. */
export type PercentRule = 'refused' | 'hundredths' | 'unit';

/** A cell that says "1.234": its row, and its value under either convention. */
export interface PendingNumber {
  readonly row: number;
  readonly comma: number;
  readonly point: number;
}

/** Why a cell gives no number. */
export type NumberFault = 'not-a-number' | 'mixed-decimals';

/**
 * Reads the cells of one column. Its decimal sign is given, or settled by the first cell that can be read in one way
 * only; cells that could be read in two ways wait for that.
 */
export class NumberColumn {
  readonly #percentRule: PercentRule;
  readonly #given: boolean;
  readonly #pending: PendingNumber[] = [];
  #decimal: DecimalSign | undefined;

  constructor(percentRule: PercentRule, decimal: DecimalSign | undefined) {
    this.#percentRule = percentRule;
    this.#decimal = decimal;
    this.#given = decimal !== undefined;
  }

  /** The decimal sign, once it is known. */
  get decimal(): DecimalSign | undefined {
    return this.#decimal;
  }

  /** The cells that can be read in two ways. */
  get pending(): readonly PendingNumber[] {
    return this.#pending;
  }

  /** The number in a cell; NaN while it waits for the decimal sign; or the fault. */
  read(cell: string, row: number): number | NumberFault {
    const reading = readNumber(cell);
    if (reading.kind === 'none') return 'not-a-number';
    if (reading.percent && this.#percentRule === 'refused') return 'not-a-number';
    const scale = reading.percent && this.#percentRule === 'hundredths' ? 100 : 1;
    if (reading.kind === 'plain') return reading.value / scale;
    if (reading.kind === 'ambiguous') {
      const [comma, point] = [reading.comma / scale, reading.point / scale];
      if (this.#decimal !== undefined) return this.#decimal === ',' ? comma : point;
      this.#pending.push({ row, comma, point });
      return NaN;
    }
    if (this.#decimal !== undefined && this.#decimal !== reading.decimal) {
      return this.#given ? 'not-a-number' : 'mixed-decimals';
    }
    this.#decimal = reading.decimal;
    return reading.value / scale;
  }
}
