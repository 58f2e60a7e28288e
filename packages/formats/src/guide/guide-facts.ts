import { textIn } from '@klyngekit/messages';
import type { GuideMessages, GuideStyle } from '@klyngekit/messages';
import { defaultMultiplier } from '@klyngekit/schema';
import type { Code, Indicator, SystemGuide, Target, Term } from '@klyngekit/schema';

/** How the values of an indicator are written in its guide. */
export function guideStyle({ kind, multiplier, unit }: Indicator, language: string): GuideStyle {
  return { kind, multiplier: multiplier ?? defaultMultiplier, unit: unit && textIn(unit, language) };
}

/** Whether somebody stands behind the steps: steps without a source count as not described. */
export function isDescribed({ steps, source }: SystemGuide): boolean {
  return steps.length > 0 && source !== undefined;
}

/**
 * The guide of a reader's system, whatever the case of its name; else the first that somebody has described, else the first.
 */
export function guideFor(guides: readonly SystemGuide[], system: string | undefined): SystemGuide | undefined {
  const wanted = system?.trim().toLowerCase();
  return guides.find((each) => each.system.toLowerCase() === wanted) ?? guides.find(isDescribed) ?? guides[0];
}

/** The targets that anybody may see: a practice's own target is that practice's alone. */
export function sharedTargets({ targets = [] }: Indicator): readonly Target[] {
  return targets.filter(({ unit }) => unit === undefined);
}

/** The level or the band of a target. */
export function targetLevel({ value, lower, upper }: Target, style: GuideStyle, words: GuideMessages): string {
  if (value !== undefined) return words.level(value, style);
  return lower === undefined || upper === undefined ? '' : words.band(lower, upper, style);
}

/** A code with its system and name: "ATC R03 Midler mod obstruktiv lungesygdom". */
export function codeText({ system, code, name }: Code, words: GuideMessages): string {
  return [words.codeSystem(system), code, name].filter((part) => part !== undefined).join(' ');
}

const saysSo = /kodning er ikke|coding is not/iu;

/** Whether a reader must be told that coding is not care: the figure rests on codes, and its own caveats do not say so. */
export function needsCodingCaveat({ numerator, denominator, caveats = [] }: Indicator): boolean {
  const restsOnCodes = [numerator, denominator].some((term: Term | undefined) => (term?.codes?.length ?? 0) > 0);
  return restsOnCodes && !caveats.some(({ da }) => saysSo.test(da));
}

/** How the figure comes about, in sentences. */
export function methodSentences(indicator: Indicator, words: GuideMessages): readonly string[] {
  const { standardised, minDenominator, counted } = indicator;
  const { language } = words;
  return [
    words.method(guideStyle(indicator, language)),
    ...(standardised ? [words.standardised(standardised.method, textIn(standardised.variables, language))] : []),
    ...(minDenominator === undefined
      ? []
      : [words.minimum(minDenominator, counted && textIn(counted.other, language))]),
  ];
}
