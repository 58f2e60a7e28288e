import type { CodeSystem, FocusArea, TargetOwnerKind } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';
import type { GuideMessages, GuideStyle } from '../guide.js';
import { direction } from './chart-values.js';

const formats = formatsFor('en');

const CODE_SYSTEMS: Readonly<Record<CodeSystem, string>> = {
  atc: 'ATC',
  'icpc-2-dk': 'ICPC-2-DK',
  ydelseskode: 'Service',
  npu: 'NPU',
  sks: 'SKS',
};

const FOCUS_AREAS: Readonly<Record<FocusArea, string>> = {
  'self-chosen': 'Chosen by the cluster',
  national: 'National goal',
  local: 'Local, across sectors',
};

const OWNERS: Readonly<Record<TargetOwnerKind, string>> = {
  national: 'National',
  region: 'The region',
  cluster: 'The cluster',
  practice: 'The practice',
  other: 'Others',
};

const per = ({ multiplier, unit }: GuideStyle): string => `per ${formats.integer(multiplier)} ${unit ?? 'patients'}`;

function level(value: number, style: GuideStyle): string {
  // A target is never rounded: six decimals are more than any has, and take the noise of binary fractions away.
  if (style.kind === 'proportion') return formats.percent(value, { digits: 4 });
  const number = formats.number(value, { digits: 6 });
  if (style.kind === 'rate') return `${number} ${per(style)}`;
  return style.unit === undefined ? number : `${number} ${style.unit}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The words of an indicator's guide. */
export const guide: GuideMessages = {
  language: 'en',
  direction,
  method: (style) => {
    const unit = style.unit === undefined ? '' : ` in ${style.unit}`;
    switch (style.kind) {
      case 'proportion':
        return 'Numerator divided by denominator, shown in per cent.';
      case 'rate':
        return `Numerator divided by denominator, shown ${per(style)}.`;
      case 'ratio':
        return 'The number found divided by the number expected. 1 means that they are equal.';
      case 'mean':
        return `A mean${unit}.`;
      case 'count':
        return 'A count.';
      case 'choice':
        return 'An answer that the practice chooses from a list.';
    }
  },
  standardised: (method, variables) =>
    `The figure is standardised (${method === 'direct' ? 'directly' : 'indirectly'}) for ${variables}.`,
  minimum: (count, counted) => `The figure is shown from ${formats.integer(count)} ${counted ?? 'patients'} on.`,
  codeSystem: (system) => CODE_SYSTEMS[system],
  codingIsNotCare:
    'Coding is not care. The figure sees only what was coded. You may have done the work without a code.',
  focusArea: (area) => FOCUS_AREAS[area],
  owner: (kind) => OWNERS[kind],
  level,
  band: (lower, upper, style) => `${level(lower, style)} to ${level(upper, style)}`,
  validity: ({ from, to }) => {
    if (from !== undefined && to !== undefined) return `Valid ${formats.dateRange(from, to)}.`;
    if (from !== undefined) return `Valid from ${formats.date(from)}.`;
    return to === undefined ? '' : `Valid until ${formats.date(to)}.`;
  },
  noTargets: 'No target has been set.',
  source: (text) => `Source: ${text}`,
  read: (date) => `Read on ${formats.date(date)}.`,
  notDescribed: 'Not described yet',
  notDescribedText: (system, contact) =>
    `Nobody has described the way in ${system}. If you have found it, please tell ${contact ?? 'the coordinator'}.`,
  noSystems: 'Nobody has described where the figure is in the practice systems.',
  undescribedOption: (system) => `${system} (not described yet)`,
  described: (source, verified) =>
    `Described by ${sentence(source)} ${verified === undefined ? 'Not tried since.' : `Tried on ${formats.date(verified)}.`}`,
  sample: (count, counted) => `You need ${formats.integer(count)} ${counted ?? 'patients'}.`,
  when: (when) => `Count ${sentence(when)}`,
  sign: 'A sign that it works:',
  visit: 'Open the page',
  call: 'Call',
  write: 'Write to',
  list: formats.list,
  labels: {
    steps: 'How to find the figure',
    system: 'Your practice system',
    definition: 'What the figure shows',
    numerator: 'Numerator',
    denominator: 'Denominator',
    exclusions: 'Left out',
    options: 'The answers',
    method: 'Computed so',
    caveats: 'What the figure does not say',
    targets: 'Targets',
    tally: 'How to count yourselves',
    ideas: 'What can you change yourselves?',
    references: 'What it rests on',
    contact: 'Ask about the figure',
    sourceOf: 'Source',
  },
  actions: {
    showAll: 'Show all',
    showLess: 'Show less',
    copy: 'Copy as text',
    print: 'Print',
    copied: 'Copied.',
    copyByHand: 'Copy the text from here:',
  },
  states: {
    loading: 'Fetching the guide …',
    empty: 'No guide',
    emptyText: 'The page has not chosen a figure to guide to.',
    unreadable: 'The guide cannot be shown',
    unreadableText: 'Nothing is shown until that is in place.',
    notFound: 'The figure is not in the file',
    notFoundText: 'Choose another, or ask the sender for a new file.',
  },
};
