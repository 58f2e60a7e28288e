export { bindNames, leavesNobodyAlone } from './names/bind-names.js';
export type { Binding, BindingRefusal } from './names/bind-names.js';

export { mergeAnswers } from './prepare/merge-answers.js';
export { prepareRound } from './prepare/prepare-round.js';
export type { AddressedFigure, PreparedRound } from './prepare/prepared-round.js';
export type {
  PreparationNote,
  PreparationNoteCode,
  PreparationRefusal,
  PreparationReport,
  RefusedPreparation,
} from './prepare/report.js';
export type { PreparationOptions } from './prepare/request.js';

export { isDominated, largestShareOf, protectTotal } from './protect/dominance.js';
export type { ProtectedTotal } from './protect/dominance.js';
export { hiddenCount, protectCount, protectTable } from './protect/protect-table.js';
export type { ProtectedCount, ProtectedTable, ProtectTableOptions } from './protect/protect-table.js';
export { checkRelease } from './protect/release.js';
export type { Release, ReleaseCheck } from './protect/release.js';
export { checkAgainstLog, loggedRelease } from './protect/release-log.js';
export type { LogCheck } from './protect/release-log.js';

export { randomInteger } from './random/integer.js';
export { shuffled } from './random/shuffle.js';

export { answerDelay, idleLimit, initialReveal } from './reveal/reveal-state.js';
export type { RevealEvent, RevealState, RevealStatus } from './reveal/reveal-state.js';
export { canPropose, mayHoldNames, reduceReveal, transitionBetween } from './reveal/reduce-reveal.js';
export type { RevealTransition } from './reveal/reduce-reveal.js';

export { formatCode, parseCode } from './seal/code.js';
export { createCodeBox } from './seal/code-box.js';
export type { CodeBox } from './seal/code-box.js';
export { createCodeSlips } from './seal/code-slips.js';
export type { CodeSlip } from './seal/code-slips.js';
export { checkSealed, openSealed } from './seal/open-sealed.js';
export type { SealedCheck } from './seal/open-sealed.js';
export { seal } from './seal/seal.js';
export type { Sealing, SealOptions, SealRefusal } from './seal/seal.js';

export { roundDigest } from './web-crypto/digest.js';
export { canSeal, hostCrypto } from './web-crypto/web-crypto.js';
export type { CipherParameters, RandomSource, SecretKey, SubtleCrypto, WebCrypto } from './web-crypto/web-crypto.js';
