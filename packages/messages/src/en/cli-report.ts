import type { ReportMessages } from '../cli-report.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('en').integer(value);

export const reportHelp = `klynge report - own figures on one page a practice, before the meeting

Usage:
  klynge report BENCHMARK.json --practice ID --out DIRECTORY [options]
  klynge report BENCHMARK.json --all --out DIRECTORY [options]

  Writes in DIRECTORY: one rapport-*.html a practice, ready to print on A4,
  and fordeling.csv, which tells whose the files are. The page shows the
  practice's own figures. The others are dots without names, and in a closed
  file their figures are rounded. All files are written or none. File names
  are random.

Options:
  --practice ID        Id or ydernummer. Can be repeated
  --all                All practices of the file that have figures
  --indicator ID       This indicator only. Can be repeated. Default: all
  --period ID          The period. Default: the latest with figures
  --group ID           Only practices of this group, a baby cluster perhaps
  --guide ADDRESS      Guide to the figures, https only; {indicator} becomes
                       the id of the indicator
  --out DIRECTORY      A new or empty directory
  --force              Replace the files of an earlier klynge report

Examples:
  klynge report benchmark.json --all --out reports
  klynge report benchmark.json --practice 999003 --out report \\
    --indicator lungefunktion --guide https://example.org/{indicator}
`;

/** The words of `klynge report` in English. */
export const report: ReportMessages = {
  faults: {
    'no-practices': 'The file has no practices.',
    'unknown-practice': 'The file lacks at least one practice after --practice. Use its id or ydernummer.',
    'unknown-indicator': 'The file lacks at least one of the indicators after --indicator.',
    'unknown-period': 'The file has no period of that id.',
    'unknown-group': 'The file has no group of that id.',
    'no-figures': 'The file has no figures for those practices.',
    'no-cryptography': 'There is no WebCrypto here, by which file names are drawn. Use Node 20 or later.',
  },
  written: (reports, directory) => `${directory}: ${integer(reports)} ${reports === 1 ? 'report' : 'reports'} written.`,
  withoutFigures: (practices) =>
    `${integer(practices)} ${practices === 1 ? 'practice has' : 'practices have'} no figures and no report.`,
  longer: (reports) => `${integer(reports)} ${reports === 1 ? 'report takes' : 'reports take'} more than one sheet.`,
  advice: 'Send each file to its practice alone. Then delete fordeling.csv, which is as secret as the names.',
};
