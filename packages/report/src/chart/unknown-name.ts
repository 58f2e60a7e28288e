import { unknownPart, type NamedParts, type UnknownPart } from '@klyngekit/plot';
import type { Indicator } from '@klyngekit/schema';
import { isRound, type ChartData } from './chart-data.js';

/** What a request names and the data do not hold; `other-indicator` beside a closed round, which is of one indicator alone. */
export type UnknownName = UnknownPart | 'other-indicator';

/** The ids that a request names, and the indicator beside a closed round. */
export interface NamedInRequest extends NamedParts {
  readonly companions: { readonly indicator: Indicator | undefined };
}

/** What a request names and the data do not hold; undefined where they hold all of it. */
export function unknownName(data: ChartData, request: NamedInRequest): UnknownName | undefined {
  if (!isRound(data)) return unknownPart(data, request);
  const { indicator } = request.companions;
  return indicator && indicator.id !== data.indicator ? 'other-indicator' : undefined;
}
