import type { CliArgument, CliMessages, CliParams, FileFault, TableIssueDescriptions, UsageFault } from '../cli.js';
import { packageHelp, packages } from './cli-package.js';
import { meeting, meetingHelp } from './cli-meeting.js';
import { merge, mergeHelp, tallyFormHelp } from './cli-merge.js';
import { checkReleaseHelp, prepare, prepareHelp } from './cli-prepare.js';
import { report, reportHelp } from './cli-report.js';
import { codeSlips } from './code-slips.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('en').integer(value);
const amount = (count: number, one: string, other: string): string => `${integer(count)} ${count === 1 ? one : other}`;
const number = (params: CliParams, name: string): number => Number(params[name] ?? 0);

const help = `klynge - data for quality clusters: CSV in, checked file out

Usage:
  klynge COMMAND [options]

Commands:
  import     Read figures from a CSV file and make a checked benchmark file
  merge      Gather the tallies of all practices into one benchmark file
  tally-form
             Make a form to count on paper
  prepare    Make figures ready for the meeting: no names, sealed, codes
  check-release
             See whether new figures can go out without giving anybody away
  report     Write each practice's own figures on one page, before the meeting
  validate   Check files against the schema
  schema     Show the JSON Schema of a kind of file
  partner    Make a vCard or FHIR of a partner, or the other way round
  package    Check, list or begin a cluster package
  meeting    Make calendar, print, mail and participant list of a meeting
  demo       Write invented but realistic example files

Options:
  --lang da|en     Language. Else by LC_ALL, LC_MESSAGES or LANG
  --help, -h       Show help; "klynge import --help" shows that of import
  --version        Show the version

Exit code: 0 all is well; 1 a file is wrong or cannot be read;
2 the command is written wrongly

Examples:
  klynge demo example
  klynge validate example/benchmark.json
`;

const importHelp = `klynge import - make a benchmark file of a CSV file

Usage:
  klynge import DATA.csv --indicator INDICATOR.json --unit COLUMN
                [columns] [period] [options] -o OUT.json

  DATA.csv can be "-" for standard input. UTF-8, UTF-16 and Windows-1252;
  semicolon, comma or tab between columns; the first line holds the names.
  The whole table is checked. If anything is wrong, no file is written.

Columns (the name in the first line):
  --unit COLUMN           Practice: ydernummer, another code, or a name
  --numerator COLUMN      Numerator
  --denominator COLUMN    Denominator
  --value COLUMN          Value: means, ratios, standardised figures
  --lower, --upper COLUMN
                          Lower and upper confidence limit
  --choice COLUMN         Answers to "how do we do it"; several parted by |
  --name COLUMN           Name of the practice
  --group COLUMN          Group, such as the cluster
  --group-value VALUE     Read only rows of this group

Period (either a column or two days):
  --period COLUMN         2018, 2018-01, 2018-Q1, 2018-H1, 2018-01-01,
                          2018-01-01/2018-06-30 or 2018/19
  --period-length day|month|quarter|half-year|year
                          The length, when the column has the first day only
  --year-start MONTH      The month (1-12) in which 2018/19 begins
  --from DAY --to DAY     One period for all rows, YYYY-MM-DD

Numbers:
  --decimal comma|point   Decimal sign. Else each column tells its own
  --separator semicolon|comma|tab
                          Sign between columns. Else it is found out
  --status WORD=STATUS    A word for an absent value; may be repeated. STATUS
                          is notReported, tooFew, suppressed, notApplicable
                          Empty, -, NA, NULL: not reported. <5: suppressed

About the file:
  --ydernummer            --unit holds ydernumre: six digits, zeros kept
  --kind practice|cluster|municipality|region|nation
                          What a row is. Default: practice
  --public                Anybody may see the names. Default: restricted
  --id ID                 Id of the file. Default: indicator and cut-off
  --title TEXT            Title. Default: the indicator's
  --source TEXT           Where the figures come from
  --cut-off DAY           The day the figures were closed. Default: today
  -o, --output FILE       The file to write; "-" is standard output
  --force                 Overwrite the file if it exists

Examples:
  klynge import data.csv --indicator spirometry.json --unit ydernr \\
    --ydernummer --numerator events --denominator patients --period year \\
    --source "The quality unit" --cut-off 2026-09-15 -o data.json
  klynge import waiting.csv --indicator waiting.json --unit Practice \\
    --value Days --from 2026-01-01 --to 2026-06-30 -o waiting-out.json
`;

const validateHelp = `klynge validate - check files against the schema

Usage:
  klynge validate FILE... [--json]

  The kind stands in the file itself; "klynge schema" lists the kinds. "-" is
  standard input. Each fault is written as FILE: POINTER: MESSAGE, with a
  JSON pointer. Values of the file are never written.

Options:
  --json           Write the result as JSON

Exit code: 0 all files are valid; 1 a file is invalid or cannot be read;
2 the command is written wrongly

Examples:
  klynge validate benchmark.json cluster.json
  klynge validate --json - < benchmark.json
`;

const schemaHelp = `klynge schema - show the JSON Schema of a kind of file

Usage:
  klynge schema [KIND]

  Without KIND the kinds are listed.

Examples:
  klynge schema
  klynge schema benchmark > benchmark.schema.json
`;

const partnerHelp = `klynge partner - partners to and from other formats

Usage:
  klynge partner to-vcard|to-fhir|from-fhir FILE [-o OUT] [--force]

  to-vcard   vCard 4.0 for an address book. Numbers for clinics come first
  to-fhir    FHIR R4: HealthcareService, Organization and PractitionerRole.
             What is between the cluster and the partner is left out
  from-fhir  A partner file from a FHIR R4 bundle. Several partners become a
             list; if one of them is wrong, no file is written

  FILE can be "-" for standard input. The first two also take a list of
  partners, as from-fhir writes it, and make one file of them all.

Options:
  -o, --output FILE  The file to write. Default: standard output
  --force            Overwrite the file if it exists

Examples:
  klynge partner to-vcard partner.json -o partner.vcf
  klynge partner to-fhir partner.json -o partner.fhir.json
  klynge partner from-fhir partner.fhir.json
`;

const demoHelp = `klynge demo - write invented but realistic example files

Usage:
  klynge demo DIRECTORY [--seed NUMBER] [--force]

  Writes benchmark.json, cluster.json, indicators/*.json and csv/*.csv of an
  invented cluster of 16 practices. Names, ydernumre and figures are invented,
  and the files say so themselves.

Options:
  --seed NUMBER    The same number gives the same files. Default: 2026
  --force          Overwrite files that exist

Examples:
  klynge demo example
  klynge demo example --seed 7 --force
`;

/** Arguments as the help calls them. */
const argumentNames: { readonly [Name in CliArgument]: string } = {
  data: 'DATA.csv',
  file: 'FILE',
  tallies: 'TALLY',
  indicator: 'INDICATOR.json',
  directory: 'DIRECTORY',
  benchmark: 'BENCHMARK.json',
  name: 'NAME',
  releases: 'OLD.json NEW.json',
};

const usage: { readonly [Code in UsageFault['code']]: (fault: Extract<UsageFault, { code: Code }>) => string } = {
  'unknown-command': () => 'There is no such command.',
  'unknown-option': ({ option }) => `There is no option ${option}.`,
  'value-needed': ({ option }) => `${option} needs a value.`,
  'no-value-allowed': ({ option }) => `${option} takes no value.`,
  'option-twice': ({ option }) => `${option} is there more than once.`,
  'option-needed': ({ option }) => `${option} is missing.`,
  'option-excluded': ({ option, other }) => `${option} and ${other} cannot be used together.`,
  'option-incomplete': ({ option, other }) => `${option} also needs ${other}.`,
  'value-not-allowed': ({ option, allowed }) => `The value of ${option} cannot be used. Possible: ${allowed}.`,
  'argument-needed': ({ argument }) => `${argumentNames[argument]} is missing.`,
  'unknown-kind': ({ allowed }) => `There is no such kind. Possible: ${allowed}.`,
  'unknown-action': ({ command, allowed }) => `Write after ${command} what is to be done. Possible: ${allowed}.`,
  'name-not-allowed': () => 'A name can only have small letters from a to z, digits and hyphens.',
  'too-many-arguments': () => 'There are too many arguments.',
};

const files: { readonly [Fault in FileFault]: string } = {
  'not-found': 'There is no such file or directory.',
  'is-directory': 'This is a directory, not a file.',
  'not-a-directory': 'This is a file, not a directory.',
  'no-permission': 'Permission to the file is denied.',
  'too-large': 'The file is larger than 64 MB.',
  'not-text': 'The file is not text in UTF-8.',
  exists: 'The file exists and has not been changed. Use --force to overwrite it.',
  'not-empty': 'The directory is not empty, and nothing has been changed. Choose a new one, or use --force.',
  'foreign-files':
    'The directory holds files that klynge prepare does not make. Nothing has been changed. Choose a new one.',
  changed: 'Somebody else has changed the file meanwhile. Nothing has been written; run the command again.',
  unreadable: 'The file cannot be read.',
  unwritable: 'The file cannot be written.',
};

const roles: { readonly [role: string]: string } = {
  unit: '--unit',
  numerator: '--numerator',
  denominator: '--denominator',
  value: '--value',
  lower: '--lower',
  upper: '--upper',
  choice: '--choice',
  period: '--period',
  name: '--name',
  group: '--group',
};

const option = (params: CliParams): string => roles[String(params['role'])] ?? '';

const tableIssue: TableIssueDescriptions = {
  'too-large': () => 'The file is larger than 64 MB. Split it.',
  'empty-file': () => 'The file is empty. Its first line must hold the names of the columns.',
  'too-many-columns': (params) => `The line has more than ${integer(number(params, 'limit'))} columns.`,
  'broken-quotes': () => 'A quotation mark is not closed, or stands inside a cell.',
  'column-needed': (params) => `The indicator is of kind ${params['kind'] ?? ''} and needs ${option(params)}.`,
  'column-not-of-kind': (params) =>
    `The indicator is of kind ${params['kind'] ?? ''} and cannot use ${option(params)}.`,
  'column-not-found': (params) =>
    `The column of ${option(params)} is not in the first line, which has ` +
    `${amount(number(params, 'columns'), 'column', 'columns')}. Write the name exactly as in the file.`,
  'column-ambiguous': (params) => `Several columns have the name of ${option(params)}. Give each its own.`,
  'group-not-found': () => 'No row has the value of --group-value.',
  'no-rows': () => 'There are no rows below the names of the columns.',
  'row-length': (params) =>
    `The line has ${amount(number(params, 'found'), 'cell', 'cells')}; ` +
    `there should be ${integer(number(params, 'expected'))}.`,
  'too-many-units': (params) => `There are more than ${integer(number(params, 'limit'))} units.`,
  'too-many-periods': (params) => `There are more than ${integer(number(params, 'limit'))} periods.`,
  'too-many-groups': (params) => `There are more than ${integer(number(params, 'limit'))} groups.`,
  'too-many-places': (params) =>
    `Units times periods make more than ${integer(number(params, 'limit'))} places. Split the file.`,
  'cpr-like': () => 'The cell looks like a CPR number. The file must hold nothing about patients.',
  'unit-missing': () => 'The row does not say which practice it belongs to.',
  'unit-not-ydernummer': () => 'The cell is no ydernummer: one to six digits, not all zeros.',
  'period-unreadable': () => 'The period cannot be read. See the forms in: klynge import --help',
  'period-year-start': () => 'The year covers two calendar years. Say with --year-start in which month it begins.',
  'not-a-number': () => 'The cell is neither a number nor a known word for an absent value.',
  'ambiguous-number': () =>
    'The number can be read in two ways (1.234 is a thousand or a fraction). Choose --decimal comma or point.',
  'mixed-decimals': () => 'The column mixes decimal comma and decimal point.',
  negative: () => 'The number is negative; numerator and denominator cannot be below zero.',
  'unknown-choice': () => "The answer is none of the indicator's.",
  'duplicate-row': (params) => `The same practice and period also stand on line ${integer(number(params, 'first'))}.`,
  'numerator-above-denominator': () => 'The numerator is larger than the denominator.',
  'denominator-zero': () => 'The denominator is zero, yet there is a figure.',
  'value-out-of-range': () =>
    'The value is outside what is possible. Write a proportion as a fraction (0.45) or with a per cent sign (45 %).',
  'interval-out-of-order': () => 'The confidence limits do not enclose the value.',
  'incomplete-row': () => 'Only one of numerator and denominator is there; the row is read as not reported.',
  'looks-like-ydernummer': () =>
    'The column looks like ydernumre, whose leading zeros may have been lost. Use --ydernummer if it is.',
  'zeros-restored': (params) =>
    `${amount(number(params, 'count'), 'ydernummer', 'ydernumre')} had fewer than six digits and got zeros in front.`,
};

/** The words of the command line in English. */
export const cli: CliMessages = {
  language: 'en',
  help,
  commandHelp: {
    import: importHelp,
    merge: mergeHelp,
    'tally-form': tallyFormHelp,
    prepare: prepareHelp,
    'check-release': checkReleaseHelp,
    report: reportHelp,
    validate: validateHelp,
    schema: schemaHelp,
    partner: partnerHelp,
    package: packageHelp,
    meeting: meetingHelp,
    demo: demoHelp,
  },
  usage: (fault) => (usage[fault.code] as (fault: UsageFault) => string)(fault),
  seeHelp: (command) => `See: klynge ${command === undefined ? '' : `${command} `}--help`,
  file: (fault, path) => `${path}: ${files[fault]}`,
  place: (line, column) =>
    [line === null ? '' : `line ${integer(line)}`, column === null ? '' : `column ${integer(column)}`]
      .filter((part) => part !== '')
      .join(', '),
  tableIssue,
  warning: 'Note',
  more: (count) => `... and ${integer(count)} more.`,
  progress: (fraction, rows) => `Reading: ${formatsFor('en').percent(fraction)}, ${amount(rows, 'row', 'rows')}`,
  imported: (counts, path) => {
    const absent = [
      [counts.notReported, 'not reported'],
      [counts.suppressed, 'suppressed'],
      [counts.tooFew, 'too few'],
      [counts.notApplicable, 'not applicable'],
    ] as const;
    const reasons = absent.filter(([count]) => count > 0).map(([count, words]) => `${integer(count)} ${words}`);
    const without = reasons.length === 0 ? '' : ` Without a figure: ${formatsFor('en').list(reasons)}.`;
    return (
      `${path}: ${amount(counts.figures, 'figure', 'figures')} for ${amount(counts.units, 'unit', 'units')} ` +
      `in ${amount(counts.periods, 'period', 'periods')}, from ${amount(counts.rows, 'row', 'rows')}.${without}`
    );
  },
  importRefused: (issues) => `No file has been written: ${amount(issues, 'fault', 'faults')}.`,
  sourceNotStated: { da: 'ikke oplyst', en: 'not stated' },
  valid: (concept, warnings) =>
    `valid ${concept}${warnings === 0 ? '' : `, ${amount(warnings, 'thing', 'things')} to look at`}`,
  invalid: (issues) => `invalid: ${amount(issues, 'fault', 'faults')}`,
  atLeast: (issues) => `invalid: at least ${amount(issues, 'fault', 'faults')}; only the first are shown`,
  unknownConcept: 'The file is not JSON of a known kind. Its field "schema" must name the kind.',
  concepts: {
    benchmark: 'Figures of named units with their indicators',
    indicator: 'An indicator: what it means and how it is counted',
    cluster: 'A quality cluster',
    partner: 'A partner of the practices',
    'cluster-package': 'A cluster package: indicators, meetings, material and follow-up',
    anonym: 'One indicator of a cluster, without names',
    navne: 'The names of an anonymous file',
    forseglet: 'The names of an anonymous file, encrypted',
    egen: 'One practice’s own figures for an anonymous file',
    udgivelse: 'Whose figures have gone out; for the preparer alone',
    tally: 'What one practice has counted itself for one indicator',
    politik: 'A cluster’s own, stricter thresholds',
    meeting: 'A meeting: agenda, minutes and agreements',
    'topic-round': 'Topics that the cluster has collected and voted on',
    'theme-plan': 'The themes that the cluster follows',
    project: 'A project that several clusters share',
    'action-plan': 'What one practice changes at home',
    evaluation: 'What participants got out of a meeting',
  },
  partnersWritten: (count, path) => `${path}: ${amount(count, 'partner', 'partners')} written.`,
  leftOut: (pointers) => `The format has no place for: ${pointers.join(', ')}`,
  meeting,
  noPartner: 'The file holds no partner (HealthcareService).',
  demoWritten: (count, directory) =>
    `${directory}: ${amount(count, 'file', 'files')} written. All figures are invented.`,
  package: packages,
  prepare,
  merge,
  report,
  codeSlips,
  internalFault: 'The program stopped and does not say why, since that could betray data.',
};
