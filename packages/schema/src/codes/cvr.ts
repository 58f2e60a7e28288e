import type { CodeResult } from './code-result.js';
import { withoutSpaces } from './code-result.js';
import { weightedSum } from './weighted-sum.js';

const weights = [2, 7, 6, 5, 4, 3, 2, 1];

/** A CVR number (the central business register): eight digits whose weighted sum is a multiple of 11. */
export function normaliseCvr(text: string): CodeResult {
  const code = withoutSpaces(text);
  if (!/^\d{8}$/.test(code) || Number(code) === 0) return { ok: false, reason: 'format' };
  return weightedSum(code, weights) % 11 === 0 ? { ok: true, code } : { ok: false, reason: 'check-digit' };
}
