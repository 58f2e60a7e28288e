import { meetingFromTemplate, scheduleOf } from '@klyngekit/meeting';
import type { ClusterPackage } from '@klyngekit/schema';

/** How long a meeting is agreed to last and how long its items take, in minutes. */
export interface MeetingLength {
  readonly agreed: number;
  readonly planned: number;
}

/** A day on which no clock is moved. */
const anyStart = '2026-11-04T17:00';

/** How long the meetings of a package are, in its order. */
export function meetingLengths(clusterPackage: ClusterPackage): readonly MeetingLength[] {
  return clusterPackage.meetings.map((template) => {
    const options = { id: template.id, start: anyStart, language: 'da', clusterPackage };
    const { agreed, end } = scheduleOf(meetingFromTemplate(template, options));
    return { agreed, planned: end };
  });
}
