import { fieldPeers } from '../marks/field-peers.js';
import { horizontal } from '../marks/path.js';
import type { Mark, PathMark, Scene } from '../scene.js';
import { endMarks, tickMarks } from './axis-labels.js';
import { curveBand, curveMark } from './curves.js';
import { across, FUNNEL, layOut, type FunnelDrawing, type FunnelRequest } from './drawing.js';
import { shareMarks, type Sharing } from './shared-places.js';
import { emptyField, ringedRows, ringMarks, unitMarks } from './unit-marks.js';

/** A funnel, and how its units are drawn. */
export interface FunnelScene extends Scene {
  /** Whether units share dots. */
  readonly dense: boolean;
  /** Whether units beyond 99.8 % are ringed. */
  readonly ringed: boolean;
  /** Whether dots hide each other. */
  readonly sharing: Sharing;
}

/** A cloud, whose units share dots anyway. */
const NOT_COUNTED = { sharing: 'covered', marks: [] } as const;

/**
 * Draws a funnel: each unit at its denominator and value, between the limits within which chance alone keeps units that
 * share the centre. Curves carry their own names.
 */
export function funnelScene(request: FunnelRequest): FunnelScene {
  const drawing = layOut(request);
  const { width, funnel, plot, places } = drawing;
  const peers = fieldPeers(places.length);
  const rings = ringedRows(drawing, peers.single);
  const others = places.filter((_, index) => !funnel.spread.rows[index]!.own);
  const lines = lineMarks(drawing);
  const field = emptyField(drawing, others, peers.reach);
  const units = unitMarks(drawing, rings, field);
  const shared = peers.single ? shareMarks(drawing, rings, field) : NOT_COUNTED;
  const marks: readonly Mark[] = [
    curveBand(drawing.context, drawing.grid, drawing.x, drawing.y),
    { shape: 'path', role: 'grid', d: drawing.y.ticks.map((tick) => across(drawing, tick)).join('') },
    { shape: 'path', role: 'axis', d: horizontal(plot.left, plot.right, FUNNEL.axis) },
    ...(peers.single ? lines : []),
    ...tickMarks(drawing),
    ...endMarks(drawing),
    ...peers.draw(others),
    // A cloud would hide the lines that it is read by.
    ...(peers.single ? [] : [lineGaps(lines), ...lines]),
    ...ringMarks(drawing, rings),
    ...units,
    ...shared.marks,
  ];
  return {
    width,
    height: FUNNEL.height,
    marks,
    plot,
    rowHeight: 0,
    rows: places,
    absent: [],
    field: true,
    dense: !peers.single,
    ringed: rings.length > 0,
    sharing: shared.sharing,
  };
}

/** The limits, and what units are held against. */
function lineMarks(drawing: FunnelDrawing): readonly PathMark[] {
  const { context, signal, grid, x, y, funnel } = drawing;
  return [
    curveMark('limit', context, grid, x, y),
    curveMark('limit-signal', signal, grid, x, y),
    { shape: 'path', role: 'centre', d: across(drawing, funnel.centre) },
  ];
}

/** A gap of surface along lines that cross a cloud. */
function lineGaps(lines: readonly PathMark[]): PathMark {
  return { shape: 'path', role: 'line-gap', d: lines.map(({ d }) => d).join('') };
}
