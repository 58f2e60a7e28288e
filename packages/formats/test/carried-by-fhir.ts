import type { Partner } from '@klyngekit/schema';

type Writable = { -readonly [field in keyof Partner]: Partner[field] };

const plain = (text: string): string => text.replace(/\s/gu, ' ').trim();

/** What FHIR carries of a partner. */
export function carriedByFhir(partner: Partner): unknown {
  const copy = JSON.parse(JSON.stringify(partner), (_, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  ) as Writable;
  for (const field of [
    'exchange',
    'initiative',
    'data',
    'clusters',
    'projects',
    'nextMeeting',
    'clarifications',
  ] as const)
    delete copy[field];
  if (copy.people) copy.people = copy.people.map(({ photo: _photo, ...person }) => person);
  if (copy.lines)
    copy.lines = copy.lines.map(({ exceptions, ...line }) => {
      const closed = exceptions?.filter(({ hours }) => hours.length === 0) ?? [];
      return { ...line, ...(closed.length > 0 && { exceptions: closed }) };
    });
  return copy;
}
