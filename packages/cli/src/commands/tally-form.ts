import { isDay, tallyPaper, tallyTemplateCsv } from '@klyngekit/formats';
import { isTallyKind } from '@klyngekit/meeting';
import { da, tallyMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { readArguments } from '../arguments.js';
import type { OptionForms } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { findIndicator } from '../merge/find-indicator.js';
import { OptionReader } from '../option-reader.js';
import { isTaken, writeOut } from '../write-out.js';

/** The options of `klynge tally-form`. */
export const tallyFormOptions = {
  package: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const satisfies OptionForms;

const formats = { html: 'html', csv: 'csv' } as const;

/** `klynge tally-form`: makes a form to count on paper, or an empty table to fill in. */
export async function tallyForm(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, tallyFormOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'tally-form', context);
  const { given } = parsed;
  const { system, messages } = context;
  const options = new OptionReader(given);
  const from = options.matching('from', isDay, 'YYYY-MM-DD');
  const to = options.matching('to', isDay, 'YYYY-MM-DD');
  options.requires('from', 'to');
  options.requires('to', 'from');
  if (from !== undefined && to !== undefined && to < from) options.refuse('to', `>= ${from}`);
  const format = options.oneOf('format', formats) ?? 'html';
  const output = options.needed('output');
  const [path, ...rest] = given.positionals;
  if (path === undefined) options.faults.push({ code: 'argument-needed', argument: 'indicator' });
  if (rest.length > 0) options.faults.push({ code: 'too-many-arguments' });
  if (options.faults.length > 0 || path === undefined) return refuseUsage(options.faults, 'tally-form', context);
  const overwrite = given.has('force');
  if (await isTaken(output, overwrite, context)) return exitWrong;
  const found = await findIndicator(path, given.value('package'), [], context);
  if (!found) return exitWrong;
  const { indicator } = found;
  const { id, kind, tally } = indicator;
  if (!isTallyKind(kind)) {
    system.stderr(`${path}: ${messages.merge.faults['not-countable']({})}\n`);
    return exitWrong;
  }
  const { language } = messages;
  const period = from !== undefined && to !== undefined ? { period: { from, to } } : {};
  const words = await tallyMessages(language === 'da' ? da : en).paper();
  const content =
    format === 'csv'
      ? tallyTemplateCsv({ indicator: id, kind, ofPeople: tally?.people !== undefined, ...period }, { language })
      : tallyPaper(indicator, period, words);
  if (!(await writeOut(output, content, overwrite, context))) return exitWrong;
  if (output !== '-') system.stdout(`${messages.merge.written(output)}\n`);
  return exitWell;
}
