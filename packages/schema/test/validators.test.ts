import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptName } from '../src/index.js';
import { validateActionPlan } from '../src/validators/action-plan.js';
import { validateAnonymousRound } from '../src/validators/anonymous-round.js';
import { validateBenchmark } from '../src/validators/benchmark.js';
import { validateCluster } from '../src/validators/cluster.js';
import { validateEvaluation } from '../src/validators/evaluation.js';
import { validateIndicator } from '../src/validators/indicator.js';
import { validatePolicyFile } from '../src/validators/policy-file.js';
import { validateReleaseLog } from '../src/validators/release-log.js';
import { validateMeeting } from '../src/validators/meeting.js';
import { validateNameList } from '../src/validators/name-list.js';
import { validateOwnFigure } from '../src/validators/own-figure.js';
import { validateClusterPackage } from '../src/validators/cluster-package.js';
import { validatePartner } from '../src/validators/partner.js';
import { validateProject } from '../src/validators/project.js';
import { validateSealedNames } from '../src/validators/sealed-names.js';
import type { StructureValidator } from '../src/validators/structure.js';
import { validateTally } from '../src/validators/tally.js';
import { validateThemePlan } from '../src/validators/theme-plan.js';
import { validateTopicRound } from '../src/validators/topic-round.js';
import { arbitraryChange, arbitraryOf } from './support/arbitrary-document.js';
import { committedSchema, conceptNames, plainValidator } from './support/schemas.js';

const validators: { readonly [name in ConceptName]: StructureValidator } = {
  benchmark: validateBenchmark,
  indicator: validateIndicator,
  cluster: validateCluster,
  partner: validatePartner,
  'cluster-package': validateClusterPackage,
  anonym: validateAnonymousRound,
  navne: validateNameList,
  forseglet: validateSealedNames,
  egen: validateOwnFigure,
  udgivelse: validateReleaseLog,
  tally: validateTally,
  politik: validatePolicyFile,
  meeting: validateMeeting,
  'topic-round': validateTopicRound,
  'theme-plan': validateThemePlan,
  project: validateProject,
  'action-plan': validateActionPlan,
  evaluation: validateEvaluation,
};

describe.each(conceptNames)('the validator of %s', (concept) => {
  const schema = committedSchema(concept);
  const plain = plainValidator(schema);
  const ours = validators[concept];
  const documents = arbitraryOf(schema);

  it('accepts what the schema allows', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(ours(document)).toEqual([]);
        expect(plain(document)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('finds what plain ajv finds', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }), (generated, changes) => {
        const document = structuredClone(generated);
        for (const change of changes) change(document);
        const errors = ours(document).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`);
        const isValid = plain(document);
        if (!isValid) refused++;
        const expected = (plain.errors ?? []).map(({ instancePath, keyword }) => `${keyword} ${instancePath}`);
        expect(errors.length === 0).toBe(isValid);
        expect(errors.sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('leaves no error behind', () => {
    expect(ours({ canary: 1 })).not.toEqual([]);
    const [valid] = fc.sample(documents, 1);
    expect(ours(valid)).toEqual([]);
  });
});
