import type { Issue } from '@klyngekit/schema';

/** A result holds no more issues than this, so a full list may stand for more. */
export const MOST_ISSUES = 50;

/** What an issue carries for its words. */
export type Params = Issue['params'];

/** A numeric parameter, or undefined where the issue carries none. */
export function numberIn(params: Params, name: string): number | undefined {
  const value = params[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A parameter that names something of the schema, or undefined where the issue carries none. */
export function nameIn(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The steps of a JSON pointer (RFC 6901): names of the schema, and places in a list counted from 1. */
export function pointerSteps(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      if (/^(?:0|[1-9]\d{0,8})$/u.test(step)) return Number(step) + 1;
      // Field names of the schema are plain words. Anything else was written by somebody and is not repeated.
      return /^[A-Za-z][A-Za-z0-9_-]{0,40}$/u.test(step) ? step : '…';
    });
}

/** A size in whole megabytes (of 1,048,576 bytes), or in kilobytes below one: "64 MB", "512 kB". */
export function sizeOf(bytes: number, integer: (value: number) => string): string {
  const [amount, unit] = bytes >= 1_048_576 ? [bytes / 1_048_576, 'MB'] : [bytes / 1024, 'kB'];
  return `${integer(Math.max(1, Math.floor(amount)))}\u00A0${unit}`;
}
