import type { PrepareMessages, PrepareParams } from '../cli-prepare.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('en').integer(value);
const number = (params: PrepareParams, name: string): number => params[name] ?? 0;
const amount = (count: number, one: string, other: string): string => `${integer(count)} ${count === 1 ? one : other}`;
const practices = (params: PrepareParams): string => amount(number(params, 'practices'), 'practice', 'practices');
const have = (params: PrepareParams): string =>
  `${practices(params)} ${number(params, 'practices') === 1 ? 'has' : 'have'}`;

export const prepareHelp = `klynge prepare - make figures ready for the meeting, without names

Usage:
  klynge prepare BENCHMARK.json --indicator ID --out DIRECTORY [options]

  Writes into DIRECTORY: anonym.json for the shared screen, navne.json or
  forseglet.json with the names, one egen-*.json for each practice,
  fordeling.csv, which says whose these are, and udgivelse.json. All files are
  written or none. Ids, numbers and order are new each time.
  Figures that could give a practice away are shown more coarsely, or refused.

Options:
  --indicator ID          The indicator
  --period ID             The period. Default: the newest with figures
  --group ID              Only practices of this group, such as a sub-cluster
  --policy FILE           Stricter thresholds (klynge schema politik)
  --sealed, --sealed=each Seal the names, and make koder.html to print: one
                          page a practice. Only every YES opens the names; with
                          each, every practice opens its own name alone
  --without PRACTICE      Id or ydernummer of one that does not take part. May
                          be repeated. None or at least three
  --release-log FILE      Compare with earlier releases, and add this one.
                          Made if there is no such file
  --out DIRECTORY         A new or empty directory
  --force                 Replace the files of an earlier klynge prepare

  When somebody stays away at the last moment: run the command again with
  --without and --force, and print the new pages. Old codes work no longer.

Examples:
  klynge prepare benchmark.json --indicator lungefunktion --out round
  klynge prepare benchmark.json --indicator lungefunktion --sealed \\
    --release-log log.json --out sealed
`;

export const checkReleaseHelp = `klynge check-release - may figures go out after the earlier ones?

Usage:
  klynge check-release OLD.json NEW.json [--policy FILE]

  The files are udgivelse.json of klynge prepare, or a log. If two releases
  of the same figures differ in one or two practices, the figures of these
  can be worked out. Then the new one is refused.

Options:
  --policy FILE    Stricter thresholds (klynge schema politik)

Exit code: 0 may go out; 1 refused, or a file cannot be read;
2 the command is written wrongly

Examples:
  klynge check-release old.json new.json
`;

/** The words of `klynge prepare` and `klynge check-release`, in English. */
/** What to know of releases that share some of their practices. */
const overlap = (releases: number) =>
  releases > 0
    ? ' Some of the practices are also in an earlier release of the same figures. Side by side two tell more than each by itself: show only one of them.'
    : '';

export const prepare: PrepareMessages = {
  notes: {
    'below-floor': (params) =>
      `Too few have reported: ${practices(params)}, and there must be ${integer(number(params, 'floor'))}. ` +
      'The file tells only how many have reported.',
    coarsened: (params) =>
      `Values are shown ${integer(number(params, 'by'))} steps at a time. Otherwise somebody could work out whose they are.`,
    'bands-left-out': (params) =>
      number(params, 'bands') === 0
        ? 'Uncertainty is not shown. It could give a practice away.'
        : `Uncertainty is shown in ${integer(number(params, 'bands'))} groups only. More could give a practice away.`,
    'denominators-unknown': (params) =>
      `${have(params)} no denominator in the file, so whether the value gives them away was not tested.`,
    'too-few-patients': (params) => `${have(params)} too few patients for others to see the value.`,
    suppressed: (params) => `${have(params)} a small count, which is not shown.`,
    'answers-merged': (params) =>
      `${amount(number(params, 'answers'), 'answer', 'answers')} stand under "other". Too few practices gave each.`,
    'median-instead': () =>
      'The pooled value of the cluster would tell too much of a single practice. The median stands there.',
    'names-missing': (params) => `${have(params)} no name in the file, so there is no list of names.`,
  },
  faults: {
    'unknown-indicator': 'The file has no indicator of that id.',
    'unknown-period': 'The file has no period of that id.',
    'unknown-group': 'The file has no group of that id.',
    'unknown-unit': 'At least one practice after --without is none of this round. Use its id or ydernummer.',
    'no-figures': 'The file has no figures of practices in that period.',
    'too-many-practices': 'There are more than 200 practices.',
    identifiable: 'Even ten times coarser, the values could tell whose they are. No round has been made.',
    'no-cryptography':
      'WebCrypto (crypto.subtle) is missing, and nothing weaker takes its place. Use Node 20 or newer.',
    'not-valid': 'The round does not keep its own rules and has not been made.',
    'no-names': 'There are no names to seal.',
    'name-too-long': 'A name is too long for the envelope.',
    'too-few-remain': 'One or two practices would be without a name, and so be known. Leave none or at least three.',
    'too-few-take-part': 'Too few take part. An envelope of so few names protects nobody.',
  },
  prepared: (files, directory) => `${directory}: ${integer(files)} files written.`,
  counts: ({ expected, reported, rows, named }) =>
    `${integer(reported)} of ${amount(expected, 'practice', 'practices')} ${reported === 1 ? 'has' : 'have'} reported.` +
    (rows === 0 ? '' : ` The round has ${integer(rows)} rows.`) +
    (named === 0 ? '' : ` ${integer(named)} names can be opened.`),
  readers: 'Who gets what:',
  reader: {
    anonym: 'for the shared screen',
    navne: 'for whoever leads the meeting; opened only when the cluster agrees',
    forseglet: 'for the shared screen; cannot be read without the codes of all',
    koder: 'print it: one page for each practice, and for it alone',
    egen: 'one for each practice, and for it alone',
    fordeling: 'for yourself alone: whose the egen files are',
    udgivelse: 'for yourself alone: whose figures have gone out',
  },
  advice: (isSealed) =>
    isSealed
      ? 'Delete koder.html and fordeling.csv when pages and files have been handed out.'
      : 'Delete fordeling.csv when the files have been handed out.',
  nothingWritten: 'No file has been written.',
  release: (finding) => {
    switch (finding.code) {
      case 'passed':
        return finding.compared === 0
          ? 'No earlier release has the same figures.'
          : `Compared with ${amount(finding.compared, 'earlier release', 'earlier releases')} of the same figures: may go out.${overlap(finding.overlapping)}`;
      case 'too-few-differ':
        return (
          `An earlier release differs in ${amount(finding.practices, 'practice', 'practices')}, whose figures could be ` +
          `worked out. They must differ in none or at least ${integer(finding.smallestGroup)}.`
        );
      case 'not-comparable':
        return 'One release knows practices by ydernummer and the other by id. They cannot be compared.';
      case 'not-checked':
        return 'Earlier releases were not looked at. --release-log does that.';
    }
  },
  releasesPassed: (releases, overlapping) =>
    `may go out: ${amount(releases, 'new release', 'new releases')}${overlapping > 0 ? `.${overlap(overlapping)}` : ''}`,
  addressColumns: { file: 'File', practice: 'Practice', ydernummer: 'Ydernummer' },
};
