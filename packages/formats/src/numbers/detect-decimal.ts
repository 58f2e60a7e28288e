import { readNumber } from './local-number.js';
import type { DecimalSign } from './local-number.js';

/**
 * What a column of texts tells about its decimal sign: the sign, `any` when every number reads the same under both,
 * `ambiguous` when only cells like "1.234" could tell, `mixed` when cells contradict each other.
 */
export type DecimalEvidence = DecimalSign | 'any' | 'ambiguous' | 'mixed';

/** Finds the decimal sign of a column from its cells; texts that are no numbers tell nothing. */
export function detectDecimal(cells: Iterable<string>): DecimalEvidence {
  let evidence: DecimalEvidence = 'any';
  for (const cell of cells) {
    const reading = readNumber(cell);
    if (reading.kind === 'ambiguous' && evidence === 'any') evidence = 'ambiguous';
    if (reading.kind !== 'settled') continue;
    if ((evidence === ',' || evidence === '.') && evidence !== reading.decimal) return 'mixed';
    evidence = reading.decimal;
  }
  return evidence;
}
