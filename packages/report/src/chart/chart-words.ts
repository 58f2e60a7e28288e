import { textIn, type ChartFindings, type ChartLabel, type ChartMessages, type ValueStyle } from '@klyngekit/messages';
import {
  leadingGap,
  minimumDenominator,
  RATE_MULTIPLIER,
  shownStep,
  type ComparedFigure,
  type SpreadFacts,
  type SpreadFrame,
  type SpreadWords,
} from '@klyngekit/plot';
import type { Indicator, Target, UnitKind } from '@klyngekit/schema';

/** Everything that turns the facts of one indicator into words. */
export interface WordSource {
  readonly frame: SpreadFrame;
  readonly unit: UnitKind;
  readonly style: ValueStyle;
  readonly language: string;
  readonly words: ChartMessages;
}

/** The short name of what a chart is about. */
export function indicatorTitle({ frame, language }: WordSource): string {
  return textIn(frame.indicator.title, language);
}

/** How the values of an indicator are written in a language. */
export function valueStyle(indicator: Indicator, language: string): ValueStyle {
  const { counted, unit } = indicator;
  return {
    kind: indicator.kind,
    step: shownStep(indicator),
    multiplier: indicator.multiplier ?? RATE_MULTIPLIER,
    counted: counted && { one: textIn(counted.one, language), other: textIn(counted.other, language) },
    unit: unit && textIn(unit, language),
  };
}

/** What title and summary state. */
export function findingsOf(facts: SpreadFacts, { frame, unit, style, language }: WordSource): ChartFindings {
  const { own } = facts;
  const target = own && 'row' in own ? leadingGap(own.gaps) : undefined;
  return {
    unit,
    oneCluster: facts.oneCluster,
    style,
    direction: facts.direction,
    spread: facts.spread,
    minimumDenominator: minimumDenominator(frame.indicator),
    own:
      own && 'row' in own
        ? {
            value: own.row.value,
            numerator: own.row.numerator,
            denominator: own.row.denominator,
            relation: own.relation,
            chance: own.chance,
            widened: own.widened,
            target: target && {
              owner: textIn(target.target.owner.name, language),
              level: target.level,
              reached: target.reached,
              events: target.events,
            },
          }
        : own?.status,
  };
}

/** The words that the picture is drawn with. */
export function spreadWords(source: WordSource): SpreadWords {
  const { frame, unit, style, words } = source;
  const withNumber = (label: string, value: number): ChartLabel => {
    const text = `${label} ${words.value(value, style)}`;
    return { label: text, shortLabel: text };
  };
  return {
    tick: (value, atEnd) => words.tick(value, style, atEnd),
    value: (value) => words.value(value, style),
    margin: (margin) => words.margin(margin, style),
    own: words.own(unit),
    median: (value) => withNumber(words.median({ unit, oneCluster: frame.oneCluster }), value),
    target: (target) => targetLabel(target, source),
    comparison: (figure) => withNumber(comparisonName(figure, source), figure.value),
    middleHalf: (lower, upper) => `${words.middleHalf} ${words.range(lower, upper, style)}`,
    absence: (status) => words.absence(status, minimumDenominator(frame.indicator), style),
  };
}

/** A target's name and its number: "Regionens mål", "60 %". */
export function targetParts(
  target: Target,
  source: Pick<WordSource, 'style' | 'language' | 'words'>,
): { readonly name: string; readonly level: string } {
  const { style, language, words } = source;
  return { name: textIn(target.label, language), level: levelText(target, style, words) };
}

/** "60 %", "50–65 %", or "at most 1.00" where a band has one edge. */
function levelText({ value, lower, upper }: Target, style: ValueStyle, words: ChartMessages): string {
  if (value !== undefined) return words.value(value, style);
  if (lower !== undefined && upper !== undefined) return words.range(lower, upper, style);
  if (lower !== undefined) return words.bound('lower', lower, style);
  return upper === undefined ? '' : words.bound('upper', upper, style);
}

/** What is said beside a picture of the targets that have no name in it. */
export function targetsBeside(source: WordSource, unnamed: readonly string[]): readonly string[] {
  const { frame, words } = source;
  const labels = (own: boolean): readonly string[] =>
    frame.targets
      .filter(({ id, owner }) => unnamed.includes(id) && (owner.kind === 'practice') === own)
      .map((target) => targetLabel(target, source).label);
  const [own, others] = [labels(true), labels(false)];
  return [
    ...(own.length > 0 ? [words.tickedTargets(own)] : []),
    ...(others.length > 0 ? [words.otherTargets(others)] : []),
  ];
}

function targetLabel(target: Target, source: WordSource): ChartLabel {
  const { name, level } = targetParts(target, source);
  const short = target.shortLabel ? textIn(target.shortLabel, source.language) : name;
  return { label: `${name} ${level}`, shortLabel: `${short} ${level}` };
}

/** The name of a comparison figure. */
export function comparisonName(figure: ComparedFigure, { frame, unit, language, words }: WordSource): string {
  const { comparison, definition, name } = figure;
  if (name) return textIn(name, language);
  if (comparison === 'achievable') return words.achievable;
  return comparison === 'pooled'
    ? words.pooled({ unit, oneCluster: frame.oneCluster })
    : words.larger(comparison, definition);
}

/** A count as a bare number; empty where there is none. */
export function plainCount(count: number | undefined, { words, style }: WordSource): string {
  if (count === undefined) return '';
  return words.value(count, { ...style, kind: 'count', step: Number.isInteger(count) ? 1 : 0.1, unit: undefined });
}
