// Loaded when a proposal or an envelope makes it likely to be needed: it carries validators and cryptography.
import { bindNames, checkSealed, openSealed } from '@klyngekit/privacy';
import { isParsed, type AnonymousRound, type NameList } from '@klyngekit/schema';
import type { WebCrypto } from '@klyngekit/privacy';

export { checkSealed, openSealed };

/** What is wrong with a name list: it is not a checked one, or it does not belong to the round. */
export type NamesRefusal = 'not-checked' | 'other-round' | 'changed-round' | 'unknown-row' | 'too-few-remain';

/** Why a name list does not belong to a round; undefined where it does. */
export async function refusalOf(
  names: NameList | undefined,
  round: AnonymousRound,
  crypto: WebCrypto | undefined,
): Promise<NamesRefusal | undefined> {
  if (!names || !isParsed(names, 'navne')) return 'not-checked';
  const binding = await bindNames(names, round, crypto);
  return binding.ok ? undefined : binding.reason;
}
