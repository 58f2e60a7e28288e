import { beforeAll, describe, expect, it } from 'vitest';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { AgendaItem, Meeting } from '@klyngekit/schema';
import { exampleMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import { agendaText } from './agenda-text.js';
import { programmeOf } from './programme.js';

let words: MeetingPaperMessages;
beforeAll(async () => {
  words = await da.meetingPapers();
});

const item = (id: string, minutes: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: '',
  kind: 'talk',
  minutes,
  ...more,
});
const meeting = (start: string, end: string, ...items: AgendaItem[]): Meeting => ({
  ...smallestMeeting,
  timeZone: 'Europe/Copenhagen',
  start,
  end,
  items,
});

describe('programmeOf', () => {
  it('tells times as the clocks on the wall do, over midnight and over the changes of clocks', () => {
    const starts = (start: string) =>
      programmeOf(
        meeting(start, `${start.slice(0, 11)}23:59`, item('a', 90), item('b', 60), item('c', 30)),
        words,
      ).lines.map((line) => [line.start, line.end]);
    const night = [
      ['00:30', '02:00'],
      ['02:00', '03:00'],
      ['03:00', '03:30'],
    ];
    expect(starts('2026-11-04T23:00').map(([from]) => from)).toEqual(['23:00', '00:30', '01:30']);
    expect(starts('2026-11-05T00:30')).toEqual(night);
    expect(starts('2026-03-29T00:30').map(([from]) => from)).toEqual(['00:30', '03:00', '04:00']);
    expect(starts('2026-10-25T00:30').map(([from]) => from)).toEqual(['00:30', '02:00', '02:00']);
  });

  it('calls items without a title by their kind, and tracks without a name by their letter', () => {
    const track = (id: string) => ({ id, title: '', items: [item(`${id}-1`, 10)] });
    const tracks = Array.from({ length: 28 }, (_, at) => track(`t${at}`));
    const [line] = programmeOf(meeting('2026-11-04T17:00', '2026-11-04T20:00', item('a', 10, { tracks })), words).lines;
    expect(line?.title).toBe('Oplæg');
    const names = line?.tracks.map(({ title }) => title);
    expect(names?.slice(0, 2)).toEqual(['Spor A', 'Spor B']);
    expect(names?.slice(25)).toEqual(['Spor Z', 'Spor AA', 'Spor AB']);
  });

  it('puts what takes no time before the meeting', () => {
    const { before, lines } = programmeOf(
      meeting('2026-11-04T17:00', '2026-11-04T20:00', item('read', 0, { title: 'Læs' }), item('a', 10)),
      words,
    );
    expect([before.map(({ title }) => title), lines.map(({ start }) => start)]).toEqual([['Læs'], ['17:00']]);
  });
});

describe('agendaText', () => {
  it('is the agenda as participants see it', () => {
    expect(agendaText(exampleMeeting, words)).toMatchSnapshot();
    expect(agendaText(smallestMeeting, words)).toBe('Klyngemøde\nOnsdag den 4. november 2026 kl. 17.00–17.01');
  });
});
