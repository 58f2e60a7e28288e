import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a parser makes of one event. Moments are milliseconds since 1970. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly sequence: number;
  readonly status: string;
  readonly start: number;
  readonly end: number;
}

const text = (event: ICAL.Event, name: string): string | undefined => {
  const value = event.component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
};

/** The events of a calendar as ical.js reads them, by the time zone rules of the file itself. */
export function readWithIcalJs(calendar: string): readonly ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: text(event, 'description'),
      location: text(event, 'location'),
      sequence: event.sequence,
      status: text(event, 'status') ?? '',
      start: event.startDate.toUnixTime() * 1000,
      end: event.endDate.toUnixTime() * 1000,
    };
  });
}

/** The same as node-ical reads them, by the time zone tables of the engine. */
export function readWithNodeIcal(calendar: string): readonly ReadEvent[] {
  const plain = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : undefined;
  };
  return Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((part) =>
    part?.type !== 'VEVENT'
      ? []
      : [
          {
            uid: part.uid,
            summary: plain(part.summary) ?? '',
            description: plain(part.description),
            location: plain(part.location),
            sequence: Number(part.sequence),
            status: part.status ?? '',
            start: part.start.getTime(),
            end: (part.end ?? part.start).getTime(),
          },
        ],
  );
}
