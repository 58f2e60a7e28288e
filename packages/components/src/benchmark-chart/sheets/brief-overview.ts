import type { Catalog } from '@klyngekit/messages';
import type { ChartData, ChartRequest } from '@klyngekit/report/chart';
import { Fetched } from '../../shared/fetched.js';
import { memo } from '../../shared/memo.js';
import type { FindLead, Lead } from './overview-lead.js';

/** An overview where there is room for one indicator: the one that would stand first, unless the host names one. */
export class BriefOverview {
  readonly #find: Fetched<FindLead>;
  readonly #leadBy = memo((find: FindLead, data: ChartData, request: ChartRequest) => find(data, request));
  readonly #withIndicator = memo((request: ChartRequest, indicator: string) => ({ ...request, indicator }));
  #lead: Lead | undefined;

  constructor(host: { requestUpdate(): void }) {
    this.#find = new Fetched(host, async (catalog) => (await import('./overview-lead.js')).prepareLead(catalog));
  }

  /** That one of several indicators is shown, in words; undefined where all are, or no other. */
  get hint(): string | undefined {
    return this.#lead?.hint;
  }

  /**
   * Looks for the indicator that leads; false while what finds it is fetched. Without it the first of the file is shown.
   *
   * @param data - undefined where the overview is not brief, or something else is shown: then nothing leads
   */
  look(data: ChartData | undefined, request: () => ChartRequest, catalog: Catalog): boolean {
    this.#lead = undefined;
    if (!data) return true;
    const find = this.#find.of(catalog);
    this.#lead = find && this.#leadBy(find, data, request());
    return find !== undefined || this.#find.hasFailed;
  }

  /** What is asked for, with the indicator that leads. */
  asked(request: ChartRequest): ChartRequest {
    return this.#lead && request.indicator === undefined ? this.#withIndicator(request, this.#lead.indicator) : request;
  }
}
