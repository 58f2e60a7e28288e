import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.js';
import type { ArgumentsResult } from './arguments.js';

const forms = {
  unit: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  status: { type: 'string', multiple: true },
} as const;
const read = (...args: string[]): ArgumentsResult => readArguments(args, forms);
const faults = (...args: string[]): unknown => {
  const result = read(...args);
  return result.ok ? [] : result.faults;
};

describe('readArguments', () => {
  it('reads options in every form, and arguments between them', () => {
    const result = read('a.csv', '--unit=x=y', '-o', '-', '--force', '--status', 'a=b', '--status', 'c=d', '--', '--b');
    if (!result.ok) throw new Error('The arguments were expected to be read.');
    const { given } = result;
    expect(given.positionals).toEqual(['a.csv', '--b']);
    expect([given.value('unit'), given.value('output'), given.has('force')]).toEqual(['x=y', '-', true]);
    expect(given.values('status')).toEqual(['a=b', 'c=d']);
    expect([given.value('lang'), given.has('help')]).toEqual([undefined, false]);
  });

  it('takes a value that begins with a dash when it is joined', () => {
    const result = read('--unit=-x');
    expect(result.ok && result.given.value('unit')).toBe('-x');
  });

  it('tells everything that is wrong', () => {
    expect(faults('--unti', 'x', '--force=yes', '--unit', '--output')).toEqual([
      { code: 'unknown-option', option: '--unti' },
      { code: 'no-value-allowed', option: '--force' },
      { code: 'value-needed', option: '--unit' },
    ]);
    expect(faults('-o')).toEqual([{ code: 'value-needed', option: '-o' }]);
    expect(faults('--unit', 'a', '--unit', 'b')).toEqual([{ code: 'option-twice', option: '--unit' }]);
    expect(faults('--unit=')).toEqual([{ code: 'value-needed', option: '--unit' }]);
    expect(faults('--constructor', '-z')).toEqual([
      { code: 'unknown-option', option: '--constructor' },
      { code: 'unknown-option', option: '-z' },
    ]);
  });
});
