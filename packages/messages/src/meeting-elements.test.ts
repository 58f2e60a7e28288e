import { describe, expect, it } from 'vitest';
import { lix } from '../test/support/lix.js';
import type { ActionPlanMessages } from './action-plan.js';
import { actionPlanMessages } from './action-plan-messages.js';
import { da } from './da/index.js';
import { en } from './en/index.js';
import { formatsFor } from './formats.js';
import type { MeetingEvaluationMessages } from './meeting-evaluation.js';
import { meetingEvaluationMessages } from './meeting-evaluation-messages.js';
import type { TopicVoteMessages } from './topic-vote.js';
import { topicVoteMessages } from './topic-vote-messages.js';
import { shortPeriod } from './year-period.js';

function voteSays({ draft, writing, list, ballot, tooFew, outcome }: TopicVoteMessages): readonly string[] {
  return [
    ...(['here', 'sent'] as const).flatMap((way) => [
      writing.startText(way),
      writing.givenText(way),
      writing.text(3, way),
      writing.text(1, way),
      ballot.startText(way),
      ballot.givenText(way),
      ballot.promise(5, way),
    ]),
    ...[1, 2, 3, 29].flatMap((count) => [
      writing.count(count),
      list.heading(count),
      ballot.count(count),
      ballot.question(count, 5),
      ballot.heading(count),
    ]),
    tooFew.text(5),
    draft.proposals(3),
    draft.ballots,
    draft.question,
    outcome.heading(26, 29, 3),
    outcome.heading(26, 29, 1),
    outcome.counts(4, { cast: 29, full: 25, partial: 3, blank: 1 }),
    outcome.counts(1, { cast: 5, full: 5, partial: 0, blank: 0 }),
    outcome.points([3, 2, 1]),
    outcome.without(0, 0),
    outcome.without(2, 1),
    outcome.method({ chosen: 'A', other: 'B' }),
    ...(['points', 'first-choices', 'order-of-list'] as const).map((by) => outcome.tie('A', ['B', 'C'], by)),
    outcome.agree,
    outcome.differ('points', ['A'], ['B']),
    outcome.differ('ballots', ['A', 'C'], ['B', 'D']),
    outcome.preferred('A'),
  ];
}

function planSays(words: ActionPlanMessages): readonly string[] {
  const target = { value: 0.6, by: '2027-07-01', set: '2026-11-04', reason: 'Fordi' };
  return [
    words.summary({ all: 3, started: 1, planned: 1, done: 1, dropped: 0, overdue: 1, withoutLead: 1 }),
    words.summary({ all: 1, started: 0, planned: 1, done: 0, dropped: 0, overdue: 0, withoutLead: 0 }),
    ...[-12, -1, 0, 1, 9].map(words.daysLeft),
    words.carried('2026-03-04', 2),
    words.goal('Målt lungefunktion', 'proportion', target),
    words.goalSet(target),
    words.goalSet({ value: 1, set: '2026-11-04' }),
    words.cluster('proportion', 0.44, 0.51),
    words.cluster('rate', undefined, 4.25),
    words.chance(true),
    words.chance(false),
    words.nextFigure('2027-03'),
    words.nextFigure('2027-03-15'),
    words.toMend(1),
    words.toMend(2),
    ...(['indexeddb', 'local', 'memory'] as const).map((place) =>
      words.draft.status({ place, elsewhere: false, aside: 'conflict' }),
    ),
    words.draft.status({ place: undefined, elsewhere: true, aside: undefined }),
    words.draft.status({ place: 'local', elsewhere: false, aside: undefined, savedTime: '17:05' }),
    words.draft.status({ place: undefined, elsewhere: false, aside: undefined, savedTime: '17:05' }),
    words.draft.question,
  ];
}

function evaluationSays({ form, result }: MeetingEvaluationMessages): readonly string[] {
  const share = { numerator: 7, denominator: 24, value: 7 / 24 };
  return [
    ...(['here', 'sent'] as const).flatMap((way) => [form.startText(way), form.givenText(way)]),
    form.text(5),
    form.question(3, 5),
    form.question(9, 5),
    result.heading(share),
    result.few(5),
    result.answered(24, share),
    result.answered(24, undefined),
    result.low(share),
    result.changed(share),
    ...(['falling', 'rising', 'steady', 'unknown'] as const).flatMap((direction) => [
      result.trendText(direction, 6, 0, 5),
      result.trendText(direction, 6, 2, 5),
    ]),
    result.national,
  ];
}

const said = (catalog: typeof da): readonly string[] => [
  ...voteSays(topicVoteMessages(catalog)),
  ...planSays(actionPlanMessages(catalog)),
  ...evaluationSays(meetingEvaluationMessages(catalog)),
];

describe.each([da, en])('votes, plans and evaluations in $language', (catalog) => {
  it('speak in whole, short and plain sentences', () => {
    for (const text of said(catalog)) {
      expect(text).not.toMatch(/undefined|NaN|\[object|\( *\)| {2}|\.\.|\d %/u);
      for (const sentence of text.split(/[.:;?](?=\s|$)/u)) {
        expect(sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, sentence).toBeLessThanOrEqual(25);
      }
    }
    expect(lix(said(catalog).join(' '))).toBeLessThanOrEqual(45);
  });

  it('say what they say', () => {
    expect(said(catalog)).toMatchSnapshot();
  });
});

describe('shortPeriod', () => {
  it('is a year, two years, or two days', () => {
    const formats = formatsFor('da');
    const of = (from: string, to: string): string => shortPeriod({ id: 'p', from, to }, formats);
    expect(of('2025-01-01', '2025-12-31')).toBe('2025');
    expect(of('2024-07-01', '2025-06-30')).toBe('2024/25');
    expect(of('2025-01-01', '2025-06-30')).toBe('1. januar – 30. juni 2025');
    expect(of('2024-07-02', '2025-07-01')).toBe('2. juli 2024 – 1. juli 2025');
  });
});
