import { MAX_CSV_SIZE, decodeText, readTallyFile, tallyColumnNames, tallyIndicatorIn } from '@klyngekit/formats';
import type { TallyFileIssue } from '@klyngekit/formats';
import type { ReceivedTally } from '@klyngekit/meeting';
import type { MergeFault } from '@klyngekit/messages/cli';
import type { Indicator } from '@klyngekit/schema';
import type { Context } from '../context.js';

/** The tallies of all files, with how many things are wrong with them. */
export interface ReadTallies {
  readonly tallies: readonly ReceivedTally[];
  readonly faults: number;
  /** How many files are of the package's other indicators. */
  readonly passedOver: number;
}

function describe({ code, column, issue, params = {} }: TallyFileIssue, { messages, issueMessages }: Context): string {
  const { language, merge, tableIssue } = messages;
  const name = column === undefined ? undefined : tallyColumnNames[column][language === 'da' ? 0 : 1];
  switch (code) {
    case 'too-large':
    case 'empty-file':
    case 'too-many-columns':
    case 'broken-quotes':
    case 'cpr-like':
      return tableIssue[code](params);
    case 'refused-by-schema':
      return issue === undefined ? merge.faults[code]({}) : pointed(issue.pointer, issueMessages.describe(issue));
    default:
      return merge.faults[code satisfies MergeFault]({ ...(name !== undefined && { column: name }) });
  }
}

const pointed = (pointer: string, words: string): string => (pointer === '' ? words : `${pointer}: ${words}`);

/**
 * Reads the files that practices have sent, and tells by file and line what is wrong with each.
 *
 * @param others - ids of indicators whose files may lie among them, and are passed over
 */
export async function readTallies(
  paths: readonly string[],
  indicator: Indicator,
  others: ReadonlySet<string>,
  context: Context,
): Promise<ReadTallies> {
  const { system, messages } = context;
  const tallies: ReceivedTally[] = [];
  let faults = 0;
  let passedOver = 0;
  for (const [file, path] of paths.entries()) {
    const read = await system.readFile(path, MAX_CSV_SIZE);
    if (!read.ok) {
      faults += 1;
      system.stderr(`${messages.file(read.fault, path)}\n`);
      continue;
    }
    const { text } = decodeText(read.bytes);
    const named = tallyIndicatorIn(text);
    if (named !== undefined && others.has(named)) {
      passedOver += 1;
      continue;
    }
    const result = readTallyFile(text, indicator);
    if (result.ok) {
      for (const { tally, line } of result.tallies) tallies.push({ tally, file, line });
      continue;
    }
    faults += result.issues.length;
    for (const issue of result.issues) {
      const parts = [path, messages.place(issue.line, null), describe(issue, context)];
      system.stderr(`${parts.filter((part) => part !== '').join(': ')}\n`);
    }
  }
  return { tallies, faults, passedOver };
}
