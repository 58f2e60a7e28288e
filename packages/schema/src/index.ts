export type { ActionPlan, FollowUp, FollowUpFigure, FollowUpKind, OwnTarget } from './action-plan/action-plan.js';
export type { AnonymousAnswer, AnonymousAnswers } from './anonymous/anonymous-answer.js';
export type { AnonymousComparator, AnonymousScope } from './anonymous/anonymous-comparator.js';
export type { AnonymousRound, Reporting, RoundPeriod } from './anonymous/anonymous-round.js';
export type { AnonymousRow, AnonymousStatus } from './anonymous/anonymous-row.js';
export { defaultDisclosurePolicy } from './anonymous/disclosure-policy.js';
export type { DisclosurePolicy } from './anonymous/disclosure-policy.js';
export type { NamedRow, NameList } from './anonymous/name-list.js';
export type { OwnFigure } from './anonymous/own-figure.js';
export type { PolicyFile } from './anonymous/policy-file.js';
export type { ContributorKey, LoggedRelease, ReleaseLog } from './anonymous/release-log.js';
export type { SealedEnvelope, SealedNames, SealMode } from './anonymous/sealed-names.js';
export { finestStep, isOnStep, maximumShownSteps, roundToStep } from './anonymous/shown-step.js';
export type { Benchmark, Openness } from './benchmark/benchmark.js';
export { columnNames, columnsOfKind, figureColumn, missingColumns } from './benchmark/columns.js';
export type { ColumnName } from './benchmark/columns.js';
export type { Comparator, ComparatorDefinition, ComparatorScope, Overdispersion } from './benchmark/comparator.js';
export type { AbsenceStatus, Observations } from './benchmark/observations.js';
export type { Group, GroupKind, Unit, UnitKind } from './benchmark/unit.js';
export type { ClusterPackage, PackageLicence, ReflectionQuestion } from './cluster-package/cluster-package.js';
export type { FollowUpHolder, FollowUpStep } from './cluster-package/follow-up-step.js';
export type { MaterialAudience, PackageMaterial } from './cluster-package/package-material.js';
export type { PartnerRole } from './cluster-package/partner-role.js';
export type { Area, Cluster, ClusterMember, DataPolicy, Place, Theme } from './cluster/cluster.js';
export * from './codes/index.js';
export { conceptOf, concepts } from './concept.js';
export type { Concept, ConceptName, MeetingConceptName, PrivateConceptName } from './concept.js';
export type {
  BenefitCounts,
  ChangeCounts,
  CommentQuestion,
  Evaluation,
  EvaluationComment,
} from './evaluation/evaluation.js';
export type { ChangeIdea } from './indicator/change-idea.js';
export type { ChoiceAspect, ChoiceOption } from './indicator/choice.js';
export type { SystemGuide, TallyGuide } from './indicator/guide.js';
export type { CountedNoun, Direction, Indicator, IndicatorKind, Standardisation, Term } from './indicator/indicator.js';
export type { Target, TargetOwner, TargetOwnerKind } from './indicator/target.js';
export { maximumIssues } from './issue-list.js';
export type { Issue, IssueCode, IssueParameter, Result } from './issue.js';
export type { Action, ActionStatus, CarriedFrom, Holder } from './meeting/action.js';
export type { AgendaItem, Track } from './meeting/agenda-item.js';
export type {
  AgendaPart,
  Decision,
  ItemKind,
  Material,
  MeetingRole,
  Opening,
  OwnDataSending,
  PartnerLink,
  RoleHolder,
} from './meeting/agenda-part.js';
export type { Attendance, Headcount, MeetingPractice, Participant, ParticipantRole } from './meeting/attendance.js';
export type { MeetingTemplate, TemplateItem, TemplatePart, TemplateTrack } from './meeting/meeting-template.js';
export type { DismissedAdvice, Meeting, MeetingStatus } from './meeting/meeting.js';
export type { MeetingReference, MeetingReport, SurroundingMeeting } from './meeting/related-meetings.js';
export type { RunMark, RunMarkKind } from './meeting/run-mark.js';
export type { MeetingFormat, OnlineAccess, Venue } from './meeting/venue.js';
export { parseActionPlan, parseActionPlanDraft } from './parse/parse-action-plan.js';
export { parseAnonymousRound } from './parse/parse-anonymous-round.js';
export { parseBenchmark } from './parse/parse-benchmark.js';
export { parseClusterPackage } from './parse/parse-cluster-package.js';
export { parseCluster } from './parse/parse-cluster.js';
export type { ParseOptions } from './parse/parse-document.js';
export { parseEvaluation } from './parse/parse-evaluation.js';
export { parseIndicator } from './parse/parse-indicator.js';
export { parseMeeting, parseMeetingDraft } from './parse/parse-meeting.js';
export { parseNameList } from './parse/parse-name-list.js';
export { parseOwnFigure } from './parse/parse-own-figure.js';
export { parsePolicyFile } from './parse/parse-policy-file.js';
export { parseReleaseLog } from './parse/parse-release-log.js';
export { parsePartner } from './parse/parse-partner.js';
export { parseProject } from './parse/parse-project.js';
export { parseSealedNames } from './parse/parse-sealed-names.js';
export { parseTally } from './parse/parse-tally.js';
export { parseThemePlan } from './parse/parse-theme-plan.js';
export { parseTopicRound, parseTopicRoundDraft } from './parse/parse-topic-round.js';
export { isParsed } from './parse/parsed.js';
export type { ContactLine, LineAudience } from './partner/contact-line.js';
export type { Clarification, Exchange, GetsAndGives, Initiative, PartnerData } from './partner/exchange.js';
export { openingAt } from './partner/opening-at.js';
export type { OpeningOptions, OpeningState } from './partner/opening-at.js';
export type { HoursException, OpeningHours, TimeSpan, Weekday } from './partner/opening-hours.js';
export type {
  OtherCode,
  Partner,
  PartnerAddress,
  PartnerKind,
  PartnerPerson,
  SharingCluster,
  Verification,
} from './partner/partner.js';
export { isPublicHoliday } from './partner/public-holidays.js';
export type { Referral, WaitingTime } from './partner/referral.js';
export { wallTimeAt } from './partner/wall-time.js';
export type { WallTime } from './partner/wall-time.js';
export type { Project, ProjectCluster, ProjectInitiator, ProjectStatus } from './project/project.js';
export { observationsFromRows } from './rows/observations-from-rows.js';
export type { ObservationsHead, UnitFigures } from './rows/observations-from-rows.js';
export { rowsOf } from './rows/rows-of.js';
export type { Row } from './rows/rows-of.js';
export { defaultMultiplier, valueAt } from './rows/value-at.js';
export type { PeopleAnswer, Tally, TallyKind } from './tally/tally.js';
export { isCalendarDate } from './text/calendar-date.js';
export { containsCprLikeNumber } from './text/cpr.js';
export type { PlannedTheme, ThemeMeeting, ThemePlan, ThemeStatus } from './theme-plan/theme-plan.js';
export type {
  BallotCounts,
  SelectionRule,
  SelectionStatement,
  TieBreak,
  TopicResult,
  TopicScore,
} from './topic-round/topic-result.js';
export type { Ballot, Topic, TopicMerge, TopicRound, TopicRoundStatus } from './topic-round/topic-round.js';
export type { Code, CodeSystem } from './vocabulary/code.js';
export type { Contact } from './vocabulary/contact.js';
export type { FocusArea } from './vocabulary/focus-area.js';
export type { LocalisedText } from './vocabulary/localised-text.js';
export type { Period, Validity } from './vocabulary/period.js';
export type { Reference } from './vocabulary/reference.js';
export type { Source } from './vocabulary/source.js';
