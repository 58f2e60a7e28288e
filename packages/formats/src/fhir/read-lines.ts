import { EXTENSIONS } from './names.js';
import { extensionText, extensionValue } from './read-parts.js';
import { defined, field, items, some, text, type Unknown } from './reader.js';
import { LAST_SECOND } from './write-lines.js';

const WAYS: Readonly<Record<string, string>> = { phone: 'telephone', email: 'email', url: 'url' };
const AUDIENCES: readonly unknown[] = ['professionals', 'citizens', 'everyone'];

/** Times of other systems have seconds, and parts of them. */
function clock(time: unknown): string | undefined {
  const written = text(time);
  if (written === undefined) return undefined;
  return written.startsWith(LAST_SECOND) || written.startsWith('24:00') ? '24:00' : written.slice(0, 5);
}

function hoursOf(available: unknown): Unknown | undefined {
  const days = items(field(available, 'daysOfWeek'));
  const allDay = field(available, 'allDay') === true;
  const from = allDay ? '00:00' : clock(field(available, 'availableStartTime'));
  const to = allDay ? '24:00' : clock(field(available, 'availableEndTime'));
  return days.length === 0 || from === undefined || to === undefined ? undefined : { days, from, to };
}

function exceptionOf(closed: unknown): Unknown | undefined {
  const during = field(closed, 'during');
  const from = text(field(during, 'start'))?.slice(0, 10);
  const to = text(field(during, 'end'))?.slice(0, 10) ?? from;
  return from === undefined ? undefined : { from, to, hours: [] };
}

/** The elements that belong to a line: those that name it, and with the first line those that name none. */
function of(elements: unknown, line: string, isFirst: boolean): readonly unknown[] {
  return items(elements).filter((each) => {
    const named = extensionValue(each, EXTENSIONS.line, 'valueString');
    return named === line || (named === undefined && isFirst);
  });
}

/** The lines of a service: ways that name the same line are one, and a way that names none is a line of its own. */
export function readLines(service: unknown): readonly Unknown[] | undefined {
  const lines = new Map<
    string,
    { readonly id: string; readonly first: unknown; readonly ways: { [way: string]: string } }
  >();
  items(field(service, 'telecom')).forEach((point, place) => {
    const way = WAYS[text(field(point, 'system')) ?? ''];
    const value = text(field(point, 'value'));
    if (way === undefined || value === undefined) return;
    const named = text(extensionValue(point, EXTENSIONS.line, 'valueString'));
    const id = named ?? text(field(point, 'id')) ?? `linje-${place + 1}`;
    const line = lines.get(id);
    if (line) line.ways[way] ??= value;
    else lines.set(id, { id, first: point, ways: { [way]: value } });
  });
  const read = [...lines.values()].map(({ id, first, ways }, place) => {
    const audience = extensionValue(first, EXTENSIONS.audience, 'valueCode');
    const isFirst = place === 0;
    const available = of(field(service, 'availableTime'), id, isFirst).map(hoursOf);
    const closed = of(field(service, 'notAvailable'), id, isFirst).map(exceptionOf);
    const openOnHolidays = extensionValue(first, EXTENSIONS.openOnHolidays, 'valueBoolean');
    return defined({
      id,
      audience: AUDIENCES.includes(audience) ? audience : 'everyone',
      purpose: extensionText(first, EXTENSIONS.purpose),
      ...ways,
      answeredBy: extensionText(first, EXTENSIONS.answeredBy),
      hours: some(available.filter((each) => each !== undefined)),
      exceptions: some(closed.filter((each) => each !== undefined)),
      openOnHolidays: typeof openOnHolidays === 'boolean' ? openOnHolidays : undefined,
      note: extensionText(first, EXTENSIONS.note),
    });
  });
  return some(read);
}
