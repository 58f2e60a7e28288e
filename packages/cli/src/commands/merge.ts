import { isDay } from '@klyngekit/formats';
import { isTallyKind, mergeTallies } from '@klyngekit/meeting';
import type { JoinedParts, MergeIssue, MergeResult, TallyPlace } from '@klyngekit/meeting';
import { textIn } from '@klyngekit/messages';
import type { MergePlace } from '@klyngekit/messages/cli';
import type { Indicator } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { jsonText } from '../json-text.js';
import { findIndicator, identifier } from '../merge/find-indicator.js';
import { readAsked } from '../merge/practices.js';
import type { Asked } from '../merge/practices.js';
import { readTallies } from '../merge/read-tallies.js';
import { OptionReader } from '../option-reader.js';
import { isTaken, writeOut } from '../write-out.js';

/** The options of `klynge merge`. */
export const mergeOptions = {
  indicator: { type: 'string' },
  package: { type: 'string' },
  practices: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  group: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  source: { type: 'string' },
  'cut-off': { type: 'string' },
  out: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const satisfies OptionForms;

/** What the options say, apart from files. */
interface MergePlan {
  readonly indicator: string;
  readonly practices: string;
  readonly output: string;
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly group: string | undefined;
  readonly id: string | undefined;
  readonly cutOff: string | undefined;
}

function planMerge(options: OptionReader, given: GivenArguments): MergePlan {
  const indicator = options.needed('indicator');
  const practices = options.needed('practices');
  const from = options.matching('from', isDay, 'YYYY-MM-DD');
  const to = options.matching('to', isDay, 'YYYY-MM-DD');
  options.requires('from', 'to');
  options.requires('to', 'from');
  if (from !== undefined && to !== undefined && to < from) options.refuse('to', `>= ${from}`);
  const group = options.matching('group', (text) => identifier.test(text), 'A-Z a-z 0-9 . _ -');
  const id = options.matching('id', (text) => identifier.test(text), 'A-Z a-z 0-9 . _ -');
  const cutOff = options.matching('cut-off', isDay, 'YYYY-MM-DD');
  options.excludes('out', 'output');
  const output = options.text('out') ?? options.needed('output');
  if (given.positionals.length === 0) options.faults.push({ code: 'argument-needed', argument: 'tallies' });
  const period = from !== undefined && to !== undefined ? { from, to } : undefined;
  return { indicator, practices, output, period, group, id, cutOff };
}

function inGroup({ units, groups }: Asked, group: string | undefined): Asked['units'] | undefined {
  if (group === undefined) return units;
  if (!groups.some(({ id }) => id === group)) return undefined;
  return units.filter((unit) => unit.groups?.includes(group));
}

const placeIn = (paths: readonly string[], { file, line }: TallyPlace): MergePlace => ({
  path: paths[file] ?? '',
  line,
});

function tellIssues(issues: readonly MergeIssue[], paths: readonly string[], { system, messages }: Context): void {
  for (const { code, file, line, first } of issues) {
    const words = messages.merge.faults[code]({ ...(first && { first: placeIn(paths, first) }) });
    const parts = [file === null ? 'klynge' : (paths[file] ?? ''), messages.place(line, null), words];
    system.stderr(`${parts.filter((part) => part !== '').join(': ')}\n`);
  }
}

/** A corrected count that came as a new part looks like one more part: whoever gathers must look. */
function tellJoined(joined: readonly JoinedParts[], paths: readonly string[], { system, messages }: Context): void {
  for (const { places, isAlike } of joined) {
    const words = messages.merge.joined(
      places.map((place) => placeIn(paths, place)),
      isAlike,
    );
    system.stderr(`${messages.warning}: ${words}\n`);
  }
}

/** What the people of all practices have answered, a line for each answer; nothing where no people were asked. */
function tellPeople(
  people: Extract<MergeResult, { ok: true }>['people'],
  { options = [] }: Indicator,
  { messages: { merge: words, language } }: Context,
): string {
  if (!people) return '';
  const lines = people.answers.map(({ option, count }) => {
    const label = options.find(({ id }) => id === option)?.label;
    return `    ${words.peopleAnswer(label ? textIn(label, language) : option, count, people.respondents)}\n`;
  });
  return `${words.people(people.respondents, people.practices)}\n${lines.join('')}`;
}

/** `klynge merge`: makes a checked benchmark of what practices have counted themselves, or nothing. */
export async function merge(args: readonly string[], context: Context): Promise<number> {
  const { system, messages } = context;
  const parsed = readArguments(args, mergeOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'merge', context);
  const { given } = parsed;
  const options = new OptionReader(given);
  const plan = planMerge(options, given);
  if (options.faults.length > 0) return refuseUsage(options.faults, 'merge', context);
  const overwrite = given.has('force');
  if (await isTaken(plan.output, overwrite, context)) return exitWrong;

  const asked = await readAsked(plan.practices, context);
  const found = asked && (await findIndicator(plan.indicator, given.value('package'), asked.indicators, context));
  if (!asked || !found) return exitWrong;
  const { indicator, others } = found;
  if (!isTallyKind(indicator.kind)) {
    system.stderr(`${plan.indicator}: ${messages.merge.faults['not-countable']({})}\n`);
    return exitWrong;
  }
  const practices = inGroup(asked, plan.group);
  if (!practices) {
    system.stderr(`${plan.practices}: ${messages.prepare.faults['unknown-group']}\n`);
    return exitWrong;
  }

  const paths = given.positionals;
  const { tallies, faults, passedOver } = await readTallies(paths, indicator, others, context);
  const cutOff = plan.cutOff ?? today(system.now());
  const title = given.value('title');
  const source = given.value('source');
  const result = mergeTallies(tallies, {
    indicator,
    practices,
    groups: asked.groups,
    ...(plan.period && { period: plan.period }),
    id: plan.id ?? `${indicator.id.slice(0, 53)}-${cutOff}`,
    ...(title !== undefined && { title: { da: title } }),
    source: { name: source === undefined ? messages.merge.source : { da: source }, cutOff },
  });
  // Files that could not be read may be all there are.
  const issues = result.ok ? [] : result.issues.filter(({ code }) => faults === 0 || code !== 'no-tallies');
  tellIssues(issues, paths, context);
  if (!result.ok || faults > 0) {
    system.stderr(`${messages.merge.refused(issues.length + faults)}\n`);
    return exitWrong;
  }
  tellJoined(result.joined, paths, context);
  if (!(await writeOut(plan.output, jsonText(result.benchmark), overwrite, context))) return exitWrong;
  const { reported, expected, notApplicable } = result;
  const said = [
    messages.merge.reported(reported, expected, notApplicable),
    passedOver > 0 ? ` ${messages.merge.passedOver(passedOver)}` : '',
    `\n${tellPeople(result.people, indicator, context)}`,
  ].join('');
  if (plan.output === '-') system.stderr(said);
  else system.stdout(`${messages.merge.written(plan.output)} ${said}`);
  return exitWell;
}
