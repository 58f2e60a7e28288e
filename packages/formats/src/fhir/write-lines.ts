import type { ContactLine, Partner, TimeSpan } from '@klyngekit/schema';
import { EXTENSIONS } from './names.js';
import type { AvailableTime, ContactPoint, Extension, NotAvailable } from './resources.js';
import { listed, textExtension } from './write-parts.js';

const ofLine = ({ id }: ContactLine): Extension => ({ url: EXTENSIONS.line, valueString: id });

/** Telephone, e-mail and page of every line. The first way of a line has its id, which FHIR allows once; the others name it. */
export function contactPoints(lines: readonly ContactLine[]): readonly ContactPoint[] {
  return lines.flatMap((line, place) => {
    const { id, audience, purpose, answeredBy, note, openOnHolidays } = line;
    const extension: readonly Extension[] = [
      { url: EXTENSIONS.audience, valueCode: audience },
      ...textExtension(EXTENSIONS.purpose, purpose),
      ...textExtension(EXTENSIONS.answeredBy, answeredBy),
      ...textExtension(EXTENSIONS.note, note),
      ...(openOnHolidays === undefined ? [] : [{ url: EXTENSIONS.openOnHolidays, valueBoolean: openOnHolidays }]),
    ];
    const point = (system: ContactPoint['system'], value: string | undefined) =>
      value === undefined ? [] : [{ system, value, use: 'work', rank: place + 1 } as const];
    const points = [...point('phone', line.telephone), ...point('email', line.email), ...point('url', line.url)];
    return points.map((each, way) =>
      way === 0 ? { id, extension, ...each } : { extension: [ofLine(line), ...extension], ...each },
    );
  });
}

/** FHIR's clock ends a second before midnight. */
export const LAST_SECOND = '23:59:59';

function times({ from, to }: TimeSpan): Pick<AvailableTime, 'allDay' | 'availableStartTime' | 'availableEndTime'> {
  if (from === '00:00' && to === '24:00') return { allDay: true };
  return { availableStartTime: `${from}:00`, availableEndTime: to === '24:00' ? LAST_SECOND : `${to}:00` };
}

/** The hours of every line in an ordinary week. */
export function availableTimes(lines: readonly ContactLine[]): readonly AvailableTime[] {
  return lines.flatMap((line) =>
    (line.hours ?? []).map((hours) => ({ extension: [ofLine(line)], daysOfWeek: hours.days, ...times(hours) })),
  );
}

/** The days on which a line is closed. Days with other hours have no place in FHIR R4. */
export function notAvailable(lines: readonly ContactLine[]): readonly NotAvailable[] {
  return lines.flatMap((line) =>
    (line.exceptions ?? [])
      .filter(({ hours }) => hours.length === 0)
      .map(({ from, to }) => ({ extension: [ofLine(line)], description: 'Lukket', during: { start: from, end: to } })),
  );
}

/** What FHIR has no field for, about the whole service. */
export function serviceExtensions({ referral, waitingTime, verified, timeZone }: Partner): readonly Extension[] {
  return [
    ...textExtension(EXTENSIONS.referTo, referral?.referTo),
    ...(referral?.required ?? []).flatMap((text) => textExtension(EXTENSIONS.required, text)),
    ...(referral?.url === undefined ? [] : [{ url: EXTENSIONS.guide, valueUrl: referral.url }]),
    ...(waitingTime
      ? [
          {
            url: EXTENSIONS.waitingTime,
            extension: [
              { url: 'from', valueInteger: waitingTime.from },
              ...(waitingTime.to === undefined ? [] : [{ url: 'to', valueInteger: waitingTime.to }]),
              { url: 'unit', valueCode: waitingTime.unit },
              { url: 'asOf', valueDate: waitingTime.asOf },
            ],
          },
        ]
      : []),
    ...(verified
      ? [
          {
            url: EXTENSIONS.verified,
            ...listed('extension', [
              { url: 'on', valueDate: verified.on },
              ...(verified.by === undefined ? [] : [{ url: 'by', valueString: verified.by }]),
            ]),
          },
        ]
      : []),
    ...(timeZone === undefined ? [] : [{ url: EXTENSIONS.timeZone, valueCode: timeZone }]),
  ];
}
