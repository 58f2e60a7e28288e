export { KlyngeTallyForm } from './tally-form.js';
export { KlyngeTallyChangeEvent, KlyngeTallyErrorEvent, KlyngeTallySubmitEvent } from './tally-form.events.js';
export type { TallyFormat } from './tally-form.events.js';
