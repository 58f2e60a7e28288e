import type { Catalog } from '@klyngekit/messages';
import type { MeasureText } from '@klyngekit/plot';
import type { ChartData, ChartRequest } from '@klyngekit/report/chart';
import type { CSSResult, TemplateResult } from 'lit';
import type { Opened } from '../benchmark-chart.render.js';
import type { ExportMenu } from '../exports/export-menu.js';
import type { PanelParts } from '../panels/chart-panels.js';
import type { PanelPlace } from '../panels/panel-subject.js';

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
  /** The ways out; undefined where the host has not opened them. */
  readonly exports: ExportMenu | undefined;
  /** What the reader can write in about one indicator; undefined where the host offers nothing. */
  readonly panels: (place: Omit<PanelPlace, 'data' | 'request' | 'headingLevel'>) => PanelParts | undefined;
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
