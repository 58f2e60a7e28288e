import type { FunnelReading } from '@klyngekit/messages';
import { spreadScene, stripScene, type MeasureText, type Scene, type SpreadScene } from '@klyngekit/plot';
import { spreadWords, targetsBeside, type ReadyModel } from '@klyngekit/report/chart';

export const DENSITIES = ['standard', 'minimal', 'full'] as const;

/** How much a chart says. */
export type Density = (typeof DENSITIES)[number];

/** Below this width there is room for a strip only, px at a host font of 16 px. */
const NARROW = 360;
/** Narrowest picture that is drawn. */
export const LEAST_WIDTH = 100;

/** The picture of a chart. */
export interface Picture {
  readonly scene: Scene;
  /** Whether it is the strip, with its numbers in words below. */
  readonly strip: boolean;
  /** Whether units share lines of pixels, dots or columns. */
  readonly dense: boolean;
  /** How a funnel is drawn, for the words that tell how it is read. */
  readonly funnel?: FunnelReading;
  /** Where labels of rows stand, and how wide they may be, px. */
  readonly labels: SpreadScene['labels'];
  readonly labelRoom: number;
  /** What is said of the targets that have no name in the picture. */
  readonly beside: readonly string[];
}

/** What a picture is drawn for. */
export interface PictureRequest {
  /** Width, px at a host font of 16 px. */
  readonly width: number;
  readonly density: Density;
  readonly measure: MeasureText;
  /** Whether the rows have names, which are written beside the picture and never into it. */
  readonly named: boolean;
}

/** What a picture is drawn for, at a width in px of a host font of 16 px; a picture ends at a whole px. */
export function pictureRequest(width: number, density: Density, measure: MeasureText, named: boolean): PictureRequest {
  return { width: Math.floor(width), density, measure, named };
}

/** Draws a model as a spread, or as a strip where there is no room for rows. */
export function drawSpread(model: ReadyModel, request: PictureRequest): Picture {
  const { frame } = model.source;
  const words = spreadWords(model.source);
  const width = Math.max(LEAST_WIDTH, request.width);
  if (isNarrow(request)) {
    return {
      scene: stripScene({ frame, width, words, measure: request.measure }),
      strip: true,
      dense: false,
      labels: 'none',
      labelRoom: 0,
      beside: [],
    };
  }
  const full = request.density === 'full';
  const scene = spreadScene({
    frame,
    width,
    words,
    measure: request.measure,
    // Closed rows are told apart by their neutral labels where several look; beside the own figure nobody needs them.
    rowLabels: frame.named || request.named || (frame.closed !== undefined && !model.facts.own),
    nameRoom: request.named,
    absentRows: frame.named || full ? 'all' : 'own',
    quartileBand: full && model.facts.spread?.middleHalf !== undefined,
    compared: model.compared,
  });
  const beside = targetsBeside(model.source, scene.unlabelledTargets);
  const { dense, labels, labelRoom } = scene;
  return { scene, strip: false, dense, labels, labelRoom, beside };
}

/** Whether there is room for a strip only. */
export function isNarrow({ width, density }: PictureRequest): boolean {
  return density === 'minimal' || width < NARROW;
}
