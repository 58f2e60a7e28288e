import { type ChartMessages, type OverviewMessages, textIn } from '@klyngekit/messages';
import type { OverviewEntry, OverviewFact, OverviewFacts, OverviewFrame, TargetGap } from '@klyngekit/plot';
import { targetParts, valueStyle, type WordSource } from '@klyngekit/report/chart';

/** Everything that turns an overview into words, on the page and in files alike. */
export interface OverviewSource {
  readonly frame: OverviewFrame;
  readonly facts: OverviewFacts;
  readonly overview: OverviewMessages;
  readonly words: ChartMessages;
  readonly language: string;
}

/** An indicator with figures. */
export type FiguresEntry = Extract<OverviewEntry, { kind: 'figures' }>;

/** What stands in a cell: a figure or what takes its place, and lines below it. */
export interface CellText {
  readonly lead: string;
  /** Whether the lead is what the eye should find. */
  readonly isStrong: boolean;
  readonly more: readonly string[];
}

/** What the words of one row are made from. */
export function sourceOf(
  { indicator, frame }: FiguresEntry,
  { words, language, frame: { unit } }: OverviewSource,
): WordSource {
  return { frame, unit, style: valueStyle(indicator, language), language, words };
}

/** Unit, direction, and a period of its own. */
export function natureOf({ indicator, ...entry }: OverviewEntry, source: OverviewSource): readonly string[] {
  const { words, overview, frame, language } = source;
  if (indicator.kind === 'choice') return periodOf(entry, overview, frame);
  const told = indicator.kind === 'proportion' ? '' : `${words.unit(valueStyle(indicator, language))} `;
  return [`${told}${words.direction(indicator.direction)}`, ...periodOf(entry, overview, frame)];
}

type EntryOf<Entry> = Entry extends OverviewEntry ? Omit<Entry, 'indicator'> : never;

function periodOf(entry: EntryOf<OverviewEntry>, overview: OverviewMessages, frame: OverviewFrame): readonly string[] {
  if (entry.kind === 'none' || entry.frame.period.id === frame.period?.id) return [];
  return [overview.period(entry.frame.period.from, entry.frame.period.to)];
}

const none: CellText = { lead: '–', isStrong: false, more: [] };

/** The own figure with its counts, or why there is none. */
export function ownCell({ facts }: OverviewFact, entry: FiguresEntry, source: OverviewSource): CellText {
  const { words, style } = sourceOf(entry, source);
  const own = facts?.own;
  if (!own) return none;
  if (!('row' in own)) return { lead: '', isStrong: false, more: [source.overview.absent(own.status)] };
  const { value, numerator, denominator } = own.row;
  const counts = numerator !== undefined && denominator !== undefined && !entry.indicator.standardised;
  return {
    lead: words.value(value, style),
    isStrong: true,
    more: counts ? [source.overview.counts(numerator, denominator, style)] : [],
  };
}

/** The median, and where the own figure lies beside it. */
export function medianCell({ facts }: OverviewFact, entry: FiguresEntry, source: OverviewSource): CellText {
  const { frame, words, style } = sourceOf(entry, source);
  if (frame.median === undefined) return none;
  const own = facts?.own;
  const beside =
    source.frame.own && own && 'row' in own && own.relation !== undefined
      ? [source.overview.relation({ ...own, relation: own.relation })]
      : [];
  return { lead: words.value(frame.median, style), isStrong: !source.frame.own, more: beside };
}

/** The course in words; nothing where there is none. */
export function courseOf(
  { history, indicator }: FiguresEntry,
  { overview, language }: OverviewSource,
): readonly string[] {
  const values = history.flatMap(({ value }) => value ?? []);
  const [first, last] = [values[0], values[values.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [overview.trend(first, last, values.length, valueStyle(indicator, language))];
}

/** The way to the leading target, which target that is, and the ways to the others. */
export function gapCell(
  { distance, others, facts }: OverviewFact,
  entry: FiguresEntry,
  source: OverviewSource,
): CellText {
  const { overview } = source;
  const words = sourceOf(entry, source);
  const { style } = words;
  if (distance.kind === 'no-value') return none;
  if (distance.kind === 'no-target') return { lead: '', isStrong: false, more: [overview.noTarget] };
  const value = facts?.own && 'row' in facts.own ? facts.own.row.value : (entry.frame.median ?? Number.NaN);
  const toWords = (gap: TargetGap): Parameters<OverviewMessages['gap']>[0] => ({
    reached: gap.reached,
    events: gap.events,
    distance: Math.abs(gap.level - value),
  });
  const named = ({ target }: TargetGap): string => {
    const { name, level } = targetParts(target, words);
    return `${name}\u00a0${level}`;
  };
  return {
    lead: overview.gap(toWords(distance.gap), style),
    isStrong: distance.kind === 'counted' || distance.kind === 'measured',
    more: [
      ...sortedBy(distance, overview),
      named(distance.gap),
      ...others.map((gap) => overview.otherGap(named(gap), toWords(gap), style)),
    ],
  };
}

/** What puts a row without counts in its place; units that are all alike have no spread to tell it by. */
function sortedBy(distance: OverviewFact['distance'], overview: OverviewMessages): readonly string[] {
  return distance.kind === 'measured' && Number.isFinite(distance.share) ? [overview.share(distance.share)] : [];
}

/** What is said of answers, and of an indicator without figures. */
export function saidOf(
  entry: Exclude<OverviewEntry, FiguresEntry>,
  { overview, language, frame: { unit } }: OverviewSource,
): string {
  if (entry.kind === 'none') return overview.none[entry.reason];
  const { own, counts } = entry.frame;
  const ours = own && ('options' in own ? own.options.map(({ label }) => textIn(label, language)) : []);
  return overview.answers(ours, counts.shown, counts.total, unit);
}
