export { captionLines, releaseLines } from './chart-caption.js';
export { isRound, unitCount } from './chart-data.js';
export type { ChartData } from './chart-data.js';
export { chartModel, FLOOR, isStale, needsJudge } from './chart-model.js';
export type { ChartModel, ChartRequest, ReadyModel, Release, UsualJudge } from './chart-model.js';
export {
  caseMixText,
  comparisonName,
  findingsOf,
  indicatorTitle,
  plainCount,
  pointedAbsence,
  pointedGroup,
  pointedUnit,
  spreadWords,
  targetParts,
  targetsBeside,
  valueStyle,
} from './chart-words.js';
export type { NameOf, WordSource } from './chart-words.js';
