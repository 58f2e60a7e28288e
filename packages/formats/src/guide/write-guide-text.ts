import { textIn } from '@klyngekit/messages';
import type { GuideMessages } from '@klyngekit/messages';
import type { ChangeIdea, Indicator, LocalisedText, Reference, Target, Term } from '@klyngekit/schema';
import {
  codeText,
  guideFor,
  guideStyle,
  isDescribed,
  methodSentences,
  needsCodingCaveat,
  sharedTargets,
  targetLevel,
} from './guide-facts.js';

/** What the text is made for. */
export interface GuideTextOptions {
  /** The direction in words: "Højere er bedre." */
  readonly direction: string;
  /** The reader's practice system. Default: the first that somebody has described. */
  readonly system?: string;
}

type Block = readonly string[];

function termLines(label: string, term: Term | undefined, words: GuideMessages): Block {
  if (!term) return [];
  const codes = (term.codes ?? []).map((code) => codeText(code, words));
  return [`${label}: ${textIn(term.text, words.language)}`, ...(codes.length > 0 ? [`  ${codes.join('; ')}`] : [])];
}

function listBlock(heading: string, items: readonly string[], mark: (place: number) => string = () => '– '): Block {
  return items.length === 0 ? [] : [heading, ...items.map((item, place) => mark(place) + item)];
}

function stepsBlock({ guides = [], contact }: Indicator, words: GuideMessages, system: string | undefined): Block {
  const guide = guideFor(guides, system);
  if (!guide) return [];
  const heading = `${words.labels.steps} (${guide.system})`;
  const { source } = guide;
  if (!isDescribed(guide) || !source) {
    return [heading, `${words.notDescribed}. ${words.notDescribedText(guide.system, contact?.name)}`];
  }
  const steps = guide.steps.map((step) => textIn(step, words.language));
  return [
    ...listBlock(heading, steps, (place) => `${place + 1}. `),
    words.described(textIn(source, words.language), guide.verified),
    ...(guide.sourceUrl === undefined ? [] : [guide.sourceUrl]),
  ];
}

function tallyBlock({ tally, counted }: Indicator, words: GuideMessages): Block {
  if (!tally) return [];
  const { language, labels } = words;
  const { sample, when, steps } = tally;
  return [
    ...listBlock(
      labels.tally,
      steps.map((step) => textIn(step, language)),
      (place) => `${place + 1}. `,
    ),
    ...(sample === undefined ? [] : [words.sample(sample, counted && textIn(counted.other, language))]),
    ...(when ? [words.when(textIn(when, language))] : []),
  ];
}

function targetLine(target: Target, indicator: Indicator, words: GuideMessages): string {
  const { language } = words;
  const { label, owner, validFrom, validTo, source, sourceUrl } = target;
  const days = words.validity({
    ...(validFrom !== undefined && { from: validFrom }),
    ...(validTo !== undefined && { to: validTo }),
  });
  const level = targetLevel(target, guideStyle(indicator, language), words);
  const rest = [days, source && words.source(textIn(source, language)), sourceUrl].filter(Boolean);
  return [`${textIn(label, language)} (${words.owner(owner.kind)}): ${level}.`, ...rest].join(' ');
}

function ideaLine({ sign, ...idea }: ChangeIdea, words: GuideMessages): string {
  const text = textIn(idea, words.language);
  return sign ? `${text} ${words.sign} ${textIn(sign, words.language)}` : text;
}

function referenceLine({ title, url, usedFor, read }: Reference, words: GuideMessages): string {
  const told = [
    textIn(title, words.language),
    usedFor && textIn(usedFor, words.language),
    read === undefined ? undefined : words.read(read),
  ].filter((part) => part !== undefined);
  const sentences = told.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
  return url === undefined ? sentences : `${sentences} ${url}`;
}

/** The whole guide of an indicator as plain text, one fact a line, with blank lines between its parts. */
export function guideText(indicator: Indicator, words: GuideMessages, options: GuideTextOptions): string {
  const { language, labels } = words;
  const { title, description, numerator, denominator, exclusions = [], caveats = [], contact } = indicator;
  const { changeIdeas = [], references = [], targetNote, options: answers = [] } = indicator;
  const texts = (items: readonly LocalisedText[]): readonly string[] => items.map((item) => textIn(item, language));
  const targets = sharedTargets(indicator).map((target) => targetLine(target, indicator, words));
  const blocks: readonly Block[] = [
    [textIn(title, language), textIn(description, language), options.direction],
    stepsBlock(indicator, words, options.system),
    tallyBlock(indicator, words),
    [
      labels.definition,
      ...termLines(labels.numerator, numerator, words),
      ...termLines(labels.denominator, denominator, words),
      ...exclusions.flatMap((exclusion) => termLines(labels.exclusions, exclusion, words)),
      ...(answers.length > 0 ? [`${labels.options}: ${texts(answers.map(({ label }) => label)).join('; ')}`] : []),
      ...methodSentences(indicator, words),
    ],
    listBlock(labels.caveats, [...(needsCodingCaveat(indicator) ? [words.codingIsNotCare] : []), ...texts(caveats)]),
    indicator.kind === 'choice'
      ? []
      : [
          labels.targets,
          ...(targets.length > 0 ? targets.map((line) => `– ${line}`) : [words.noTargets]),
          ...(targetNote ? [textIn(targetNote, language)] : []),
        ],
    listBlock(
      labels.ideas,
      changeIdeas.map((idea) => ideaLine(idea, words)),
    ),
    listBlock(
      labels.references,
      references.map((reference) => referenceLine(reference, words)),
    ),
    contact
      ? [
          labels.contact,
          [contact.name, contact.role && textIn(contact.role, language), contact.telephone, contact.email]
            .filter((part) => part !== undefined)
            .join(', '),
        ]
      : [],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
