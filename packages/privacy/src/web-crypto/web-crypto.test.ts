import { createHash } from 'node:crypto';
import { anonymousRound12 } from '@klyngekit/schema/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realCrypto } from '../../test/support/cryptography.js';
import { seededRandom } from '../../test/support/seeded-random.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { canonicalJson } from './canonical-json.js';
import { digestOf, roundDigest } from './digest.js';
import { canSeal, hostCrypto } from './web-crypto.js';

describe('base64url', () => {
  it('is what Node makes of the same bytes, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(['A', 'AAAAA', 'AA==', 'A+', 'A/', 'Æ', 'AB', 'AAB', 'A A'])('refuses %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [3, null, true], æ: 'ø\n' }, '{"a":[3,null,true],"b":1,"æ":"ø\\n"}'],
    // The order of RFC 8785, section 3.2.3: by UTF-16 code units.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [[1e21, 1e-7, 0.5, 333333333.33333329, -0], '[1e+21,1e-7,0.5,333333333.3333333,0]'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
  ])('writes %j in one way', (value, text) => expect(canonicalJson(value)).toBe(text));

  it('says the same of the same data, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('digests', () => {
  it('are SHA-256 of the canonical text', async () => {
    const expected = createHash('sha256').update('{"a":1,"b":"æ"}').digest('base64url');
    expect(await digestOf({ b: 'æ', a: 1 }, realCrypto.subtle)).toBe(expected);
  });

  it('change with anything in a round', async () => {
    const digest = (round: unknown) => roundDigest(round as typeof anonymousRound12, realCrypto.subtle);
    const [first, second, ...rest] = anonymousRound12.rows;
    const changes = [
      { ...anonymousRound12, rows: [second, first, ...rest] },
      { ...anonymousRound12, rows: [{ ...first, value: 0.69 }, second, ...rest] },
      { ...anonymousRound12, cutOff: '2025-02-01' },
      { ...anonymousRound12, policy: { ...anonymousRound12.policy, minimumPractices: 6 } },
    ];
    const digests = await Promise.all([anonymousRound12, ...changes].map(digest));
    expect(new Set(digests).size).toBe(5);
    expect(await digest(JSON.parse(JSON.stringify(anonymousRound12)))).toBe(digests[0]);
  });
});

describe('the cryptography of the host', () => {
  it('is found where there is one', () => {
    expect(canSeal(hostCrypto())).toBe(true);
  });

  it.each([undefined, seededRandom(1), { ...seededRandom(1), subtle: undefined }])(
    'can seal only with subtle: %#',
    (crypto) => expect(canSeal(crypto as typeof realCrypto)).toBe(false),
  );
});
