import type { MergeMessages, MergePlace } from '../cli-merge.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('en').integer(value);

const placeText = ({ path, line }: MergePlace): string => (line === null ? path : `${path}, line ${integer(line)}`);

export const mergeHelp = `klynge merge - gather the cluster's own tallies into one benchmark file

Usage:
  klynge merge TALLY... --indicator FILE|ID --practices CLUSTER.json
               -o OUT.json [options]

  TALLY are the small files, JSON or CSV, one from each practice. A practice
  that has sent nothing is written as not reported. If anything is wrong with
  one file, nothing is written: a wrong indicator or period, a practice twice
  or outside the cluster, more than there can be.
  Practices are not named on the screen; only files are.
  Where people of a practice have answered each for themselves, their answers
  are added up. The practice gets what at least half gave; no number of people
  goes into the file.

Options:
  --indicator FILE|ID     The indicator: a file, or an id in --package or
                          --practices
  --package PACKAGE       The cluster package with the indicator: a file, or
                          the name of one that comes along. Tallies of the
                          package's other indicators are passed over
  --practices FILE        The practices that were asked: a cluster with
                          members, or a benchmark file
  --from DAY --to DAY     The days agreed on, YYYY-MM-DD. Default: those of
                          the first file; all must have the same
  --group ID              Only practices in this group of a benchmark file
  --id ID                 Id of the benchmark file
  --title TEXT            Its title. Default: the indicator's
  --source TEXT           Source. Default: the cluster's own count
  --cut-off DAY           Closed on. Default: today
  -o, --output, --out FILE
                          The file to write; "-" is standard output
  --force                 Write over the file if it exists

Examples:
  klynge merge answers/*.json --indicator urine.json \\
    --practices cluster.json -o urine-figures.json
  klynge merge day/*.json --package travlhed-organisering \\
    --indicator vaelter-dagen --practices cluster.json -o day.json
`;

export const tallyFormHelp = `klynge tally-form - a form to count on paper

Usage:
  klynge tally-form INDICATOR -o FORM.html [options]

  An A4 form to print: boxes to tick, instructions, and room for the sum. The
  form says that no names and no CPR numbers may stand on it. The indicator is
  a proportion, a rate, a count or a choice: a file, or an id in --package.
  Where people answer each for themselves, slips to cut out come along.

Options:
  --package PACKAGE       The cluster package with the indicator: a file, or
                          the name of one that comes along
  --from DAY --to DAY     The days, YYYY-MM-DD. Else they are written by hand
  --format html|csv       csv is an empty table with the right columns.
                          Default: html
  -o, --output FILE       The file to write; "-" is standard output
  --force                 Write over the file if it exists

Examples:
  klynge tally-form urine.json --from 2026-10-01 --to 2026-11-30 -o form.html
  klynge tally-form vaelter-dagen --package travlhed-organisering -o slips.html
`;

/** The words of `klynge merge`. */
export const merge: MergeMessages = {
  faults: {
    'not-countable': () => 'The indicator is a mean or a ratio. Read it with klynge import instead.',
    'no-tallies': () => 'There are no tallies.',
    'other-indicator': () => 'The tally belongs to another indicator.',
    'other-kind': () => 'The tally is of another kind than the indicator.',
    'other-period': () => 'The tally is from other days than the rest.',
    'unknown-practice': () => 'The practice is not among those that were asked. Check the ydernummer.',
    'ambiguous-practice': () => 'Two practices of the list have the same ydernummer. Correct the list.',
    'duplicate-practice': ({ first }) =>
      `The same practice has also sent ${first === undefined ? 'another file' : placeText(first)}. Keep the newest.`,
    'unknown-choice': () => 'An answer is none of the indicator’s.',
    'refused-by-schema': () => 'The indicator or the list of practices does not fit the schema. Run klynge validate.',
    'not-a-tally': () => 'The file is neither a tally in JSON nor a table with the right columns.',
    'column-not-found': ({ column }) => `The column "${column ?? ''}" is missing in the first line.`,
    'column-ambiguous': ({ column }) => `The column "${column ?? ''}" is there more than once.`,
    'no-rows': () => 'There are no numbers below the names of the columns.',
    'row-length': () => 'The line has more cells than the first line.',
    'not-a-count': ({ column }) => `The column "${column ?? ''}" takes a whole number from 0 up.`,
    'not-a-day': ({ column }) => `Write the date as YYYY-MM-DD in the column "${column ?? ''}".`,
    'no-practices': () => 'The file names no practices. A cluster needs members.',
    'unknown-indicator': () => 'The indicator is neither a file nor an id in the file after --practices.',
  },
  reported: (reported, expected, notApplicable) =>
    `${integer(reported)} of ${integer(expected)} have reported.` +
    (notApplicable === 0 ? '' : ` ${integer(notApplicable)} of them have none to count.`),
  joined: (places, isAlike) =>
    `${formatsFor('en').list(places.map(placeText))} are from the same practice and were added up. ` +
    (isAlike
      ? 'Some of them have exactly the same numbers: if it is one count, take one away and run again with --force.'
      : 'If one corrects the other, take the old one away and run again with --force.'),
  passedOver: (files) =>
    `${integer(files)} ${files === 1 ? 'file belongs' : 'files belong'} to the package’s other indicators.`,
  notInPackage: (ids) => `The package has no such indicator. Choose one that can be counted: ${ids.join(', ')}.`,
  people: (respondents, practices) =>
    `${integer(respondents)} people in ${integer(practices)} practices have answered each for themselves:`,
  peopleAnswer: (label, count, respondents) => `${label}: about ${integer(count)} of ${integer(respondents)}`,
  written: (path) => `${path}: written.`,
  refused: (issues) =>
    `No file was written: ${integer(issues)} ${issues === 1 ? 'thing needs' : 'things need'} mending.`,
  source: { da: 'Klyngens egen optælling', en: 'The cluster’s own count' },
};
