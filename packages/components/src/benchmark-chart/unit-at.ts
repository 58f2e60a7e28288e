import { isRound, type ReadyModel } from '@klyngekit/report/chart';

/** The id of a unit in a row; null in a restricted file, where it would tell every listener who is looked at. */
export function unitAt({ data, source: { frame } }: ReadyModel, row: number | undefined): string | null {
  const place = row === undefined ? undefined : frame.rows[row]?.place;
  return frame.named && !isRound(data) && place !== undefined ? (data.units[place]?.id ?? null) : null;
}
