/** The multiplication table of the dihedral group of order ten. */
const product = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];

/** The permutation of a digit by its place, counted from the right; it repeats after eight places. */
const permutation = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether a string of digits ends with its Verhoeff check digit (Verhoeff 1969). */
export function hasVerhoeffCheckDigit(digits: string): boolean {
  let checksum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const permuted = Number(permutation[place % permutation.length]![digit]);
    checksum = Number(product[checksum]![permuted]);
  }
  return checksum === 0;
}
