import type { Catalog } from '@klyngekit/messages';
import { isRound, type ChartData, type ChartRequest } from '@klyngekit/report/chart';
import { memo } from '../../shared/memo.js';
import { gatherOverview } from './overview-gather.js';

/** The indicator that stands first in an overview. */
export interface Lead {
  /** Its id. */
  readonly indicator: string;
  /** That it is one of several, and why this one. */
  readonly hint: string;
}

/** Finds the indicator that leads; undefined where there is one alone, or none has figures to show. */
export type FindLead = (data: ChartData, request: ChartRequest) => Lead | undefined;

/** Prepares the search in a language: the order is that of the overview itself. */
export async function prepareLead(catalog: Catalog): Promise<FindLead> {
  const words = await catalog.overview();
  const gathered = memo(gatherOverview);
  return (data, request) => {
    if (isRound(data)) return undefined;
    const { rows } = gathered(data, request).facts;
    const [first] = rows;
    if (rows.length < 2 || first?.entry.kind !== 'figures') return undefined;
    const { id } = first.entry.indicator;
    const isFirst = (request.indicator ?? id) === id;
    return { indicator: id, hint: words.oneOf(rows.length, isFirst ? first.distance.kind : 'no-target') };
  };
}
