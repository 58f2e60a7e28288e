import type { ChoiceOption } from '@klyngekit/schema';
import type { ChoiceFrame } from '../frame/choice-frame.js';

/** What the words of a chart of answers may state. */
export interface ChoiceFacts {
  /** The answers that most gave, in the indicator's order; more than one where they are as many. Merged ones are none. */
  readonly most: readonly { readonly option: ChoiceOption; readonly units: number }[];
  /** Whether the own unit gave one of these; undefined where it has no answer or nobody is the reader's own. */
  readonly ownAmongMost: boolean | undefined;
}

/** States the facts of answers. An answer that nobody gave is never the most frequent. */
export function choiceFacts({ answers, own }: ChoiceFrame): ChoiceFacts {
  const told = answers.flatMap(({ option, units }) => (option && units > 0 ? [{ option, units }] : []));
  const highest = told.reduce((most, { units }) => Math.max(most, units), 0);
  const most = told.filter(({ units }) => units === highest);
  return {
    most,
    ownAmongMost:
      own && 'options' in own && most.length > 0
        ? own.options.some(({ id }) => most.some(({ option }) => option.id === id))
        : undefined,
  };
}
