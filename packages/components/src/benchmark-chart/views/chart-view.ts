import type { Catalog, ChartViewName } from '@klyngekit/messages';
import type { SpreadRow, Stop, Walk } from '@klyngekit/plot';
import type { NameOf, ReadyModel } from '@klyngekit/report/chart';
import type { Picture, PictureRequest } from '../chart-picture.js';
import type { ViewOptions } from '../view-options.js';

/** A view that is not a picture of one indicator's units, but a sheet of rows with small pictures. */
export type SheetName = 'overview' | 'answers';

/** A view that is a picture of one indicator's units; the others are sheets. */
export type PictureName = Exclude<ChartViewName, SheetName>;

/** A unit or a group that is pointed at, in words. */
export interface PointedWords {
  /** Told in full, for a screen reader. */
  readonly spoken: string;
  /** The first, bold part of the detail box, what follows it, and the line below. */
  readonly heading: string;
  readonly aside: string | undefined;
  readonly text: string;
}

/** The columns of the data table beside the units' names, and what stands below them. */
export interface TableColumns {
  readonly heads: readonly string[];
  /** One cell for each head. */
  readonly cells: (row: SpreadRow, index: number) => readonly string[];
  /**
   * The same cells as a spreadsheet computes with them, for a file; default the texts. Of units that may not be named numbers
   * are no finer than they are shown.
   */
  readonly numbers?: (row: SpreadRow, index: number) => readonly (string | number | null)[];
  /** Lines in the picture: name and number. */
  readonly references: readonly (readonly [name: string, value: string])[];
  /** Rows of its own, where they are not the units of the frame; `cells` is then not asked. */
  readonly body?: TableBody;
}

/** The rows of a table that is not one of units, and what they are. */
export interface TableBody {
  readonly head: string;
  readonly rows: readonly TableRow[];
}

/** One row of the data table, as texts. */
export interface TableRow {
  readonly label: string;
  readonly own: boolean;
  readonly cells: readonly string[];
  /** Why there is no value, or what is special about it. */
  readonly remark: string;
}

/** A chart as one of its views shows it. The units of its frame stand in the order of picture, keyboard and table. */
export interface ViewedModel extends ReadyModel {
  readonly view: PictureName;
  /** Name of the picture for a screen reader. */
  readonly label: string;
  readonly draw: (request: PictureRequest) => Picture;
  /** How the picture is read, in sentences. */
  readonly reading: (picture: Picture | undefined) => string;
  /** How many units are shown, in a sentence; default those of the frame. */
  readonly shown?: string;
  /**
   * What is told of a stop; undefined for one without a value, which all views tell alike. Names of open data are asked
   * for here and kept nowhere. Default a unit beside the median.
   */
  readonly pointed?: (stop: Stop, nameOf: NameOf) => PointedWords | undefined;
  /** Default the columns of the spread. */
  readonly table?: TableColumns;
  /** How the keyboard goes about the picture, where its stops are not the units of the frame; and that in words. */
  readonly walk?: Walk;
  readonly help?: string;
}

/** Shows a model in one view. */
export type ShowView = (model: ReadyModel, options: ViewOptions) => ViewedModel;

/** What a module of a view gives: it fetches its words, and then shows models without waiting. */
export interface ViewModule {
  readonly prepare: (catalog: Catalog) => Promise<ShowView>;
}
