import type { RoundLine, RoundRowPlace } from '@klyngekit/plot';
import type { AnonymousRow } from '@klyngekit/schema';
import { nothing, svg, type TemplateResult } from 'lit';

/** Sizes of the marks of a row, px. */
export interface RowMetrics {
  /** Radius of the dot, and of the gap of surface around it. */
  readonly dot: number;
  readonly gap: number;
  /** Height of the uncertainty box. */
  readonly box: number;
  /** Whole dashes a row, so that dashed lines run on from row to row: target, and the cluster's own. */
  readonly dashes: readonly [number, number];
}

/** Rows at arm's length, and rows seen from the back of a room. */
export const rowMetrics: { readonly [size in 'near' | 'projector']: RowMetrics } = {
  near: { dot: 4.5, gap: 6.5, box: 10, dashes: [3, 6] },
  projector: { dot: 7, gap: 9.5, box: 14, dashes: [4, 8] },
};

/** Lengths of one dash and its gap, px, as the marks are styled: target 6 3, cluster's own 2 3. */
const TARGET_PERIOD = 9;
const CLUSTER_PERIOD = 5;

const percent = (share: number): string => `${share}%`;

/**
 * The marks of one row. Places are per cent, so that the picture follows the column without being measured or drawn again;
 * sizes are px.
 */
export function rowPlot(
  place: RoundRowPlace,
  { status }: AnonymousRow,
  lines: readonly RoundLine[],
  metrics: RowMetrics,
): TemplateResult {
  return svg`<svg class="row-plot" aria-hidden="true" focusable="false">
    <line class="grid" x1="0" x2="100%" y1="50%" y2="50%" />
    ${boxMark(place, metrics)}
    ${lines.map((line) => lineMark(line, metrics))}
    ${status === undefined ? dotMark(place, metrics) : absentMark(status)}
  </svg>`;
}

function boxMark({ box }: RoundRowPlace, { box: height }: RowMetrics): unknown {
  if (!box) return nothing;
  return svg`<svg class="mark" y="50%" height="1"><rect class="box" x=${percent(box.from)} y=${-height / 2} width=${percent(
    Math.round((box.to - box.from) * 100) / 100,
  )} height=${height} rx="2" /></svg>`;
}

function lineMark({ role, at }: RoundLine, { dashes }: RowMetrics): TemplateResult {
  const x = percent(at);
  if (role === 'median') return svg`<line class="median" x1=${x} x2=${x} y1="0" y2="100%" />`;
  const length = role === 'target' ? dashes[0] * TARGET_PERIOD : dashes[1] * CLUSTER_PERIOD;
  return svg`<line class=${role} x1=${x} x2=${x} y1="0" y2="100%" pathLength=${length} />`;
}

function dotMark({ dot, own }: RoundRowPlace, metrics: RowMetrics): unknown {
  if (own) return ownMark(own);
  if (dot === undefined) return nothing;
  return svg`<circle class="peer-gap" cx=${percent(dot)} cy="50%" r=${metrics.gap} /><circle
    class="peer" cx=${percent(dot)} cy="50%" r=${metrics.dot} />`;
}

/** The reader's own exact figure: a line for exactly, where the others have a box for about. */
function ownMark({ dot, interval }: NonNullable<RoundRowPlace['own']>): TemplateResult {
  return svg`${
    interval
      ? svg`<line class="own-interval" x1=${percent(interval.from)} x2=${percent(interval.to)} y1="50%" y2="50%" />`
      : nothing
  }<svg class="mark" x=${percent(dot)} y="50%" width="1" height="1"><path class="own-gap" d="M0-12L12 0 0 12-12 0Z" /><path
    class="own-ring" d="M0-10.6L10.6 0 0 10.6-10.6 0Z" /><path class="own" d="M0-7L7 0 0 7-7 0Z" /></svg>`;
}

/** At the origin of the axis, told apart by shape. */
function absentMark(status: 'tooFew' | 'suppressed'): TemplateResult {
  return status === 'tooFew'
    ? svg`<circle class="too-few" cx="6" cy="50%" r="4.5" />`
    : svg`<svg class="mark" x="6" y="50%" width="1" height="1"><path class="suppressed"
        d="M-4.5-4.5H4.5V4.5H-4.5ZM-4.5 4.5L4.5-4.5M-4.5 0L0-4.5M0 4.5L4.5 0" /></svg>`;
}
