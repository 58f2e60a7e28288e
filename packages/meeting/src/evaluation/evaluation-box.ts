import type { BenefitCounts, ChangeCounts, CommentQuestion, EvaluationComment } from '@klyngekit/schema';
import type { RandomInteger } from '../random-integer.js';
import { leastAnswers } from './evaluation.js';

/** More answers than any meeting gives; what comes after is turned away. */
const capacity = 1000;

/** What one participant answers. Every question may be left open. */
export interface EvaluationAnswer {
  readonly benefit?: keyof BenefitCounts;
  readonly change?: keyof ChangeCounts;
  /** Free answers; empty ones are passed over. */
  readonly comments?: { readonly [question in CommentQuestion]?: string };
}

/** The fields of an evaluation that come out of its box. */
export interface EvaluationCounts {
  readonly answered: number;
  readonly benefit?: BenefitCounts;
  readonly change?: ChangeCounts;
  readonly comments?: readonly EvaluationComment[];
}

/**
 * Where answers lie until everybody has given theirs. They are taken apart as they come: counts by question, and free
 * answers in random order, so that no two answers of one person are ever together. Until it is closed it tells how many
 * have answered and nothing else.
 */
export interface EvaluationBox {
  /** Puts an answer in. False when the box is closed or full. */
  add(answer: EvaluationAnswer): boolean;
  /** How many have answered. */
  count(): number;
  /** Closes the box and gives the counts out, once; a question with fewer than five answers has none. */
  close(): EvaluationCounts;
}

const answersIn = (counts: BenefitCounts | ChangeCounts): number =>
  Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);

/** A new, empty box. `random` mixes the free answers. */
export function createEvaluationBox(random: RandomInteger): EvaluationBox {
  let answered = 0;
  let benefit: BenefitCounts = { high: 0, moderate: 0, low: 0, veryLow: 0 };
  let change: ChangeCounts = { much: 0, some: 0, little: 0, none: 0 };
  const comments: EvaluationComment[] = [];
  let isClosed = false;

  function mixIn(comment: EvaluationComment): void {
    const place = random(comments.length + 1);
    const displaced = comments[place];
    comments[place] = comment;
    if (displaced) comments.push(displaced);
  }

  return Object.freeze({
    add(answer: EvaluationAnswer) {
      if (isClosed || answered >= capacity) return false;
      answered++;
      if (answer.benefit) benefit = { ...benefit, [answer.benefit]: benefit[answer.benefit] + 1 };
      if (answer.change) change = { ...change, [answer.change]: change[answer.change] + 1 };
      for (const question of ['keep', 'change', 'other'] as const) {
        const text = answer.comments?.[question]?.trim() ?? '';
        if (text !== '') mixIn({ question, text });
      }
      return true;
    },
    count: () => answered,
    close(): EvaluationCounts {
      const counts: EvaluationCounts = {
        answered,
        ...(answersIn(benefit) >= leastAnswers && { benefit }),
        ...(answersIn(change) >= leastAnswers && { change }),
        ...(comments.length > 0 && { comments: [...comments] }),
      };
      isClosed = true;
      answered = 0;
      benefit = { high: 0, moderate: 0, low: 0, veryLow: 0 };
      change = { much: 0, some: 0, little: 0, none: 0 };
      comments.length = 0;
      return counts;
    },
  });
}
