/** How a language writes a number. */
export interface DecimalSigns {
  readonly decimal: string;
  readonly group: string;
}

/**
 * Writes a finite number with digits, rounded half away from zero.
 *
 * Works on the shortest text that means the number, as `Intl.NumberFormat` does, so that 1.005 is rounded to 1.01 although
 * its binary value lies below.
 *
 * @param shift - by how many places the value is multiplied with ten first; 2 for per cent
 * @param digits - the most decimals
 * @param minDigits - the fewest decimals
 */
export function decimalText(
  value: number,
  shift: number,
  digits: number,
  minDigits: number,
  { decimal, group }: DecimalSigns,
): string {
  const rounded = roundedDigits(Math.abs(value), shift, digits).padStart(digits + 1, '0');
  const whole = rounded.slice(0, rounded.length - digits).replace(/\B(?=(?:\d{3})+$)/gu, group);
  let length = digits;
  while (length > minDigits && rounded[rounded.length - digits + length - 1] === '0') length -= 1;
  const fraction = rounded.slice(rounded.length - digits, rounded.length - digits + length);
  return `${whole}${fraction === '' ? '' : decimal}${fraction}`;
}

/** The digits of value × 10^(shift + digits), rounded to a whole number. */
function roundedDigits(value: number, shift: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const kept = whole.length + Number(exponent) + shift + digits;
  if (kept < 0) return '0';
  const known = all.slice(0, kept).padEnd(kept, '0') || '0';
  return (all[kept] ?? '0') < '5' ? String(BigInt(known)) : String(BigInt(known) + 1n);
}
