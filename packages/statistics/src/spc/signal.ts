/** The rules by which a point or a row of points is more than chance. */
export type SignalRule = 'outside-limits' | 'shift' | 'trend' | 'two-of-three' | 'long-run' | 'few-crossings';

/** One signal of a chart. */
export interface Signal {
  readonly rule: SignalRule;
  /** The side of the centre, the direction of a trend, or `'none'` where neither applies. */
  readonly direction: 'above' | 'below' | 'rising' | 'falling' | 'none';
  /** The positions of the points that make up the signal, rising. */
  readonly points: readonly number[];
}
