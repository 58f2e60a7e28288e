import type { BenefitCounts, ChangeCounts, Evaluation, Headcount, Meeting } from '@klyngekit/schema';
import { cochranArmitageTrend, wilsonInterval } from '@klyngekit/statistics';
import type { Interval, Trend } from '@klyngekit/statistics';

/** With fewer answers than this nothing is broken down. */
export const leastAnswers = 5;

/** A share of answers, with how sure it is. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** A fraction from 0 to 1. */
  readonly value: number;
  /** The 95 % interval (Wilson). */
  readonly interval: Interval;
}

/** What an evaluation says. Shares are there only with five answers to their question. */
export interface EvaluationSummary {
  readonly answered: number;
  /** Those with high or moderate benefit. */
  readonly benefited?: Share;
  /** Those with low or very low benefit: the share that should shrink. */
  readonly lowBenefit?: Share;
  /** Those who changed anything: a little, to some degree, or to a high degree. */
  readonly changed?: Share;
  /** Those who came, of those who were expected. */
  readonly attendance?: Share;
}

function share(numerator: number, denominator: number): Share | undefined {
  if (denominator === 0) return undefined;
  return { numerator, denominator, value: numerator / denominator, interval: wilsonInterval(numerator, denominator) };
}

const answersOf = (counts: BenefitCounts | ChangeCounts): number =>
  Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);

/** A share of the answers to one question, unless they are too few. */
function shareOf<T extends BenefitCounts | ChangeCounts>(
  counts: T | undefined,
  pick: (counts: T) => number,
): Share | undefined {
  if (!counts) return undefined;
  const answers = answersOf(counts);
  return answers < leastAnswers ? undefined : share(pick(counts), answers);
}

const attendanceShare = (headcount: Headcount | undefined): Share | undefined =>
  headcount?.present === undefined || headcount.present > headcount.expected
    ? undefined
    : share(headcount.present, headcount.expected);

/** What an evaluation says, in shares. Below five answers to a question its share is left out. */
export function summariseEvaluation({ answered, benefit, change, attendance }: Evaluation): EvaluationSummary {
  const shares = {
    benefited: shareOf(benefit, ({ high, moderate }) => high + moderate),
    lowBenefit: shareOf(benefit, ({ low, veryLow }) => low + veryLow),
    changed: shareOf(change, ({ much, some, little }) => much + some + little),
    attendance: attendanceShare(attendance),
  };
  const known = Object.entries(shares).filter(([, each]) => each !== undefined);
  return { answered, ...(Object.fromEntries(known) as Partial<EvaluationSummary>) };
}

/** One evaluation in a trend. */
export interface TrendPoint {
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  /** Those with low or very low benefit. */
  readonly lowBenefit: Share;
}

/** How the share with low benefit has moved over several meetings. */
export interface EvaluationTrend {
  /** Evaluations with enough answers, oldest first. */
  readonly points: readonly TrendPoint[];
  /** How many were left out because fewer than five had answered. */
  readonly leftOut: number;
  /** Whether the share moves more than chance would have it, with five meetings or more (Cochran–Armitage). */
  readonly trend: Trend;
}

/** How the share with low benefit has moved. Whether the 30 % of the national evaluation become fewer is the question. */
export function evaluationTrend(evaluations: readonly Evaluation[]): EvaluationTrend {
  const ordered = [...evaluations].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const points = ordered.flatMap((evaluation): TrendPoint[] => {
    const { lowBenefit } = summariseEvaluation(evaluation);
    return lowBenefit ? [{ date: evaluation.date, lowBenefit }] : [];
  });
  const counts = points.map(({ lowBenefit: { numerator, denominator } }) => ({ events: numerator, denominator }));
  return { points, leftOut: evaluations.length - points.length, trend: cochranArmitageTrend(counts) };
}

/** Who came, counted: from the list of participants, or from the headcount where nobody keeps a list. */
export function attendanceOf({ participants, headcount }: Meeting): Headcount | undefined {
  if (!participants || participants.length === 0) return headcount;
  const present = participants.filter(({ attendance }) => attendance === 'present').length;
  const isCounted = participants.some(({ attendance }) => attendance === 'present' || attendance === 'absent');
  return { expected: participants.length, ...(isCounted && { present }) };
}
