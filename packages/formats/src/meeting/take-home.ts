import { everything, isOpen } from '@klyngekit/meeting';
import { formatsFor, textIn } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Action, ActionPlan, Indicator, Meeting, PlannedTheme, ThemePlan } from '@klyngekit/schema';
import { titleOf } from './facts.js';
import { agreementOf } from './minutes.js';
import type { Agreement } from './minutes.js';

/** What the page that goes home is made of, beside the meeting. */
export interface TakeHomeOptions {
  /** Id of the practice whose page it is. Absent: a page for any practice, with empty rows. */
  readonly practice?: string;
  /** The practice's own plan. One of another practice is left out. */
  readonly plan?: ActionPlan;
  /** Where the names of indicators are. */
  readonly indicators?: readonly Pick<Indicator, 'id' | 'title'>[];
  /** Where the theme of the meeting, and why it matters, are written. */
  readonly themes?: ThemePlan;
  /** What it is about, in a few words. Default: the theme, else the meeting's title. */
  readonly headline?: string;
  /** Why, in a sentence. Default: the theme's. */
  readonly why?: string;
  /** The day on which the cluster takes it up again, as YYYY-MM-DD. */
  readonly nextMeeting?: string;
}

/** The page that goes home, in words. */
export interface TakeHome {
  readonly headline: string;
  readonly why: string | undefined;
  readonly agreed: readonly string[];
  readonly ours: readonly Agreement[];
  readonly indicators: readonly string[];
  /** When the next figure comes: a month or a day. */
  readonly nextFigure: string | undefined;
  readonly questions: readonly string[];
}

function themeOf({ id, themes = [] }: Meeting, plan: ThemePlan | undefined): PlannedTheme | undefined {
  return (
    plan?.themes.find((theme) => themes.includes(theme.id)) ??
    plan?.themes.find((theme) => theme.meetings.some(({ meeting }) => meeting === id))
  );
}

/** Where an agreement was first made: the same in a meeting and in the plan that has taken it over. */
const originOf = (meeting: string | undefined, { id, carriedFrom }: Action): string =>
  carriedFrom ? `${carriedFrom.meeting}/${carriedFrom.action}` : `${meeting ?? ''}/${id}`;

/** What the practice does itself: its plan, and what it agreed in the meeting and has not written there yet. */
function ownActions(
  meeting: Meeting,
  actions: readonly Action[],
  practice: string,
  plan?: ActionPlan,
): readonly Action[] {
  const planned = plan?.actions ?? [];
  const known = new Set(planned.map((action) => originOf(plan?.meeting, action)));
  const agreed = actions.filter((action) => action.practice === practice && !known.has(originOf(meeting.id, action)));
  return [...planned, ...agreed].filter(isOpen);
}

/**
 * What goes home from a meeting to one clinic: what the cluster decided, what this practice does, how it is followed. It holds
 * no figure, nothing of another practice's agreements, and no order of practices: it hangs where staff and patients pass by.
 */
export function takeHomeOf(meeting: Meeting, words: MeetingPaperMessages, options: TakeHomeOptions = {}): TakeHome {
  const { indicators = [], themes } = options;
  const { date, month } = formatsFor(words.language);
  const practice = options.practice ?? options.plan?.practice.id;
  const plan = options.plan?.practice.id === practice ? options.plan : undefined;
  const parts = everything({ ...meeting, backlog: [] }).map(({ part }) => part);
  const actions = [...(meeting.carried ?? []), ...parts.flatMap((part) => part.actions ?? [])];
  const ours = practice === undefined ? [] : ownActions(meeting, actions, practice, plan);
  const theme = themeOf(meeting, themes);

  const titles = new Map([
    ...indicators.map(({ id, title }) => [id, textIn(title, words.language)] as const),
    ...(plan?.followUps ?? []).map(({ indicator, title }) => [indicator, textIn(title, words.language)] as const),
  ]);
  const ids = ours.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]));
  const followed = [...new Set(ids.length > 0 ? ids : parts.flatMap((part) => part.indicators ?? []))];
  const measures = ours.flatMap(({ measure }) => (measure === undefined ? [] : [measure]));
  const next = (plan?.followUps ?? [])
    .filter(({ indicator }) => followed.includes(indicator))
    .flatMap((followUp) => (followUp.next === undefined ? [] : [followUp.next]))
    .sort()[0];

  return {
    headline: options.headline ?? theme?.title ?? titleOf(meeting, words),
    why: options.why ?? theme?.why,
    agreed: [
      ...parts.flatMap((part) => (part.decisions ?? []).map(({ text }) => text)),
      ...actions.filter((action) => action.practice === undefined && isOpen(action)).map(({ what }) => what),
    ].filter((text) => text.trim() !== ''),
    ours: ours.filter(({ what }) => what.trim() !== '').map((action) => agreementOf(action, new Map(), words)),
    indicators: [...followed.flatMap((id) => titles.get(id) ?? []), ...measures],
    nextFigure: next === undefined ? undefined : next.length > 7 ? date(next) : month(next),
    questions: plan?.staffQuestions?.length ? plan.staffQuestions : words.takeHome.questions,
  };
}
