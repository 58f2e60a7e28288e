export type { AdviceFacts, AdviceMessages, AdviceNames, AdviceWords, FindingCode, RemedyName } from './advice.js';
export type { AgendaFitFacts, AgendaMessages, FixedTimeFacts, PeopleFacts } from './agenda.js';
export type { AgendaEditMessages, AgendaField, AgendaRefusal, MovedFacts } from './agenda-edit.js';
export { agendaMessages } from './agenda-messages.js';
export type { AgendaRunMessages, RunAnnouncementFacts, RunPhase } from './agenda-run.js';
export type { Catalog } from './catalog.js';
export type {
  CaptionFacts,
  ChartFindings,
  ChartLabel,
  ChartMessages,
  ChartState,
  ChartViewName,
  NamedFigure,
  OwnPosition,
  PointedAbsence,
  PointedGroup,
  PointedUnit,
  ReadingFacts,
  ShownCounts,
  SpreadPosition,
  StrayOwn,
  UnitFrame,
  ValueStyle,
} from './chart.js';
export { chartMessages } from './chart-messages.js';
export type { ChoiceFindings, ChoiceMessages } from './choice.js';
export type {
  ChangeCounts,
  ChangeFigure,
  ChangeFindings,
  ChangeMessages,
  ChangeObstacle,
  ChangePlace,
} from './change.js';
export type { CalendarPeriod, PeriodDays } from './calendar-period.js';
export type {
  DevelopmentChange,
  DevelopmentFindings,
  DevelopmentMessages,
  DevelopmentObstacle,
  DevelopmentPlace,
  DevelopmentReading,
  DevelopmentRule,
  DevelopmentSignal,
} from './development.js';
export type { ChartExportMessages } from './chart-exports.js';
export { isRoundedApart } from './rounded-apart.js';
export { digitsOf } from './value-digits.js';
export { ownGoalTexts, type OwnGoalFault, type OwnGoalMessages } from './own-goal.js';
export type { ReflectionCause, ReflectionFor, ReflectionMessages } from './reflection.js';
export type { DistributionFindings, DistributionMessages } from './distribution.js';
export type {
  FunnelFindings,
  FunnelGroup,
  FunnelMessages,
  FunnelObstacle,
  FunnelOwnPosition,
  FunnelReading,
  FunnelSide,
  FunnelUnit,
  FunnelZone,
} from './funnel.js';
export { da } from './da/index.js';
export type { DateFormats } from './format-dates.js';
export type { NumberFormats, NumberOptions } from './format-numbers.js';
export { timeFormatsFor, type TimeFormats } from './format-times.js';
export { foldForSearch } from './fold-for-search.js';
export { formatsFor, type Formats } from './formats.js';
export type { IssueDescriptions, IssueMessages } from './issues.js';
export type { LoadError, LoadErrorCode, LoadErrorDescriptions, LoadMessages } from './load.js';
export { localised, textIn, type ShownText } from './localised.js';
export type { MailWords, MeetingPaperMessages, TakeHomeWords } from './meeting-papers.js';
export type { OwnReportMessages } from './own-report.js';
export { negotiate } from './negotiate.js';
export type {
  EnvelopeProblem,
  NamesProblem,
  OpeningFacts,
  OwnInRound,
  RevealCaption,
  RevealMessages,
  RowOrder,
} from './reveal.js';
export type { GoalGap, OverviewFindings, OverviewMessages, OverviewObstacle, OverviewReading } from './overview.js';
export { revealMessages } from './reveal-messages.js';
export type { DraftNoticeMessages, DraftStatusFacts } from './draft.js';
export type { EditField, EditMembers, EditSection, MissingFact, PartnerEditMessages } from './partner-edit.js';
export type { DataStatus, LineWay, PartnerMessages, Side } from './partner.js';
export { partnerMessages } from './partner-messages.js';
export type { GuideMessages, GuideStyle } from './guide.js';
export { guideMessages } from './guide-messages.js';
export type { AnswerWay, PeopleMessages, TallyFacts, TallyFault, TallyMessages } from './tally.js';
export { tallyMessages } from './tally-messages.js';
export type { TallyPaperMessages } from './tally-paper.js';
export { catalogFor, onCatalogRegistered, registerCatalog } from './registry.js';
export type { ActionField, ActionPlanMessages, ActionProblem, FigureFacts } from './action-plan.js';
export { actionPlanMessages } from './action-plan-messages.js';
export type { MeetingEvaluationMessages, ShareDirection, ShareFacts } from './meeting-evaluation.js';
export { meetingEvaluationMessages } from './meeting-evaluation-messages.js';
export type { EntryWay, PassingWords, TopicVoteMessages } from './topic-vote.js';
export { topicVoteMessages } from './topic-vote-messages.js';
export { version } from './version.js';
