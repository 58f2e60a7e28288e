export {
  codeText,
  guideFor,
  guideStyle,
  isDescribed,
  methodSentences,
  needsCodingCaveat,
  sharedTargets,
  targetLevel,
} from './guide-facts.js';
export { guideText } from './write-guide-text.js';
export type { GuideTextOptions } from './write-guide-text.js';
