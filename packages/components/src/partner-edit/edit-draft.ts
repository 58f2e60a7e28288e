import { valueAt, withValue } from './pointer-value.js';
import type { MemberList } from './edit-fields.js';

/** A partner that nobody has written anything about. */
export const EMPTY_DRAFT = { schema: 'klynge.partner/1', id: 'ny-partner', name: '', kind: 'other' } as const;

/** The members of a list of a draft. */
export function membersOf(draft: unknown, pointer: string): readonly unknown[] {
  const list = valueAt(draft, pointer);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

/** An id that no member of a list has. */
function freeId(prefix: string, members: readonly unknown[]): string {
  const taken = new Set(members.map((member) => valueAt(member, '/id')));
  let number = members.length + 1;
  while (taken.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}

/** A draft with one more member in a list. */
export function withMember(draft: unknown, list: MemberList): unknown {
  const members = membersOf(draft, `/${list}`);
  const begun = {
    lines: () => ({ id: freeId('linje', members), audience: 'professionals' }),
    people: () => ({ id: freeId('person', members), name: '' }),
    clarifications: () => ({ believed: { da: '' }, found: { da: '' } }),
    'place/municipalities': () => ({ code: '', name: '' }),
    clusters: () => ({ id: '' }),
  }[list]();
  return withValue(draft, `/${list}`, [...members, begun]);
}

/** A draft without something: a member of a list, hours, an exception. Whoever was reached on a line that goes is no longer. */
export function without(draft: unknown, pointer: string): unknown {
  // An exception whose last times go stays, as days on which nobody answers.
  const times = /^(\/lines\/\d+\/exceptions\/\d+\/hours)\/(\d+)$/.exec(pointer);
  if (times) {
    const left = membersOf(draft, times[1]!).filter((_, place) => place !== Number(times[2]));
    return withValue(draft, times[1]!, left);
  }
  const rest = withValue(draft, pointer, undefined);
  if (!/^\/lines\/\d+$/.test(pointer)) return rest;
  const gone = valueAt(draft, `${pointer}/id`);
  return membersOf(rest, '/people').reduce<unknown>(
    (others, person, place) =>
      valueAt(person, '/line') === gone ? withValue(others, `/people/${place}/line`, undefined) : others,
    rest,
  );
}

/** A draft with hours for one more time of the week at a line. */
export function withHours(draft: unknown, line: string): unknown {
  const hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '15:00' };
  return withValue(draft, `${line}/hours`, [...membersOf(draft, `${line}/hours`), hours]);
}

/** A draft with one more stretch of days on which a line has other hours: closed, until somebody says otherwise. */
export function withException(draft: unknown, line: string): unknown {
  const exceptions = membersOf(draft, `${line}/exceptions`);
  return withValue(draft, `${line}/exceptions`, [...exceptions, { from: '', to: '', hours: [] }]);
}

/** A draft with the first day of an exception. It ends on the same day where it would otherwise end before. */
export function withFirstDay(draft: unknown, exception: string, day: string): unknown {
  const last = valueAt(draft, `${exception}/to`);
  const from = withValue(draft, `${exception}/from`, day);
  return day !== '' && (typeof last !== 'string' || last < day) ? withValue(from, `${exception}/to`, day) : from;
}

/** A draft with one more stretch of a day in an exception. */
export function withTimes(draft: unknown, exception: string): unknown {
  const times = membersOf(draft, `${exception}/hours`);
  return withValue(draft, `${exception}/hours`, [...times, { from: '10:00', to: '12:00' }]);
}

/** A draft with a day of the week taken into hours, or out of them. */
export function withDay(draft: unknown, hours: string, day: string, isIn: boolean): unknown {
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const others = membersOf(draft, `${hours}/days`).filter((each) => each !== day);
  const days = isIn ? [...others, day] : others;
  return withValue(
    draft,
    `${hours}/days`,
    order.filter((each) => days.includes(each)),
  );
}

/** A draft as it is kept and checked: members of a new partner take their names from what is written. */
export function withIdOfName(draft: unknown): unknown {
  if (valueAt(draft, '/id') !== EMPTY_DRAFT.id) return draft;
  const name = valueAt(draft, '/name');
  const words = typeof name === 'string' ? name : '';
  const id = words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? draft : withValue(draft, '/id', id);
}
