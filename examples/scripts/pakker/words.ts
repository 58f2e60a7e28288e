import type { FollowUpHolder, IndicatorKind, LocalisedText, ReflectionQuestion } from '@klyngekit/schema';

export const HOLDERS: { readonly [holder in FollowUpHolder]: string } = {
  practice: 'Hver praksis',
  coordinator: 'Koordinatoren',
  'data-supplier': 'Den, der leverer tal',
};

export const SETTINGS: { readonly [setting in NonNullable<ReflectionQuestion['setting']>]: string } = {
  alone: 'Hver for sig',
  groups: 'I grupper',
  plenary: 'Alle sammen',
};

/** What kind of figure an indicator is, to somebody who has not heard the words before. */
export const FIGURES: { readonly [kind in IndicatorKind]: string } = {
  proportion: 'andel',
  rate: 'antal pr. 1.000',
  ratio: 'i forhold til det forventede',
  mean: 'gennemsnit',
  count: 'antal',
  choice: 'svar på, hvordan vi gør',
};

/** Texts of the packages are in Danish on this page. */
export const danish = ({ da }: LocalisedText): string => da;

/** "2 uger", "et halvt år", "et år": how long after the meeting. */
export function weeksAfter(weeks: number): string {
  if (weeks === 26) return 'Et halvt år efter';
  if (weeks === 52) return 'Et år efter';
  return weeks === 1 ? 'En uge efter' : `${weeks} uger efter`;
}

/** Names of a day as people write it. */
export function longDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
