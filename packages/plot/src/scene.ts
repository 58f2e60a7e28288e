/** What a drawn path is; its look is in `style.ts`. */
export type PathRole =
  | 'grid'
  | 'axis'
  | 'band'
  | 'band-edge'
  | 'median'
  | 'centre'
  | 'comparator'
  | 'target'
  | 'target-cluster'
  | 'interval'
  | 'margin'
  | 'peer-gap'
  | 'peer'
  | 'peer-dense'
  | 'peer-denser'
  | 'peer-densest'
  | 'interval-dense'
  | 'field-peer'
  | 'limit'
  | 'limit-signal'
  | 'leader'
  | 'line-gap'
  | 'signal-ring'
  | 'signal-run'
  | 'own-leader'
  | 'decile-edge'
  | 'own-line'
  | 'own-casing'
  | 'own-partial'
  | 'comparator-line'
  | 'centre-line'
  | 'event-line'
  | 'target-step'
  | 'peer-ring'
  | 'change'
  | 'change-own'
  | 'before'
  | 'before-own'
  | 'change-interval'
  | 'own-interval'
  | 'own-gap'
  | 'own-ring'
  | 'own'
  | 'own-target'
  | 'not-reported'
  | 'too-few'
  | 'suppressed'
  | 'not-applicable';

/** What a drawn text is; its look is in `style.ts`. */
export type TextRole =
  | 'tick'
  | 'value'
  | 'value-own'
  | 'value-strong'
  | 'row-label'
  | 'absence-label'
  | 'own-label'
  | 'median-label'
  | 'comparator-label'
  | 'target-label'
  | 'band-label'
  | 'limit-label'
  | 'signal-label'
  | 'count-label'
  | 'event-title'
  | 'event-detail'
  | 'head-label';

/** One path, often of many marks of one look: the number of nodes does not grow with the number of units. */
export interface PathMark {
  readonly shape: 'path';
  readonly role: PathRole;
  /** SVG path data in px. */
  readonly d: string;
}

/** One line of text. */
export interface TextMark {
  readonly shape: 'text';
  readonly role: TextRole;
  /** Anchor point in px, y on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** One mark of a scene. */
export type Mark = PathMark | TextMark;

/** The place of one unit in the picture, for pointing at it. */
export interface SceneRow {
  /** Middle of the row, px. */
  readonly y: number;
  /** The value's place, px. */
  readonly x: number;
}

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From where to where a row reaches, px. */
export interface Lane {
  readonly top: number;
  readonly bottom: number;
}

/** A picture as plain data: marks in drawing order, and where each unit is. */
export interface Scene {
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  /** Marks, backmost first. */
  readonly marks: readonly Mark[];
  /** Where the data are drawn. */
  readonly plot: Box;
  /** Height of one unit's row, px; below 1 rows share pixels, and 0 is a strip or a field without rows. */
  readonly rowHeight: number;
  /** The place of every unit with a value, in the order of the frame's rows. */
  readonly rows: readonly SceneRow[];
  /** The place of the missing units that have a row, in the order of the frame's. */
  readonly absent: readonly SceneRow[];
  /** Where rows of unequal height lie, in the order of `rows`; in a picture whose rows are all alike, `rowHeight` tells. */
  readonly lanes?: readonly Lane[];
  /** Whether units lie in a field of two axes, so that what tells of one stands beside it. Default false. */
  readonly field?: boolean;
}

/** A small picture in a row of a table: what a scene is made of, without anything to point at. */
export type SmallPicture = Pick<Scene, 'width' | 'height' | 'marks'>;
