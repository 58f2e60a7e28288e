import type { CliMessages, PreparedFile } from '@klyngekit/messages/cli';
import type { RandomSource } from '@klyngekit/privacy';
import type { Benchmark } from '@klyngekit/schema';
import { jsonText } from '../json-text.js';
import type { SetFile } from '../system.js';
import { addressList } from './addresses.js';
import { codePages, slipSubject } from './code-page.js';
import type { Run } from './make-run.js';

/** A file of a run, with the kind by which its reader is told. */
export interface OutputFile extends SetFile {
  readonly kind: PreparedFile;
}

/** Every name that a run gives a file, and the droppings of file managers. Only a directory of these is ever replaced. */
const ownName =
  /^(?:(?:anonym|navne|forseglet|udgivelse)\.json|egen-\d{4}\.json|koder\.html|fordeling\.csv|\.DS_Store|Thumbs\.db)$/;

/** Whether a run may have written a file of this name. */
export function isRunFile(name: string): boolean {
  return ownName.test(name);
}

/**
 * The files of a run, one a reader. Sealed names never lie beside the same names in the clear. No name stands in the name of a
 * file.
 *
 * @param made - today, as YYYY-MM-DD
 */
export function outputFiles(
  run: Run,
  benchmark: Benchmark,
  made: string,
  messages: CliMessages,
  random: RandomSource,
): readonly OutputFile[] {
  const { prepared, names, envelope, figures, release } = run;
  const files: OutputFile[] = [{ kind: 'anonym', name: 'anonym.json', content: jsonText(prepared.round) }];
  if (envelope !== undefined) {
    const subject = slipSubject(benchmark, prepared.round, made);
    const pages = codePages(envelope.slips, envelope.mode, subject, messages, random);
    files.push({ kind: 'forseglet', name: 'forseglet.json', content: jsonText(envelope.sealed) });
    files.push({ kind: 'koder', name: 'koder.html', content: pages });
  } else if (names !== null) {
    files.push({ kind: 'navne', name: 'navne.json', content: jsonText(names) });
  }
  for (const { name, figure } of figures) files.push({ kind: 'egen', name, content: jsonText(figure) });
  if (figures.length > 0) {
    files.push({ kind: 'fordeling', name: 'fordeling.csv', content: addressList(figures, messages) });
  }
  const log = { schema: 'klynge.udgivelse/1', releases: [release] };
  files.push({ kind: 'udgivelse', name: 'udgivelse.json', content: jsonText(log) });
  return files;
}
