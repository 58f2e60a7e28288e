/** The sign that parts whole from fraction. */
export type DecimalSign = ',' | '.';

/** A number and whether a per cent sign followed it. The value is the number as written: "12 %" is 12. */
export interface LocalNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * What a text says as a number.
 *
 * - `plain`: the same under either convention ("1234", "1 234").
 * - `settled`: written so that only one convention fits ("1.234,5", "0,25").
 * - `ambiguous`: one group of three digits after one sign ("1.234"): a thousand or a fraction.
 * - `none`: no number.
 */
export type NumberReading =
  | { readonly kind: 'plain'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'settled'; readonly decimal: DecimalSign; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'ambiguous'; readonly comma: number; readonly point: number; readonly percent: boolean }
  | { readonly kind: 'none' };

const longestNumber = 40;
const shortInteger = /^\d{1,15}$/;
const frame = /^([+\-−]?)([\d.,\u0020\u00a0\u2009\u202f]*\d(?:[eE][+-]?\d{1,3})?)(\s?%)?$/;
const integer = /^\d+$/;
const spaced = /^[1-9]\d{0,2}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?:([.,])\d+)?$/;
const oneSign = /^(\d*)([.,])(\d+)$/;
const grouped = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const groupedFraction = /^[1-9]\d{0,2}(?:\.\d{3})+(,)\d+$|^[1-9]\d{0,2}(?:,\d{3})+(\.)\d+$/;
const scientific = /^\d+(?:([.,])\d+)?[eE][+-]?\d{1,3}$/;
const groupOfThree = /^[1-9]\d{0,2}$/;

const none: NumberReading = { kind: 'none' };

function asDecimal(text: string, decimal: DecimalSign): number {
  const grouping = decimal === ',' ? /[.\u0020\u00a0\u2009\u202f]/g : /[,\u0020\u00a0\u2009\u202f]/g;
  return Number(text.replace(grouping, '').replace(',', '.'));
}

function readBody(body: string): NumberReading {
  const percent = false;
  const plain = (): NumberReading => ({ kind: 'plain', value: asDecimal(body, '.'), percent });
  const settled = (sign: string): NumberReading => {
    const decimal: DecimalSign = sign === ',' ? ',' : '.';
    return { kind: 'settled', decimal, value: asDecimal(body, decimal), percent };
  };
  if (integer.test(body)) return plain();
  const fraction = oneSign.exec(body);
  if (fraction !== null) {
    const [, whole = '', sign = '', part = ''] = fraction;
    if (part.length !== 3 || !groupOfThree.test(whole)) return settled(sign);
    const thousands = Number(whole + part);
    const decimals = Number(`${whole}.${part}`);
    return sign === ','
      ? { kind: 'ambiguous', comma: decimals, point: thousands, percent }
      : { kind: 'ambiguous', comma: thousands, point: decimals, percent };
  }
  if (grouped.test(body)) return settled(body.includes('.') ? ',' : '.');
  const groups = groupedFraction.exec(body);
  if (groups !== null) return settled(groups[1] ?? groups[2] ?? '');
  const blanks = spaced.exec(body) ?? scientific.exec(body);
  if (blanks === null) return none;
  return blanks[1] === undefined ? plain() : settled(blanks[1]);
}

function withSign(reading: NumberReading, negative: boolean, percent: boolean): NumberReading {
  const sign = (value: number): number => (negative && value !== 0 ? -value : value);
  if (reading.kind === 'none') return reading;
  if (reading.kind === 'ambiguous') {
    return { ...reading, comma: sign(reading.comma), point: sign(reading.point), percent };
  }
  return { ...reading, value: sign(reading.value), percent };
}

/**
 * Reads a text as a number without knowing whether comma or point is the decimal sign. Blanks (also narrow and unbroken
 * ones), points or commas may part groups of three digits; signs `-` and `−`, exponents and a closing `%` are known.
 */
export function readNumber(text: string): NumberReading {
  if (shortInteger.test(text)) return { kind: 'plain', value: Number(text), percent: false };
  if (text.length > longestNumber) return none;
  const parts = frame.exec(text.trim());
  if (parts === null) return none;
  const [, sign = '', body = '', percent] = parts;
  const reading = withSign(readBody(body), sign !== '' && sign !== '+', percent !== undefined);
  if (reading.kind === 'none') return none;
  const value = reading.kind === 'ambiguous' ? reading.comma : reading.value;
  return Number.isFinite(value) ? reading : none;
}

/** The number that a text says when the decimal sign is known, or null when it is no number under that convention. */
export function parseLocalNumber(text: string, decimal: DecimalSign): LocalNumber | null {
  const reading = readNumber(text);
  if (reading.kind === 'none') return null;
  const { percent } = reading;
  if (reading.kind === 'ambiguous') return { value: decimal === ',' ? reading.comma : reading.point, percent };
  if (reading.kind === 'settled' && reading.decimal !== decimal) return null;
  return { value: reading.value, percent };
}
