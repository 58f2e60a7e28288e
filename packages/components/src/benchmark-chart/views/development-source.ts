import type { DevelopmentFindings, DevelopmentMessages, DevelopmentSignal } from '@klyngekit/messages';
import type { DevelopmentFacts, DevelopmentFrame } from '@klyngekit/plot';
import type { WordSource } from '@klyngekit/report/chart';

/** Everything that the words of a development are made from. */
export interface DevelopmentSource {
  readonly source: WordSource;
  readonly development: DevelopmentFrame;
  readonly facts: DevelopmentFacts;
  readonly findings: DevelopmentFindings;
  readonly words: DevelopmentMessages;
}

/** A signal with the periods of its points. */
export function signalWords(
  { rule, direction, points: places }: DevelopmentFrame['rules']['signals'][number],
  points: DevelopmentFrame['points'],
): DevelopmentSignal {
  const [first, last] = [places[0]!, places[places.length - 1]!];
  return { rule, direction, count: places.length, from: points[first]!.period, to: points[last]!.period };
}
