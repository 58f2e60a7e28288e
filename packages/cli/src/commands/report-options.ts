import type { UsageFault } from '@klyngekit/messages/cli';
import { webLink } from '@klyngekit/formats/partner';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { OptionReader } from '../option-reader.js';

/** The options of `klynge report`. */
export const reportOptions: OptionForms = {
  practice: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  indicator: { type: 'string', multiple: true },
  period: { type: 'string' },
  group: { type: 'string' },
  guide: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
};

/** What the options say. Ids are as they were typed. */
export interface ReportPlan {
  readonly benchmark: string;
  /** Ids or ydernumre; undefined for all practices. */
  readonly practices: readonly string[] | undefined;
  /** Ids in the order of the page; undefined for all indicators. */
  readonly indicators: readonly string[] | undefined;
  readonly period: string | undefined;
  readonly group: string | undefined;
  /** Address of the guide to an indicator; undefined where there is none. */
  readonly guide: (indicator: string) => string | undefined;
  readonly directory: string;
  readonly force: boolean;
}

/** The plan, or everything that is wrong with the options. */
export type ReportPlanResult =
  { readonly ok: true; readonly plan: ReportPlan } | { readonly ok: false; readonly faults: readonly UsageFault[] };

const PLACE = '{indicator}';

/** Turns the options of `klynge report` into a plan, or tells everything that is wrong with them. */
export function planReport(given: GivenArguments): ReportPlanResult {
  const options = new OptionReader(given);
  const [benchmark] = given.positionals;
  if (benchmark === undefined) options.faults.push({ code: 'argument-needed', argument: 'benchmark' });
  if (given.positionals.length > 1) options.faults.push({ code: 'too-many-arguments' });
  const practices = given.values('practice');
  const all = given.has('all');
  if (practices.length === 0 && !all) options.faults.push({ code: 'option-needed', option: '--practice' });
  if (practices.length > 0 && all) {
    options.faults.push({ code: 'option-excluded', option: '--all', other: '--practice' });
  }
  const guide = options.matching('guide', (text) => webLink(text.replaceAll(PLACE, 'id')) !== undefined, 'https://…');
  const directory = options.needed('out');
  if (options.faults.length > 0 || benchmark === undefined) return { ok: false, faults: options.faults };
  const indicators = given.values('indicator');
  const plan = {
    benchmark,
    practices: all ? undefined : practices,
    indicators: indicators.length > 0 ? indicators : undefined,
    period: options.text('period'),
    group: options.text('group'),
    guide: (indicator: string) => guide?.replaceAll(PLACE, encodeURIComponent(indicator)),
    directory,
    force: given.has('force'),
  };
  return { ok: true, plan };
}
