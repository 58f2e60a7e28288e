import { wordOf, type LoadState, type SessionContents } from '@klyngekit/foundation';
import type { RevealController } from '@klyngekit/foundation/reveal';
import { isRound } from '@klyngekit/report/chart';
import type { AnonymousRound, Indicator, OwnFigure } from '@klyngekit/schema';

const IDLE = { status: 'idle' } as const;

/** A state with what is looked for in its value; idle where that is not there. */
function within<T, Part>(state: LoadState<T>, find: (value: T) => Part | undefined): LoadState<Part> {
  if (state.status !== 'ready') return state;
  const value = find(state.value);
  return value === undefined ? IDLE : { ...state, value };
}

/** The round of a session; idle where it has other figures. */
export const lentRound = ({ data }: SessionContents): LoadState<AnonymousRound> =>
  within(data, (value) => (isRound(value) ? value : undefined));

/**
 * The indicator of a round, out of those of a session; idle where it has it not, and where another is asked for.
 *
 * @param asked - id of the indicator that the element was given; undefined for none
 */
export const lentIndicator = (
  { indicators }: SessionContents,
  round: AnonymousRound | undefined,
  asked?: string,
): LoadState<Indicator> =>
  round && (asked === undefined || asked === round.indicator)
    ? within(indicators, (all) => all.find(({ id }) => id === round.indicator))
    : IDLE;

/** The reader's own figure in a round, out of those of a session. */
export const lentOwn = ({ ownFigures }: SessionContents, round: AnonymousRound | undefined): LoadState<OwnFigure> =>
  round ? within(ownFigures, (all) => all.find(({ roundId }) => roundId === round.roundId)) : IDLE;

/** Whether an indicator is among the figures of a session. */
export const isLent = ({ data }: SessionContents, indicator: string): boolean =>
  data.status === 'ready' &&
  (isRound(data.value) ? data.value.indicator === indicator : data.value.indicators.some(({ id }) => id === indicator));

/** Every indicator of a session: those in its figures, and those beside a round. */
export function lentIndicators({
  data,
  indicators,
}: Pick<SessionContents, 'data' | 'indicators'>): readonly Indicator[] {
  const beside = indicators.status === 'ready' ? indicators.value : [];
  return data.status === 'ready' && !isRound(data.value) ? [...data.value.indicators, ...beside] : beside;
}

/** Who may look: anything else is the first, which is the safe one. */
const AUDIENCES = ['shared', 'own'] as const;

/** Who looks: what the element was told, else what the session says, else everybody. */
export const audienceIn = (
  element: Element,
  given: 'shared' | 'own' | null | undefined,
  { viewer }: SessionContents,
): 'shared' | 'own' => wordOf(element, 'audience', AUDIENCES, given ?? viewer?.audience);

/**
 * The reveal of an element: its own, where it was given one or null for none, else the session's. A reveal that a session
 * has made by itself belongs to the session's own figures.
 */
export function revealIn(
  given: RevealController | null | undefined,
  { reveal }: SessionContents,
  hasOwnData: boolean,
): RevealController | undefined {
  if (given !== undefined) return given ?? undefined;
  return reveal && (reveal.isGiven || !hasOwnData) ? reveal.controller : undefined;
}
