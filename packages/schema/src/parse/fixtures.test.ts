import { describe, expect, it } from 'vitest';
import { invalidFixtures, validFixtures } from '../fixtures/index.js';
import type { ConceptName } from '../concept.js';
import type { IssueCode, Result } from '../issue.js';
import {
  parseActionPlan,
  parseAnonymousRound,
  parseBenchmark,
  parseCluster,
  parseClusterPackage,
  parseEvaluation,
  parseIndicator,
  parseMeeting,
  parseNameList,
  parsePolicyFile,
  parseReleaseLog,
  parseOwnFigure,
  parsePartner,
  parseProject,
  parseSealedNames,
  parseTally,
  parseThemePlan,
  parseTopicRound,
} from './index.js';

const parsers: { readonly [name in ConceptName]: (input: unknown) => Result<unknown> } = {
  benchmark: parseBenchmark,
  indicator: parseIndicator,
  cluster: parseCluster,
  partner: parsePartner,
  'cluster-package': parseClusterPackage,
  anonym: parseAnonymousRound,
  navne: parseNameList,
  forseglet: parseSealedNames,
  egen: parseOwnFigure,
  udgivelse: parseReleaseLog,
  tally: parseTally,
  politik: parsePolicyFile,
  meeting: parseMeeting,
  'topic-round': parseTopicRound,
  'theme-plan': parseThemePlan,
  project: parseProject,
  'action-plan': parseActionPlan,
  evaluation: parseEvaluation,
};

/** Every code, so that a new one without a fixture fails to compile or to pass. */
const codes: { readonly [code in IssueCode]: 'issue' | 'warning' } = {
  'not-json': 'issue',
  'too-large': 'issue',
  'too-deep': 'issue',
  'wrong-kind': 'issue',
  'unsupported-version': 'issue',
  type: 'issue',
  required: 'issue',
  'unknown-field': 'issue',
  'forbidden-key': 'issue',
  accessor: 'issue',
  'not-plain': 'issue',
  'not-finite': 'issue',
  cycle: 'issue',
  const: 'issue',
  enum: 'issue',
  pattern: 'issue',
  format: 'issue',
  minimum: 'issue',
  maximum: 'issue',
  'too-short': 'issue',
  'too-long': 'issue',
  'too-few-items': 'issue',
  'too-many-items': 'issue',
  'unsafe-text': 'issue',
  'cpr-like': 'issue',
  'duplicate-id': 'issue',
  'unknown-reference': 'issue',
  'misaligned-column': 'issue',
  'missing-column': 'issue',
  'unexpected-column': 'issue',
  'missing-status': 'issue',
  'status-with-value': 'issue',
  'numerator-above-denominator': 'issue',
  'denominator-zero': 'issue',
  'not-on-step': 'issue',
  'too-few-practices': 'issue',
  'value-out-of-range': 'issue',
  'interval-out-of-order': 'issue',
  'period-out-of-order': 'issue',
  'incomplete-target': 'issue',
  'code-format': 'issue',
  'check-digit': 'warning',
};

describe('valid fixtures', () => {
  it.each(validFixtures)('$concept: $name is read, from text and from an object alike', ({ concept, document }) => {
    const fromObject = parsers[concept](document);
    expect(fromObject).toEqual({ ok: true, value: document, warnings: [] });
    expect(parsers[concept](JSON.stringify(document))).toEqual(fromObject);
  });
});

describe('invalid fixtures', () => {
  it.each(invalidFixtures)('$concept: $name is refused with exactly its issues', ({ concept, make, expected }) => {
    const result = parsers[concept](make());
    expect(result.ok).toBe(false);
    expect(result.ok || result.issues.map(({ code, pointer }) => ({ code, pointer }))).toEqual(expected);
  });

  it('show every issue code', () => {
    const shown = new Set(invalidFixtures.flatMap(({ expected }) => expected.map(({ code }) => code)));
    const issueCodes = Object.entries(codes).flatMap(([code, use]) => (use === 'issue' ? [code] : []));
    expect([...shown].sort()).toEqual(issueCodes.sort());
  });
});
