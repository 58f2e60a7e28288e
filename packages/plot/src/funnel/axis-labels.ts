import { FUNNEL_LEVELS } from '../frame/funnel-scale.js';
import { ellipsis } from '../layout/ellipsis.js';
import { placeAtEnds } from '../layout/end-labels.js';
import type { MeasureText } from '../layout/text-width.js';
import { tenth } from '../marks/path.js';
import type { Mark, TextMark } from '../scene.js';
import { TEXT_SIZE } from '../style.js';
import { FUNNEL, isEnd, RIGHT, type FunnelDrawing } from './drawing.js';

/** Baselines below the axis: ticks, and what they count, px. */
const BELOW = { ticks: 18, title: 38 } as const;
/** Least space between two ticks' labels, px. */
const TICK_GAP = 16;
/** A leader from a line's end to its label, px from the end of the plot. */
const LEADER = { from: 1, to: 5 } as const;
/** From the middle of a line of text to its baseline, px. */
const BASELINE = 4.5;

/** The ticks of both axes, and what the denominators are. */
export function tickMarks({ plot, tickEnd, x, y, words, measure }: FunnelDrawing): readonly TextMark[] {
  const values = y.ticks.map((tick, index): TextMark => ({
    shape: 'text',
    role: 'tick',
    x: tickEnd,
    y: y.position(tick) + BASELINE,
    anchor: 'end',
    text: words.tick(tick, isEnd(y, index)),
  }));
  const denominators = withRoom(
    x.ticks.map((tick): TextMark => ({
      shape: 'text',
      role: 'tick',
      x: x.position(tick),
      y: FUNNEL.axis + BELOW.ticks,
      anchor: 'middle',
      text: words.denominator(tick),
    })),
    measure,
  );
  const title: TextMark = {
    shape: 'text',
    role: 'tick',
    x: plot.right,
    y: FUNNEL.axis + BELOW.title,
    anchor: 'end',
    text: ellipsis(words.denominators, plot.right, (text) => measure(text, TEXT_SIZE, 400)),
  };
  return [...values, ...denominators, title];
}

/** Every label of an axis, or every second, fifth or tenth, so that there is air between them. */
function withRoom(labels: readonly TextMark[], measure: MeasureText): readonly TextMark[] {
  const pitch = labels.length > 1 ? labels[1]!.x - labels[0]!.x : Infinity;
  const room = Math.max(...labels.map(({ text }) => measure(text, TEXT_SIZE, 400))) + TICK_GAP;
  const every = [1, 2, 5].find((step) => step * pitch >= room) ?? 10;
  return labels.filter((_, index) => index % every === 0);
}

/** One of the five lines that bear a name at their end. */
interface EndLabel {
  readonly role: 'limit-label' | 'signal-label';
  readonly text: string;
  /** Where the line ends, px. */
  readonly y: number;
}

function endLabels({ words, width, funnel, x, y }: FunnelDrawing): readonly EndLabel[] {
  const wide = width >= RIGHT.wide;
  const [, end] = x.domain;
  const [least, most] = y.domain;
  const at = (value: number): number => y.position(Math.max(least, Math.min(most, value)));
  const context = funnel.limits(end, FUNNEL_LEVELS.context);
  const signal = funnel.limits(end, FUNNEL_LEVELS.signal);
  const centre = words.centre(funnel.centre);
  return [
    { role: 'signal-label', text: wide ? words.signal.label : words.signal.shortLabel, y: at(signal.upper) },
    { role: 'limit-label', text: wide ? words.context.label : words.context.shortLabel, y: at(context.upper) },
    { role: 'signal-label', text: wide ? centre.label : centre.shortLabel, y: at(funnel.centre) },
    { role: 'limit-label', text: words.context.shortLabel, y: at(context.lower) },
    { role: 'signal-label', text: words.signal.shortLabel, y: at(signal.lower) },
  ];
}

/** The names of the lines at their ends, each with a short leader. */
export function endMarks(drawing: FunnelDrawing): readonly Mark[] {
  const { plot, width, measure } = drawing;
  const labels = endLabels(drawing);
  const placed = placeAtEnds(
    labels.map(({ y }) => y),
    2,
    { top: TEXT_SIZE / 2 + 1, bottom: FUNNEL.axis },
  );
  const from = plot.right + LEADER.from;
  const d = labels
    .map(({ y }, index) => `M${tenth(from)} ${tenth(y)}L${tenth(plot.right + LEADER.to)} ${tenth(placed[index]!)}`)
    .join('');
  const x = plot.right + RIGHT.gap;
  const texts = labels.map(({ role, text }, index): TextMark => ({
    shape: 'text',
    role,
    x,
    y: placed[index]! + BASELINE,
    anchor: 'start',
    text: ellipsis(text, width - x, (part) => measure(part, TEXT_SIZE, 600)),
  }));
  return [{ shape: 'path', role: 'leader', d }, ...texts];
}
