import type { ChangeMessages } from './change.js';
import type { AgendaMessages } from './agenda.js';
import type { ActionPlanMessages } from './action-plan.js';
import type { ChartMessages } from './chart.js';
import type { ChoiceMessages } from './choice.js';
import type { DevelopmentMessages } from './development.js';
import type { ChartExportMessages } from './chart-exports.js';
import type { DistributionMessages } from './distribution.js';
import type { FunnelMessages } from './funnel.js';
import type { GuideMessages } from './guide.js';
import type { IssueMessages } from './issues.js';
import type { LoadMessages } from './load.js';
import type { MeetingPaperMessages } from './meeting-papers.js';
import type { OverviewMessages } from './overview.js';
import type { OwnGoalMessages } from './own-goal.js';
import type { OwnReportMessages } from './own-report.js';
import type { ReflectionMessages } from './reflection.js';
import type { RevealMessages } from './reveal.js';
import type { PartnerMessages } from './partner.js';
import type { TallyMessages } from './tally.js';
import type { MeetingEvaluationMessages } from './meeting-evaluation.js';
import type { TopicVoteMessages } from './topic-vote.js';

/** All words of the elements in one language. A new language is one object of this type. */
export interface Catalog {
  /** The language as a BCP 47 tag: `da`, `en`. */
  readonly language: string;
  /** The chart of answers. Fetched with the view. */
  readonly choice: () => Promise<ChoiceMessages>;
  /** The view of before and after of the chart. Fetched with the view. */
  readonly change: () => Promise<ChangeMessages>;
  /** The development view of the chart. Fetched with the view. */
  readonly development: () => Promise<DevelopmentMessages>;
  /** The distribution view of the chart. Fetched with the view. */
  readonly distribution: () => Promise<DistributionMessages>;
  /** The funnel view of the chart. Fetched with the view. */
  readonly funnel: () => Promise<FunnelMessages>;
  /** The overview of all indicators. Fetched with the view. */
  readonly overview: () => Promise<OverviewMessages>;
  /** What leaves the chart as a copy or a file. Fetched when it is asked for. */
  readonly chartExports: () => Promise<ChartExportMessages>;
  /** The two questions beside a figure of the chart. Fetched when they are opened. */
  readonly reflection: () => Promise<ReflectionMessages>;
  /** A practice's own goal in the chart. Fetched when it is opened. */
  readonly ownGoal: () => Promise<OwnGoalMessages>;
  /** A practice's own report. Fetched when one is made. */
  readonly ownReport: () => Promise<OwnReportMessages>;
  /** What is wrong with a file. Fetched when a file is refused, which is seldom. */
  readonly issues: () => Promise<IssueMessages>;
  /** What leaves a meeting on paper, by mail and for calendars. Fetched when something does. */
  readonly meetingPapers: () => Promise<MeetingPaperMessages>;
  /** Fetching a file. */
  readonly load: LoadMessages;
  /**
   * The benchmark chart. The Danish ones come with the element, so that a page without charts does not carry them: ask for
   * them with `chartMessages`.
   */
  readonly chart?: ChartMessages;
  /** The reveal table, as `chart` comes: ask for them with `revealMessages`. */
  readonly reveal?: RevealMessages;
  /** Partners, as `chart` comes: ask for them with `partnerMessages`. */
  readonly partner?: PartnerMessages;
  /** Guides of indicators, as `chart` comes: ask for them with `guideMessages`. */
  readonly guide?: GuideMessages;
  /** Counting by hand, as `chart` comes: ask for them with `tallyMessages`. */
  readonly tally?: TallyMessages;
  /** Agendas, as `chart` comes: ask for them with `agendaMessages`. */
  readonly agenda?: AgendaMessages;
  /** Topic votes, as `chart` comes: ask for them with `topicVoteMessages`. */
  readonly topicVote?: TopicVoteMessages;
  /** Action plans, as `chart` comes: ask for them with `actionPlanMessages`. */
  readonly actionPlan?: ActionPlanMessages;
  /** The evaluation of a meeting, as `chart` comes: ask for them with `meetingEvaluationMessages`. */
  readonly meetingEvaluation?: MeetingEvaluationMessages;
}
