export type { NamesRefusal } from './find-names.js';
export { revealContext, type RevealContextValue } from './reveal-context.js';
export { RevealController, type EnvelopeCheck, type RevealListener } from './reveal-controller.js';
export type { RevealOptions, RevealWindow } from './reveal-options.js';
export { RevealProvider } from './reveal-provider.js';
export type { RevealView } from './reveal-view.js';
export type { RevealState, RevealStatus, RevealTransition } from '@klyngekit/privacy';
