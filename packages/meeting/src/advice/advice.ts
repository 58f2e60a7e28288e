import type { Action, Meeting } from '@klyngekit/schema';
import type { Command } from '../commands/command.js';
import type { ZoneLookup } from '../time/meeting-times.js';

/** What can be said about an agenda. All of it is advice: how to meet is the cluster's own choice. */
export type AdviceCode =
  | 'over-run' // minutes
  | 'no-buffer' // minutes: what is left
  | 'talk-without-pause' // minutes: how long somebody talks without interruption
  | 'no-silent-reflection'
  | 'open-actions' // count
  | 'no-decision'
  | 'action-without-lead'
  | 'own-data-not-sent' // planned: the day for which it was planned, where that has passed
  | 'data-without-opening'
  | 'partner-without-exchange' // partner: its id
  | 'long-without-break' // minutes
  | 'no-evaluation'
  | 'online-too-long' // minutes
  | 'fixed-start-late' // minutes: how long somebody waits
  | 'time-skipped' // field: 'start' or 'end'
  | 'time-twice'; // field: 'start' or 'end'

/** How an agenda can be changed so that a piece of advice no longer holds. */
export type RemedyCode =
  | 'shorten-item' // item, minutes: what it lasts afterwards
  | 'shorten-items'
  | 'park-item' // item
  | 'extend-meeting' // end: wall time
  | 'end-earlier' // end: wall time
  | 'break-up-talk'
  | 'add-reflection'
  | 'add-follow-up'
  | 'carry-over' // count
  | 'add-decision'
  | 'assign-lead' // participant: id
  | 'plan-sending' // date
  | 'mark-sent' // date
  | 'keep-closed'
  | 'propose-opening'
  | 'add-break' // count
  | 'add-evaluation'
  | 'move-fixed-start' // time
  | 'drop-fixed-start'
  | 'move-earlier'
  | 'use-existing-time'; // time: wall time

/** What the words need: numbers, ids, days and times. Never a name. */
export type AdviceParams = Readonly<Record<string, string | number>>;

/** One way to follow a piece of advice, with one press. */
export interface Remedy {
  readonly code: RemedyCode;
  readonly params: AdviceParams;
  readonly commands: readonly Command[];
}

/** Something that is worth a thought. */
export interface Finding {
  readonly code: AdviceCode;
  /** Id of the item or the agreement it is about. Absent: the agenda as a whole. */
  readonly about?: string;
  readonly params: AdviceParams;
}

/** A finding with what can be done about it. */
export interface Advice extends Finding {
  /** What each of these commands does has been tried: the finding is gone afterwards. May be empty. */
  readonly remedies: readonly Remedy[];
  /** Whether the cluster has put it aside. */
  readonly isDismissed: boolean;
}

/** What a partner and the practices get out of each other. */
export interface Exchange {
  readonly practicesGet?: string;
  readonly partnerGets?: string;
}

/** What is known beside the meeting itself. All of it may be missing. */
export interface AdviceContext {
  /** The day on which the advice is asked for, as YYYY-MM-DD. */
  readonly today?: string;
  /** The meeting before, whose open agreements should be followed up. */
  readonly previous?: Meeting;
  /** What the partners' own cards say. */
  readonly exchangeWith?: (partner: string) => Exchange | undefined;
  readonly zones?: ZoneLookup;
}

/** One rule: what it finds, and what could be done about one finding. Whether that helps is tried elsewhere. */
export interface AdviceRule {
  readonly find: (scene: AdviceScene) => readonly Finding[];
  readonly propose: (finding: Finding, scene: AdviceScene) => readonly Remedy[];
}

/** What every rule looks at. */
export interface AdviceScene {
  readonly meeting: Meeting;
  readonly context: AdviceContext;
}

/** Whether two findings are the same one, before and after a change. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.about === b.about && a.params['partner'] === b.params['partner'];
}

/** An agreement without somebody to hold it. */
export const isWithoutLead = ({ lead }: Action): boolean => (lead?.name.trim() ?? '') === '';
