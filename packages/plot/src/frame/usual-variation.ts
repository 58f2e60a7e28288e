import type { Benchmark } from '@klyngekit/schema';
import { funnelPosition } from '@klyngekit/statistics';
import { funnelObstacle } from './funnel-obstacle.js';
import { countOf, FUNNEL_LEVELS, judgedBy, type FunnelRow } from './funnel-scale.js';
import { spreadFrame, type FrameRequest, type SpreadFrame } from './spread-frame.js';

/**
 * Whether the own unit lies within the 99.8 % limits of a funnel that are widened for overdispersion: what every view says of
 * its distance, so that none calls more than chance what another calls usual variation. Undefined where there is no own value
 * or no funnel, or where its limits are those of chance alone.
 *
 * @param request - what the frame was made from
 */
export function isWithinUsual(benchmark: Benchmark, frame: SpreadFrame, request: FrameRequest): boolean | undefined {
  if (!frame.rows.some(({ own }) => own)) return undefined;
  const exact = exactFrame(benchmark, frame, request);
  const own = exact.rows.find((row) => row.own);
  if (!own || funnelObstacle(exact) !== undefined) return undefined;
  const { scale, overdispersion } = judgedBy(benchmark, exact);
  if (!overdispersion) return undefined;
  const { level } = funnelPosition(countOf(own as FunnelRow), { ...scale, levels: [FUNNEL_LEVELS.signal] });
  return level === null;
}

/** A file in which the others stand as they are shown says of the own unit what the screen said. */
function exactFrame(benchmark: Benchmark, frame: SpreadFrame, request: FrameRequest): SpreadFrame {
  if (request.others !== 'shown') return frame;
  const made = spreadFrame(benchmark, { ...request, period: frame.period.id, others: 'exact' });
  return made.ok ? made.frame : frame;
}
