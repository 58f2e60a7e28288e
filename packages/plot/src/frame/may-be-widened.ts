import type { Benchmark } from '@klyngekit/schema';
import { minimumUnits } from '@klyngekit/statistics';

/** Whether limits may be widened for overdispersion: the file says so, or holds enough units to estimate by how much. Cheap. */
export const mayBeWidened = ({ overdispersion = [], units }: Benchmark): boolean =>
  overdispersion.length > 0 || units.length >= minimumUnits.overdispersion;
