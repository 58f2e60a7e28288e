import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold-for-search.js';

describe('foldForSearch', () => {
  it.each([
    ['Ålborg', 'Aalborg'],
    ['A\u030alborg', 'aalborg'],
    ['Sundhedscenter Bækkelund', 'SUNDHEDSCENTER  BAEKKELUND'],
    ['Mikkel Høj', 'mikkel hoej'],
    ['Kopiér', 'kopier'],
    ['Malmö', 'malmø'],
  ])('takes %s and %s for the same', (a, b) => expect(foldForSearch(a)).toBe(foldForSearch(b)));

  it.each([
    ['hoj', 'høj'],
    ['bakke', 'bække'],
  ])('keeps %s and %s apart', (a, b) => expect(foldForSearch(a)).not.toBe(foldForSearch(b)));
});
