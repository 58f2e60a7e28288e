import { decimalText, type DecimalSigns } from './decimal-text.js';

/** How many decimals a number is written with. */
export interface NumberOptions {
  /** The most decimals; the value is rounded to them, halves away from zero. */
  readonly digits?: number;
  /** The fewest decimals. Default 0; set it to `digits` where figures stand in a column. */
  readonly minDigits?: number;
  /** Whether the sign is always shown, except on zero. Default false. */
  readonly signed?: boolean;
}

/** Formatting of numbers in one language. A value that is no finite number is written as "–". */
export interface NumberFormats {
  /** A number: "1.234,5". Default at most 3 decimals. */
  readonly number: (value: number, options?: NumberOptions) => string;
  /** A whole number: "1.234". */
  readonly integer: (value: number) => string;
  /** A fraction from 0 to 1 as per cent, in Danish with a no-break space: "12,3 %". Default no decimals. */
  readonly percent: (fraction: number, options?: NumberOptions) => string;
  /** A difference of fractions as a bare number of percentage points: 0.075 is "7,5". Default at most 1 decimal. */
  readonly points: (fraction: number, options?: NumberOptions) => string;
  /** A number that always shows its sign, except zero: "+3,2", "−1,5", "0". Default at most 3 decimals. */
  readonly signed: (value: number, options?: NumberOptions) => string;
}

const NO_VALUE = '–';

/**
 * The languages of the built-in catalogs are written by hand: the first use of an `Intl` format in a page takes browsers
 * longer than drawing a chart. A test holds both to the same text.
 */
const BY_HAND: Readonly<Record<string, DecimalSigns & { readonly percent: string }>> = {
  da: { decimal: ',', group: '.', percent: '\u00a0%' },
  'en-GB': { decimal: '.', group: ',', percent: '%' },
};

export function numberFormats(locale: string): NumberFormats {
  const cache = new Map<string, Intl.NumberFormat>();
  const byHand = BY_HAND[locale];

  function write(
    value: number,
    style: 'decimal' | 'percent',
    defaultDigits: number,
    options: NumberOptions | undefined,
    alwaysSigned = options?.signed ?? false,
  ): string {
    if (!Number.isFinite(value)) return NO_VALUE;
    const digits = options?.digits ?? defaultDigits;
    const minDigits = Math.min(options?.minDigits ?? 0, digits);
    if (byHand !== undefined) {
      const share = style === 'percent';
      const text = decimalText(value, share ? 2 : 0, digits, minDigits, byHand) + (share ? byHand.percent : '');
      return signOf(value, text, alwaysSigned) + text;
    }
    const signDisplay = alwaysSigned ? 'exceptZero' : 'auto';
    const key = `${style} ${signDisplay} ${digits} ${minDigits}`;
    let format = cache.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, {
        style,
        signDisplay,
        maximumFractionDigits: digits,
        minimumFractionDigits: minDigits,
      });
      cache.set(key, format);
    }
    return visualSign(format.format(value));
  }

  return {
    number: (value, options) => write(value, 'decimal', 3, options),
    integer: (value) => write(value, 'decimal', 0, undefined),
    percent: (fraction, options) => write(fraction, 'percent', 0, options),
    // Scaled by the formatter: 0.285 * 100 is 28.499999999999996, which would round down.
    points: (fraction, options) => write(fraction, 'percent', 1, options).replace(/[\s\u202F]*%/u, ''),
    signed: (value, options) => write(value, 'decimal', 3, options, true),
  };
}

/** A true minus sign, and none on a number that is written as zero. */
function visualSign(text: string): string {
  if (!/^[-\u2212]/u.test(text)) return text;
  return /[1-9]/u.test(text) ? `\u2212${text.slice(1)}` : text.slice(1);
}

function signOf(value: number, text: string, always: boolean): string {
  if (!/[1-9]/u.test(text)) return '';
  return value < 0 ? '\u2212' : always ? '+' : '';
}
