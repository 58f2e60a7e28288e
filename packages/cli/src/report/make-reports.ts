import { da } from '@klyngekit/messages';
import type { CliMessages, ReportFault } from '@klyngekit/messages/cli';
import { en } from '@klyngekit/messages/en';
import type { RandomSource } from '@klyngekit/privacy';
import { ownReport } from '@klyngekit/report';
import type { Benchmark, Unit } from '@klyngekit/schema';
import type { ReportPlan } from '../commands/report-options.js';
import { addressList, drawNumbers } from '../prepare/addresses.js';
import { unitsOfGroup } from '../prepare/participants.js';
import type { SetFile } from '../system.js';

/** Every name that a run gives a file, and the droppings of file managers. Only a directory of these is ever replaced. */
const ownName = /^(?:rapport-\d{4,5}\.html|fordeling\.csv|\.DS_Store|Thumbs\.db)$/;

/** Whether `klynge report` may have written a file of this name. */
export function isReportFile(name: string): boolean {
  return ownName.test(name);
}

/** The reports of a run, before they are written. */
export interface Reports {
  readonly ok: true;
  readonly files: readonly SetFile[];
  readonly reports: number;
  /** Practices that were asked for and have no figures. */
  readonly withoutFigures: number;
  /** Reports of more than one sheet. */
  readonly longer: number;
}

/** The reports, or why there are none. */
export type ReportsResult = Reports | { readonly ok: false; readonly fault: ReportFault };

const refused = (fault: ReportFault): ReportsResult => ({ ok: false, fault });

/**
 * Makes a report for every practice that the plan asks for, in memory, under names that tell nothing.
 *
 * @param made - today, as YYYY-MM-DD
 */
export async function makeReports(
  benchmark: Benchmark,
  plan: ReportPlan,
  made: string,
  messages: CliMessages,
  random: RandomSource,
): Promise<ReportsResult> {
  const { indicators, period, group, guide } = plan;
  const units = unitsOfGroup(benchmark, group);
  if (units === undefined) return refused('unknown-group');
  if (units.length === 0) return refused('no-practices');
  if (indicators?.some((id) => !benchmark.indicators.some((indicator) => indicator.id === id))) {
    return refused('unknown-indicator');
  }
  if (period !== undefined && !benchmark.periods.some(({ id }) => id === period)) return refused('unknown-period');
  const chosen = chosenUnits(plan.practices, units);
  if (chosen === undefined) return refused('unknown-practice');

  const catalog = messages.language === 'da' ? da : en;
  const results = await Promise.all(
    chosen.map(async (unit) => {
      const request = { benchmark, own: unit.id, catalog, made, indicators, period, group, guide };
      return { unit, result: await ownReport(request) };
    }),
  );
  const written = results.flatMap(({ unit, result }) => (result.ok ? [{ unit, result }] : []));
  if (written.length === 0) return refused('no-figures');
  const numbers = drawNumbers(written.length, random);
  const files = written
    .map(({ unit, result }, index) => ({ unit, name: `rapport-${numbers[index]!}.html`, content: result.html }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ok: true,
    files: [
      ...files.map(({ name, content }) => ({ name, content })),
      { name: 'fordeling.csv', content: addressList(files, messages) },
    ],
    reports: written.length,
    withoutFigures: results.length - written.length,
    longer: written.filter(({ result }) => result.pages > 1).length,
  };
}

/** Each practice once; undefined where one is not in the file. */
function chosenUnits(asked: readonly string[] | undefined, units: readonly Unit[]): readonly Unit[] | undefined {
  if (asked === undefined) return units;
  const found = asked.map((text) => units.find(({ id, ydernummer }) => id === text || ydernummer === text));
  return found.includes(undefined) ? undefined : [...new Set(found as readonly Unit[])];
}
