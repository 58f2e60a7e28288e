import type { NamedRow } from '@klyngekit/schema';
import type { Picture } from './chart-picture.js';
import type { ViewedModel } from './views/chart-view.js';

/** Names by the ids of a round's rows, while its data are open. */
export type Names = ReadonlyMap<string, NamedRow>;

/** A picture as it is on the page. */
export interface Stage {
  readonly model: ViewedModel;
  readonly picture: Picture;
  /** Page px for one px of the scene. */
  readonly pixels: number;
  readonly names: Names | null;
}
