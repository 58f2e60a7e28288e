import type { ActionStatus } from '@klyngekit/schema';

/** Where a clock has come to. */
export type RunPhase = 'running' | 'soon' | 'wrap-up' | 'over';

/** Something that is said aloud, once. */
export interface RunAnnouncementFacts {
  readonly kind: 'begin' | 'soon' | 'time-up' | 'over-run';
  readonly title: string;
  /** The track, for the clock of a track. */
  readonly track: string | undefined;
  readonly minutes: number;
}

/** The words of a meeting that runs. */
export interface AgendaRunMessages {
  readonly actions: {
    readonly begin: string;
    readonly next: string;
    readonly pause: string;
    readonly resume: string;
    readonly end: string;
    readonly undo: string;
    readonly edit: string;
    readonly beginNow: string;
    readonly addDecision: string;
    readonly addAction: string;
    readonly remove: string;
  };
  /** "+ 5 min". */
  readonly extend: (minutes: number) => string;
  readonly nextIn: (track: string) => string;
  readonly removeOf: (name: string) => string;
  /** "5 af 9". */
  readonly place: (place: number, count: number) => string;
  /** A clock from seconds: "9:00", "+1:05" over. */
  readonly time: (seconds: number) => string;
  /** Under the clock: "min. tilbage af 25". */
  readonly left: (minutes: number) => string;
  readonly over: (minutes: number) => string;
  readonly phase: (phase: RunPhase) => string;
  /** The clock for a screen reader: "9 minutter tilbage af 25". */
  readonly spoken: (seconds: number, minutes: number) => string;
  /** "Nu: Forstår vi tallene? (4 min tilbage)". */
  readonly part: (title: string, seconds: number) => string;
  readonly gathering: string;
  readonly trackDone: string;
  readonly next: string;
  readonly agreedEnd: (time: string) => string;
  readonly expectedEnd: (time: string) => string;
  /** "8 min over", "5 min før"; empty when it ends as agreed. */
  readonly delay: (minutes: number) => string;
  /** "aftalt 19.00, gæsten venter 3 min". */
  readonly late: (time: string, minutes: number) => string;
  readonly notBegun: (start: string) => string;
  readonly paused: string;
  readonly ended: (time: string) => string;
  readonly announce: (facts: RunAnnouncementFacts) => string;
  readonly extended: (title: string, minutes: number) => string;
  readonly outcome: (title: string) => string;
  readonly fields: {
    readonly notes: string;
    readonly decision: string;
    readonly what: string;
    readonly practice: string;
    readonly lead: string;
    readonly due: string;
    readonly status: string;
  };
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly decisionNumber: (place: number) => string;
  readonly actionNumber: (place: number) => string;
  readonly wholeCluster: string;
  readonly carried: string;
}
