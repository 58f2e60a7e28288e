import type { UsageFault } from '@klyngekit/messages/cli';
import type { SealMode } from '@klyngekit/schema';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { OptionReader } from '../option-reader.js';

/** The options of `klynge prepare`. */
export const prepareOptions: OptionForms = {
  indicator: { type: 'string' },
  period: { type: 'string' },
  group: { type: 'string' },
  policy: { type: 'string' },
  sealed: { type: 'boolean', inlineValue: true },
  without: { type: 'string', multiple: true },
  'release-log': { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
};

const modes: { readonly [name in SealMode]: SealMode } = { all: 'all', each: 'each' };

/** What the options say. Ids are as they were typed. */
export interface PreparePlan {
  readonly benchmark: string;
  readonly indicator: string;
  readonly period: string | undefined;
  readonly group: string | undefined;
  /** Path of a file of thresholds. */
  readonly policy: string | undefined;
  /** Undefined where names are not sealed. */
  readonly sealed: SealMode | undefined;
  /** Ids or ydernumre of practices that do not take part. */
  readonly without: readonly string[];
  readonly releaseLog: string | undefined;
  readonly directory: string;
  readonly force: boolean;
}

/** The plan, or everything that is wrong with the options. */
export type PreparePlanResult =
  { readonly ok: true; readonly plan: PreparePlan } | { readonly ok: false; readonly faults: readonly UsageFault[] };

function readMode(options: OptionReader, given: GivenArguments): SealMode | undefined {
  if (!given.has('sealed')) return undefined;
  return given.value('sealed') === '' ? 'all' : options.oneOf('sealed', modes);
}

/** Turns the options of `klynge prepare` into a plan, or tells everything that is wrong with them. */
export function planPreparation(given: GivenArguments): PreparePlanResult {
  const options = new OptionReader(given);
  const [benchmark] = given.positionals;
  if (benchmark === undefined) options.faults.push({ code: 'argument-needed', argument: 'benchmark' });
  if (given.positionals.length > 1) options.faults.push({ code: 'too-many-arguments' });
  const indicator = options.needed('indicator');
  const directory = options.needed('out');
  const sealed = readMode(options, given);
  if (options.faults.length > 0 || benchmark === undefined) return { ok: false, faults: options.faults };
  const plan = {
    benchmark,
    indicator,
    period: options.text('period'),
    group: options.text('group'),
    policy: options.text('policy'),
    sealed,
    without: given.values('without').flatMap((list) => list.split(',').map((id) => id.trim())),
    releaseLog: options.text('release-log'),
    directory,
    force: given.has('force'),
  };
  return { ok: true, plan };
}
