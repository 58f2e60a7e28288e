import { anonymousRound12, nameList12 } from '@klyngekit/schema/fixtures';
import type { NameList } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { realCrypto } from '../../test/support/cryptography.js';
import { roundDigest } from '../web-crypto/digest.js';
import { bindNames, leavesNobodyAlone } from './bind-names.js';

const round = anonymousRound12;
const withoutSubtle = { getRandomValues: realCrypto.getRandomValues.bind(realCrypto) };

async function namesFor(count = 12): Promise<NameList> {
  return {
    ...nameList12,
    digest: await roundDigest(round, realCrypto.subtle),
    names: nameList12.names.slice(0, count),
  };
}

describe('bindNames', () => {
  it('accepts the names of the round', async () => {
    const names = await namesFor();
    expect(await bindNames(names, round, realCrypto)).toEqual({ ok: true, names, checked: 'digest' });
  });

  it('compares the random ids where the page has no digest, and says so', async () => {
    const names = await namesFor();
    expect(await bindNames(names, round, withoutSubtle)).toEqual({ ok: true, names, checked: 'identifiers' });
    expect(await bindNames({ ...names, roundId: names.roundId.replace(/.$/, 'X') }, round, undefined)).toMatchObject({
      ok: false,
    });
  });

  it('refuses the names of another round, or of this one as it was', async () => {
    const names = await namesFor();
    const refusal = async (list: NameList, shown: typeof round) => {
      const result = await bindNames(list, shown, realCrypto);
      return result.ok ? undefined : result.reason;
    };
    expect(await refusal({ ...names, roundId: '0'.repeat(26) }, round)).toBe('other-round');
    expect(await refusal({ ...names, digest: nameList12.digest }, { ...round, cutOff: '2025-02-01' } as never)).toBe(
      'changed-round',
    );
    const [first, ...rest] = names.names;
    expect(await refusal({ ...names, names: [{ ...first!, rowId: '0'.repeat(16) }, ...rest] }, round)).toBe(
      'unknown-row',
    );
  });

  it.each([
    [12, true],
    [11, false],
    [10, false],
    [9, true],
    [1, true],
  ])('with %d of twelve names: %s', async (count, isAllowed) => {
    const result = await bindNames(await namesFor(count), round, realCrypto);
    expect(result.ok).toBe(isAllowed);
    expect(result).toMatchObject(isAllowed ? { ok: true } : { reason: 'too-few-remain' });
    expect(leavesNobodyAlone(count, round)).toBe(isAllowed);
  });

  it('counts rows where there are rows, and who has reported where answers have none', () => {
    const reporting = { ...round.reporting, reported: 14 };
    expect(leavesNobodyAlone(12, { ...round, reporting })).toBe(true);
    expect(leavesNobodyAlone(12, { ...round, reporting, rows: [] })).toBe(false);
    expect(leavesNobodyAlone(14, { ...round, reporting, rows: [] })).toBe(true);
  });
});
