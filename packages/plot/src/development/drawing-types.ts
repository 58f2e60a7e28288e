import type { DevelopmentFrame } from '../frame/development-frame.js';
import type { Stroke } from '../layout/strokes.js';
import type { MeasureText } from '../layout/text-width.js';
import type { Box, SceneRow, TextRole } from '../scene.js';
import type { LabelPair } from '../spread/words.js';
import type { DevelopmentWords } from './words.js';

/** What a development is drawn from. */
export interface DevelopmentDrawRequest {
  readonly development: DevelopmentFrame;
  /** Width of the picture, px at a host font of 16 px. */
  readonly width: number;
  /** Whether the band of the middle half is drawn, where there is one. */
  readonly band: boolean;
  readonly words: DevelopmentWords;
  readonly measure: MeasureText;
}

/** Where a value or a day lies, px, and the round values of the axis. */
export interface TimeScales {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Everything that the marks of a development are made from. */
export interface DevelopmentDrawing extends DevelopmentDrawRequest, TimeScales {
  readonly plot: Box;
  /** Where the ticks of the values end, px. */
  readonly tickEnd: number;
  readonly labels: readonly EndLabel[];
  /** Ids of targets that stand at their line by their number alone. */
  readonly unnamed: readonly string[];
  readonly events: readonly PlacedEvent[];
  /** Places in the frame's events that found no room. */
  readonly untold: readonly number[];
  readonly places: readonly SceneRow[];
}

/** A name at the right end of a line. */
export interface EndLabel extends LabelPair {
  readonly role: TextRole;
  /** The value at which the line ends. */
  readonly value: number;
  /** The point at which the line ends; undefined for lines that reach the end of the plot. */
  readonly point: number | undefined;
  /** The target that it names. */
  readonly target: string | undefined;
  /** Its value as text, which is never cut. */
  readonly number: string;
  /** What it says where even the short name has no room. */
  readonly least: string | undefined;
}

/** An event with its label. */
export interface PlacedEvent {
  /** Of the line, px. */
  readonly x: number;
  /** Middle of the label, px. */
  readonly middle: number;
  readonly title: string;
  readonly detail: string | undefined;
  /** 0 is next to the plot. */
  readonly level: number;
}

/** The lines that names keep clear of: of the own one always, of others where they can. */
export interface Lines {
  readonly own: readonly Stroke[];
  readonly others: readonly Stroke[];
}
