import type { ChangePeriodsRequest, SpreadFrame } from '@klyngekit/plot';
import type { ChartRequest } from '@klyngekit/report/chart';
import type { LocalisedText } from '@klyngekit/schema';

/** What happened on a day, for pictures over time. */
export interface ChartEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What it was, in few words: "Klyngemøde". */
  readonly title: LocalisedText | string;
  /** What came of it: "aftale om opioidgennemgang". */
  readonly detail?: LocalisedText | string;
}

/** What a view may ask for besides the model: what was asked of the element, and what the host says of time. */
export interface ViewOptions {
  readonly request: ChartRequest;
  readonly events: readonly ChartEvent[];
  /** How many periods set the limits of a control chart; undefined for all. */
  readonly baseline: number | undefined;
  /** Ids of the periods with which its limits start anew, and of those that they leave out. */
  readonly rebase: readonly string[];
  readonly exclude: readonly string[];
  /** Id of the period that a change begins with; undefined for the first that compares with the last. */
  readonly startPeriod: string | undefined;
}

/** The options of a view, from the properties of an element as hosts may set them. */
export function viewOptions(
  request: ChartRequest,
  events: readonly ChartEvent[] | null | undefined,
  baseline: number | null | undefined,
  rebase: string | null | undefined,
  exclude: string | null | undefined,
  startPeriod: string | null | undefined,
): ViewOptions {
  return {
    request,
    events: Array.isArray(events) ? events.filter(isEvent) : [],
    baseline: typeof baseline === 'number' && baseline > 0 ? Math.floor(baseline) : undefined,
    rebase: ids(rebase),
    exclude: ids(exclude),
    startPeriod: ids(startPeriod)[0],
  };
}

const ids = (text: string | null | undefined): readonly string[] =>
  typeof text === 'string' ? text.split(/\s+/).filter((id) => id !== '') : [];

function isEvent(event: unknown): event is ChartEvent {
  const { date, title } = (event ?? {}) as Partial<ChartEvent>;
  return typeof date === 'string' && title !== undefined && title !== null && title !== '';
}

/** Which two periods a change is asked for. */
export function changePeriodsAsked(
  { indicator }: SpreadFrame,
  { request, startPeriod, events }: ViewOptions,
): ChangePeriodsRequest {
  return { indicator: indicator.id, period: request.period, startPeriod, events: events.map(({ date }) => date) };
}
