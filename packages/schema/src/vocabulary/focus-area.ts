/**
 * The three kinds of work in a quality cluster: self-chosen topics, national goals and indicators, and work prompted
 * locally or across sectors.
 */
export type FocusArea = 'self-chosen' | 'national' | 'local';
