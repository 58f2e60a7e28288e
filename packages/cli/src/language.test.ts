import { describe, expect, it } from 'vitest';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it.each([
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'da_DK.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'da_DK' }, 'da'],
    [{ LANG: 'da_DK', LC_ALL: '' }, 'da'],
    [{}, 'en'],
  ])('%j asks for %s', (environment, language) => {
    expect(languageOf([], environment)).toBe(language);
  });

  it('obeys --lang wherever it stands', () => {
    expect(languageOf(['--lang', 'da', 'schema'], {})).toBe('da');
    expect(languageOf(['schema', '--lang=en'], { LANG: 'da_DK' })).toBe('en');
    expect(languageOf(['--lang', 'sv'], { LANG: 'da_DK' })).toBe('da');
  });
});
