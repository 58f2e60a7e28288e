export { announce, prepareAnnouncer } from './announce/announce.js';
export { defineElement, type DefinableElement } from './define.js';
export { DraftController, type DraftOptions, type DraftState } from './draft/draft-controller.js';
export { databasePlace, localPlace, memoryPlace, type DraftPlace, type DraftPlaceName } from './draft/draft-places.js';
export { RequestEvent, StateEvent } from './events.js';
export { KlyngeElement, type Theme } from './klynge-element.js';
export { LoadController, type LoadOptions, type LoadState } from './load/load-controller.js';
export { LocaleController } from './locale/locale-controller.js';
export { SizeController, type SizeTarget } from './measure/size-controller.js';
export { VisibilityController } from './measure/visibility-controller.js';
export { DEFAULT_TIME_ZONE, sessionContext, type Session } from './session/session-context.js';
export { SessionLink } from './session/session-link.js';
export type {
  SessionContents,
  SessionPart,
  SessionReveal,
  SessionViewer,
  WantedItem,
} from './session/session-contents.js';
export { SessionProvider } from './session/session-provider.js';
export { cssVars, setVars, type Vars } from './set-vars.js';
export { adoptStylesIn } from './styles/adopt.js';
export { base } from './styles/base.js';
export { forcedColors, palettes, type Palette } from './styles/palette.js';
export { tokens } from './styles/tokens.js';
export { version } from '@klyngekit/messages';
export { warnOfFault } from './warn-of-fault.js';
export { wordOf } from './word-of.js';
