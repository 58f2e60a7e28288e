import { isDay } from '@klyngekit/formats';
import { isTallyKind, mergeTallies } from '@klyngekit/meeting';
import type { MergeIssue } from '@klyngekit/meeting';
import { parseIndicator } from '@klyngekit/schema';
import type { Indicator } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { readDocument } from '../documents.js';
import { jsonText } from '../json-text.js';
import { readAsked } from '../merge/practices.js';
import type { Asked } from '../merge/practices.js';
import { readTallies } from '../merge/read-tallies.js';
import { OptionReader } from '../option-reader.js';
import { isTaken, writeOut } from '../write-out.js';

const forms: OptionForms = {
  indicator: { type: 'string' },
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
};

const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

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

/** The indicator, from a file or by its id among those of the list of practices; or what is wrong is told. */
async function findIndicator(asked: string, { indicators }: Asked, context: Context): Promise<Indicator | undefined> {
  const { system, messages } = context;
  const known = indicators.find(({ id }) => id === asked);
  if (known && !(await system.exists(asked))) return known;
  if (known || !identifier.test(asked) || (await system.exists(asked))) {
    return readDocument(asked, parseIndicator, context);
  }
  system.stderr(`${asked}: ${messages.merge.faults['unknown-indicator']({})}\n`);
  return undefined;
}

function inGroup({ units, groups }: Asked, group: string | undefined): Asked['units'] | undefined {
  if (group === undefined) return units;
  if (!groups.some(({ id }) => id === group)) return undefined;
  return units.filter((unit) => unit.groups?.includes(group));
}

function tellIssues(issues: readonly MergeIssue[], paths: readonly string[], { system, messages }: Context): void {
  const pathOf = (file: number): string => paths[file] ?? '';
  for (const { code, file, line, first } of issues) {
    const words = messages.merge.faults[code]({
      ...(first && { first: { path: pathOf(first.file), line: first.line } }),
    });
    const parts = [file === null ? 'klynge' : pathOf(file), messages.place(line, null), words];
    system.stderr(`${parts.filter((part) => part !== '').join(': ')}\n`);
  }
}

/** `klynge merge`: makes a checked benchmark of what practices have counted themselves, or nothing. */
export async function merge(args: readonly string[], context: Context): Promise<number> {
  const { system, messages } = context;
  const parsed = readArguments(args, forms);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'merge', context);
  const { given } = parsed;
  const options = new OptionReader(given);
  const plan = planMerge(options, given);
  if (options.faults.length > 0) return refuseUsage(options.faults, 'merge', context);
  const overwrite = given.has('force');
  if (await isTaken(plan.output, overwrite, context)) return exitWrong;

  const asked = await readAsked(plan.practices, context);
  const indicator = asked && (await findIndicator(plan.indicator, asked, context));
  if (!asked || !indicator) return exitWrong;
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
  const { tallies, faults } = await readTallies(paths, indicator, context);
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
  if (!(await writeOut(plan.output, jsonText(result.benchmark), overwrite, context))) return exitWrong;
  const { reported, expected, notApplicable } = result;
  const said = `${messages.merge.reported(reported, expected, notApplicable)}\n`;
  if (plan.output === '-') system.stderr(said);
  else system.stdout(`${messages.merge.written(plan.output)} ${said}`);
  return exitWell;
}
