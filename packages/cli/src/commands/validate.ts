import { maximumIssues } from '@klyngekit/schema';
import type { Issue } from '@klyngekit/schema';
import type { FileFault } from '@klyngekit/messages/cli';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { conceptIn, issueLine, parsers, readJsonText } from '../documents.js';

/** What is found out about one file. */
interface Finding {
  readonly file: string;
  readonly concept: string | null;
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** Why the file could not be read, if so. */
  readonly fault?: FileFault;
}

const nothing = { concept: null, valid: false, issues: [], warnings: [] } as const;

async function examine(file: string, { system }: Context): Promise<Finding> {
  const read = await readJsonText(file, system);
  if (!read.ok) return { file, ...nothing, fault: read.fault };
  const concept = conceptIn(read.text);
  if (concept === undefined) return { file, ...nothing };
  const result = parsers[concept](read.text);
  return result.ok
    ? { file, concept, valid: true, issues: [], warnings: result.warnings }
    : { file, concept, valid: false, issues: result.issues, warnings: [] };
}

function tell(finding: Finding, context: Context): void {
  const { system, messages } = context;
  const { file, concept, issues, warnings } = finding;
  if (finding.fault !== undefined) {
    system.stderr(`${messages.file(finding.fault, file)}\n`);
  } else if (concept === null) {
    system.stdout(`${file}: ${messages.unknownConcept}\n`);
  } else {
    for (const issue of issues) system.stdout(issueLine(file, issue, context));
    for (const warning of warnings) system.stdout(issueLine(`${messages.warning}: ${file}`, warning, context));
    const count = issues.length >= maximumIssues ? messages.atLeast(issues.length) : messages.invalid(issues.length);
    system.stdout(`${file}: ${finding.valid ? messages.valid(concept, warnings.length) : count}\n`);
  }
}

/** `klynge validate`: checks files against the schema. */
export async function validate(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, { json: { type: 'boolean' } });
  if (!parsed.ok) return refuseUsage(parsed.faults, 'validate', context);
  const { given } = parsed;
  if (given.positionals.length === 0) {
    return refuseUsage([{ code: 'argument-needed', argument: 'file' }], 'validate', context);
  }
  const findings: Finding[] = [];
  for (const file of given.positionals) {
    const finding = await examine(file, context);
    findings.push(finding);
    if (!given.has('json')) tell(finding, context);
  }
  if (given.has('json')) context.system.stdout(`${JSON.stringify(findings, null, 2)}\n`);
  return findings.every(({ valid }) => valid) ? exitWell : exitWrong;
}
