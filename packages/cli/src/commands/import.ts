import { MAX_CSV_SIZE, decodeText, importCsvSteps } from '@klyngekit/formats';
import type { ImportIssue, ImportOptions, ImportResult } from '@klyngekit/formats';
import { parseIndicator } from '@klyngekit/schema';
import type { Indicator, IssueCode } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import type { GivenArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { readDocument } from '../documents.js';
import { jsonText } from '../json-text.js';
import { ProgressLine } from '../progress.js';
import { importOptions, planImport } from './import-options.js';
import type { ImportPlan } from './import-options.js';

async function readTable(path: string, { system, messages }: Context): Promise<string | undefined> {
  const read = await system.readFile(path, MAX_CSV_SIZE);
  if (read.ok) return decodeText(read.bytes).text;
  system.stderr(`${messages.file(read.fault, path)}\n`);
  return undefined;
}

function optionsFor(plan: ImportPlan, given: GivenArguments, indicator: Indicator, context: Context): ImportOptions {
  const cutOff = plan.cutOff ?? today(context.system.now());
  const title = given.value('title');
  const source = given.value('source');
  return {
    id: plan.id ?? `${indicator.id.slice(0, 53)}-${cutOff}`,
    ...(title !== undefined && { title: { da: title } }),
    openness: given.has('public') ? 'public' : 'restricted',
    source: { name: source === undefined ? context.messages.sourceNotStated : { da: source }, cutOff },
  };
}

function runImport(
  text: string,
  plan: ImportPlan,
  indicator: Indicator,
  options: ImportOptions,
  context: Context,
): ImportResult {
  const progress = new ProgressLine(context);
  const steps = importCsvSteps(text, plan.mapping, indicator, options);
  let step = steps.next();
  while (!step.done) {
    progress.update(step.value);
    step = steps.next();
  }
  progress.finish();
  return step.value;
}

function describe({ code, line, params }: ImportIssue, { messages, issueMessages }: Context): string {
  if (code !== 'refused-by-schema') return messages.tableIssue[code](params);
  const pointer = String(params['pointer'] ?? '');
  const words = issueMessages.describe({ code: params['code'] as IssueCode, pointer, params: {} });
  return line === null ? `${pointer}: ${words}` : words;
}

function tellIssues(path: string, issues: readonly ImportIssue[], count: number, context: Context): void {
  const { system, messages } = context;
  for (const issue of issues) {
    const place = messages.place(issue.line, issue.column);
    system.stderr(`${[path, place, describe(issue, context)].filter((part) => part !== '').join(': ')}\n`);
  }
  if (count > issues.length) system.stderr(`${messages.more(count - issues.length)}\n`);
}

/** `klynge import`: makes a checked benchmark of a CSV file, or nothing. */
export async function importTable(args: readonly string[], context: Context): Promise<number> {
  const { system, messages } = context;
  const parsed = readArguments(args, importOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'import', context);
  const { given } = parsed;
  const planned = planImport(given);
  if (!planned.ok) return refuseUsage(planned.faults, 'import', context);
  const { plan } = planned;
  const toStdout = plan.output === '-';
  if (!toStdout && !given.has('force') && (await system.exists(plan.output))) {
    system.stderr(`${messages.file('exists', plan.output)}\n`);
    return exitWrong;
  }
  const indicator = await readDocument(plan.indicator, parseIndicator, context);
  const text = indicator === undefined ? undefined : await readTable(plan.data, context);
  if (indicator === undefined || text === undefined) return exitWrong;

  const result = runImport(text, plan, indicator, optionsFor(plan, given, indicator, context), context);
  if (!result.ok) {
    tellIssues(plan.data, result.issues, result.issueCount, context);
    system.stderr(`${messages.importRefused(result.issueCount)}\n`);
    return exitWrong;
  }
  tellIssues(`${messages.warning}: ${plan.data}`, result.warnings, result.warningCount, context);
  const json = jsonText(result.benchmark);
  if (toStdout) {
    system.stdout(json);
  } else {
    const fault = await system.writeFile(plan.output, json, { overwrite: given.has('force') });
    if (fault !== undefined) {
      system.stderr(`${messages.file(fault, plan.output)}\n`);
      return exitWrong;
    }
  }
  const { absent, ...counts } = result.summary;
  const sentence = `${messages.imported({ ...counts, ...absent }, plan.output)}\n`;
  if (toStdout) system.stderr(sentence);
  else system.stdout(sentence);
  return exitWell;
}
