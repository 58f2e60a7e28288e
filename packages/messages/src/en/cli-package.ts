import type { PackageMessages } from '../cli-package.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('en').integer(value);
const amount = (count: number, one: string, other: string): string => `${integer(count)} ${count === 1 ? one : other}`;

export const packageHelp = `klynge package - cluster packages: topic, figures, meeting and follow-up

Usage:
  klynge package list
  klynge package validate FILE|PACKAGE...
  klynge package new NAME [--from PACKAGE] [--out DIRECTORY] [--force]

  list       The packages that come along, and what they are for
  validate   Check packages against the schema, and see whether their
             meetings keep the time. Values of the file are never written
  new        Write NAME.json to begin from: a draft that can be read, or a
             copy of a package that comes along. NAME is small letters from
             a to z, digits and hyphens

Options:
  --from PACKAGE   Begin with a copy, for example opioider
  --out DIRECTORY  Where the file is written. Default: where you are
  --force          Overwrite the file if it exists

Exit codes: 0 all is well, 1 a file is not valid, cannot be read or written,
2 the command is written wrongly

Examples:
  klynge package list
  klynge package new our-topic
  klynge package new our-opioids --from opioider --out packages
  klynge package validate package.json
`;

/** The words of `klynge package` in English. */
export const packages: PackageMessages = {
  holds: ({ indicators, meetings, materials, partners }) =>
    formatsFor('en').list([
      amount(indicators, 'indicator', 'indicators'),
      amount(meetings, 'meeting', 'meetings'),
      amount(materials, 'material', 'materials'),
      amount(partners, 'partner', 'partners'),
    ]),
  meetingFits: (planned, agreed) => `${integer(planned)} of ${amount(agreed, 'minute', 'minutes')} are planned`,
  meetingTooLong: (planned, agreed) =>
    `The items take ${amount(planned, 'minute', 'minutes')}, and the meeting is set to ${integer(agreed)}.`,
  listed: (indicators, minutes, version) =>
    `${amount(indicators, 'indicator', 'indicators')} · ` +
    `${amount(minutes.length, 'meeting', 'meetings')} of ${formatsFor('en').list(minutes.map(integer))} minutes · ` +
    `version ${version}`,
  howToBegin: 'Begin your own with: klynge package new NAME --from PACKAGE',
  written: (path) => `${path}: written. Change the texts, and check with: klynge package validate`,
  skeleton: {
    title: 'Write the name of the package',
    topic: 'Topic',
    purpose: 'Write what the cluster gets out of it, in a sentence or two.',
    author: 'Write who has made the package',
    licence: 'Write on what terms the package may be used',
    caveat: 'Write what the package cannot do.',
    indicatorTitle: 'Write what is measured',
    description: 'Write the definition in one sentence without unit and direction',
    numerator: 'Write who or what is counted',
    denominator: 'Write of whom or of what',
    codingIsNotCare: 'Coding is not care: what was not recorded is not counted.',
    targetNote: 'Write why there is no target, or set one with its source.',
    idea: 'Write something that a practice could try.',
    sign: 'Write how the practice sees that it works.',
    meetingTitle: 'Meeting on the topic',
    meetingDescription: 'Two hours on our own figures, and an agreement.',
    alone: 'Look at your own figures, alone and in silence',
    understand: 'Do we understand the figures?',
    why: 'Why do we do things differently?',
    open: 'Shall we show each other who we are?',
    agree: 'Agreements: what, who, when',
    material: 'Home to the clinic',
    materialText: 'What shall we try? Who is in charge? How do we see that it works?',
    partner: 'Write a role, not a person',
    partnerPurpose: 'Write what you ask for.',
    practicesGet: 'Write what the practices get.',
    partnerGets: 'Write what the partner gets.',
    question: 'What can we change ourselves?',
    followUp: 'Look at the figure again.',
  },
};
