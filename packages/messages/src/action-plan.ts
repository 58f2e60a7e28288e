import type { ActionStatus, FollowUpKind, OwnTarget, Period } from '@klyngekit/schema';
import type { DraftNoticeMessages } from './draft.js';

/** A field of the form of an agreement. */
export type ActionField = 'what' | 'leadName' | 'leadRole' | 'staff' | 'due' | 'indicator' | 'measure' | 'practice';

/** What is to be seen to in a field. */
export type ActionProblem = 'what-missing' | 'name-missing' | 'date' | 'cpr';

/** A figure of the practice in words: "17 af 49 i 2024/25". */
export interface FigureFacts {
  readonly kind: FollowUpKind;
  readonly multiplier: number | undefined;
  readonly period: Period;
  readonly value: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** The words of an action plan. */
export interface ActionPlanMessages {
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly unreadable: string;
    readonly unreadableText: string;
  };
  readonly title: string;
  readonly subtitle: (practice: string) => string;
  /** A plan in one or two sentences. */
  readonly summary: (counts: {
    readonly all: number;
    readonly started: number;
    readonly planned: number;
    readonly done: number;
    readonly dropped: number;
    readonly overdue: number;
    readonly withoutLead: number;
  }) => string;
  readonly none: string;
  readonly add: string;
  readonly save: string;
  readonly print: string;
  readonly undo: string;
  readonly redo: string;
  readonly edit: string;
  readonly done: string;
  readonly remove: string;
  readonly removed: string;
  readonly saved: string;
  readonly orderBy: string;
  readonly orders: Readonly<Record<'status' | 'due' | 'written', string>>;
  readonly status: string;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly group: (status: ActionStatus, count: number) => string;
  readonly fields: Readonly<Record<ActionField, string>>;
  readonly hints: Readonly<Partial<Record<ActionField, string>>>;
  readonly problems: Readonly<Record<ActionProblem, string>>;
  readonly toMend: (fields: number) => string;
  readonly noWhat: string;
  readonly noLead: string;
  readonly noDue: string;
  readonly noIndicator: string;
  readonly wholeCluster: string;
  /** How far off the day is, in words; `days` is negative when it has passed. */
  readonly daysLeft: (days: number) => string;
  readonly carried: (date: string, times: number) => string;
  readonly goal: (title: string, kind: FollowUpKind, target: OwnTarget) => string;
  readonly goalSet: (target: OwnTarget) => string;
  /** "mål 60 %" */
  readonly target: (value: string) => string;
  readonly value: (kind: FollowUpKind, value: number) => string;
  readonly figure: (figure: FigureFacts) => string;
  readonly cluster: (kind: FollowUpKind, before: number | undefined, after: number | undefined) => string;
  readonly chance: (isMore: boolean) => string;
  readonly noFigure: string;
  readonly nextFigure: (next: string) => string;
  readonly figures: string;
  readonly questions: string;
  readonly notes: string;
  readonly draft: DraftNoticeMessages;
}
