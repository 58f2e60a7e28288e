import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, exampleActionPlan, exampleMeeting, invalidFixtures, openTopicRound } from '../fixtures/index.js';
import {
  parseActionPlan,
  parseActionPlanDraft,
  parseMeeting,
  parseMeetingDraft,
  parseTopicRound,
  parseTopicRoundDraft,
} from './index.js';

const cpr = 'Patient 010100-1234';

describe('a draft', () => {
  it.each([
    ['meeting', parseMeeting, parseMeetingDraft, exampleMeeting, '/items/6/notes/0'],
    ['plan', parseActionPlan, parseActionPlanDraft, exampleActionPlan, '/actions/0/what'],
    ['topic round', parseTopicRound, parseTopicRoundDraft, openTopicRound, '/topics/0/title'],
  ] as const)('of a %s keeps what looks like a CPR number and says where', (_, read, readDraft, document, pointer) => {
    const typed = changed(document, pointer, cpr);
    const warning = { code: 'cpr-like', pointer, params: {} };
    expect(readDraft(typed)).toEqual({ ok: true, value: typed, warnings: [warning] });
    expect(read(typed)).toEqual({ ok: false, issues: [warning] });
    expect(readDraft(document)).toEqual(read(document));
  });

  it.each([
    ['an end before the start', '/end', '2026-11-04T12:00', 'period-out-of-order'],
    ['half an address', '/items/5/materials/0/url', 'http', 'pattern'],
    ['an agreement of a practice that has left', '/carried/0/practice', 'lukket', 'unknown-reference'],
    ['a role of somebody who has left', '/items/0/roles/0/participant', 'x', 'unknown-reference'],
  ])('keeps %s', (_, pointer, value, code) => {
    const typed = changed(exampleMeeting, pointer, value);
    expect(parseMeetingDraft(typed)).toMatchObject({ ok: true, value: typed, warnings: [{ code, pointer }] });
    expect(parseMeeting(typed)).toMatchObject({ ok: false, issues: [{ code, pointer }] });
  });

  it.each([
    ['an id twice', '/items/1/id', 'velkomst', 'duplicate-id'],
    ['a control character', '/title', 'Møde\u0000', 'unsafe-text'],
    ['an unknown field', '/figures', [], 'unknown-field'],
    ['a later version', '/schema', 'klynge.meeting/2', 'unsupported-version'],
  ])('is refused for %s as a file is', (_, pointer, value, code) => {
    const typed = changed(exampleMeeting, pointer, value);
    const result = parseMeetingDraft(typed);
    expect(result).toMatchObject({ ok: false, issues: [{ code }] });
    expect(result).toEqual(parseMeeting(typed));
  });

  it('is never stricter than a file', () => {
    const meetings = invalidFixtures.filter(({ concept }) => concept === 'meeting');
    fc.assert(
      fc.property(fc.constantFrom(...meetings), ({ make }) => {
        const draft = parseMeetingDraft(make());
        const file = parseMeeting(make());
        const found = (list: readonly { readonly code: string; readonly pointer: string }[]) =>
          list.map(({ code, pointer }) => `${code} ${pointer}`);
        if (file.ok) throw new Error('an invalid fixture was read');
        const told = draft.ok ? found(draft.warnings) : found(draft.issues);
        for (const one of told) expect(found(file.issues)).toContain(one);
      }),
      { numRuns: 200 },
    );
  });
});
