import type { CliMessages, PreparedFile, ReleaseFinding } from '@klyngekit/messages/cli';
import { checkAgainstLog } from '@klyngekit/privacy';
import { parseBenchmark } from '@klyngekit/schema';
import type { Benchmark, DisclosurePolicy } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { issueLine, readDocument } from '../documents.js';
import { jsonText } from '../json-text.js';
import { readPolicy } from '../policy.js';
import { readLog } from '../prepare/log.js';
import type { ReadLog } from '../prepare/log.js';
import { makeRun } from '../prepare/make-run.js';
import type { Run } from '../prepare/make-run.js';
import { isRunFile, outputFiles } from '../prepare/outputs.js';
import type { OutputFile } from '../prepare/outputs.js';
import { planPreparation, prepareOptions } from './prepare-options.js';
import type { PreparePlan } from './prepare-options.js';

type OpenLog = Extract<ReadLog, { ok: true }>;

async function openLog(path: string, context: Context): Promise<OpenLog | undefined> {
  const { system, messages } = context;
  const log = await readLog(path, system);
  if (log.ok) return log;
  if ('fault' in log) system.stderr(`${messages.file(log.fault, path)}\n`);
  else for (const issue of log.issues) system.stderr(issueLine(path, issue, context));
  return undefined;
}

/** How the round stands to what has gone out before. */
function findingOf({ release }: Run, log: OpenLog | undefined, policy: DisclosurePolicy): ReleaseFinding {
  if (log === undefined) return { code: 'not-checked' };
  const check = checkAgainstLog(log.releases, release, policy);
  if (check.ok) return { code: 'passed', compared: check.compared, overlapping: check.overlapping };
  if (check.reason === 'not-comparable') return { code: 'not-comparable' };
  return { code: 'too-few-differ', practices: check.practices, smallestGroup: policy.smallestGroup };
}

/** Tells who gets what, each kind of file once. */
function readerLines(files: readonly OutputFile[], { prepare }: CliMessages): readonly string[] {
  const shown = new Map<PreparedFile, string>();
  for (const { kind, name } of files) shown.set(kind, kind === 'egen' ? 'egen-*.json' : name);
  return [prepare.readers, ...[...shown].map(([kind, name]) => `  ${name.padEnd(16)}${prepare.reader[kind]}`)];
}

function tell(
  run: Run,
  finding: ReleaseFinding,
  files: readonly OutputFile[],
  plan: PreparePlan,
  context: Context,
): void {
  const { prepare } = context.messages;
  const { expected, reported, rows, notes } = run.prepared.report;
  const lines = [
    prepare.prepared(files.length, plan.directory),
    prepare.counts({ expected, reported, rows, named: run.names?.names.length ?? 0 }),
    ...notes.map(({ code, params }) => prepare.notes[code](params)),
    prepare.release(finding),
    '',
    ...readerLines(files, context.messages),
    '',
    prepare.advice(run.envelope !== undefined),
  ];
  context.system.stdout(lines.map((line) => `${line}\n`).join(''));
}

/** Tells why there is nothing, and that nothing was written. */
function refuse(line: string, { system, messages }: Context): number {
  system.stderr(`${line}\n${messages.prepare.nothingWritten}\n`);
  return exitWrong;
}

async function write(
  run: Run,
  log: OpenLog | undefined,
  files: readonly OutputFile[],
  plan: PreparePlan,
  { system, messages }: Context,
): Promise<number | undefined> {
  const releases = [...(log?.releases ?? []), run.release];
  const obstacle = await system.writeTogether({
    directory: plan.directory,
    files,
    ...(plan.releaseLog !== undefined && {
      record: {
        path: plan.releaseLog,
        content: jsonText({ schema: 'klynge.udgivelse/1', releases }),
        previous: log?.bytes,
      },
    }),
    ...(plan.force && { replaces: isRunFile }),
  });
  if (obstacle === undefined) return undefined;
  system.stderr(`${messages.file(obstacle.fault, obstacle.path)}\n`);
  return exitWrong;
}

async function prepareFrom(
  benchmark: Benchmark,
  policy: DisclosurePolicy,
  log: OpenLog | undefined,
  plan: PreparePlan,
  context: Context,
): Promise<number> {
  const { system, messages } = context;
  const run = await makeRun(benchmark, policy, plan, system.crypto);
  if (!run.ok) {
    for (const issue of run.issues) system.stderr(issueLine(plan.benchmark, issue, context));
    return refuse(messages.prepare.faults[run.fault], context);
  }
  const finding = findingOf(run, log, policy);
  if (finding.code === 'too-few-differ' || finding.code === 'not-comparable') {
    return refuse(messages.prepare.release(finding), context);
  }
  const files = outputFiles(run, benchmark, today(system.now()), messages, system.crypto!);
  const fault = await write(run, log, files, plan, context);
  if (fault !== undefined) return fault;
  tell(run, finding, files, plan, context);
  return exitWell;
}

/** `klynge prepare`: makes one indicator ready for the meeting, without names. */
export async function prepare(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, prepareOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'prepare', context);
  const planned = planPreparation(parsed.given);
  if (!planned.ok) return refuseUsage(planned.faults, 'prepare', context);
  const { plan } = planned;
  const policy = await readPolicy(plan.policy, context);
  if (policy === undefined) return exitWrong;
  const log = plan.releaseLog === undefined ? undefined : await openLog(plan.releaseLog, context);
  if (plan.releaseLog !== undefined && log === undefined) return exitWrong;
  const benchmark = await readDocument(plan.benchmark, parseBenchmark, context);
  return benchmark === undefined ? exitWrong : prepareFrom(benchmark, policy, log, plan, context);
}
