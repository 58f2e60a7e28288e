import { parseBenchmark } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { today } from '../day.js';
import { readDocument } from '../documents.js';
import { isReportFile, makeReports } from '../report/make-reports.js';
import { planReport, reportOptions } from './report-options.js';

/** `klynge report`: a practice's own figures on one page, before the meeting. */
export async function report(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, reportOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'report', context);
  const planned = planReport(parsed.given);
  if (!planned.ok) return refuseUsage(planned.faults, 'report', context);
  const { plan } = planned;
  const { system, messages } = context;
  const words = messages.report;
  const refuse = (line: string): number => {
    system.stderr(`${line}\n${messages.prepare.nothingWritten}\n`);
    return exitWrong;
  };

  const benchmark = await readDocument(plan.benchmark, parseBenchmark, context);
  if (benchmark === undefined) return exitWrong;
  if (system.crypto === undefined) return refuse(words.faults['no-cryptography']);
  const made = await makeReports(benchmark, plan, today(system.now()), messages, system.crypto);
  if (!made.ok) return refuse(words.faults[made.fault]);
  const obstacle = await system.writeTogether({
    directory: plan.directory,
    files: made.files,
    ...(plan.force && { replaces: isReportFile }),
  });
  if (obstacle !== undefined) return refuse(messages.file(obstacle.fault, obstacle.path));
  const lines = [
    words.written(made.reports, plan.directory),
    ...(made.withoutFigures > 0 ? [words.withoutFigures(made.withoutFigures)] : []),
    ...(made.longer > 0 ? [words.longer(made.longer)] : []),
    words.advice,
  ];
  system.stdout(lines.map((line) => `${line}\n`).join(''));
  return exitWell;
}
