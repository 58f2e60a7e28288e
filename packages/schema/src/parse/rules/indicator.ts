import type { Indicator, IndicatorKind } from '../../indicator/indicator.js';
import type { Target } from '../../indicator/target.js';
import type { IssueList } from '../../issue-list.js';
import { checkCodes } from './codes.js';
import { checkDays } from './days.js';
import { checkUniqueIds } from './identifiers.js';
import { checkLevelAndBand } from './level-and-band.js';
import { rangeOf } from './value-range.js';

/** Fields that have a meaning for one kind only, or for every kind but one. */
function isFieldOfKind(field: 'multiplier' | 'aspect' | 'options' | 'targets', kind: IndicatorKind): boolean {
  if (field === 'multiplier') return kind === 'rate';
  return field === 'targets' ? kind !== 'choice' : kind === 'choice';
}

function checkTarget(target: Target, kind: IndicatorKind, pointer: string, issues: IssueList): void {
  const isLevel = target.value !== undefined;
  const isBand = target.lower !== undefined || target.upper !== undefined;
  if (isLevel === isBand) issues.add('incomplete-target', pointer);
  else checkLevelAndBand(target, rangeOf(kind), pointer, issues);
  checkDays(target.validFrom, target.validTo, `${pointer}/validTo`, issues);
}

/** Checks what the parts of an indicator say about each other. */
export function checkIndicator(indicator: Indicator, pointer: string, issues: IssueList): void {
  const { kind, options, targets = [] } = indicator;
  if (kind === 'choice' && !options) issues.add('required', pointer, { field: 'options' });
  for (const field of ['multiplier', 'aspect', 'options', 'targets'] as const) {
    if (indicator[field] !== undefined && !isFieldOfKind(field, kind)) {
      issues.add('unknown-field', `${pointer}/${field}`);
    }
  }
  if (kind !== 'choice' && indicator.tally?.people !== undefined) {
    issues.add('unknown-field', `${pointer}/tally/people`);
  }
  checkCodes(indicator.numerator?.codes ?? [], `${pointer}/numerator/codes`, issues);
  checkCodes(indicator.denominator?.codes ?? [], `${pointer}/denominator/codes`, issues);
  indicator.exclusions?.forEach(({ codes = [] }, index) => {
    checkCodes(codes, `${pointer}/exclusions/${index}/codes`, issues);
  });
  checkUniqueIds(options ?? [], `${pointer}/options`, issues);
  checkUniqueIds(targets, `${pointer}/targets`, issues);
  if (kind !== 'choice') {
    targets.forEach((target, index) => checkTarget(target, kind, `${pointer}/targets/${index}`, issues));
  }
}
