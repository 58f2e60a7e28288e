import type { Catalog } from '@klyngekit/messages';
import type { MeasureText } from '@klyngekit/plot';
import type { ChartData, ChartRequest } from '@klyngekit/report/chart';
import type { CSSResult, TemplateResult } from 'lit';
import type { Opened } from '../benchmark-chart.render.js';

/** What a sheet is rendered from. */
export interface SheetRequest {
  readonly data: ChartData;
  readonly request: ChartRequest;
  readonly catalog: Catalog;
  /** Milliseconds since 1970, to judge the age of the figures. */
  readonly now: number;
  /** Width, px at a host font of 16 px. */
  readonly width: number;
  /** Page px for one px of a picture. */
  readonly pixels: number;
  readonly measure: MeasureText;
  readonly headingLevel: number;
  /** Whether only the shortest is wanted. */
  readonly brief: boolean;
  /** The choice among the views, why the one asked for is not shown, and the way back to what the reader came from. */
  readonly switcher: unknown;
  readonly note: unknown;
  readonly back: unknown;
  readonly opened: Opened;
  readonly toggle: (part: keyof Opened) => void;
  /** Asks for one indicator by itself. */
  readonly go: (indicator: string) => void;
}

/** Renders a sheet. Keeps what it worked out while nothing changes. */
export type ShowSheet = (request: SheetRequest) => TemplateResult;

/** What a module of a sheet gives: its styles, and it fetches its words. */
export interface SheetModule {
  readonly styles: CSSResult;
  readonly prepare: (catalog: Catalog) => Promise<ShowSheet>;
}
