import { indicatorTitle, type ReadyModel } from '@klyngekit/report/chart';
import { drawSpread } from '../chart-picture.js';
import type { ViewedModel } from './chart-view.js';

/** The first view: one row per unit, smallest value on top. */
export function showSpread(model: ReadyModel): ViewedModel {
  const { source, facts } = model;
  const { words, unit, style, frame } = source;
  const { closed, oneCluster } = frame;
  return {
    ...model,
    view: 'spread',
    label: words.keyboard.label(indicatorTitle(source), facts.counts, unit),
    draw: (request) => drawSpread(model, request),
    reading: (picture) => {
      if (picture?.strip) return '';
      const { own } = facts;
      const widened = own !== undefined && 'row' in own && own.widened;
      const intervals = frame.rows.some((row) => row.interval !== undefined);
      return closed
        ? words.closed.reading({ ...closed, style, own: facts.own !== undefined, interval: intervals })
        : words.reading({ unit, oneCluster, intervals, dense: picture?.dense ?? false, widened });
    },
  };
}
