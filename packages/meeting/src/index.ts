export { checkAgenda } from './advice/check-agenda.js';
export type {
  Advice,
  AdviceCode,
  AdviceContext,
  AdviceParams,
  Exchange,
  Finding,
  Remedy,
  RemedyCode,
} from './advice/advice.js';

export { nextId, nextIds } from './agenda/identifiers.js';
export type { IdPrefix } from './agenda/identifiers.js';
export type { Container, Place } from './agenda/place.js';
export { everyAction, everything, findItem, findTrack, placeOf } from './agenda/tree.js';
export type { ActionList, Found, FoundAction } from './agenda/tree.js';

export { actionsToCarry, carryOver, isOpen, openActions } from './carry/carry-over.js';

export { apply } from './commands/apply.js';
export type { Applied } from './commands/apply.js';
export type { Change } from './commands/change.js';
export type * from './commands/command.js';
export { endTyping, historyLimit, historyOf, perform, redo, typingPause, undo } from './commands/history.js';
export type { History, HistoryStep, Performed } from './commands/history.js';
export { moveBy, moveFirst, moveLast, moveToTrack, nest, park, unnest, unpark } from './commands/moves.js';
export type { Refusal } from './commands/refusal.js';

export { attendanceOf, evaluationTrend, leastAnswers, summariseEvaluation } from './evaluation/evaluation.js';
export { createEvaluationBox } from './evaluation/evaluation-box.js';
export type { EvaluationAnswer, EvaluationBox, EvaluationCounts } from './evaluation/evaluation-box.js';
export type { EvaluationSummary, EvaluationTrend, Share, TrendPoint } from './evaluation/evaluation.js';

export { groupMeeting, linkGroup, receiveReport, reportOf } from './groups/groups.js';

export { followUpChange } from './plan/follow-up.js';
export type { FollowUpChange, ValuedFigure } from './plan/follow-up.js';
export { daysLeft, orderedActions, planCounts } from './plan/plan-order.js';
export type { ActionGroup, PlanCounts, PlanOrder } from './plan/plan-order.js';

export type { RandomInteger } from './random-integer.js';

export { announcementsBetween } from './run/announcements.js';
export type { Announcement } from './run/announcements.js';
export { beginItem, endRun, extendRun, nextItem, pauseRun, resumeRun } from './run/controls.js';
export type { ClockPhase } from './run/phase.js';
export { runState } from './run/run-state.js';
export type { Clock, RunState, Upcoming } from './run/run-state.js';

export { meetingFromTemplate } from './templates/from-template.js';
export type { TemplateOptions } from './templates/from-template.js';

export { meetingTimes } from './time/meeting-times.js';
export type { MeetingTimes, ZoneLookup } from './time/meeting-times.js';
export { addDays, resolveWallTime, wallTimeAt } from './time/wall-time.js';
export type { ResolvedTime, WallTimeKind } from './time/wall-time.js';
export { copenhagen, zoneOf } from './time/zone.js';
export type { ZoneRule } from './time/zone.js';

export { instantAt, scheduleOf, smallestBuffer } from './timing/schedule.js';
export type { Schedule, Slot, TrackSlot } from './timing/schedule.js';

export { defaultChoices, defaultPoints, leastBallots, topicsOnBallot } from './votes/ballot.js';
export { createBallotBox } from './votes/ballot-box.js';
export type { BallotBox, BallotBoxOptions, ClosedBox } from './votes/ballot-box.js';
export { outcomeOf } from './votes/outcome.js';
export type { OtherCount, Outcome, OutcomeRow, OutcomeTie } from './votes/outcome.js';
export { createProposalBox, leastToKeep } from './votes/proposal-box.js';
export type { KeptProposals, Proposal, ProposalBox, ProposalBoxOptions } from './votes/proposal-box.js';
export { closeRound, mergeTopics, resultOf, themePlanOf, unmergeTopic } from './votes/round.js';
export type { ThemePlanOptions } from './votes/round.js';
export { proportionalRule, selectByPoints, selectProportional } from './votes/select.js';
export type { Selected } from './votes/select.js';
export { preferredToAll, tallyApproval, tallyBorda, tallyCopeland, withAWish, withoutAWish } from './votes/tally.js';
export type { PairwiseScore } from './votes/tally.js';

export { finishTally } from './tally/finish-tally.js';
export type { FinishedTally, TallyFaultCode, TallyHead, TallyOfPeople } from './tally/finish-tally.js';
export { createAnswerBox, endOfTold, leastPeople, tellPeople } from './tally/people-answers.js';
export type { AnswerBox, PeopleAnswers } from './tally/people-answers.js';
export { mergeTallies } from './tally/merge-tallies.js';
export type {
  JoinedParts,
  MergeIssue,
  MergeIssueCode,
  MergeRequest,
  MergeResult,
  ReceivedTally,
  TallyPlace,
} from './tally/merge-tallies.js';
export {
  countOne,
  emptyTallyDraft,
  isTallyKind,
  isUntouched,
  mostCounted,
  readTallyDraft,
  takeBack,
  withChoice,
  withCounts,
} from './tally/tally-draft.js';
export type { TallyCounts, TallyDraft } from './tally/tally-draft.js';
