import {
  localised,
  textIn,
  chartMessages,
  type ChartMessages,
  type OverviewFindings,
  type OverviewMessages,
} from '@klyngekit/messages';
import type { OverviewFacts, OverviewFrame } from '@klyngekit/plot';
import { findingsOf, isRound, valueStyle } from '@klyngekit/report/chart';
import { html, nothing, type TemplateResult } from 'lit';
import { memo } from '../../shared/memo.js';
import { figcaptionTemplate } from '../benchmark-chart.render.js';
import type { OverviewSource } from './overview-cells.js';
import { gatherOverview } from './overview-gather.js';
import { drawsCourses, overviewRows } from './overview-rows.js';
import { overviewStyles } from './overview.styles.js';
import { exportsTemplate, headTemplate, releaseOf } from './sheet-parts.js';
import type { SheetModule, SheetRequest } from './sheet.js';

/** All indicators of a file, one row each, where there is most to gain first. */
export const module: SheetModule = {
  styles: overviewStyles,
  prepare: async (catalog) => {
    const words = await catalog.overview();
    const gathered = memo(gatherOverview);
    return (request) => showOverview(request, words, gathered);
  },
};

function showOverview(
  request: SheetRequest,
  overview: OverviewMessages,
  gathered: typeof gatherOverview,
): TemplateResult {
  const { data, catalog } = request;
  // A closed round has one indicator, which is an obstacle.
  if (isRound(data)) return html`${nothing}`;
  const { frame, facts } = gathered(data, request.request);
  const words = chartMessages(catalog);
  const { language } = catalog;
  const source: OverviewSource = { frame, facts, overview, words, language };
  const findings = findingsIn(source);
  const { own, peers, unit, oneCluster, period } = frame;
  const figures = frame.entries.flatMap((entry) => (entry.kind === 'figures' ? [entry] : []));
  const reading = overview.reading({
    own,
    peers,
    unit,
    oneCluster,
    band: facts.rows.some((row) => row.facts?.spread?.middleHalf !== undefined),
    targets: figures.some((entry) => entry.frame.targets.length > 0),
    trend: drawsCourses(frame, request.width),
    measured: facts.measured,
  });
  return html`<figure class="chart" aria-labelledby="title">
    ${headTemplate(request, words, {
      kicker: localised(data.title, language),
      title: overview.title(findings),
      intro: overview.intro(findings),
      summary: overview.summary(findings),
    })}
    ${overviewRows(source, request)}
    ${period ? figcaptionTemplate(reading, releaseOf(data), period, { language, words }) : nothing}
    ${request.exports && !request.brief ? exportsTemplate(request.exports, words) : nothing}
  </figure>`;
}

function findingsIn({ frame, facts, words, language }: OverviewSource): OverviewFindings {
  return {
    own: frame.own,
    unit: frame.unit,
    oneCluster: frame.oneCluster,
    indicators: frame.entries.length,
    units: frame.units,
    goals: facts.goals,
    reached: facts.reached,
    counted: facts.rows.some(({ distance }) => distance.kind === 'counted'),
    measured: facts.measured,
    furthest: furthestOf(facts, frame, language),
    lead: leadOf(facts, frame, words, language),
  };
}

function furthestOf({ rows }: OverviewFacts, { own }: OverviewFrame, language: string): string | undefined {
  const [first] = rows;
  return own || first?.distance.kind !== 'measured' ? undefined : textIn(first.entry.indicator.title, language);
}

function leadOf(
  { rows }: OverviewFacts,
  { unit }: OverviewFrame,
  words: ChartMessages,
  language: string,
): OverviewFindings['lead'] {
  const first = rows[0];
  if (first?.entry.kind !== 'figures' || !first.facts || first.distance.kind !== 'counted') return undefined;
  const { frame, indicator } = first.entry;
  const style = valueStyle(indicator, language);
  const { own } = findingsOf(first.facts, { frame, unit, style, language, words });
  if (own === undefined || typeof own === 'string') return undefined;
  return { title: textIn(indicator.title, language), style, own };
}
