import { MAX_CSV_SIZE, decodeText } from '@klyngekit/formats';
import type { FileFault } from '@klyngekit/messages/cli';
import {
  conceptOf,
  parseActionPlan,
  parseAnonymousRound,
  parseBenchmark,
  parseCluster,
  parseClusterPackage,
  parseEvaluation,
  parseIndicator,
  parseMeeting,
  parseNameList,
  parseOwnFigure,
  parsePolicyFile,
  parseReleaseLog,
  parsePartner,
  parseProject,
  parseSealedNames,
  parseTally,
  parseThemePlan,
  parseTopicRound,
} from '@klyngekit/schema';
import type { ConceptName, Issue, Result } from '@klyngekit/schema';
import type { Context } from './context.js';
import type { System } from './system.js';

/** The text of a JSON file, or why there is none. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/** The parsers, by kind of file. */
export const parsers = {
  benchmark: parseBenchmark,
  indicator: parseIndicator,
  cluster: parseCluster,
  partner: parsePartner,
  'cluster-package': parseClusterPackage,
  anonym: parseAnonymousRound,
  navne: parseNameList,
  forseglet: parseSealedNames,
  egen: parseOwnFigure,
  udgivelse: parseReleaseLog,
  tally: parseTally,
  politik: parsePolicyFile,
  meeting: parseMeeting,
  'topic-round': parseTopicRound,
  'theme-plan': parseThemePlan,
  project: parseProject,
  'action-plan': parseActionPlan,
  evaluation: parseEvaluation,
} as const satisfies { readonly [name in ConceptName]: (input: unknown) => Result<unknown> };

/** Reads a file that must be UTF-8, as JSON is. */
export async function readJsonText(path: string, system: System): Promise<ReadText> {
  const read = await system.readFile(path, MAX_CSV_SIZE);
  if (!read.ok) return read;
  const { text, encoding } = decodeText(read.bytes);
  return encoding === 'utf-8' ? { ok: true, text } : { ok: false, fault: 'not-text' };
}

/** The kind of file that a text is, whether or not it is a valid one. */
export function conceptIn(text: string): ConceptName | undefined {
  return conceptOf(text);
}

/** One line for one thing that is wrong with a file: where, and in words. */
export function issueLine(path: string, { code, pointer, params }: Issue, { issueMessages }: Context): string {
  const where = pointer === '' ? path : `${path}: ${pointer}`;
  return `${where}: ${issueMessages.describe({ code, pointer, params })}\n`;
}

/** Reads and parses a file, or tells what is wrong with it. */
export async function readDocument<T>(
  path: string,
  parse: (text: string) => Result<T>,
  context: Context,
): Promise<T | undefined> {
  const { system, messages } = context;
  const read = await readJsonText(path, system);
  if (!read.ok) {
    system.stderr(`${messages.file(read.fault, path)}\n`);
    return undefined;
  }
  const result = parse(read.text);
  if (result.ok) return result.value;
  for (const issue of result.issues) system.stderr(issueLine(path, issue, context));
  return undefined;
}
