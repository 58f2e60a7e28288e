export type { IndicatorFile, IndicatorInput } from '../shared/indicator-data.js';
export { KlyngeIndicatorGuide } from './indicator-guide.js';
export { KlyngeGuideErrorEvent, KlyngeGuideSystemEvent } from './indicator-guide.events.js';
export type { GuideLayout } from './indicator-guide.render.js';
