import type { PointedAbsence, PointedGroup, PointedUnit } from '@klyngekit/messages';
import { minimumDenominator, relationToMedian, type GroupStop } from '@klyngekit/plot';
import type { WordSource } from './chart-words.js';

/** The name behind a row of the file, where data are open. */
export type NameOf = (place: number) => string | undefined;

/** One unit, for the detail box and the screen reader. */
export function pointedUnit(row: number, { frame, unit, style }: WordSource, nameOf: NameOf): PointedUnit | undefined {
  const figure = frame.rows[row];
  if (!figure) return undefined;
  const { value, numerator, denominator, interval, margin, own, name } = figure;
  const mayCount = (frame.named || own) && numerator !== undefined;
  return {
    unit,
    oneCluster: frame.oneCluster,
    style,
    name: nameOf(figure.place) ?? name,
    own,
    value,
    interval,
    margin,
    counts: mayCount ? { numerator, denominator } : undefined,
    relation: relationToMedian(figure, frame),
  };
}

/** One unit without a value, for the detail box and the screen reader. */
export function pointedAbsence(
  place: number,
  { frame, unit, style }: WordSource,
  nameOf: NameOf,
): PointedAbsence | undefined {
  const row = frame.absent[place];
  return (
    row && {
      unit,
      style,
      name: nameOf(row.place) ?? row.name,
      own: row.own,
      status: row.status,
      minimumDenominator: minimumDenominator(frame.indicator),
    }
  );
}

/** A group of units, for the detail box and the screen reader. */
export function pointedGroup(stop: GroupStop, { frame, unit, style }: WordSource): PointedGroup {
  const rows = frame.rows.slice(stop.first, stop.last + 1);
  return {
    unit,
    oneCluster: frame.oneCluster,
    style,
    count: rows.length,
    lowest: rows[0]?.value ?? Number.NaN,
    highest: rows[rows.length - 1]?.value ?? Number.NaN,
    own: rows.some((row) => row.own),
  };
}
