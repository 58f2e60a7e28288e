import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json-text.js';

describe('jsonText', () => {
  it('puts a column of figures on one line', () => {
    const document = { id: 'a', empty: {}, none: [], columns: [{ numerator: [1, null], choices: [['a', 'b'], null] }] };
    expect(jsonText(document)).toBe(
      [
        '{',
        '  "id": "a",',
        '  "empty": {},',
        '  "none": [],',
        '  "columns": [',
        '    {',
        '      "numerator": [1,null],',
        '      "choices": [["a","b"],null]',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is read back as the same document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (document) => {
        expect(JSON.parse(jsonText(document))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out fields that are undefined, as JSON does', () => {
    expect(jsonText({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  });
});
