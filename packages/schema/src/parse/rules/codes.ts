import { normaliseAtc } from '../../codes/atc.js';
import type { CodeResult } from '../../codes/code-result.js';
import { normaliseIcpc2Dk } from '../../codes/icpc-2-dk.js';
import { normaliseYdelseskode } from '../../codes/ydelseskode.js';
import type { IssueList } from '../../issue-list.js';
import type { Code, CodeSystem } from '../../vocabulary/code.js';

/** NPU and SKS codes have many forms; the schema's pattern is all that is asked of them. */
const normalisers: { readonly [system in CodeSystem]?: (text: string) => CodeResult } = {
  atc: normaliseAtc,
  'icpc-2-dk': normaliseIcpc2Dk,
  ydelseskode: normaliseYdelseskode,
};

/** Checks that a code is in the canonical form of its system. */
export function checkCode(
  code: string,
  normalise: (text: string) => CodeResult,
  system: string,
  pointer: string,
  issues: IssueList,
): void {
  const result = normalise(code);
  if (!result.ok && result.reason === 'check-digit') issues.add('check-digit', pointer, { system });
  else if (!result.ok || result.code !== code) issues.add('code-format', pointer, { system });
}

/** Checks the codes that a numerator or a denominator rests on. */
export function checkCodes(codes: readonly Code[], pointer: string, issues: IssueList): void {
  codes.forEach(({ system, code }, index) => {
    const normalise = normalisers[system];
    if (normalise) checkCode(code, normalise, system, `${pointer}/${index}/code`, issues);
  });
}
