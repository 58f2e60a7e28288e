import type { AdviceFacts, AdviceMessages } from '../advice.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';

const formats = formatsFor('en');
const { time, duration } = timeFormatsFor('en');

const number = (facts: AdviceFacts, name: string): number => Number(facts[name] ?? 0);
const text = (facts: AdviceFacts, name: string): string => String(facts[name] ?? '');
const clock = (facts: AdviceFacts, name: string): string => time(text(facts, name).slice(-5));
const minutes = (facts: AdviceFacts): number => number(facts, 'minutes');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const minutesLong = (facts: AdviceFacts): string => count(minutes(facts), 'minute', 'minutes');
const edge = (facts: AdviceFacts): string =>
  facts['field'] === 'end' ? 'The end of the meeting' : 'The start of the meeting';
/** A meeting that is made shorter ends earlier too. */
const andEnd = (facts: AdviceFacts): string =>
  facts['end'] === undefined ? '' : `, and end at ${clock(facts, 'end')}`;

/** The words of the agenda check. */
export const advice: AdviceMessages = {
  heading: 'Suggestions for the agenda',
  nothing: 'No suggestions. The agenda has what usually helps.',
  count: (findings) => `${count(findings, 'suggestion', 'suggestions')}. It is your own choice.`,
  findings: {
    'over-run': (facts) => `The programme is ${minutesLong(facts)} too long.`,
    'no-buffer': (facts) =>
      minutes(facts) === 0
        ? 'The programme fills all the time. Nothing is left for the unexpected.'
        : `Only ${minutesLong(facts)} left for the unexpected.`,
    'talk-without-pause': (facts, names, about) =>
      `In “${names.item(about)}” one person talks for ${minutesLong(facts)} before others have a word.`,
    'no-silent-reflection': (_, names, about) =>
      `Nobody has time to think alone before all talk together in “${names.item(about)}”.`,
    'open-actions': (facts) =>
      `${count(number(facts, 'count'), 'agreement', 'agreements')} of earlier meetings not taken up.`,
    'no-decision': () => 'There is no time set aside for agreeing on anything.',
    'action-without-lead': (_, names, about) =>
      names.action(about) === '' ? 'An agreement has nobody to hold it.' : `Nobody holds “${names.action(about)}”.`,
    'own-data-not-sent': (facts, names, about) =>
      facts['planned'] === undefined
        ? `There is no day on which you get your own figures for “${names.item(about)}”.`
        : `Own figures for “${names.item(about)}” were to be sent out on ${formats.date(text(facts, 'planned'))}.`,
    'data-without-opening': (_, names, about) =>
      `It is not chosen whether names may be opened in “${names.item(about)}”.`,
    'partner-without-exchange': (facts, names, about) =>
      `It does not say what you and ${names.partner(text(facts, 'partner'))} each get out of “${names.item(about)}”.`,
    'long-without-break': (facts, names, about) =>
      `From “${names.item(about)}” on there are ${duration(minutes(facts))} without a break.`,
    'no-evaluation': () => 'Nobody asks what the meeting gave.',
    'online-too-long': (facts) => `${duration(minutes(facts))} at a screen is long. Try 2 hours at most.`,
    'fixed-start-late': (facts, names, about) =>
      `“${names.item(about)}” begins ${minutesLong(facts)} after its fixed time, and the guest waits.`,
    'time-skipped': (facts) => `${edge(facts)} is in the hour that is skipped when clocks go forward.`,
    'time-twice': (facts) => `${edge(facts)} is in the hour that clocks show twice. The first one counts.`,
  },
  remedies: {
    'shorten-item': (facts, names) => `Shorten “${names.item(text(facts, 'item'))}” to ${minutes(facts)} min`,
    'shorten-items': (facts) => `Shorten several items a little${andEnd(facts)}`,
    'park-item': (facts, names) => `Park “${names.item(text(facts, 'item'))}” for another time${andEnd(facts)}`,
    'extend-meeting': (facts) => `End at ${clock(facts, 'end')}`,
    'end-earlier': (facts) => `End at ${clock(facts, 'end')}`,
    'break-up-talk': (facts) => `Put in ${minutes(facts)} min of reflection`,
    'add-reflection': (facts) => `Put ${minutes(facts)} min of reflection before`,
    'add-follow-up': (facts) =>
      number(facts, 'count') > 0 ? 'Carry the agreements on, and add a follow-up' : 'Add a follow-up',
    'carry-over': (facts) => `Carry ${count(number(facts, 'count'), 'agreement', 'agreements')} on`,
    'add-decision': (facts) => `Add ${minutes(facts)} min for agreements`,
    'assign-lead': (facts, names) => `Let ${names.participant(text(facts, 'participant'))} hold it`,
    'plan-sending': (facts) => `Send own figures by ${formats.date(text(facts, 'date'))}`,
    'mark-sent': () => 'They were sent today',
    'keep-closed': () => 'Keep data closed',
    'propose-opening': () => 'Opening may be proposed',
    'add-break': (facts) =>
      number(facts, 'count') === 1
        ? `Add a break of ${minutes(facts)} min`
        : `Add ${formats.integer(number(facts, 'count'))} breaks of ${minutes(facts)} min`,
    'add-evaluation': (facts) => `Add ${minutes(facts)} min of evaluation`,
    'move-fixed-start': (facts) => `Change the fixed time to ${clock(facts, 'time')}`,
    'drop-fixed-start': () => 'Drop the fixed time',
    'move-earlier': (facts, names) => `Move “${names.item(text(facts, 'item'))}” forward`,
    'use-existing-time': (facts) => `Use ${clock(facts, 'time')}`,
  },
  dismiss: 'Leave it',
  dismissed: (findings) => `${formats.integer(findings)} put aside.`,
  restore: 'Show them again',
  done: (remedy) => `Done: ${remedy}.`,
  close: 'Close suggestions',
};
