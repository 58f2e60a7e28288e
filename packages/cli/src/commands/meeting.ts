import { inSchemaOrder } from '@klyngekit/formats';
import {
  agendaPage,
  attendanceCsv,
  attendants,
  invitationMail,
  mailFile,
  minutesMail,
  minutesPage,
  publishCalendar,
  scriptPage,
  takeHomePage,
} from '@klyngekit/formats/meeting';
import type { TakeHomeOptions } from '@klyngekit/formats/meeting';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { MeetingFault } from '@klyngekit/messages/cli';
import { en } from '@klyngekit/messages/en';
import {
  containsCprLikeNumber,
  parseActionPlan,
  parseIndicator,
  parseMeeting,
  parseThemePlan,
} from '@klyngekit/schema';
import type { Indicator, Meeting } from '@klyngekit/schema';
import { meetingSchema } from '@klyngekit/schema/schemas';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { readDocument } from '../documents.js';
import { jsonText } from '../json-text.js';
import { meetingOptions, planMeeting } from './meeting-options.js';
import type { MeetingPlan } from './meeting-options.js';

/** The meetings and all that goes with them; the first is the only one but for a series. */
interface Work {
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
  readonly words: MeetingPaperMessages;
  readonly plan: MeetingPlan;
  readonly context: Context;
}

/** The content of a file, or why there is none; undefined after what is wrong with another file has been told. */
type Made = { readonly content: string } | { readonly fault: MeetingFault } | undefined;

const printed = { agenda: agendaPage, script: scriptPage, minutes: minutesPage } as const;

const calendar = ({ meetings, words, context }: Work): string =>
  publishCalendar(meetings, words, { stamp: context.system.now().getTime() });

function mail({ meeting, words, plan, ...work }: Work): string {
  if (plan.mail === 'minutes') return mailFile(minutesMail(meeting, words));
  const content = calendar({ ...work, meeting, words, plan });
  const type = 'text/calendar; charset=utf-8; method=PUBLISH';
  return mailFile(invitationMail(meeting, words), [{ name: 'moede.ics', type, content }]);
}

/** Reads files one after the other; undefined after what is wrong with one has been told. */
async function readAll<T>(
  paths: readonly string[],
  read: (path: string) => Promise<T | undefined>,
): Promise<readonly T[] | undefined> {
  const documents: T[] = [];
  for (const path of paths) {
    const document = await read(path);
    if (document === undefined) return undefined;
    documents.push(document);
  }
  return documents;
}

async function takeHome({ meeting, words, plan, context }: Work): Promise<Made> {
  const texts = [plan.headline, plan.why].filter((text) => text !== undefined);
  if (texts.some(containsCprLikeNumber)) return { fault: 'cpr-like' };
  const plans = await readAll(plan.plan === undefined ? [] : [plan.plan], (path) =>
    readDocument(path, parseActionPlan, context),
  );
  const themes = await readAll(plan.themes === undefined ? [] : [plan.themes], (path) =>
    readDocument(path, parseThemePlan, context),
  );
  const indicators = await readAll<Indicator>(plan.indicators, (path) => readDocument(path, parseIndicator, context));
  if (!plans || !themes || !indicators) return undefined;
  const [own] = plans;
  const practice = plan.practice ?? own?.practice.id;
  if (own && own.practice.id !== practice) return { fault: 'plan-of-another' };
  if (practice !== undefined && !meeting.practices?.some(({ id }) => id === practice)) {
    return { fault: 'unknown-practice' };
  }
  const options: TakeHomeOptions = {
    indicators,
    ...(practice !== undefined && { practice }),
    ...(own && { plan: own }),
    ...(themes[0] && { themes: themes[0] }),
    ...(plan.headline !== undefined && { headline: plan.headline }),
    ...(plan.why !== undefined && { why: plan.why }),
    ...(plan.next !== undefined && { nextMeeting: plan.next }),
  };
  return { content: takeHomePage(meeting, words, options) };
}

async function make(work: Work): Promise<Made> {
  const { meeting, words, plan } = work;
  switch (plan.action) {
    case 'ics':
      return { content: calendar(work) };
    case 'print':
      return { content: printed[plan.print](meeting, words) };
    case 'mail':
      return { content: mail(work) };
    case 'take-home':
      return takeHome(work);
    case 'attendance':
      return attendants(meeting).length > 0 ? { content: attendanceCsv(meeting, words) } : { fault: 'nobody-came' };
    case 'json':
      return { content: jsonText(inSchemaOrder(meeting, meetingSchema)) };
  }
}

async function write(content: string, { output, force }: MeetingPlan, { system, messages }: Context): Promise<number> {
  if (output === '-') {
    system.stdout(content);
    return exitWell;
  }
  const fault = await system.writeFile(output, content, { overwrite: force });
  if (fault !== undefined) {
    system.stderr(`${messages.file(fault, output)}\n`);
    return exitWrong;
  }
  system.stdout(`${messages.meeting.written(output)}\n`);
  return exitWell;
}

/** `klynge meeting`: makes calendars, printed pages, mails and tables of meetings. */
export async function meeting(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, meetingOptions);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'meeting', context);
  const planned = planMeeting(parsed.given);
  if (!planned.ok) return refuseUsage(planned.faults, 'meeting', context);
  const { plan } = planned;
  const { system, messages } = context;
  if (plan.output !== '-' && !plan.force && (await system.exists(plan.output))) {
    system.stderr(`${messages.file('exists', plan.output)}\n`);
    return exitWrong;
  }
  const meetings = await readAll(plan.paths, (path) => readDocument(path, parseMeeting, context));
  const [first] = meetings ?? [];
  if (!meetings || !first) return exitWrong;
  const words = await (messages.language === 'da' ? da : en).meetingPapers();
  const made = await make({ meeting: first, meetings, words, plan, context });
  if (made === undefined) return exitWrong;
  if ('fault' in made) {
    system.stderr(`klynge: ${messages.meeting.faults[made.fault]}\n`);
    return exitWrong;
  }
  return write(made.content, plan, context);
}
