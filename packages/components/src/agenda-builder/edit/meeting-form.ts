import { addDays, type Command } from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaField, AgendaMessages } from '@klyngekit/messages';
import type { Meeting, MeetingFormat } from '@klyngekit/schema';
import type { FieldProblem } from '../session/agenda-session.js';
import { wordsOf, type Field } from './field.js';

const FORMATS: readonly MeetingFormat[] = ['in-person', 'online', 'hybrid'];
const DAY = 86_400_000;

const set = (field: string, value: unknown): Command => ({ type: 'set-meeting', field, value }) as Command;
const days = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY);

/** The fields for the meeting as a whole: what it is called, when and where. */
export function meetingFields(
  meeting: Meeting,
  { words, edit }: { readonly words: AgendaMessages; readonly edit: AgendaEditMessages },
): readonly Field[] {
  const { start, end, format, venue, online } = meeting;
  const [day, from] = [start.slice(0, 10), start.slice(11)];
  const [lastDay, to] = [end.slice(0, 10), end.slice(11)];
  const field = (name: AgendaField, at: string, rest: Omit<Field, 'key' | 'label' | 'pointer'>): Field => ({
    key: `meeting/${name}`,
    ...wordsOf(edit, name),
    pointer: `/${at}`,
    ...rest,
  });
  const whenever = (pattern: RegExp, text: string, command: () => Command): Command | FieldProblem =>
    pattern.test(text) ? command() : { code: 'moment', params: {} };
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  /** A meeting that ends by the clock before it begins ends on the next day. */
  const endOn = (first: string, begins: string, ends: string): string =>
    `${ends > begins ? first : addDays(first, 1)}T${ends}`;
  return [
    field('meetingTitle', 'title', {
      form: 'text',
      value: meeting.title,
      long: true,
      command: (text) => set('title', text),
    }),
    field('date', 'start', {
      form: 'day',
      value: day,
      command: (text) =>
        whenever(/^[12]\d{3}-\d{2}-\d{2}$/, text, () => ({
          type: 'batch',
          commands: [set('start', `${text}T${from}`), set('end', `${addDays(text, days(day, lastDay))}T${to}`)],
        })),
    }),
    field('start', 'start', {
      form: 'time',
      value: from,
      command: (text) =>
        whenever(time, text, () => ({
          type: 'batch',
          commands: [set('start', `${day}T${text}`), set('end', endOn(day, text, to))],
        })),
    }),
    field('end', 'end', {
      form: 'time',
      value: to,
      command: (text) => whenever(time, text, () => set('end', endOn(day, from, text))),
    }),
    field('format', 'format', {
      form: 'choice',
      value: format,
      choices: FORMATS.map((each) => [each, words.format(each)]),
      command: (text) => set('format', text),
    }),
    field('venue', 'venue/name', {
      form: 'text',
      value: venue?.name ?? '',
      command: (text) => set('venue', text.trim() === '' && !venue?.address ? undefined : { ...venue, name: text }),
    }),
    field('address', 'venue/address', {
      form: 'text',
      value: venue?.address ?? '',
      command: (text) => {
        const { address: _old, ...rest } = venue ?? { name: '' };
        return set('venue', text.trim() === '' ? rest : { ...rest, address: text });
      },
    }),
    ...(format === 'in-person'
      ? []
      : [
          field('onlineUrl', 'online/url', {
            form: 'url',
            value: online?.url ?? '',
            command: (text) => {
              const { url: _old, ...rest } = online ?? {};
              const changed = text.trim() === '' ? rest : { ...rest, url: text };
              return set('online', Object.keys(changed).length === 0 ? undefined : changed);
            },
          }),
        ]),
  ];
}
