import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const type = { size: 13, weight: 400 } as const;
const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, type, estimateTextWidth);

describe('wrapText', () => {
  it('breaks at blanks, and at nothing else', () => {
    expect(wrap('en to tre', 36)).toEqual(['en to', 'tre']);
    expect(wrap('60\u00a0% af', 20)).toEqual(['60\u00a0%', 'af']);
    expect(wrap('speciallægepraksis', 20)).toEqual(['speciallægepraksis']);
    expect(wrap('  en\n to ', 300)).toEqual(['en to']);
    expect(wrap('', 300)).toEqual([]);
  });

  it('loses no word and keeps lines of several words within the room', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ').split(' ')).toEqual(list);
        for (const line of lines) {
          if (line.includes(' ')) expect(estimateTextWidth(line, 13, 400)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
