import { wordOf } from '@klyngekit/foundation';
import type { Comparison } from '@klyngekit/plot';
import type { ChartRequest } from '@klyngekit/report/chart';

/** What an element was asked to show, from its properties as hosts may set them. */
export function chartRequest(
  element: Element,
  indicator: unknown,
  period: string | null | undefined,
  own: unknown,
  audience: 'shared' | 'own',
  group: string | null | undefined,
  compare: string | null,
  companions: ChartRequest['companions'],
): ChartRequest {
  return {
    indicator: given(indicator),
    period: given(period),
    own: given(own),
    audience,
    group: given(group),
    compare: (compare ?? '')
      .split(/\s+/)
      .filter((name): name is Comparison => wordOf(element, 'compare', COMPARISONS, name) === name),
    companions,
  };
}

const COMPARISONS = [
  'pooled',
  'achievable',
  'municipality',
  'region',
  'nation',
  'other',
] as const satisfies readonly Comparison[];

/** A removed attribute is null to Lit, and an empty one says as little; a document is no id. */
function given(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined;
}
