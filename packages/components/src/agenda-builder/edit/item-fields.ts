import { findItem, type Command, type Found } from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaField, AgendaMessages } from '@klyngekit/messages';
import type {
  AgendaPart,
  ItemKind,
  Material,
  Meeting,
  MeetingRole,
  Opening,
  PartnerLink,
  RoleHolder,
} from '@klyngekit/schema';
import type { TitlesById } from '../agenda-view.js';
import type { FieldProblem } from '../session/agenda-session.js';
import { wordsOf, type Field } from './field.js';

export const KINDS: readonly ItemKind[] = [
  'welcome',
  'follow-up',
  'talk',
  'data',
  'reflection',
  'group-work',
  'plenary',
  'decision',
  'break',
  'meal',
  'evaluation',
  'other',
];
const ROLES: readonly MeetingRole[] = ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'];
const OPENINGS: readonly Opening[] = ['closed', 'propose', 'open'];

/** What the fields of an item are made from. */
export interface ItemFieldsView {
  readonly meeting: Meeting;
  readonly words: AgendaMessages;
  readonly edit: AgendaEditMessages;
}

/** Where an item stands in its meeting, as a JSON pointer. */
export function pointerOf(meeting: Meeting, { item, container, index, track }: Found): string {
  const list = meeting.items.includes(item) ? 'items' : 'backlog';
  const place = (meeting[list] ?? []).indexOf(item);
  if (container.list === 'agenda' || container.list === 'backlog') return `/${list}/${place}`;
  if (container.list === 'item') return `/${list}/${place}/items/${index}`;
  return `/${list}/${place}/tracks/${item.tracks?.findIndex((each) => each === track) ?? 0}/items/${index}`;
}

const setItem = (item: string, field: string, value: unknown): Command =>
  ({ type: 'set-item', item, field, value }) as Command;

/** A text as the value of an optional field. */
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** Paragraphs from lines; an empty line at the end is one that is yet to be written. */
export const paragraphsOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A text as whole minutes. */
export function minutesCommand(item: string, text: string): Command | FieldProblem {
  const trimmed = text.trim();
  if (!/^\d{1,4}$/.test(trimmed)) return { code: 'out-of-range', params: {} };
  return { type: 'set-duration', item, minutes: Number(trimmed) };
}

/** The field for the minutes of an item. */
export function minutesField(part: AgendaPart, pointer: string, { edit }: ItemFieldsView): Field {
  return {
    key: `${part.id}/minutes`,
    ...wordsOf(edit, 'minutes'),
    pointer: `${pointer}/minutes`,
    form: 'number',
    value: String(part.minutes),
    command: (text) => minutesCommand(part.id, text),
  };
}

/** The fields that every item has. */
export function itemFields(part: AgendaPart, pointer: string, view: ItemFieldsView): readonly Field[] {
  const { words, edit } = view;
  const { id, kind } = part;
  const field = (name: AgendaField, at: string, rest: Omit<Field, 'key' | 'label' | 'pointer'>): Field => ({
    key: `${id}/${at}`,
    ...wordsOf(edit, name),
    pointer: `${pointer}/${at}`,
    ...rest,
  });
  const lines = (name: 'description' | 'facilitatorNotes'): Field =>
    field(name, name, {
      form: 'lines',
      value: (part[name] ?? []).join('\n'),
      long: true,
      command: (text) => setItem(id, name, paragraphsOf(text)),
    });
  return [
    field('title', 'title', {
      form: 'text',
      value: part.title,
      long: true,
      command: (text) => setItem(id, 'title', text),
    }),
    field('kind', 'kind', {
      form: 'choice',
      value: kind,
      choices: KINDS.map((each) => [each, words.kind(each)]),
      command: (text) => setItem(id, 'kind', text),
    }),
    field('fixedStart', 'fixedStart', {
      form: 'time',
      value: part.fixedStart ?? '',
      command: (text) => ({ type: 'set-fixed-start', item: id, time: orNothing(text) }),
    }),
    ...(kind === 'data' ? dataFields(part, field, view) : []),
    lines('description'),
    lines('facilitatorNotes'),
  ];
}

type MakeField = (name: AgendaField, at: string, rest: Omit<Field, 'key' | 'label' | 'pointer'>) => Field;

/** What is decided about names, and when each practice gets its own figures. */
function dataFields(
  { id, opening, ownData = {} }: AgendaPart,
  field: MakeField,
  { words }: ItemFieldsView,
): readonly Field[] {
  const sending = (name: 'ownSendBefore' | 'ownSent', at: 'sendBefore' | 'sent'): Field =>
    field(name, `ownData/${at}`, {
      form: 'day',
      value: ownData[at] ?? '',
      command: (text) => setItem(id, 'ownData', withOptional(ownData, at, orNothing(text))),
    });
  return [
    field('opening', 'opening', {
      form: 'choice',
      value: opening ?? '',
      choices: [['', ''], ...OPENINGS.map((each): [string, string] => [each, words.opening(each)])],
      command: (text) => setItem(id, 'opening', orNothing(text)),
    }),
    sending('ownSendBefore', 'sendBefore'),
    sending('ownSent', 'sent'),
  ];
}

/** A copy with an optional field set, or without it. Undefined when nothing is left. */
function withOptional<T extends object>(object: T, field: keyof T, value: unknown): T | undefined {
  const { [field]: _old, ...rest } = object;
  const copy = value === undefined ? rest : { ...object, [field]: value };
  return Object.keys(copy).length === 0 ? undefined : (copy as T);
}

/** A list of an item whose members have fields of their own. */
export type MemberList = 'roles' | 'partners' | 'materials';

/** The fields of one member of a list of an item. */
export function memberFields(
  part: AgendaPart,
  list: MemberList,
  place: number,
  pointer: string,
  view: ItemFieldsView & { readonly partners: TitlesById },
): readonly Field[] {
  const { words, edit, meeting } = view;
  const member = (part[list] ?? [])[place] as RoleHolder & PartnerLink & Material;
  const field = (
    name: AgendaField,
    at: string,
    required: boolean,
    rest: Omit<Field, 'key' | 'label' | 'pointer' | 'value' | 'command'>,
  ): Field => ({
    key: `${part.id}/${list}/${place}/${at}`,
    ...wordsOf(edit, name),
    pointer: `${pointer}/${list}/${place}/${at}`,
    value: (member as unknown as Readonly<Record<string, string | undefined>>)[at] ?? '',
    ...rest,
    command: (text) => {
      const set = withOptional(member as object, at as never, required ? text : orNothing(text));
      const changed = list === 'roles' ? asParticipant(set as RoleHolder, meeting) : set;
      return setItem(
        part.id,
        list,
        (part[list] ?? []).map((each, index) => (index === place ? changed : each)),
      );
    },
  });
  switch (list) {
    case 'roles':
      return [
        field('role', 'role', true, { form: 'choice', choices: ROLES.map((role) => [role, words.role(role)]) }),
        field('holder', 'name', true, {
          form: 'text',
          known: (meeting.participants ?? []).map(({ name }) => [name, '']),
        }),
      ];
    case 'partners':
      return [
        Object.keys(view.partners).length > 0
          ? field('partner', 'partner', true, { form: 'choice', choices: partnerChoices(member.partner, view) })
          : field('partner', 'name', false, { form: 'text' }),
        field('practicesGet', 'practicesGet', false, { form: 'text' }),
        field('partnerGets', 'partnerGets', false, { form: 'text' }),
      ];
    case 'materials':
      return [
        field('material', 'title', true, { form: 'text' }),
        field('url', 'url', false, { form: 'url' }),
        field('sendBefore', 'sendBefore', false, { form: 'day' }),
        field('sent', 'sent', false, { form: 'day' }),
      ];
  }
}

/** Somebody with a role, who is a participant when one has that name. */
function asParticipant({ role, name }: RoleHolder, { participants = [] }: Meeting): RoleHolder {
  const person = participants.find((each) => each.name === name.trim());
  return person ? { role, name, participant: person.id } : { role, name };
}

/** The partners that can be chosen: those that the page knows, and the one that is there. */
function partnerChoices(chosen: string, { partners }: { readonly partners: TitlesById }): readonly [string, string][] {
  const known = Object.entries(partners);
  return known.some(([id]) => id === chosen) ? known : [[chosen, chosen], ...known];
}

/** A member that somebody adds. */
export function newMember(list: MemberList, id: string, partners: TitlesById): RoleHolder | PartnerLink | Material {
  switch (list) {
    case 'roles':
      return { role: 'facilitator', name: '' };
    case 'partners':
      return { partner: Object.keys(partners)[0] ?? id };
    case 'materials':
      return { id, title: '' };
  }
}

/** The item with an id, with its pointer; undefined when it has gone. */
export function itemAt(meeting: Meeting, id: string): { readonly found: Found; readonly pointer: string } | undefined {
  const found = findItem(meeting, id);
  return found && { found, pointer: pointerOf(meeting, found) };
}
