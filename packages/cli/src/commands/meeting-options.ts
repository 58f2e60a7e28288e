import { isDay } from '@klyngekit/formats';
import type { UsageFault } from '@klyngekit/messages/cli';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { OptionReader } from '../option-reader.js';

/** The options of `klynge meeting`. */
export const meetingOptions: OptionForms = {
  as: { type: 'string' },
  practice: { type: 'string' },
  plan: { type: 'string' },
  themes: { type: 'string' },
  indicator: { type: 'string', multiple: true },
  headline: { type: 'string' },
  why: { type: 'string' },
  next: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
};

/** What can be made of a meeting. */
export type MeetingAction = 'ics' | 'print' | 'mail' | 'take-home' | 'attendance' | 'json';

/** The forms in which something is made, the first of which is meant when none is said. */
const forms = {
  print: { agenda: 'agenda', script: 'script', minutes: 'minutes' },
  mail: { invitation: 'invitation', minutes: 'minutes' },
} as const;

/** The options of each action, beside those of all. */
const optionsOf: { readonly [Action in MeetingAction]: readonly string[] } = {
  ics: [],
  print: ['as'],
  mail: ['as'],
  'take-home': ['practice', 'plan', 'themes', 'indicator', 'headline', 'why', 'next'],
  attendance: [],
  json: [],
};

/** What the options say. Ids and texts are as they were typed. */
export interface MeetingPlan {
  readonly action: MeetingAction;
  readonly paths: readonly string[];
  readonly print: keyof typeof forms.print;
  readonly mail: keyof typeof forms.mail;
  readonly practice: string | undefined;
  /** Paths of the files that the page that goes home is made of. */
  readonly plan: string | undefined;
  readonly themes: string | undefined;
  readonly indicators: readonly string[];
  readonly headline: string | undefined;
  readonly why: string | undefined;
  readonly next: string | undefined;
  /** Where it goes; "-" for standard output. */
  readonly output: string;
  readonly force: boolean;
}

/** The plan, or everything that is wrong with the options. */
export type MeetingPlanResult =
  { readonly ok: true; readonly plan: MeetingPlan } | { readonly ok: false; readonly faults: readonly UsageFault[] };

const isAction = (text: string | undefined): text is MeetingAction =>
  text !== undefined && Object.hasOwn(optionsOf, text);

/** Turns the arguments of `klynge meeting` into a plan, or tells everything that is wrong with them. */
export function planMeeting(given: GivenArguments): MeetingPlanResult {
  const [action, ...paths] = given.positionals;
  if (!isAction(action)) {
    return {
      ok: false,
      faults: [{ code: 'unknown-action', command: 'meeting', allowed: Object.keys(optionsOf).join(', ') }],
    };
  }
  const options = new OptionReader(given);
  const foreign = Object.keys(meetingOptions).filter(
    (name) => !['output', 'force', ...optionsOf[action]].includes(name) && given.has(name),
  );
  for (const name of foreign) options.faults.push({ code: 'unknown-option', option: `--${name}` });
  if (paths.length === 0) options.faults.push({ code: 'argument-needed', argument: 'file' });
  if (paths.length > 1 && action !== 'ics') options.faults.push({ code: 'too-many-arguments' });
  const print = action === 'print' ? options.oneOf('as', forms.print) : undefined;
  const mail = action === 'mail' ? options.oneOf('as', forms.mail) : undefined;
  const next = options.matching('next', isDay, 'YYYY-MM-DD');
  if (options.faults.length > 0) return { ok: false, faults: options.faults };
  return {
    ok: true,
    plan: {
      action,
      paths,
      print: print ?? 'agenda',
      mail: mail ?? 'invitation',
      practice: given.value('practice'),
      plan: given.value('plan'),
      themes: given.value('themes'),
      indicators: given.values('indicator'),
      headline: given.value('headline'),
      why: given.value('why'),
      next,
      output: given.value('output') ?? '-',
      force: given.has('force'),
    },
  };
}
