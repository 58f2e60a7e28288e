export { caseMixText } from './case-mix.js';
export { captionLines, releaseLines } from './chart-caption.js';
export { isRound, unitCount } from './chart-data.js';
export type { ChartData } from './chart-data.js';
export { chartModel, FLOOR, isStale, marksOwnUnit, needsJudge, strayOwn } from './chart-model.js';
export type { ChartModel, ChartRequest, ReadyModel, Release, UsualJudge } from './chart-model.js';
export {
  comparisonName,
  findingsOf,
  indicatorTitle,
  plainCount,
  spreadWords,
  targetParts,
  targetsBeside,
  valueStyle,
} from './chart-words.js';
export type { WordSource } from './chart-words.js';
export { pointedAbsence, pointedGroup, pointedUnit } from './pointed-words.js';
export type { NameOf } from './pointed-words.js';
export { unknownName } from './unknown-name.js';
export type { NamedInRequest, UnknownName } from './unknown-name.js';
