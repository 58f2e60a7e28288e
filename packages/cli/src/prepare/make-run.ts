import { canSeal, createCodeSlips, loggedRelease, prepareRound, seal } from '@klyngekit/privacy';
import type { CodeSlip, PreparedRound, SealRefusal, WebCrypto } from '@klyngekit/privacy';
import type {
  Benchmark,
  DisclosurePolicy,
  LoggedRelease,
  NameList,
  SealedNames,
  SealMode,
  Unit,
} from '@klyngekit/schema';
import type { PreparePlan } from '../commands/prepare-options.js';
import { addressedFiles } from './addresses.js';
import type { AddressedFile } from './addresses.js';
import { failure } from './failure.js';
import type { PrepareFailure } from './failure.js';
import { absentUnits, participatingNames, unitsOfGroup } from './participants.js';

/** One practice's codes, with whom they are for. */
export interface AddressedSlip {
  readonly unit: Unit;
  readonly slip: CodeSlip;
}

/** Sealed names with the codes that open them. */
export interface Envelope {
  readonly sealed: SealedNames;
  readonly mode: SealMode;
  readonly slips: readonly AddressedSlip[];
}

/** Everything that one run makes, before it is written. */
export interface Run {
  readonly ok: true;
  readonly prepared: PreparedRound;
  /** The names of those who take part; null where there is nothing to name. */
  readonly names: NameList | null;
  /** Undefined where names are not sealed. */
  readonly envelope: Envelope | undefined;
  readonly figures: readonly AddressedFile[];
  readonly release: LoggedRelease;
}

/** What sealing refuses although the file is sound. The rest would be a fault of this program. */
const sealFaults = {
  'no-cryptography': 'no-cryptography',
  'name-too-long': 'name-too-long',
  'too-few-remain': 'too-few-remain',
  'too-few-take-part': 'too-few-take-part',
} as const satisfies { readonly [reason in SealRefusal]?: string };

async function makeEnvelope(
  mode: SealMode,
  names: NameList,
  { round, ownFigures }: PreparedRound,
  { units }: Benchmark,
  crypto: WebCrypto,
): Promise<Envelope | PrepareFailure> {
  const slips = createCodeSlips(
    names.names.map(({ rowId }) => rowId),
    crypto,
  );
  const sealing = await seal(names, round, slips, crypto, { mode });
  if (!sealing.ok) {
    const { reason } = sealing;
    return failure(Object.hasOwn(sealFaults, reason) ? sealFaults[reason as keyof typeof sealFaults] : 'not-valid');
  }
  const unitOfRow = new Map(ownFigures.map(({ unit, rowId }) => [rowId, unit]));
  const addressed = slips.map((slip) => ({
    slip,
    unit: units.find(({ id }) => id === unitOfRow.get(slip.rowId))!,
  }));
  return { sealed: sealing.sealed, mode, slips: addressed };
}

/** Makes everything that the plan asks for, in memory; or tells why not. */
export async function makeRun(
  benchmark: Benchmark,
  policy: DisclosurePolicy,
  plan: PreparePlan,
  crypto: WebCrypto | undefined,
): Promise<Run | PrepareFailure> {
  if (!canSeal(crypto)) return failure('no-cryptography');
  const units = unitsOfGroup(benchmark, plan.group);
  if (units === undefined) return failure('unknown-group');
  const absent = absentUnits(plan.without, units);
  if (absent === undefined) return failure('unknown-unit');

  const prepared = await prepareRound(benchmark, plan.indicator, policy, crypto, {
    ...(plan.period !== undefined && { period: plan.period }),
    ...(plan.group !== undefined && { units: units.map(({ id }) => id) }),
  });
  if (!prepared.ok) return failure(prepared.refusal, prepared.issues);
  const names = participatingNames(prepared, absent);
  if (typeof names === 'string') return failure(names);

  let envelope: Envelope | undefined;
  if (plan.sealed !== undefined) {
    if (names === null) return failure('no-names');
    const made = await makeEnvelope(plan.sealed, names, prepared, benchmark, crypto);
    if ('ok' in made) return made;
    envelope = made;
  }
  const figures = addressedFiles(prepared.ownFigures, benchmark, crypto);
  return { ok: true, prepared, names, envelope, figures, release: loggedRelease(prepared, benchmark) };
}
